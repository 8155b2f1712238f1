import { area, planned } from "../define/operation.ts";
import { anyFlow, userOnly, noToken, everyCloud, globalOnly, except } from "../define/places.ts";

export const billingOperations = area("billing", {
  "invoices.list": planned("GET /v1/invoices", {
    auth: anyFlow, clouds: everyCloud, sources: ["get-a-collection-of-invoices.md"],
  }),
  "invoices.get": planned("GET /v1/invoices/{invoiceId}", {
    auth: userOnly, clouds: everyCloud, sources: ["get-invoice-by-id.md"],
  }),
  "invoices.summary.get": planned("GET /v1/invoices/summary", {
    auth: anyFlow, clouds: everyCloud, sources: ["get-the-reseller-s-current-account-balance.md"],
  }),
  "invoices.summaries.list": planned("GET /v1/invoices/summaries", {
    auth: userOnly, clouds: everyCloud, sources: ["get-invoice-summaries.md"],
  }),
  "invoices.estimates.links.list": planned("GET /v1/invoices/estimates/links", {
    auth: anyFlow, clouds: everyCloud, sources: ["get-invoice-estimate-links.md", "create-subscription-azure-marketplace-products.md"],
  }),
  "invoices.lineItems.list": planned("GET /v1/invoices/{invoiceId}/lineitems", {
    auth: anyFlow, clouds: everyCloud, sources: ["get-invoiceline-items.md", "get-invoice-billed-consumption-lineitems.md", "get-invoice-unbilled-consumption-lineitems.md"],
  }),
  "invoices.lineItems.listByProviderAndType": planned("GET /v1/invoices/{invoiceId}/lineitems/{billingProvider}/{invoiceLineItemType}", {
    auth: anyFlow, clouds: everyCloud, sources: ["get-invoiceline-items.md"],
  }),
  "invoices.statement.get": planned("GET /v1/invoices/{invoiceId}/documents/statement", {
    auth: userOnly, clouds: everyCloud, sources: ["get-invoice-statement.md"],
  }),
  "invoices.receipts.statement.get": planned("GET /v1/invoices/{invoiceId}/receipts/{receiptId}/documents/statement", {
    auth: userOnly, clouds: globalOnly, sources: ["get-invoice-receipt-statement.md"],
  }),
  "customers.serviceCosts.summary.get": planned("GET /v1/customers/{customerId}/servicecosts/{billingPeriod}", {
    auth: userOnly, clouds: globalOnly, sources: ["get-a-customer-s-service-costs-summary.md"],
  }),
  "customers.serviceCosts.lineItems.list": planned("GET /v1/customers/{customerId}/servicecosts/{billingPeriod}/lineitems", {
    auth: userOnly, clouds: globalOnly, sources: ["get-a-customer-s-service-costs-line-items.md"],
  }),
  "rateCards.azure.get": planned("GET /v1/ratecards/azure", {
    auth: anyFlow, clouds: except("china"), sources: ["get-prices-for-microsoft-azure.md"],
  }),
  "rateCards.azureShared.get": planned("GET /v1/ratecards/azure-shared", {
    auth: anyFlow, clouds: except("china"), sources: ["get-prices-for-microsoft-azure-partner-shared-services.md"],
  }),
  "billingV2Beta.unbilledUsage.export": planned("POST /v1/unbilledusage", {
    host: "billingExport", auth: anyFlow, clouds: except("germany"), sources: ["get-invoice-billed-unbilled-consumption.md"],
  }),
  "billingV2Beta.billedUsage.export": planned("POST /v1/billedusage/invoices/{invoiceId}", {
    host: "billingExport", auth: anyFlow, clouds: except("germany"), sources: ["get-invoice-billed-unbilled-consumption.md"],
  }),
  "billingV2Beta.operations.get": planned("GET /v1/billingoperations/{operationId}", {
    host: "billingExport", auth: anyFlow, clouds: except("germany"), sources: ["get-invoice-billed-unbilled-consumption.md"],
  }),
  "billingV2Beta.manifests.get": planned("GET /v1/billingmanifests/{manifestId}", {
    host: "billingExport", auth: anyFlow, clouds: except("germany"), sources: ["get-invoice-billed-unbilled-consumption.md"],
  }),
  "partnerBilling.usage.billed.export": planned("POST /v1.0/reports/partners/billing/usage/billed/export", {
    host: "graph", auth: anyFlow, clouds: globalOnly, sources: ["graph-docs/partners-billing-billedusage-export.md", "graph-docs/partners-billing-api-overview.md"],
  }),
  "partnerBilling.usage.unbilled.export": planned("POST /v1.0/reports/partners/billing/usage/unbilled/export", {
    host: "graph", auth: anyFlow, clouds: globalOnly, sources: ["graph-docs/partners-billing-unbilledusage-export.md", "graph-docs/partners-billing-api-overview.md"],
  }),
  "partnerBilling.reconciliation.billed.export": planned("POST /v1.0/reports/partners/billing/reconciliation/billed/export", {
    host: "graph", auth: anyFlow, clouds: globalOnly, sources: ["graph-docs/partners-billing-billedreconciliation-export.md", "graph-docs/partners-billing-api-overview.md"],
  }),
  "partnerBilling.reconciliation.unbilled.export": planned("POST /v1.0/reports/partners/billing/reconciliation/unbilled/export", {
    host: "graph", auth: anyFlow, clouds: globalOnly, sources: ["graph-docs/partners-billing-unbilledreconciliation-export.md"],
  }),
  "partnerBilling.operations.get": planned("GET /v1.0/reports/partners/billing/operations/{operationId}", {
    host: "graph", auth: anyFlow, clouds: globalOnly, sources: ["graph-docs/partners-billing-operation-get.md"],
  }),
  "partnerBilling.manifests.get": planned("GET /v1.0/reports/partners/billing/manifests/{manifestId}", {
    host: "graph", auth: anyFlow, clouds: globalOnly, sources: ["graph-docs/partners-billing-manifest-get.md", "graph-docs/partners-billing-manifest.md"],
  }),
  "partnerBilling.blobs.get": planned("GET /{rootDirectoryPath}/{blobName}", {
    host: "storage", auth: noToken, clouds: globalOnly, sources: ["get-invoice-billed-unbilled-consumption.md", "graph-docs/partners-billing-manifest.md"],
  }),
});
