// The customer whose page is open.

import type { UseQueryResult } from "@tanstack/react-query";
import { useMatch } from "react-router";
import type { Answer } from "../../../api/operation.ts";
import { useRead } from "../../../api/use-operation.ts";
import { customersGet } from "../../../operations/customers.ts";

/** Also for the breadcrumbs, which stand outside the page's own route. */
export const useCustomerId = (): string => useMatch("/customers/:customerId/*")?.params.customerId ?? "";

export const useCustomer = (): UseQueryResult<Answer<"customers.get">> =>
  useRead(customersGet, { params: { customerId: useCustomerId() } });
