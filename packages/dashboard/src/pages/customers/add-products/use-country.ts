// The market of the customer: where it is.

import { useRead } from "../../../api/use-operation.ts";
import { customersBillingProfileGet } from "../../../operations/customers.ts";
import { useCustomerId } from "../customer/use-customer.ts";

/** Empty until it is known. */
export const useCountry = (): string =>
  useRead(customersBillingProfileGet, { params: { customerId: useCustomerId() } }).data?.defaultAddress?.country ?? "";
