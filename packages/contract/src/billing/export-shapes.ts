// Operations that export billing data: the beta of 2023, its successor on Graph, and the files that both lead to.

import { Type } from "typebox";
import { oneOf, text } from "../define/schema.ts";
import type { Shape } from "../define/shape.ts";
import { faults } from "../faults.ts";
import {
  PartnerBillingBilledExportRequest, PartnerBillingManifest, PartnerBillingOperation, PartnerBillingUnbilledExportRequest,
  ReconManifest, ReconOperation,
} from "./exports.ts";
import { billingFaults } from "./faults.ts";

const fragment = Type.Optional(oneOf(["full", "basic"], "Which attributes the rows have: all, which is the default, or the basic ones"));

const ofBeta = [
  "The answer has no body; Operation-Location says in full where the operation is asked about.",
  "A beta of 2023 on a host of its own: the exports on Graph have taken its place.",
] as const;

const ofGraph = [
  "The answer has no body; Location says in full where the operation is asked about.",
  "The token is for Graph, with the permission PartnerBilling.Read.All, delegated or of the application, in the partner's tenant.",
] as const;

const usageRows = "The rows are ReconUsageRow; usage appears after about a day.";
const invoiceRows = "The rows are charges, without daily usage: ReconInvoiceRow.";

export const exportShapes = {
  "billingV2Beta.unbilledUsage.export": {
    summary: "Export the daily rated usage of a month that is not yet invoiced",
    notes: [...ofBeta, usageRows],
    query: Type.Object({
      period: oneOf(["current", "last"], "Which calendar month; last is what elsewhere is called previous"),
      currencyCode: text("ISO 4217 code of the currency that the partner is billed in", { pattern: "^[A-Za-z]{3}$" }),
      fragment,
    }),
    result: { status: 202 },
    operationIn: "Operation-Location",
    faults: [faults.badProperty],
  },
  "billingV2Beta.billedUsage.export": {
    summary: "Export the daily rated usage of an invoice",
    notes: [...ofBeta, usageRows],
    query: Type.Object({ fragment }),
    result: { status: 202 },
    operationIn: "Operation-Location",
    faults: [faults.noSuchResource, faults.badProperty],
  },
  "billingV2Beta.operations.get": {
    summary: "Ask how far an export is",
    notes: [
      "It answers 200 whatever the status is; while it is notstarted or running, Retry-After says in how many seconds to ask again.",
      "Once it has succeeded, resourceLocation leads to the manifest; when it has failed, error says why.",
    ],
    result: { status: 200, body: ReconOperation },
    faults: [faults.noSuchResource, billingFaults.exportGone],
  },
  "billingV2Beta.manifests.get": {
    summary: "Get where the files of an export are",
    notes: ["A file is at rootFolder, a slash, its name, a question mark and rootFolderSAS."],
    result: { status: 200, body: ReconManifest },
    faults: [faults.noSuchResource, billingFaults.exportGone],
  },
  "partnerBilling.usage.billed.export": {
    summary: "Export the daily rated usage of an invoice",
    notes: [...ofGraph, usageRows],
    body: PartnerBillingBilledExportRequest,
    result: { status: 202 },
    operationIn: "Location",
    faults: [faults.badProperty],
  },
  "partnerBilling.usage.unbilled.export": {
    summary: "Export the daily rated usage of a month that is not yet invoiced",
    notes: [...ofGraph, usageRows],
    body: PartnerBillingUnbilledExportRequest,
    result: { status: 202 },
    operationIn: "Location",
    faults: [faults.badProperty],
  },
  "partnerBilling.reconciliation.billed.export": {
    summary: "Export the charges of an invoice",
    notes: [...ofGraph, invoiceRows],
    body: PartnerBillingBilledExportRequest,
    result: { status: 202 },
    operationIn: "Location",
    faults: [faults.badProperty],
  },
  "partnerBilling.reconciliation.unbilled.export": {
    summary: "Export the charges of a month that are not yet invoiced",
    notes: [...ofGraph, invoiceRows],
    body: PartnerBillingUnbilledExportRequest,
    result: { status: 202 },
    operationIn: "Location",
    faults: [faults.badProperty],
  },
  "partnerBilling.operations.get": {
    summary: "Ask how far an export is",
    notes: [
      "It answers 200 whatever the status is; while it is notStarted or running, Retry-After says in how many seconds to ask again.",
      "Once it has succeeded, resourceLocation is the manifest itself, or resourceLocation@odata.navigationLink leads to it.",
      "When it has failed, error says why; its code is 5000 when there is no data.",
    ],
    result: { status: 200, body: PartnerBillingOperation },
    faults: [faults.noSuchResource],
  },
  "partnerBilling.manifests.get": {
    summary: "Get where the files of an export are",
    notes: [
      "A file is at rootDirectory, a slash, its name, a question mark and sasToken.",
      "It takes none of the query options of OData.",
    ],
    result: { status: 200, body: PartnerBillingManifest },
    faults: [faults.noSuchResource],
  },
  "partnerBilling.blobs.get": {
    summary: "Download a file of an export",
    notes: [
      "The file is compressed by gzip and holds one JSON object a line.",
      "The manifest's token is the whole query, as it is: no bearer token is sent.",
      "The token expires, in the documented example after twelve hours.",
    ],
    query: Type.Object({
      sasToken: text("The manifest's sasToken or rootFolderSAS: it stands after the question mark as it is, without a name before it", { minLength: 1 }),
    }),
    result: { status: 200, body: Type.String({ format: "binary", description: "The compressed rows" }), type: "application/octet-stream" },
    faults: [],
  },
} as const satisfies Readonly<Record<string, Shape>>;
