// Which month a file of prices is asked for, and on which day its prices are those that are meant: pure.
// Source: get-a-price-sheet.md, get-foreign-exchange-rates.md, get-an-offer-matrix.md.

import { pricingFaults, type Of, type PriceSheetTimeline, type PriceSheetView } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { addDays, daysInMonth, type Day } from "../../commerce/index.ts";

export type Timeline = Of<typeof PriceSheetTimeline>;
export type View = Of<typeof PriceSheetView>;

export const invalid = (reason: string): Fault => new Fault(pricingFaults.invalidRequest, { reason });
export const notFound = (reason: string): Fault => new Fault(pricingFaults.itemNotFound, { reason });

/** As 2027-03, of text as 202703; empty text is the present one. Of one that has not begun nothing is known. */
export function monthOf(text: string, today: Day): string {
  const present = today.slice(0, 7);
  const month = text === "" ? present : readMonth(text);
  if (month > present) throw notFound("That month has not begun.");
  return month;
}

function readMonth(text: string): string {
  const [, year, month] = /^(\d{4})(0[1-9]|1[0-2])$/.exec(text) ?? [];
  if (year === undefined || month === undefined) throw invalid(`${text} is no month: it is written YYYYMM.`);
  return `${year}-${month}`;
}

/** What was on the last day of a month that has passed, and is today in the present one. */
export const dayIn = (month: string, today: Day): Day => (month === today.slice(0, 7) ? today : `${month}-${daysInMonth(`${month}-01`)}`);

export interface AskedSheet {
  readonly month: string;
  /** The day whose prices they are. */
  readonly day: Day;
  /** Only what is not the same on this day. */
  readonly unlike?: Day;
}

/** Sheets begin with those of the first year of the new commerce; those of software later. */
const firstMonth: Readonly<Partial<Record<View, string>>> = { software: "2022-03" };
const firstOfAll = "2019-01";

export function askedSheet(view: View, timeline: Timeline, month: string | undefined, today: Day): AskedSheet {
  if (timeline === "future") {
    if (view === "marketplace") throw notFound("There is no preview of marketplace prices.");
    const next = addDays(`${today.slice(0, 8)}${daysInMonth(today)}`, 1);
    return { month: next.slice(0, 7), day: next, unlike: today };
  }
  if (timeline === "current") return { month: today.slice(0, 7), day: today };
  if (month === undefined) throw invalid("timeline=history takes a month, written YYYYMM.");
  const asked = monthOf(month, today);
  if (asked === today.slice(0, 7)) throw notFound("That month has not passed.");
  if (asked < (firstMonth[view] ?? firstOfAll)) throw notFound("There are no prices of that month.");
  return { month: asked, day: dayIn(asked, today) };
}
