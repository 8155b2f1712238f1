// A column of a reconciliation file: its title, to the letter as documented, and what stands in it.

import { Decimal } from "@understudy/kernel";
import type { Line } from "../lines/line.ts";

type Fields = Readonly<Record<string, unknown>>;

export interface Column {
  readonly title: string;
  readonly valueOf: (line: Line) => string;
}

type Written = (value: unknown) => string;

/** How a column differs from the field of its name: another name, another way to write it. */
export type Difference = string | readonly [field: string, write: Written];

/** Titles, separated by spaces; without a difference each names the field that begins with a small letter. */
export const columnsOf = (titles: string, differences: Readonly<Record<string, Difference>>): readonly Column[] =>
  titles.trim().split(/\s+/).map((title) => columnOf(title, differences[title] ?? fieldOf(title)));

function columnOf(title: string, difference: Difference): Column {
  const [field, write] = typeof difference === "string" ? [difference, plain] as const : difference;
  return { title, valueOf: (line) => write((line as Fields)[field]) };
}

const fieldOf = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

/** Numbers as they are, without an exponent. */
export function plain(value: unknown): string {
  if (typeof value === "number") return Decimal.of(value).toString();
  return typeof value === "string" ? value : "";
}

/** A share as per cent. */
export const percent: Written = (value) => (typeof value === "number" ? Decimal.of(value).times(100).toString() : "");

/** As older files have it: 2/28/2019 and the time of day. */
const ofDay = (time: string): Written => (value) => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(plain(value)) ?? [];
  return year === undefined ? "" : `${Number(month)}/${Number(day)}/${year} ${time}`;
};

export const dayBegins = ofDay("0:00");
export const dayEnds = ofDay("23:59");
