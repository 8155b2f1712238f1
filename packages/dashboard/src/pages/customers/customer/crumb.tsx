// The customer's name, for the breadcrumbs.

import type { ReactNode } from "react";
import { texts } from "../../../strings/index.ts";
import { useCustomer } from "./use-customer.ts";

export const CustomerCrumb = (): ReactNode => useCustomer().data?.companyProfile.companyName ?? texts.customers.customer;
