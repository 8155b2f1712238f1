// A file of prices as it is sent: rows of text as CSV, every value in quotes; packed into an archive for those who ask for
// `Accept-Encoding: deflate`. Files of months before April 2020 are never packed. Source: get-a-price-sheet.md.

import { stringify } from "csv-stringify/sync";
import type { Download } from "../../call/index.ts";
import { archiveOf } from "./archive.ts";

export interface Sheet {
  /** Of the file within an archive, and of one that is not packed. */
  readonly fileName: string;
  readonly columns: readonly string[];
  /** By column; what a row does not have is empty. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

const packedSince = "2020-04";

/** `month` is that of the file, as 2027-03. */
export function sent({ fileName, columns, rows }: Sheet, month: string, acceptEncoding: string | undefined): Download {
  const cells = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  const bytes = Buffer.from(stringify(cells as string[][], { quoted: true, quoted_empty: true, record_delimiter: "\r\n" }));
  const isPacked = acceptEncoding?.trim().toLowerCase() === "deflate" && month >= packedSince;
  if (!isPacked) return { bytes, fileName };
  const [name = fileName] = fileName.split(".");
  return { bytes: archiveOf(fileName.includes(".") ? fileName : `${name}.csv`, bytes), fileName: `${name}.zip` };
}
