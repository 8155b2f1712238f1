// The records of a sheet that comes in pieces: what was not whole is kept until the next piece comes. So it does not matter
// where the file is cut. Where each record begins is told in lines of the file.

import { parse, CsvError } from "csv-parse/sync";
import { badProperty } from "../../../call/index.ts";
import { decode, type Encoding } from "./decode.ts";
import { separatorOf, type Separator } from "./header.ts";

/** What is known between two pieces; as JSON it lies with the import. */
export interface Reading {
  /** Bytes of a line that goes on, in base64. */
  readonly rest: string;
  /** Text of a record that goes on: within quotes a value may have line breaks. */
  readonly text: string;
  /** The line on which that text begins. */
  readonly line: number;
  readonly encoding?: Encoding;
  readonly separator?: Separator;
  /** Whether anything was decoded already. */
  readonly isBegun: boolean;
}

export interface SheetRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export const startOfReading: Reading = { rest: "", text: "", line: 1, isBegun: false };

/** No value of a sheet is as long: its quote is never closed. */
const recordLengthMax = 262_144;

export function readRecords(reading: Reading, piece: Uint8Array, isLast = false): { readonly reading: Reading; readonly records: readonly SheetRecord[] } {
  const bytes = Buffer.concat([Buffer.from(reading.rest, "base64"), piece]);
  const { text, rest, encoding } = decode(bytes, reading.encoding, !reading.isBegun, isLast);
  const whole = reading.text + text;
  const separator = reading.separator ?? separatorOf(whole);
  const { records, length, lines } = split(whole, separator ?? ",");
  const open = whole.slice(length);
  const line = reading.line + lines;
  if (open.length > recordLengthMax || (isLast && open !== "")) {
    throw badProperty("content", `a quote opens on line ${line} and is not closed; within a value in quotes, quotes are doubled`);
  }
  return {
    reading: {
      rest: rest.toString("base64"), text: open, line, isBegun: reading.isBegun || text !== "",
      ...(encoding && { encoding }), ...(separator && { separator }),
    },
    records: records.map((record) => ({ ...record, line: reading.line + record.line })),
  };
}

/** The whole records of a text, how much of it they are, and in how many lines; a record's line is counted from 0. */
function split(text: string, separator: Separator): { readonly records: SheetRecord[]; readonly length: number; readonly lines: number } {
  const records: SheetRecord[] = [];
  let [bytes, lines] = [0, 0];
  try {
    parse(text, {
      delimiter: separator, record_delimiter: "\n", relax_quotes: true, relax_column_count: true,
      on_record: (cells: string[], info) => {
        if (!isBlank(cells)) records.push({ line: lines, cells: cells.map(cleaned) });
        ({ bytes, lines } = info);
        return null;
      },
    });
  } catch (error) {
    // The rest is a record that is not whole yet.
    if (!(error instanceof CsvError && error.code === "CSV_QUOTE_NOT_CLOSED")) throw error;
  }
  return { records, length: Buffer.from(text).subarray(0, bytes).toString().length, lines };
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

/** Some write blanks outside of the quotes, which then are taken for a part of the value. */
function cleaned(cell: string): string {
  const text = cell.trim();
  return text !== cell && /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
}
