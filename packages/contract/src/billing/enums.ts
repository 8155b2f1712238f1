// The enumerations of invoices, their line items, estimates and service costs.
// Source: invoice-resources.md, get-invoiceline-items.md, get-invoice-estimate-links.md, service-costs-resources.md.

import { enumeration } from "../define/schema.ts";

export const BillingProvider = enumeration(
  "BillingProvider",
  "Where a charge comes from: office are legacy licences, azure is legacy Azure (MS-AZR-0145P), one_time is all of new commerce; marketplace is the older name of one_time, and still that of its daily usage. Queries spell it onetime",
  ["none", "office", "azure", "one_time", "marketplace", "all"] as const,
);

export const InvoiceLineItemType = enumeration(
  "InvoiceLineItemType",
  "What a line says: what is charged (billing_line_items), or the usage behind it (usage_line_items). Queries spell them billinglineitems and usagelineitems",
  ["none", "usage_line_items", "billing_line_items"] as const,
);

export const DocumentType = enumeration(
  "DocumentType",
  "What the document is: an invoice, one that voids another, or one that adjusts another",
  ["none", "invoice", "void_note", "adjustment_note"] as const,
);

export const InvoiceStatus = enumeration(
  "InvoiceStatus",
  "Whether an invoice stands; void was a wrong one, which a new invoice replaces",
  ["active", "void"] as const,
);

export const InvoiceType = enumeration(
  "InvoiceType",
  "Which of the two invoices: Recurring is that of legacy offers (numbers begin with D), OneTime that of new commerce (numbers begin with G), although its seats recur",
  ["Recurring", "OneTime"] as const,
);

export const InvoiceChargeType = enumeration(
  "InvoiceChargeType",
  "Examples of what a charge is for, as lines spell it: the field is free text, any case occurs. A purchase shows as new and a refund as cancel; new commerce also writes renew, cycleCharge, addQuantity, removeQuantity, convert, moveQuantity, changeBillingPlan, cancelImmediate, extendTerm and customerCredit",
  ["new", "cancel", "New", "CYCLE FEE", "PURCHASE FEE", "Assess usage fee for current cycle"] as const,
);

export const InvoicePeriod = enumeration(
  "InvoicePeriod",
  "Which calendar month of estimates: the current one, or the one before it until its invoice is out",
  ["current", "previous"] as const,
);

export const BillingPeriod = enumeration(
  "BillingPeriod",
  "A month of estimates, as client libraries name it in code; on the wire it is the parameter period",
  ["none", "current", "previous"] as const,
);

export const EstimateLinkType = enumeration(
  "EstimateLinkType",
  "What an estimate link leads to: daily rated usage, or everything but usage",
  ["daily_rated_usage", "non_consumption"] as const,
);

export const InvoiceSearchField = enumeration(
  "InvoiceSearchField",
  "What a list of invoices can be filtered by; within a filter it is spelled InvoiceDate",
  ["invoice_date"] as const,
);

export const ServiceCostsBillingPeriod = enumeration(
  "ServiceCostsBillingPeriod",
  "Which billing period service costs are of, within the path and in any case; only mostrecent is served",
  ["None", "MostRecent", "Current"] as const,
);

export const ReconOperationStatus = enumeration(
  "ReconOperationStatus",
  "How far an export of the beta is; succeeded and failed are its ends",
  ["notstarted", "running", "succeeded", "failed"] as const,
);

export const ReconAttributeSet = enumeration(
  "ReconAttributeSet",
  "Which attributes the rows of an export have: all, or the basic ones; the last member stands for those to come and is never sent",
  ["full", "basic", "unknownFutureValue"] as const,
);

export const PartnerBillingPeriod = enumeration(
  "PartnerBillingPeriod",
  "Which calendar month of unbilled data; last is what elsewhere is called previous; the last member stands for those to come and is never sent",
  ["current", "last", "unknownFutureValue"] as const,
);

export const PartnerBillingOperationStatus = enumeration(
  "PartnerBillingOperationStatus",
  "How far an export is; succeeded and failed are its ends; the last member stands for those to come",
  ["notStarted", "running", "succeeded", "failed", "unknownFutureValue"] as const,
);
