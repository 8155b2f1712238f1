// Generated from the contract by `npm run generate`: how these operations are called.

import type { EstimateLink, Invoice, InvoiceLineItem, InvoicePeriod, InvoiceSummary } from "../models/billing.ts";
import type { CallOptions, FileAnswer, Operation } from "../operation.ts";
import type { Paged } from "../paging.ts";
import type { Instant } from "../values.ts";

/** Options of `invoices.list`. */
export interface InvoicesListOptions extends CallOptions {
  /** Invoices a page; 0 means unspecified. */
  readonly size?: number | undefined;
  /** How many to leave out at the beginning. */
  readonly offset?: number | undefined;
  /** SimpleFieldFilter as JSON, on InvoiceDate. */
  readonly filter?: string | undefined;
}

/** Options of `invoices.estimates.links.list`. */
export interface InvoicesEstimatesLinksListOptions extends CallOptions {
  /** ISO 4217 code of the currency that the partner is billed in, in any case. */
  readonly currencyCode: string;
}

/** Options of `invoices.lineItems.list`. */
export interface InvoicesLineItemsListOptions extends CallOptions {
  /** Where the charges come from, in any case; marketplace is the older name of onetime. */
  readonly provider: "office" | "azure" | "onetime" | "marketplace" | "all" | (string & {});
  /** What the lines say, in any case. */
  readonly invoiceLineItemType: "billinglineitems" | "usagelineitems" | (string & {});
  /** ISO 4217 code of the currency, in any case; required for onetime usage and for estimates. */
  readonly currencyCode?: string | undefined;
  /** Which calendar month of estimates: the current one, or the one before it until its invoice is out. */
  readonly period?: InvoicePeriod | undefined;
  /** Lines a page; 2000 when absent, and at most (0 to 2000). */
  readonly size?: number | undefined;
  /** How many lines to leave out at the beginning; office and azure only. */
  readonly offset?: number | undefined;
  /** true for only the lines with partner earned credit; counts for the daily usage of new commerce alone. */
  readonly hasPartnerEarnedCredit?: boolean | undefined;
}

/** Options of `invoices.lineItems.listByProviderAndType`. */
export interface InvoicesLineItemsListByProviderAndTypeOptions extends CallOptions {
  /** Lines a page; 2000 when absent, and at most (0 to 2000). */
  readonly size?: number | undefined;
  /** How many lines to leave out at the beginning; office and azure only. */
  readonly offset?: number | undefined;
  /** true for only the lines with partner earned credit; counts for the daily usage of new commerce alone. */
  readonly hasPartnerEarnedCredit?: boolean | undefined;
}

/** Options of `invoices.statement.get`. */
export interface InvoicesStatementGetOptions extends CallOptions {
  /** Until when a link that an invoice had is good; absent of a request of the client's own. */
  readonly expires?: Instant | undefined;
}

export interface InvoicesOperations {
  /**
   * List the partner's invoices, by page.
   *
   * - The latest comes first.
   * - A number that begins with D is of legacy offers, one with G of new commerce.
   * - A self link names an invoice with its type before the number, as in /invoices/OneTime-G000024135; either form is taken as an id.
   *
   * `GET /v1/invoices`, for an application or a user.
   */
  list(options?: InvoicesListOptions): Paged<Invoice>;
  /**
   * Get an invoice by its number.
   *
   * - Its details lead to its lines, and pdfDownloadLink to its PDF: that link is only here and lives for thirty minutes.
   *
   * `GET /v1/invoices/{invoiceId}`, for a user, through an application.
   */
  get(invoiceId: string, options?: CallOptions): Promise<Invoice>;
  readonly summary: InvoicesSummaryOperations;
  readonly summaries: InvoicesSummariesOperations;
  readonly estimates: InvoicesEstimatesOperations;
  readonly lineItems: InvoicesLineItemsOperations;
  readonly statement: InvoicesStatementOperations;
  readonly receipts: InvoicesReceiptsOperations;
}

export interface InvoicesSummaryOperations {
  /**
   * Get the partner's balance in its main currency.
   *
   * - Dates without a value are 0001-01-01T00:00:00.
   *
   * `GET /v1/invoices/summary`, for an application or a user.
   */
  get(options?: CallOptions): Promise<InvoiceSummary>;
}

export interface InvoicesSummariesOperations {
  /**
   * List the partner's balances, one for each currency.
   *
   * - Dates without a value are 0001-01-01T00:00:00.
   *
   * `GET /v1/invoices/summaries`, for a user, through an application.
   */
  list(options?: CallOptions): Paged<InvoiceSummary>;
}

export interface InvoicesEstimatesOperations {
  readonly links: InvoicesEstimatesLinksOperations;
}

export interface InvoicesEstimatesLinksOperations {
  /**
   * List where estimates are: what is charged but not yet invoiced, by kind and month.
   *
   * - There are four links: daily usage and everything else, each of the current and the previous month.
   * - Only new commerce has estimates; charges appear in them within a day.
   * - The previous month stays until its invoice is out.
   *
   * `GET /v1/invoices/estimates/links`, for an application or a user.
   */
  list(options: InvoicesEstimatesLinksListOptions): Paged<EstimateLink>;
}

export interface InvoicesLineItemsOperations {
  /**
   * List the lines of an invoice, or of estimates, of one provider and type.
   *
   * - The word unbilled in place of a number asks for estimates, which need currencyCode and period.
   * - Provider and type decide what the lines are: office has LicenseBasedLineItem; azure has UsageBasedLineItem as billing lines and DailyUsageLineItem as usage; onetime has OneTimeInvoiceLineItem as billing lines and DailyRatedUsageLineItem as usage.
   * - Every line names its billingProvider and invoiceLineItemType; daily usage of new commerce still says marketplace.
   * - Pages of office and azure go on by size and offset; those of onetime by seekOperation=Next and the continuation token, which the link next has among its headers.
   * - Lines come in no order: orderDate and referenceId put those of new commerce in order.
   * - Usage takes a day to appear; estimates of a new month may miss some until the invoice of the month before is out.
   * - The real service has stopped to answer lines of new commerce here, billed ones in 2025 and unbilled ones in 2026: the exports on Graph are their successor.
   *
   * `GET /v1/invoices/{invoiceId}/lineitems`, for an application or a user.
   */
  list(invoiceId: string, options: InvoicesLineItemsListOptions): Paged<InvoiceLineItem>;
  /**
   * List the lines of an invoice, in the older form that has provider and type in the path.
   *
   * - billingProvider is Office, Azure, OneTime, Marketplace or All, and invoiceLineItemType BillingLineItems or UsageLineItems, in any case.
   * - Provider and type decide what the lines are: office has LicenseBasedLineItem; azure has UsageBasedLineItem as billing lines and DailyUsageLineItem as usage; onetime has OneTimeInvoiceLineItem as billing lines and DailyRatedUsageLineItem as usage.
   * - Every line names its billingProvider and invoiceLineItemType; daily usage of new commerce still says marketplace.
   * - Pages of office and azure go on by size and offset; those of onetime by seekOperation=Next and the continuation token, which the link next has among its headers.
   * - Lines come in no order: orderDate and referenceId put those of new commerce in order.
   *
   * `GET /v1/invoices/{invoiceId}/lineitems/{billingProvider}/{invoiceLineItemType}`, for an application or a user.
   */
  listByProviderAndType(invoiceId: string, billingProvider: string, invoiceLineItemType: string, options?: InvoicesLineItemsListByProviderAndTypeOptions): Paged<InvoiceLineItem>;
}

export interface InvoicesStatementOperations {
  /**
   * Download an invoice as a PDF.
   *
   * - A sandbox has no statements of legacy invoices, and those of new commerce say that nothing is to be paid.
   *
   * `GET /v1/invoices/{invoiceId}/documents/statement`, for a user, through an application.
   */
  get(invoiceId: string, options?: InvoicesStatementGetOptions): Promise<FileAnswer>;
}

export interface InvoicesReceiptsOperations {
  readonly statement: InvoicesReceiptsStatementOperations;
}

export interface InvoicesReceiptsStatementOperations {
  /**
   * Download a receipt of taxes as a PDF.
   *
   * - Only partners in Taiwan have such receipts: the invoice lists them as taxReceipts.
   *
   * `GET /v1/invoices/{invoiceId}/receipts/{receiptId}/documents/statement`, for a user, through an application, in global.
   */
  get(invoiceId: string, receiptId: string, options?: CallOptions): Promise<FileAnswer>;
}

/** List the partner's invoices, by page. */
export const invoicesList: Operation<[options?: InvoicesListOptions], Paged<Invoice>> = {
  "id": "invoices.list",
  "method": "GET",
  "path": "/v1/invoices",
  "query": {
    "size": "integer",
    "offset": "integer",
    "filter": "text"
  },
  "listing": "offset",
  "decimals": [
    "totalCharges",
    "paidAmount",
    "amendments[].totalCharges",
    "amendments[].paidAmount"
  ]
};

/** Get an invoice by its number. */
export const invoicesGet: Operation<[invoiceId: string, options?: CallOptions], Promise<Invoice>> = {
  "id": "invoices.get",
  "method": "GET",
  "path": "/v1/invoices/{invoiceId}",
  "decimals": [
    "totalCharges",
    "paidAmount",
    "amendments[].totalCharges",
    "amendments[].paidAmount"
  ]
};

/** Get the partner's balance in its main currency. */
export const invoicesSummaryGet: Operation<[options?: CallOptions], Promise<InvoiceSummary>> = {
  "id": "invoices.summary.get",
  "method": "GET",
  "path": "/v1/invoices/summary",
  "decimals": [
    "balanceAmount",
    "lastPaymentAmount",
    "details[].summary.balanceAmount",
    "details[].summary.lastPaymentAmount"
  ]
};

/** List the partner's balances, one for each currency. */
export const invoicesSummariesList: Operation<[options?: CallOptions], Paged<InvoiceSummary>> = {
  "id": "invoices.summaries.list",
  "method": "GET",
  "path": "/v1/invoices/summaries",
  "listing": "collection",
  "decimals": [
    "balanceAmount",
    "lastPaymentAmount",
    "details[].summary.balanceAmount",
    "details[].summary.lastPaymentAmount"
  ]
};

/** List where estimates are: what is charged but not yet invoiced, by kind and month. */
export const invoicesEstimatesLinksList: Operation<[options: InvoicesEstimatesLinksListOptions], Paged<EstimateLink>> = {
  "id": "invoices.estimates.links.list",
  "method": "GET",
  "path": "/v1/invoices/estimates/links",
  "query": {
    "currencyCode": "text!"
  },
  "listing": "collection"
};

/** List the lines of an invoice, or of estimates, of one provider and type. */
export const invoicesLineItemsList: Operation<[invoiceId: string, options: InvoicesLineItemsListOptions], Paged<InvoiceLineItem>> = {
  "id": "invoices.lineItems.list",
  "method": "GET",
  "path": "/v1/invoices/{invoiceId}/lineitems",
  "query": {
    "provider": "text!",
    "invoiceLineItemType": "text!",
    "currencyCode": "text",
    "period": "text",
    "size": "integer",
    "offset": "integer",
    "hasPartnerEarnedCredit": "boolean"
  },
  "listing": "seek",
  "decimals": [
    "unitPrice",
    "amount",
    "totalOtherDiscount",
    "subtotal",
    "tax",
    "totalForCustomer",
    "consumedQuantity",
    "includedQuantity",
    "overageQuantity",
    "listPrice",
    "consumptionPrice",
    "consumptionDiscount",
    "pretaxCharges",
    "taxAmount",
    "postTaxTotal",
    "pretaxEffectiveRate",
    "postTaxEffectiveRate",
    "effectiveUnitPrice",
    "billableQuantity",
    "taxTotal",
    "pcToBCExchangeRate",
    "quantity",
    "pricingPreTaxTotal",
    "billingPreTaxTotal",
    "rateOfPartnerEarnedCredit",
    "rateOfCredit"
  ]
};

/** List the lines of an invoice, in the older form that has provider and type in the path. */
export const invoicesLineItemsListByProviderAndType: Operation<[invoiceId: string, billingProvider: string, invoiceLineItemType: string, options?: InvoicesLineItemsListByProviderAndTypeOptions], Paged<InvoiceLineItem>> = {
  "id": "invoices.lineItems.listByProviderAndType",
  "method": "GET",
  "path": "/v1/invoices/{invoiceId}/lineitems/{billingProvider}/{invoiceLineItemType}",
  "query": {
    "size": "integer",
    "offset": "integer",
    "hasPartnerEarnedCredit": "boolean"
  },
  "listing": "offset",
  "decimals": [
    "unitPrice",
    "amount",
    "totalOtherDiscount",
    "subtotal",
    "tax",
    "totalForCustomer",
    "consumedQuantity",
    "includedQuantity",
    "overageQuantity",
    "listPrice",
    "consumptionPrice",
    "consumptionDiscount",
    "pretaxCharges",
    "taxAmount",
    "postTaxTotal",
    "pretaxEffectiveRate",
    "postTaxEffectiveRate",
    "effectiveUnitPrice",
    "billableQuantity",
    "taxTotal",
    "pcToBCExchangeRate",
    "quantity",
    "pricingPreTaxTotal",
    "billingPreTaxTotal",
    "rateOfPartnerEarnedCredit",
    "rateOfCredit"
  ]
};

/** Download an invoice as a PDF. */
export const invoicesStatementGet: Operation<[invoiceId: string, options?: InvoicesStatementGetOptions], Promise<FileAnswer>> = {
  "id": "invoices.statement.get",
  "method": "GET",
  "path": "/v1/invoices/{invoiceId}/documents/statement",
  "query": {
    "expires": "text"
  },
  "answer": "file"
};

/** Download a receipt of taxes as a PDF. */
export const invoicesReceiptsStatementGet: Operation<[invoiceId: string, receiptId: string, options?: CallOptions], Promise<FileAnswer>> = {
  "id": "invoices.receipts.statement.get",
  "method": "GET",
  "path": "/v1/invoices/{invoiceId}/receipts/{receiptId}/documents/statement",
  "answer": "file"
};
