// The input of an operation that takes the customer alone, the same object as long as it is the same customer.

import { useMemo } from "react";

export const useOfCustomer = (customerId: string): { readonly params: { readonly customerId: string } } =>
  useMemo(() => ({ params: { customerId } }), [customerId]);
