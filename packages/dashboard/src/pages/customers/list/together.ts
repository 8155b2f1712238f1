// Two lists as one: what is in both is there once. Pure.

import type { Rows } from "../../../list/rows.ts";

export function together<Row>(one: Rows<Row>, other: Rows<Row>, keyOf: (row: Row) => string): Rows<Row> {
  const both = [one, other];
  const unique = (rows: readonly Row[]): readonly Row[] => [...new Map(rows.map((row) => [keyOf(row), row])).values()];
  return {
    rows: one.rows && other.rows && unique([...one.rows, ...other.rows]),
    isWhole: both.every(({ isWhole }) => isWhole),
    isReading: both.some(({ isReading }) => isReading),
    error: one.error ?? other.error,
    readMore: () => { for (const rows of both) if (!rows.isWhole) rows.readMore(); },
    readAll: async (onProgress) => unique([...await one.readAll(onProgress), ...await other.readAll(onProgress)]),
    retry: () => { for (const rows of both) rows.retry(); },
  };
}
