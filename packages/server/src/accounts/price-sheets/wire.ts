// Imports as they travel, and their report as a file.

import type { Of, PriceSheetImport, PriceSheetReport } from "@understudy/contract";
import type { ImportRecord, WholeImport } from "./repository.ts";

export function importOf({ importId, state, begunAt, summary, warningsCount }: ImportRecord): Of<typeof PriceSheetImport> {
  const { wanted: _begunAs, ...shown } = summary;
  return { importId, state, begunDate: begunAt, ...shown, warningsCount };
}

export const reportOf = (record: WholeImport): Of<typeof PriceSheetReport> => ({ ...importOf(record), ...record.report });

/** Rows that were refused, then warnings; a program for tables must not take a value for a formula. */
export function reportText({ rejectedRows, warnings }: Of<typeof PriceSheetReport>): string {
  const lines = [
    ["Line", "Column", "Value", "Reason", "Rows"],
    ...rejectedRows.map(({ line, column = "", value = "", reason }) => [`${line}`, column, value, reason, "1"]),
    ...warnings.map(({ line, reason, rows }) => [`${line}`, "", "", reason, `${rows}`]),
  ];
  return lines.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

const quoted = (cell: string): string => `"${cell.replace(/^(?=[=+\-@\t\r])/, "'").replaceAll('"', '""')}"`;
