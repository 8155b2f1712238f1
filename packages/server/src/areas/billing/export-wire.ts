// Exports as they travel: the operation that is asked, and the manifest of the files. Graph and the beta of 2023 say the same
// with other names. Source: graph-docs/partners-billing-operation-get.md, get-invoice-billed-unbilled-consumption.md.

import { realHostNames, sharedHosts, type Of, type PartnerBillingManifest, type PartnerBillingOperation, type ReconManifest, type ReconOperation } from "@understudy/contract";
import { folderOf, statusOf, tokenFor, type ExportRecord } from "../../billing/index.ts";
import type { View } from "../../world/index.ts";

/** Where operations and manifests are asked about. */
export const graphPath = "/v1.0/reports/partners/billing";

/**
 * Where files are: under the name of the real storage for whoever comes by a real name, else under the name by which the
 * request came.
 */
function storageOrigin(origin: string): string {
  const { hostname } = new URL(origin);
  return realHostNames.includes(hostname) ? `https://${sharedHosts.storage}` : origin;
}

const timesOf = ({ askedAt, doneAt }: ExportRecord) => ({ createdDateTime: askedAt, lastActionDateTime: doneAt ?? askedAt });

const typesOfOperation = {
  notStarted: "#microsoft.graph.partners.billing.runningOperation", running: "#microsoft.graph.partners.billing.runningOperation",
  succeeded: "#microsoft.graph.partners.billing.exportSuccessOperation", failed: "#microsoft.graph.partners.billing.failedOperation",
} as const;

export function graphOperationOf(record: ExportRecord, view: View, origin: string): Of<typeof PartnerBillingOperation> {
  const status = statusOf(record, view);
  return {
    "@odata.type": typesOfOperation[status], id: record.exportId, status, ...timesOf(record),
    ...(status === "succeeded" && {
      resourceLocation: graphManifestOf(record, view, origin),
      "resourceLocation@odata.navigationLink": `${origin}${graphPath}/manifests/${record.exportId}`,
    }),
    ...(record.error && { error: record.error }),
  };
}

export const graphManifestOf = (record: ExportRecord, view: View, origin: string): Of<typeof PartnerBillingManifest> => ({
  id: record.exportId, schemaVersion: "1", dataFormat: "compressedJSONLines", createdDateTime: record.doneAt ?? record.askedAt, eTag: record.eTag ?? "",
  partnerTenantId: record.accountId, rootDirectory: storageOrigin(origin) + folderOf(record), sasToken: tokenFor(record, view),
  partitionType: "default", blobCount: record.blobs.length, blobs: record.blobs.map(({ name }) => ({ name, partitionValue: "default" })),
});

export function betaOperationOf(record: ExportRecord, view: View, origin: string): Of<typeof ReconOperation> {
  const status = statusOf(record, view);
  return {
    status: status === "notStarted" ? "notstarted" : status, ...timesOf(record),
    ...(status === "succeeded" && { resourceLocation: `${origin}/v1/billingmanifests/${record.exportId}` }),
    ...(record.error && { error: record.error }),
  };
}

export const betaManifestOf = (record: ExportRecord, view: View, origin: string): Of<typeof ReconManifest> => ({
  version: "1", dataFormat: "compressedJSONLines", utcCreatedDateTime: record.doneAt ?? record.askedAt, eTag: record.eTag ?? "",
  partnerTenantId: record.accountId, rootFolder: storageOrigin(origin) + folderOf(record), rootFolderSAS: tokenFor(record, view),
  partitionType: "ItemCount", blobCount: record.blobs.length, sizeInBytes: record.blobs.reduce((sum, { size }) => sum + size, 0),
  blobs: record.blobs.map(({ name, size }, index) => ({ name, sizeInBytes: size, partitionValue: `${index + 1}` })),
});
