// The examples of lines, reconciliation files, service costs and exports: of the invoice of the month before.

import { askForExport, billingDue, exportDue, type ExportOrder } from "../../../packages/server/src/billing/index.ts";
import type { Entry } from "../../../packages/server/src/world/index.ts";
import { throughDoors } from "../doors.ts";
import type { Scene, Side } from "../scene.ts";
import { invoiceIn } from "./billing.ts";
import type { Maker } from "./maker.ts";

/** An export that has been made, without the clock being moved. */
export const exported = async ({ world }: Scene, { account }: Side, order: ExportOrder): Promise<string> => {
  const { exportId } = await throughDoors(world, async (unit) => {
    const entries: Entry[] = [];
    const record = await askForExport({ ...unit, schedule: async (entry) => void entries.push(entry) }, account.tenantId, order);
    for (const entry of entries) await billingDue.get(exportDue)?.(entry, unit);
    return record;
  });
  return exportId;
};

const usageOf = async (scene: Scene, side: Side, on: ExportOrder["interface"]): Promise<string> =>
  exported(scene, side, { interface: on, data: "usage", attributeSet: "full", of: { invoiceId: await invoiceIn(scene, side) } });

const ofEstimates = { currencyCode: "USD", billingPeriod: "current" } as const;
const ofInvoice: Maker = async (scene, side) => ({ body: { invoiceId: await invoiceIn(scene, side), attributeSet: "basic" } });

export const billingLinesMakers: Readonly<Record<string, Maker>> = {
  "invoices.lineItems.list": async (scene, side) => ({
    params: { invoiceId: await invoiceIn(scene, side) }, query: "provider=onetime&invoiceLineItemType=billinglineitems&currencyCode=USD&size=10",
  }),
  "invoices.lineItems.listByProviderAndType": async (scene, side) => ({
    params: { invoiceId: await invoiceIn(scene, side), billingProvider: "OneTime", invoiceLineItemType: "UsageLineItems" }, query: "size=10",
  }),
  "billingFiles.list": async (scene, side) => ({ params: { invoiceId: await invoiceIn(scene, side) } }),
  "billingFiles.download": async (scene, side) => ({ params: { invoiceId: await invoiceIn(scene, side), fileKind: "invoice" } }),
  "customers.serviceCosts.summary.get": async (scene, side) => {
    await invoiceIn(scene, side);
    return { params: { customerId: side.customerId, billingPeriod: "MostRecent" } };
  },
  "customers.serviceCosts.lineItems.list": async (scene, side) => {
    await invoiceIn(scene, side);
    return { params: { customerId: side.customerId, billingPeriod: "mostrecent" } };
  },
  "billingV2Beta.unbilledUsage.export": () => ({ query: "period=last&currencyCode=USD&fragment=basic" }),
  "billingV2Beta.billedUsage.export": async (scene, side) => ({ params: { invoiceId: await invoiceIn(scene, side) } }),
  "billingV2Beta.operations.get": async (scene, side) => ({ params: { operationId: await usageOf(scene, side, "beta") } }),
  "billingV2Beta.manifests.get": async (scene, side) => ({ params: { manifestId: await usageOf(scene, side, "beta") } }),
  "partnerBilling.usage.billed.export": ofInvoice,
  "partnerBilling.usage.unbilled.export": () => ({ body: ofEstimates }),
  "partnerBilling.reconciliation.billed.export": ofInvoice,
  "partnerBilling.reconciliation.unbilled.export": () => ({ body: { ...ofEstimates, billingPeriod: "last", attributeSet: "full" } }),
  "partnerBilling.operations.get": async (scene, side) => ({ params: { operationId: await usageOf(scene, side, "graph") } }),
  "partnerBilling.manifests.get": async (scene, side) => ({ params: { manifestId: await usageOf(scene, side, "graph") } }),
};
