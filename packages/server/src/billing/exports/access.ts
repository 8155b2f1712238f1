// The way to the files of an export: their folder, and the token that opens it. The token is a shared access signature of the
// world's own: a mark of the export and of the instant at which it ends, so nothing is kept, and none can be made up.
// It ends on the world's clock, like the files.

import { toInstantText } from "@understudy/kernel";
import { guidOf, type View } from "../../world/index.ts";
import type { ExportRecord } from "./record.ts";

/** Where files are; before it stands the host. */
export const blobPath = "/billingexports";

/** Below the host. */
export const folderOf = ({ exportId, accountId, attributeSet }: ExportRecord): string =>
  `${blobPath}/v1/PartnerTenantId=${accountId}/OperationId=${exportId}/Fragment=${attributeSet}/PartitionType=default`;

export interface FileNamed {
  readonly exportId: string;
  readonly name: string;
}

/** What a path below `blobPath` names; undefined where it names no file of ours. */
export function fileNamed(path: string): FileNamed | undefined {
  const [, exportId, name] = /^v1\/PartnerTenantId=[\da-f-]{36}\/OperationId=([\da-f-]{36})\/Fragment=(?:full|basic)\/PartitionType=default\/([\w.-]{1,100})$/i.exec(path) ?? [];
  return exportId === undefined || name === undefined ? undefined : { exportId: exportId.toLowerCase(), name };
}

const signed = (exportId: string, end: string): string => `files of export ${exportId} until ${end}`;

/** Whole seconds, as these tokens have them. */
const seconds = (instantText: string): string => `${instantText.slice(0, 19)}Z`;

export function tokenFor({ exportId, accountId, doneAt = "", until = "" }: ExportRecord, { secrets }: Pick<View, "secrets">): string {
  const [start, end] = [seconds(doneAt), seconds(until)];
  const query = new URLSearchParams({
    skoid: guidOf("the storage of exports"), sktid: accountId, skt: start, ske: end, sks: "b", skv: version, sv: version, se: end, sr: "d", sp: "r", sdd: "5",
    sig: Buffer.from(secrets.mark(signed(exportId, end)), "base64url").toString("base64"),
  });
  return query.toString();
}

const version = "2021-08-06";

/** Whether a query is a token that opens the export's files now. */
export function opens(query: URLSearchParams, exportId: string, { secrets, now }: Pick<View, "secrets" | "now">): boolean {
  const end = query.get("se") ?? "";
  // A plus that was not encoded is read as a space.
  const signature = Buffer.from((query.get("sig") ?? "").replaceAll(" ", "+"), "base64").toString("base64url");
  return secrets.matches(signed(exportId, end), signature) && seconds(toInstantText(now)) < end;
}
