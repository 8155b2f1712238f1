// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List the partner's invoices, by page. */
export const invoicesList: OperationOf<"invoices.list"> = {
  "id": "invoices.list",
  "method": "GET",
  "path": "/v1/invoices",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewBilling",
  "query": [
    "size",
    "offset",
    "filter"
  ]
};

/** Get an invoice by its number. */
export const invoicesGet: OperationOf<"invoices.get"> = {
  "id": "invoices.get",
  "method": "GET",
  "path": "/v1/invoices/{invoiceId}",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewBilling"
};

/** Get the partner's balance in its main currency. */
export const invoicesSummaryGet: OperationOf<"invoices.summary.get"> = {
  "id": "invoices.summary.get",
  "method": "GET",
  "path": "/v1/invoices/summary",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewBilling"
};

/** List the partner's balances, one for each currency. */
export const invoicesSummariesList: OperationOf<"invoices.summaries.list"> = {
  "id": "invoices.summaries.list",
  "method": "GET",
  "path": "/v1/invoices/summaries",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewBilling"
};

/** List where estimates are: what is charged but not yet invoiced, by kind and month. */
export const invoicesEstimatesLinksList: OperationOf<"invoices.estimates.links.list"> = {
  "id": "invoices.estimates.links.list",
  "method": "GET",
  "path": "/v1/invoices/estimates/links",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewBilling",
  "query": [
    "currencyCode"
  ]
};

/** List the lines of an invoice, or of estimates, of one provider and type. */
export const invoicesLineItemsList: OperationOf<"invoices.lineItems.list"> = {
  "id": "invoices.lineItems.list",
  "method": "GET",
  "path": "/v1/invoices/{invoiceId}/lineitems",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewBilling",
  "isPaged": true,
  "query": [
    "provider",
    "invoiceLineItemType",
    "currencyCode",
    "period",
    "size",
    "offset",
    "seekOperation",
    "hasPartnerEarnedCredit"
  ]
};

/** List the lines of an invoice, in the older form that has provider and type in the path. */
export const invoicesLineItemsListByProviderAndType: OperationOf<"invoices.lineItems.listByProviderAndType"> = {
  "id": "invoices.lineItems.listByProviderAndType",
  "method": "GET",
  "path": "/v1/invoices/{invoiceId}/lineitems/{billingProvider}/{invoiceLineItemType}",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewBilling",
  "query": [
    "size",
    "offset",
    "seekOperation",
    "hasPartnerEarnedCredit"
  ]
};

/** Download an invoice as a PDF. */
export const invoicesStatementGet: OperationOf<"invoices.statement.get"> = {
  "id": "invoices.statement.get",
  "method": "GET",
  "path": "/v1/invoices/{invoiceId}/documents/statement",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewBilling",
  "query": [
    "expires"
  ]
};

/** Download a receipt of taxes as a PDF. */
export const invoicesReceiptsStatementGet: OperationOf<"invoices.receipts.statement.get"> = {
  "id": "invoices.receipts.statement.get",
  "method": "GET",
  "path": "/v1/invoices/{invoiceId}/receipts/{receiptId}/documents/statement",
  "clouds": [
    "global"
  ],
  "right": "viewBilling"
};
