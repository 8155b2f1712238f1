// One page of lines, in either of two ways: new commerce goes on behind the last line by a token, older offers by counting.

import type { Page } from "../../call/index.ts";
import type { Charge } from "../../commerce/index.ts";
import type { Reader } from "../../database/index.ts";
import type { Secrets } from "../../world/index.ts";
import { lineOf, type Line } from "./line.ts";
import { placeInToken, toPageToken } from "./page-token.ts";
import { chargesAfter, placeOf, type Place } from "./read.ts";
import type { LinesWanted } from "./wanted.ts";

/** As documented: at most, and when nothing is said. */
export const linesOnPageMax = 2_000;

interface Reading {
  readonly db: Reader;
  readonly secrets: Secrets;
}

/** `question` is what is asked in words of ours: a token is good for the same one alone. */
export async function pageByToken(
  { db, secrets }: Reading, wanted: LinesWanted, question: string, size: number, token: string | undefined,
): Promise<Page<Line>> {
  const found = await chargesAfter(db, wanted, size + 1, placeInToken(secrets, question, token));
  const shown = found.slice(0, size);
  const last = shown.at(-1);
  const items = shown.map((charge) => lineOf(charge, wanted.context));
  return { items, ...(last && found.length > size && { continuationToken: toPageToken(secrets, question, placeOf(last)) }) };
}

export async function pageByOffset({ db }: Reading, wanted: LinesWanted, size: number, offset: number): Promise<Page<Line>> {
  const start = await passed(db, wanted, offset);
  if (start === "end") return { items: [] };
  const found = await chargesAfter(db, wanted, size + 1, start);
  const items = found.slice(0, size).map((charge) => lineOf(charge, wanted.context));
  return { items, ...(found.length > size && { next: { size, offset: offset + size } }) };
}

/** The place behind so many lines. */
async function passed(db: Reader, wanted: LinesWanted, offset: number): Promise<Place | undefined | "end"> {
  let place: Place | undefined;
  for (let left = offset; left > 0; ) {
    const page: Charge[] = await chargesAfter(db, wanted, Math.min(left, linesOnPageMax), place);
    const last = page.at(-1);
    if (!last) return "end";
    place = placeOf(last);
    left -= page.length;
  }
  return place;
}

/** All lines, read by and by; each page in a view of its own. */
export async function* everyPage(view: <T>(work: (db: Reader) => Promise<T>) => Promise<T>, wanted: LinesWanted): AsyncGenerator<Line[]> {
  for (let place: Place | undefined; ; ) {
    const page: Charge[] = await view((db) => chargesAfter(db, wanted, linesRead, place));
    if (page.length > 0) yield page.map((charge) => lineOf(charge, wanted.context));
    if (page.length < linesRead) return;
    place = placeOf(page.at(-1));
  }
}

const linesRead = 1_000;
