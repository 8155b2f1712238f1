// Lines as CSV, page by page: the titles first, then a row for each line.

import { stringify } from "csv-stringify/sync";
import type { Line } from "../lines/line.ts";
import type { Column } from "./column.ts";

/** Rows end as RFC 4180 has it, which spreadsheets expect. */
const options = { record_delimiter: "windows" } as const;

export async function* csvOf(pages: AsyncIterable<readonly Line[]>, columns: readonly Column[]): AsyncGenerator<string> {
  yield stringify([columns.map(({ title }) => title)], options);
  for await (const lines of pages) yield stringify(lines.map((line) => columns.map(({ valueOf }) => valueOf(line))), options);
}
