// Reads a sheet piece by piece: what is known of it so far goes in, what its next rows say comes out.

import type { Of, PriceSheetKind, RejectedRow } from "@understudy/contract";
import { badProperty } from "../../../call/index.ts";
import { isSeparatorLine, readHeader, type Header, type Separator } from "./header.ts";
import { interpret, type Defaults, type Said } from "./interpret.ts";
import { kindOfHeader, kindOfRow } from "./kind.ts";
import { Line, Refused } from "./line.ts";
import { readRecords, startOfReading, type Reading, type SheetRecord } from "./records.ts";

/** What the import was begun with. */
export interface SheetOrder {
  readonly fileName: string;
  readonly wanted?: PriceSheetKind;
  readonly defaults: Defaults;
}

export interface SheetState {
  readonly reading: Reading;
  readonly header?: Header;
  readonly kind?: PriceSheetKind;
}

export interface SaidLine {
  readonly line: number;
  readonly said: Said;
}

export interface ReadPiece {
  readonly state: SheetState;
  readonly lines: readonly SaidLine[];
  readonly rejected: readonly Of<typeof RejectedRow>[];
}

export const startOfSheet: SheetState = { reading: startOfReading };

export function readPiece(order: SheetOrder, before: SheetState, piece: Uint8Array, isLast = false): ReadPiece {
  const { reading, records } = readRecords(before.reading, piece, isLast);
  const { header, kind, rows } = withHeader(order, before, records);
  if (isLast && !header) throw badProperty("content", "the file is empty");
  const state: SheetState = { reading, ...(header && { header }), ...(kind && { kind }) };
  const read: ReadPiece = { state, lines: [], rejected: [] };
  return header && rows.length > 0 ? readRows(order, read, header, reading.separator ?? ",", rows) : read;
}

/** The first row has the titles. */
function withHeader(order: SheetOrder, before: SheetState, records: readonly SheetRecord[]): Pick<SheetState, "header" | "kind"> & { readonly rows: readonly SheetRecord[] } {
  if (before.header) return { ...before, rows: records };
  const [titles, ...rows] = records.filter(({ line, cells }) => line > 1 || !isSeparatorLine(cells));
  if (!titles) return { rows: [] };
  const header = readHeader(titles.cells);
  const kind = kindOfHeader(header, order.wanted);
  return { header, ...(kind && { kind }), rows };
}

function readRows(order: SheetOrder, read: ReadPiece, header: Header, separator: Separator, rows: readonly SheetRecord[]): ReadPiece {
  const lines: SaidLine[] = [];
  const rejected: Of<typeof RejectedRow>[] = [];
  let { kind } = read.state;
  for (const row of rows) {
    const line = new Line(row, header, separator);
    kind ??= kindOfRow(line, header, order.fileName);
    try {
      lines.push({ line: line.line, said: interpret(line, kind, order.defaults) });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      rejected.push(rejectedRow(line, error));
    }
  }
  return { state: { ...read.state, ...(kind && { kind }) }, lines, rejected };
}

const shownLengthMax = 100;

function rejectedRow(line: Line, { column, message }: Refused): Of<typeof RejectedRow> {
  const value = column === undefined ? "" : line.cell(column).slice(0, shownLengthMax);
  return {
    line: line.line,
    ...(column !== undefined && { column: line.titleOf(column) }),
    ...(value !== "" && { value: value.toWellFormed() }),
    reason: message,
  };
}
