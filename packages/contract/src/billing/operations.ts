import { area, operation } from "../define/operation.ts";
import { anyFlow, userOnly, noToken, everyCloud, globalOnly, except } from "../define/places.ts";
import { costShapes } from "./cost-shapes.ts";
import { exportShapes } from "./export-shapes.ts";
import { invoiceShapes } from "./invoice-shapes.ts";
import { rateCardShapes } from "./rate-card-shapes.ts";

/** The activity log's members have none for it. */
const exported = { operationType: "undefined", resourceType: "invoice" } as const;

/** As the SDKs of Graph call it: by the full name of the action (msgraph-sdk-go, reports). */
const asAction = (data: string): string => `/v1.0/reports/partners/billing/${data}/microsoft.graph.partners.billing.export`;

const readBilling = "PartnerBilling.Read.All";

export const billingOperations = area("billing", {
  "invoices.list": operation("GET /v1/invoices", {
    host: "api", right: "viewBilling", ...invoiceShapes["invoices.list"],
    auth: anyFlow, clouds: everyCloud, sources: ["get-a-collection-of-invoices.md"],
  }),
  "invoices.get": operation("GET /v1/invoices/{invoiceId}", {
    host: "api", right: "viewBilling", ...invoiceShapes["invoices.get"],
    auth: userOnly, clouds: everyCloud, sources: ["get-invoice-by-id.md"],
  }),
  "invoices.summary.get": operation("GET /v1/invoices/summary", {
    host: "api", right: "viewBilling", ...invoiceShapes["invoices.summary.get"],
    auth: anyFlow, clouds: everyCloud, sources: ["get-the-reseller-s-current-account-balance.md"],
  }),
  "invoices.summaries.list": operation("GET /v1/invoices/summaries", {
    host: "api", right: "viewBilling", ...invoiceShapes["invoices.summaries.list"],
    auth: userOnly, clouds: everyCloud, sources: ["get-invoice-summaries.md"],
  }),
  "invoices.estimates.links.list": operation("GET /v1/invoices/estimates/links", {
    host: "api", right: "viewBilling", ...invoiceShapes["invoices.estimates.links.list"],
    auth: anyFlow, clouds: everyCloud, sources: ["get-invoice-estimate-links.md", "create-subscription-azure-marketplace-products.md"],
  }),
  "invoices.lineItems.list": operation("GET /v1/invoices/{invoiceId}/lineitems", {
    host: "api", right: "viewBilling", queryAliases: { nvoiceLineItemType: "invoiceLineItemType" }, ...invoiceShapes["invoices.lineItems.list"],
    auth: anyFlow, clouds: everyCloud, sources: ["get-invoiceline-items.md", "get-invoice-billed-consumption-lineitems.md", "get-invoice-unbilled-consumption-lineitems.md"],
  }),
  "invoices.lineItems.listByProviderAndType": operation("GET /v1/invoices/{invoiceId}/lineitems/{billingProvider}/{invoiceLineItemType}", {
    host: "api", right: "viewBilling", ...invoiceShapes["invoices.lineItems.listByProviderAndType"],
    auth: anyFlow, clouds: everyCloud, sources: ["get-invoiceline-items.md"],
  }),
  "invoices.statement.get": operation("GET /v1/invoices/{invoiceId}/documents/statement", {
    host: "api", right: "viewBilling", ...invoiceShapes["invoices.statement.get"],
    auth: userOnly, clouds: everyCloud, sources: ["get-invoice-statement.md"],
  }),
  "invoices.receipts.statement.get": operation("GET /v1/invoices/{invoiceId}/receipts/{receiptId}/documents/statement", {
    host: "api", right: "viewBilling", ...invoiceShapes["invoices.receipts.statement.get"],
    auth: userOnly, clouds: globalOnly, sources: ["get-invoice-receipt-statement.md"],
  }),
  "customers.serviceCosts.summary.get": operation("GET /v1/customers/{customerId}/servicecosts/{billingPeriod}", {
    host: "api", right: "viewBilling", ...costShapes["customers.serviceCosts.summary.get"],
    auth: userOnly, clouds: globalOnly, sources: ["get-a-customer-s-service-costs-summary.md"],
  }),
  "customers.serviceCosts.lineItems.list": operation("GET /v1/customers/{customerId}/servicecosts/{billingPeriod}/lineitems", {
    host: "api", right: "viewBilling", ...costShapes["customers.serviceCosts.lineItems.list"],
    auth: userOnly, clouds: globalOnly, sources: ["get-a-customer-s-service-costs-line-items.md"],
  }),
  "rateCards.azure.get": operation("GET /v1/ratecards/azure", {
    host: "api", right: "viewPricing", ...rateCardShapes["rateCards.azure.get"],
    auth: anyFlow, clouds: except("china"), sources: ["get-prices-for-microsoft-azure.md"],
  }),
  "rateCards.azureShared.get": operation("GET /v1/ratecards/azure-shared", {
    host: "api", right: "viewPricing", ...rateCardShapes["rateCards.azureShared.get"],
    auth: anyFlow, clouds: except("china"), sources: ["get-prices-for-microsoft-azure-partner-shared-services.md"],
  }),
  "billingV2Beta.unbilledUsage.export": operation("POST /v1/unbilledusage", {
    host: "billingExport", right: "viewBilling", records: exported, ...exportShapes["billingV2Beta.unbilledUsage.export"],
    auth: anyFlow, clouds: except("germany"), sources: ["get-invoice-billed-unbilled-consumption.md"],
  }),
  "billingV2Beta.billedUsage.export": operation("POST /v1/billedusage/invoices/{invoiceId}", {
    host: "billingExport", right: "viewBilling", records: exported, ...exportShapes["billingV2Beta.billedUsage.export"],
    auth: anyFlow, clouds: except("germany"), sources: ["get-invoice-billed-unbilled-consumption.md"],
  }),
  "billingV2Beta.operations.get": operation("GET /v1/billingoperations/{operationId}", {
    host: "billingExport", right: "viewBilling", ...exportShapes["billingV2Beta.operations.get"],
    auth: anyFlow, clouds: except("germany"), sources: ["get-invoice-billed-unbilled-consumption.md"],
  }),
  "billingV2Beta.manifests.get": operation("GET /v1/billingmanifests/{manifestId}", {
    host: "billingExport", right: "viewBilling", ...exportShapes["billingV2Beta.manifests.get"],
    auth: anyFlow, clouds: except("germany"), sources: ["get-invoice-billed-unbilled-consumption.md"],
  }),
  "partnerBilling.usage.billed.export": operation("POST /v1.0/reports/partners/billing/usage/billed/export", {
    host: "graph", aliases: [asAction("usage/billed")], right: "viewBilling", permission: readBilling, records: exported, ...exportShapes["partnerBilling.usage.billed.export"],
    auth: anyFlow, clouds: globalOnly, sources: ["graph-docs/partners-billing-billedusage-export.md", "graph-docs/partners-billing-api-overview.md"],
  }),
  "partnerBilling.usage.unbilled.export": operation("POST /v1.0/reports/partners/billing/usage/unbilled/export", {
    host: "graph", aliases: [asAction("usage/unbilled")], right: "viewBilling", permission: readBilling, records: exported, ...exportShapes["partnerBilling.usage.unbilled.export"],
    auth: anyFlow, clouds: globalOnly, sources: ["graph-docs/partners-billing-unbilledusage-export.md", "graph-docs/partners-billing-api-overview.md"],
  }),
  "partnerBilling.reconciliation.billed.export": operation("POST /v1.0/reports/partners/billing/reconciliation/billed/export", {
    host: "graph", aliases: [asAction("reconciliation/billed")], right: "viewBilling", permission: readBilling, records: exported, ...exportShapes["partnerBilling.reconciliation.billed.export"],
    auth: anyFlow, clouds: globalOnly, sources: ["graph-docs/partners-billing-billedreconciliation-export.md", "graph-docs/partners-billing-api-overview.md"],
  }),
  "partnerBilling.reconciliation.unbilled.export": operation("POST /v1.0/reports/partners/billing/reconciliation/unbilled/export", {
    host: "graph", aliases: [asAction("reconciliation/unbilled")], right: "viewBilling", permission: readBilling, records: exported, ...exportShapes["partnerBilling.reconciliation.unbilled.export"],
    auth: anyFlow, clouds: globalOnly, sources: ["graph-docs/partners-billing-unbilledreconciliation-export.md"],
  }),
  "partnerBilling.operations.get": operation("GET /v1.0/reports/partners/billing/operations/{operationId}", {
    host: "graph", right: "viewBilling", permission: readBilling, ...exportShapes["partnerBilling.operations.get"],
    auth: anyFlow, clouds: globalOnly, sources: ["graph-docs/partners-billing-operation-get.md"],
  }),
  "partnerBilling.manifests.get": operation("GET /v1.0/reports/partners/billing/manifests/{manifestId}", {
    host: "graph", right: "viewBilling", permission: readBilling, ...exportShapes["partnerBilling.manifests.get"],
    auth: anyFlow, clouds: globalOnly, sources: ["graph-docs/partners-billing-manifest-get.md", "graph-docs/partners-billing-manifest.md"],
  }),
  "partnerBilling.blobs.get": operation("GET /{rootDirectoryPath}/{blobName}", {
    host: "storage", ownRoute: true, ...exportShapes["partnerBilling.blobs.get"],
    auth: noToken, clouds: globalOnly, sources: ["get-invoice-billed-unbilled-consumption.md", "graph-docs/partners-billing-manifest.md"],
  }),
});
