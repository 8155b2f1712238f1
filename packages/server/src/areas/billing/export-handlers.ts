// Exports of billing data: asked for, asked about, and where their files are.

import { billingFaults, faults, type billingOperations, type Of, type PartnerBillingUnbilledExportRequest } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { askForExport, currencyNamed, findExport, findInvoice, isOver, retryAfterSeconds, statusOf, type ExportedData, type ExportOrder, type ExportRecord } from "../../billing/index.ts";
import { badProperty, type Caller, type Handlers, type RecordChange } from "../../call/index.ts";
import type { Unit, View } from "../../world/index.ts";
import { betaManifestOf, betaOperationOf, graphManifestOf, graphOperationOf, graphPath } from "./export-wire.ts";

type Ids = Extract<keyof Handlers<typeof billingOperations>, `billingV2Beta.${string}` | `partnerBilling.${string}`>;

/** The blobs have a route of their own: blob-route.ts. */
export const exportHandlers: Omit<Pick<Handlers<typeof billingOperations>, Ids>, "partnerBilling.blobs.get"> = {
  "partnerBilling.usage.billed.export": ({ body, caller, origin }, unit, record) => askGraph({ unit, caller, origin, record }, "usage", body, billed(body.invoiceId)),
  "partnerBilling.usage.unbilled.export": ({ body, caller, origin }, unit, record) => askGraph({ unit, caller, origin, record }, "usage", body, unbilled(body)),
  "partnerBilling.reconciliation.billed.export": ({ body, caller, origin }, unit, record) =>
    askGraph({ unit, caller, origin, record }, "reconciliation", body, billed(body.invoiceId)),
  "partnerBilling.reconciliation.unbilled.export": ({ body, caller, origin }, unit, record) =>
    askGraph({ unit, caller, origin, record }, "reconciliation", body, unbilled(body)),

  "partnerBilling.operations.get": async ({ params, caller, origin }, view) => {
    const found = await onGraph(view, caller, params.operationId, "operation");
    return withWait(found, view, graphOperationOf(found, view, origin));
  },
  "partnerBilling.manifests.get": async ({ params, caller, origin }, view) =>
    graphManifestOf(made(await onGraph(view, caller, params.manifestId, "manifest")), view, origin),

  "billingV2Beta.unbilledUsage.export": async ({ query, caller, origin }, unit, record) =>
    askBeta({ unit, caller, origin, record }, query.fragment, { period: query.period === "last" ? "previous" : "current", currency: currencyNamed(query.currencyCode) }),
  "billingV2Beta.billedUsage.export": async ({ params, query, caller, origin }, unit, record) => {
    const invoice = await findInvoice(unit, caller.account.accountId, params.invoiceId);
    if (!invoice) throw new Fault(faults.noSuchResource, { what: `The invoice ${params.invoiceId}` });
    return askBeta({ unit, caller, origin, record }, query.fragment, { invoiceId: invoice.invoiceId });
  },

  "billingV2Beta.operations.get": async ({ params, caller, origin }, view) => {
    const found = await inBeta(view, caller, params.operationId, "operation");
    return withWait(found, view, betaOperationOf(found, view, origin));
  },
  "billingV2Beta.manifests.get": async ({ params, caller, origin }, view) =>
    betaManifestOf(made(await inBeta(view, caller, params.manifestId, "manifest")), view, origin),
};

interface Asking {
  readonly unit: Unit;
  readonly caller: Caller;
  readonly origin: string;
  readonly record: RecordChange;
}

type Wanted = ExportOrder["of"];

/** Whether there is such an invoice the export finds out; what can be no number is refused at once. */
function billed(invoiceId: string): Wanted {
  if (!/^(?:(?:onetime|recurring)-)?[a-z0-9]{1,20}$/i.test(invoiceId)) throw badProperty("invoiceId", "it is no number of an invoice");
  return { invoiceId };
}

function unbilled({ billingPeriod, currencyCode }: Of<typeof PartnerBillingUnbilledExportRequest>): Wanted {
  if (billingPeriod === "unknownFutureValue") throw badProperty("billingPeriod", "it is neither current nor last");
  return { period: billingPeriod === "last" ? "previous" : "current", currency: currencyNamed(currencyCode) };
}

async function askGraph(asking: Asking, data: ExportedData, { attributeSet = "full" }: { readonly attributeSet?: string }, of: Wanted) {
  if (attributeSet !== "full" && attributeSet !== "basic") throw badProperty("attributeSet", "it is neither full nor basic");
  const exportId = await ask(asking, { interface: "graph", data, attributeSet, of });
  return { location: `${asking.origin}${graphPath}/operations/${exportId}` };
}

async function askBeta(asking: Asking, fragment: "full" | "basic" = "full", of: Wanted) {
  const exportId = await ask(asking, { interface: "beta", data: "usage", attributeSet: fragment, of });
  return { location: `${asking.origin}/v1/billingoperations/${exportId}` };
}

async function ask({ unit, caller: { account }, record }: Asking, order: ExportOrder): Promise<string> {
  if (account.kind === "sandbox" && unit.settings.sandboxExports === "refuse") {
    throw new Fault(faults.wrongEnvironment, { environment: "the integration sandbox" });
  }
  const { exportId } = await askForExport(unit, account.accountId, order);
  record({ details: { ExportId: exportId, Data: order.data } });
  return exportId;
}

const withWait = <Body>(found: ExportRecord, view: View, soFar: Body) => {
  const status = statusOf(found, view);
  return status === "succeeded" || status === "failed" ? soFar : { retryAfterSeconds, soFar };
};

type What = "operation" | "manifest";

const notFound = (what: What, id: string): Fault => new Fault(faults.noSuchResource, { what: `The ${what} ${id}` });

async function onGraph(view: View, { account: { accountId } }: Caller, id: string, what: What): Promise<ExportRecord> {
  const found = await findExport(view, { accountId, interface: "graph" }, id);
  if (!found || isOver(found, view)) throw notFound(what, id);
  return found;
}

async function inBeta(view: View, { account: { accountId } }: Caller, id: string, what: What): Promise<ExportRecord> {
  const found = await findExport(view, { accountId, interface: "beta" }, id);
  if (!found) throw notFound(what, id);
  if (isOver(found, view)) throw new Fault(billingFaults.exportGone, { link: id });
  return found;
}

/** There is a manifest once there are files. */
function made(found: ExportRecord): ExportRecord {
  if (found.eTag === undefined) throw notFound("manifest", found.exportId);
  return found;
}
