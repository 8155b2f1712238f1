// An export is made: its rows, in lines of JSON, fill one file after another, each in a unit of its own, so that an invoice
// of a million lines holds nobody up and takes no more memory than a small one.

import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { invariant, later, toInstantText } from "@understudy/kernel";
import { guidOf, type Entry, type Unit } from "../../world/index.ts";
import { findInvoice } from "../invoices/find.ts";
import { contextOf } from "../lines/context.ts";
import { kindsOf, type LineType } from "../lines/kinds.ts";
import { chargesAfter, placeOf, type Place } from "../lines/read.ts";
import { linesOfInvoice, type LinesWanted } from "../lines/wanted.ts";
import { exportOver, schedulePart } from "./ask.ts";
import type { ExportedData, ExportRecord } from "./record.ts";
import { deleteBlobs, insertBlob, loadExport, updateExport } from "./repository.ts";
import { rowsFor } from "./rows.ts";

/** How many rows a file has is the service's own affair, and may change. */
const rowsInFile = 5_000;

interface Payload {
  readonly exportId: string;
  readonly part: number;
  readonly place?: Place;
}

export async function makePart({ payload, dueAt }: Entry, unit: Unit): Promise<void> {
  const { exportId, part, place } = payload as unknown as Payload;
  const record = await loadExport(unit.db, exportId);
  invariant(record, "an export that is made was asked for");
  const wanted = await linesIn(unit, record);
  const found = wanted ? await chargesAfter(unit.db, wanted, rowsInFile + 1, place) : [];
  const charges = found.slice(0, rowsInFile);
  const last = charges.at(-1);
  if (!wanted || !last) return finish(unit, record, place);
  const rowOf = rowsFor(record);
  const text = charges.map((charge) => `${JSON.stringify(rowOf(charge, wanted.context))}\n`).join("");
  const content = gzipSync(text);
  const name = `part-${`${part}`.padStart(5, "0")}-${guidOf(`files of export ${exportId}`)}.c000.json.gz`;
  await insertBlob(unit.db, record, name, content);
  const grown: ExportRecord = { ...record, blobs: [...record.blobs, { name, size: content.length }], rows: record.rows + charges.length };
  if (found.length <= rowsInFile) return finish(unit, grown, placeOf(last));
  await updateExport(unit.db, grown);
  await schedulePart(unit, grown, { part: part + 1, place: placeOf(last) }, dueAt);
}

const typeOf = (data: ExportedData): LineType => (data === "usage" ? "usagelineitems" : "billinglineitems");

/** Undefined where there is no such invoice. Older ones have no such lines. */
async function linesIn(unit: Unit, { accountId, data, source }: ExportRecord): Promise<LinesWanted | undefined> {
  const kind = { provider: "onetime", type: typeOf(data) } as const;
  if ("span" in source) return { span: source.span, kinds: kindsOf("modern", kind), context: await contextOf(unit, accountId) };
  const invoice = await findInvoice(unit, accountId, source.invoiceId);
  return invoice && linesOfInvoice(unit, invoice, kind);
}

/** Without a row it has failed: so does one of an older invoice, and of one that does not exist. */
async function finish(unit: Unit, record: ExportRecord, last: Place | undefined): Promise<void> {
  const { exportId, accountId } = record;
  const end = later(unit.now, unit.settings.exportLifetime);
  const ended = { ...record, doneAt: unit.nowText, until: toInstantText(end) };
  await updateExport(unit.db, record.rows === 0 ? { ...ended, error: noData } : { ...ended, eTag: eTagOf(record, last) });
  await unit.schedule({ entryId: guidOf(`export ${exportId} is over`), accountId, dueAt: end, kind: exportOver, payload: { exportId } });
}

/** As documented. */
const noData = { code: "5000", message: "No data available" };

const eTagOf = ({ accountId, data, attributeSet, source, rows }: ExportRecord, last: Place | undefined): string => {
  const of = "span" in source ? source.span.from : source.invoiceId.toUpperCase().replace("ONETIME-", "");
  return createHash("sha256").update(JSON.stringify([accountId, data, attributeSet, of, rows, last?.chargeId])).digest("base64url").slice(0, 17);
};

/** Its files are gone. That there was an export is still known. */
export const endExport = async ({ payload }: Entry, unit: Unit): Promise<void> => deleteBlobs(unit.db, (payload as unknown as Payload).exportId);
