// What a list knows of its columns, and what sorting, searching and exporting make of them. Pure.

import type { ReactNode } from "react";

export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  /** As text: what is searched, exported and, without `order`, sorted by. */
  readonly text: (row: Row) => string;
  /** As it is shown, if that is more than the text. */
  readonly show?: (row: Row) => ReactNode;
  /** What it is sorted by where the text would mislead: an instant, a number. */
  readonly order?: (row: Row) => string | number;
  /** Shown only when somebody chooses it. */
  readonly isExtra?: boolean;
  /** Its head in a CSV file, if that is another than on the page. */
  readonly csv?: string;
}

export interface Sorting {
  readonly column: string;
  readonly isDescending: boolean;
}

export function searched<Row>(rows: readonly Row[], columns: readonly Column<Row>[], text: string): readonly Row[] {
  const wanted = text.trim().toLocaleLowerCase();
  if (wanted === "") return rows;
  return rows.filter((row) => columns.some((column) => column.text(row).toLocaleLowerCase().includes(wanted)));
}

export function sorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sorting: Sorting | undefined): readonly Row[] {
  const column = columns.find(({ id }) => id === sorting?.column);
  if (!sorting || !column) return rows;
  const keyOf = column.order ?? column.text;
  const direction = sorting.isDescending ? -1 : 1;
  return rows.toSorted((a, b) => direction * compare(keyOf(a), keyOf(b)));
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

const compare = (a: string | number, b: string | number): number =>
  typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));

/** In the address, so that the back button comes back to the same list: `name` or `-name`. */
export const sortingOf = (text: string | null): Sorting | undefined =>
  text === null || text === "" ? undefined : { column: text.replace(/^-/, ""), isDescending: text.startsWith("-") };

export const textOfSorting = ({ column, isDescending }: Sorting): string => (isDescending ? `-${column}` : column);

/** RFC 4180 with a byte order mark, which spreadsheets need; what they would take for a formula is made plain text. */
export function csvOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const lines = [columns.map(({ csv, label }) => csv ?? label), ...rows.map((row) => columns.map(({ text }) => text(row)))];
  return `\uFEFF${lines.map((cells) => `${cells.map(cellOf).join(",")}\r\n`).join("")}`;
}

function cellOf(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
