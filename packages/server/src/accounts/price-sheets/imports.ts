// Imports of a partner's own price sheets: begun, read chunk by chunk, finished, deleted. Each chunk is a unit of work, and
// its number says whether it was done already. Prices count from when the import is finished, so that nobody buys at half a
// sheet's prices.

import { chunkBytesMax, faults, type NewPriceSheetImport, type Of, type PriceSheetChunk } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { badProperty, type CallerAccount } from "../../call/index.ts";
import { currenciesOf, currencyOf, deleteRows, readPiece, startOfSheet, takeLines, type ReadPiece, type SheetOrder, type SheetState } from "../../commerce/index.ts";
import type { Unit, View } from "../../world/index.ts";
import { getAccount } from "../repository.ts";
import { deleteImport, findImport, insertImport, nextNumber, updateImport, type Report, type Summary, type WholeImport } from "./repository.ts";

export async function beginImport(unit: Unit, account: CallerAccount, order: Of<typeof NewPriceSheetImport>): Promise<WholeImport> {
  const { accountId } = account;
  const market = (order.market ?? (await getAccount(unit.db, accountId)).country).toUpperCase();
  const summary: Summary = {
    fileName: order.fileName, market, currency: order.currency?.toUpperCase() ?? currencyOf(market),
    ...(order.kind !== undefined && order.kind !== "detect" && { wanted: order.kind }),
    ...(order.size !== undefined && { size: order.size }),
    bytesRead: 0, chunks: 0, rowsRead: 0, rowsTaken: 0, rowsUnchanged: 0, rowsRejected: 0,
  };
  const made: WholeImport = {
    importId: unit.ids.guid(), accountId, number: await nextNumber(unit.db, accountId), begunAt: unit.nowText, state: "running",
    summary, warningsCount: 0, report: { rejectedRows: [], warnings: [] }, sheet: startOfSheet,
  };
  await insertImport(unit.db, made);
  return made;
}

export async function getImport({ db }: Pick<View, "db">, accountId: string, importId: string): Promise<WholeImport> {
  const found = await findImport(db, accountId, importId);
  if (!found) throw new Fault(faults.noSuchResource, { what: `The import ${importId}` });
  return found;
}

/** A chunk that has been read, and after which of them; nothing of one that was done before. */
export interface PreparedChunk {
  readonly chunks: number;
  readonly bytes: number;
  readonly piece?: ReadPiece;
}

/** Reads a chunk, which takes its time, before the database is held. */
export async function prepareChunk(view: View, accountId: string, importId: string, { number, content }: Of<typeof PriceSheetChunk>): Promise<PreparedChunk> {
  const found = await getImport(view, accountId, importId);
  const { chunks } = found.summary;
  const bytes = bytesOf(content);
  if (number <= chunks) return { chunks, bytes: bytes.length };
  const sheet = openSheet(found);
  if (number > chunks + 1) throw badProperty("number", `chunk ${chunks + 1} comes next`);
  return { chunks, bytes: bytes.length, piece: readPiece(orderOf(found), sheet, bytes) };
}

export async function takeChunk(unit: Unit, accountId: string, importId: string, { chunks, bytes, piece }: PreparedChunk): Promise<WholeImport> {
  const found = await getImport(unit, accountId, importId);
  // Sent again, or by two at once: it was done.
  if (!piece || found.summary.chunks > chunks) return found;
  openSheet(found);
  const after = await take(unit, found, piece);
  const changed = { ...after, summary: { ...after.summary, chunks: chunks + 1, bytesRead: found.summary.bytesRead + bytes } };
  await updateImport(unit.db, changed);
  return changed;
}

/** The last row may have no line end. What brings nothing new keeps no rows. */
export async function finishImport(unit: Unit, accountId: string, importId: string): Promise<WholeImport> {
  const found = await getImport(unit, accountId, importId);
  if (found.state === "finished") return found;
  const { sheet: _read, ...after } = await take(unit, found, readPiece(orderOf(found), openSheet(found), new Uint8Array(), true));
  if (after.summary.rowsTaken === 0) await deleteRows(unit.db, accountId, found.number);
  const changed: WholeImport = { ...after, state: "finished", summary: { ...after.summary, finishedDate: unit.nowText } };
  await updateImport(unit.db, changed);
  return changed;
}

export async function removeImport(unit: Unit, accountId: string, importId: string): Promise<WholeImport> {
  const found = await getImport(unit, accountId, importId);
  await deleteRows(unit.db, accountId, found.number);
  await deleteImport(unit.db, found);
  return found;
}

async function take(unit: Unit, found: WholeImport, piece: ReadPiece): Promise<WholeImport> {
  const { taken, unchanged, contradicting } = await takeLines(unit, found, piece.lines);
  const { summary } = found;
  const { state, lines, rejected } = piece;
  const report: Report = {
    rejectedRows: [...found.report.rejectedRows, ...rejected].slice(0, keptMax),
    warnings: withWarnings(found.report.warnings, [...foreignCurrencies(piece), ...contradicting]),
  };
  return {
    ...found, sheet: state, report, warningsCount: report.warnings.length,
    summary: {
      ...summary, ...(state.kind && { kind: state.kind }),
      rowsRead: summary.rowsRead + lines.length + rejected.length,
      rowsTaken: summary.rowsTaken + taken,
      rowsUnchanged: summary.rowsUnchanged + unchanged,
      rowsRejected: summary.rowsRejected + rejected.length,
    },
  };
}

/** So many rows and warnings are kept; all rows are counted. */
const keptMax = 1_000;

interface Finding {
  readonly line: number;
  readonly reason: string;
}

function foreignCurrencies({ lines }: ReadPiece): Finding[] {
  return lines.flatMap(({ line, said: { price, market, kind } }) => {
    if (!price) return [];
    const usual = currenciesOf(market, kind);
    const reason = `${price.currency} is no currency of the market ${market}, which has ${usual.join(", ")}`;
    return usual.includes(price.currency) ? [] : [{ line, reason }];
  });
}

/** Each reason once, with its first line and the number of its rows. */
function withWarnings(before: Report["warnings"], findings: readonly Finding[]): Report["warnings"] {
  const warnings = new Map(before.map((warning) => [warning.reason, warning]));
  for (const { line, reason } of findings) {
    const warning = warnings.get(reason);
    if (warning || warnings.size < keptMax) warnings.set(reason, { line: warning?.line ?? line, rows: (warning?.rows ?? 0) + 1, reason });
  }
  return [...warnings.values()];
}

const orderOf = ({ summary: { fileName, wanted, market, currency } }: WholeImport): SheetOrder =>
  ({ fileName, defaults: { market, currency }, ...(wanted && { wanted }) });

function openSheet({ sheet }: WholeImport): SheetState {
  if (!sheet) throw new Fault(faults.callerRefused, { reason: "The import is finished: begin another one." });
  return sheet;
}

function bytesOf(content: string): Buffer {
  const bytes = Buffer.from(content, "base64");
  if (content.length % 4 !== 0 || bytes.toString("base64") !== content) throw badProperty("content", "it is not base64");
  if (bytes.length > chunkBytesMax) throw badProperty("content", `it has more than ${chunkBytesMax} bytes`);
  return bytes;
}
