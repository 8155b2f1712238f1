// Somebody asks for an export: it is written down and made a while later, on the world's clock.

import { isGuid, later, toInstantText } from "@understudy/kernel";
import { guidOf, type Unit, type View } from "../../world/index.ts";
import type { Place } from "../lines/read.ts";
import { linesUnbilled, type Estimates } from "../lines/wanted.ts";
import type { AttributeSet, ExportedData, ExportRecord, Interface, Source } from "./record.ts";
import { insertExport, loadExport } from "./repository.ts";

/** Kinds of entries on the agenda: a file is made, and the files are gone. */
export const exportDue = "billing.export";
export const exportOver = "billing.exportOver";

export interface ExportOrder {
  readonly interface: Interface;
  readonly data: ExportedData;
  readonly attributeSet: AttributeSet;
  readonly of: { readonly invoiceId: string } | Pick<Estimates, "period" | "currency">;
}

export async function askForExport(unit: Unit, accountId: string, { of, ...order }: ExportOrder): Promise<ExportRecord> {
  const record: ExportRecord = {
    exportId: unit.ids.guid(), accountId, askedAt: unit.nowText, ...order, source: await sourceOf(unit, accountId, order.data, of), blobs: [], rows: 0,
  };
  await insertExport(unit.db, record);
  await schedulePart(unit, record, { part: 0 }, later(unit.now, unit.settings.exportDuration));
  return record;
}

/** Estimates are those of now: the month may be another one when the export is made. One that has none has no days. */
async function sourceOf(unit: Unit, accountId: string, data: ExportedData, of: ExportOrder["of"]): Promise<Source> {
  if ("invoiceId" in of) return of;
  const { span, kinds } = await linesUnbilled(unit, accountId, { ...of, type: data === "usage" ? "usagelineitems" : "billinglineitems" });
  return { span: kinds.length > 0 ? span : { ...span, to: span.from } };
}

export const schedulePart = (unit: Unit, { exportId, accountId }: ExportRecord, at: { readonly part: number; readonly place?: Place }, dueAt: Temporal.Instant): Promise<void> =>
  unit.schedule({ entryId: guidOf(`export ${exportId}, part ${at.part}`), accountId, dueAt, kind: exportDue, payload: { exportId, ...at } });

export type ExportStatus = "notStarted" | "running" | "succeeded" | "failed";

export function statusOf({ askedAt, doneAt, error }: ExportRecord, { now }: Pick<View, "now">): ExportStatus {
  if (doneAt !== undefined) return error ? "failed" : "succeeded";
  return toInstantText(now) > askedAt ? "running" : "notStarted";
}

/** How long a client is told to wait before it asks again: as in the documented example. */
export const retryAfterSeconds = 10;

export const isOver = ({ until }: ExportRecord, { now }: Pick<View, "now">): boolean => until !== undefined && toInstantText(now) >= until;

interface Found {
  readonly accountId: string;
  readonly interface: Interface;
}

/** The operation and its manifest have the same id. */
export async function findExport({ db }: Pick<View, "db">, by: Found, exportId: string): Promise<ExportRecord | undefined> {
  const found = isGuid(exportId) ? await loadExport(db, exportId.toLowerCase()) : undefined;
  return found?.accountId === by.accountId && found.interface === by.interface ? found : undefined;
}
