// Exports of billing data: the request, the operation that it becomes, and the manifest that says where the files are. The
// beta of 2023 and its successor on Graph go the same way, with other names.
// Source: get-invoice-billed-unbilled-consumption.md, graph-docs/partners-billing-operation-get.md, graph-docs/partners-billing-manifest.md.

import { Type } from "typebox";
import { guid, instant, oneOf, structure, text } from "../define/schema.ts";
import { PartnerBillingOperationStatus, PartnerBillingPeriod, ReconAttributeSet, ReconOperationStatus } from "./enums.ts";
import { maybeText } from "./fields.ts";

export const ReconOperationError = structure("ReconOperationError", "Why an export failed", {
  code: text("Code of the failure, as text; 5000 when there is no data"),
  message: text("The failure in words"),
});

const state = {
  createdDateTime: instant("When the export was asked for"),
  lastActionDateTime: instant("When its status last changed"),
};

export const ReconOperation = structure("ReconOperation", "An export of the beta, as far as it is", {
  ...state,
  status: ReconOperationStatus,
  resourceLocation: maybeText("Where the manifest is, in full; once it has succeeded"),
  error: Type.Optional(ReconOperationError),
});

const fileName = text("Name of the file below the root: it ends in .json.gz");
const blobCount = Type.Integer({ description: "How many files there are" });
const partitionType = text("How rows are spread over files, for example ItemCount or Default; how many rows a file has may change at any time");
const partitionValue = text("Part of the data that the file belongs to; a large part has several files");
const eTag = text("Version of the data: another one means that the data have changed");
const partnerTenantId = guid("The partner's tenant");

export const ReconBlob = structure("ReconBlob", "A file of an export of the beta", {
  name: fileName,
  sizeInBytes: Type.Integer({ description: "Its size, compressed" }),
  partitionValue,
});

export const ReconManifest = structure("ReconManifest", "Where the files of an export of the beta are: at rootFolder/name?rootFolderSAS", {
  version: text("Version of this form: 1"),
  dataFormat: text("compressedJSONLines: each file is compressed by gzip and has one JSON object a line"),
  utcCreatedDateTime: instant("When the manifest was made"),
  eTag,
  partnerTenantId,
  rootFolder: text("Folder of the files, in full"),
  rootFolderSAS: text("Query that opens the folder, a shared access signature; a secret that expires"),
  partitionType,
  blobCount,
  sizeInBytes: Type.Integer({ description: "Size of all files, compressed" }),
  blobs: Type.Array(ReconBlob, { description: "The files" }),
});

const attributeSet = Type.Optional(ReconAttributeSet);

export const PartnerBillingBilledExportRequest = structure("PartnerBillingBilledExportRequest", "Which invoice to export; attributeSet is full when absent", {
  invoiceId: text("Number of a new commerce invoice, for example G016907411", { minLength: 1 }),
  attributeSet,
});

export const PartnerBillingUnbilledExportRequest = structure("PartnerBillingUnbilledExportRequest", "Which estimates to export; attributeSet is full when absent", {
  currencyCode: text("ISO 4217 code of the currency that the partner is billed in", { pattern: "^[A-Za-z]{3}$" }),
  billingPeriod: PartnerBillingPeriod,
  attributeSet,
});

export const PartnerBillingBlob = structure("PartnerBillingBlob", "A file of an export", { name: fileName, partitionValue });

export const PartnerBillingManifest = structure("PartnerBillingManifest", "Where the files of an export are: at rootDirectory/name?sasToken", {
  id: guid("Identifier of the manifest"),
  schemaVersion: text("Version of the rows' form: 1"),
  dataFormat: text("compressedJSONLines, spelled compressedJSON in some answers: each file is compressed by gzip and has one JSON object a line"),
  createdDateTime: instant("When the manifest was made"),
  eTag,
  partnerTenantId,
  rootDirectory: text("Folder of the files, in full"),
  sasToken: text("Query that opens the folder, a shared access signature; a secret that expires after some hours"),
  partitionType,
  blobCount,
  blobs: Type.Array(PartnerBillingBlob, { description: "The files" }),
});

export const PartnerBillingOperation = structure("PartnerBillingOperation", "An export, as far as it is", {
  "@odata.type": oneOf([
    "#microsoft.graph.partners.billing.runningOperation",
    "#microsoft.graph.partners.billing.exportSuccessOperation",
    "#microsoft.graph.partners.billing.failedOperation",
  ], "Which form of operation it is: it goes with the status"),
  id: guid("Identifier of the operation"),
  ...state,
  status: PartnerBillingOperationStatus,
  resourceLocation: Type.Optional(PartnerBillingManifest),
  "resourceLocation@odata.navigationLink": maybeText("Where the manifest is, in full; once it has succeeded"),
  error: Type.Optional(ReconOperationError),
});
