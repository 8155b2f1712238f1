// What no operation of the area reaches by its own schemas.

import type { TSchema } from "typebox";
import { BillingPeriod, InvoiceChargeType, InvoiceSearchField, ServiceCostsBillingPeriod } from "./enums.ts";
import { ReconInvoiceRow, ReconUsageRow } from "./export-rows.ts";
import { ServiceCostsSummaryLinks } from "./service-costs.ts";

/** What stands in paths and filters, in free text, and within the files of exports; and links by themselves. */
export const billingOthers: readonly TSchema[] = [
  BillingPeriod, InvoiceChargeType, InvoiceSearchField, ServiceCostsBillingPeriod, ServiceCostsSummaryLinks,
  ReconUsageRow, ReconInvoiceRow,
];
