// A price of a partner's own sheet, and which of several holds at a moment. Sheets repeat a price's key with ranges that
// touch or overlap, and later sheets say more of what earlier ones have said, so all rows are kept and it is here that one
// is chosen.

import type { Decimal } from "@understudy/kernel";
import type { PriceSheetKind } from "@understudy/contract";
import { startOfDay } from "../../calendar/day.ts";
import type { BillingCycle } from "../../calendar/cycle.ts";
import type { Day, TermDuration } from "../../subscriptions/record.ts";
import type { Plan, Segment } from "../item.ts";

export type PriceKind = Exclude<PriceSheetKind, "offermatrix">;

export interface PriceRow {
  readonly kind: PriceKind;
  /** In upper case; of an older licence its offer's id in lower case, with an empty SKU. */
  readonly productId: string;
  readonly skuId: string;
  /** Two letters in upper case. */
  readonly market: string;
  readonly currency: string;
  readonly segment: Segment;
  /** Absent of perpetual software and of consumption. */
  readonly termDuration?: TermDuration;
  /** Absent where the sheet does not tell plans apart: then the price is any plan's. */
  readonly billingCycle?: BillingCycle;
  /** First and last unit that the price is for, counted from 1; absent where there are no tiers, or no end. */
  readonly tierMin?: string;
  readonly tierMax?: string;
  /** Instants as they are stored, both included. */
  readonly effectiveFrom: string;
  readonly effectiveTo: string;
  /** What the partner pays for one unit and the whole term. */
  readonly unitPrice: Decimal;
  /** Estimated retail price for the same. */
  readonly erpPrice?: Decimal;
  /** Last moment to buy it; renewals remain. */
  readonly endOfSale?: string;
  /** Imports are numbered in their order, and so are the lines of a file. */
  readonly importNumber: number;
  readonly line: number;
}

/** What a sheet has for a range without an end; its own beginning of time. */
export const openEnd = "9999-11-30T23:59:59.000Z";
export const openStart = "1753-01-01T00:00:00.000Z";

export const keyOf = (row: Omit<PriceRow, "unitPrice" | "importNumber" | "line">): string =>
  [row.kind, row.productId, row.skuId, row.market, row.currency, row.segment, row.termDuration, row.billingCycle, row.tierMin].join("|");

/** What a later sheet says of the range that begins at the same moment takes the place of what earlier ones have said. */
export const slotOf = (row: Omit<PriceRow, "unitPrice" | "importNumber" | "line">): string => `${keyOf(row)}|${row.effectiveFrom}`;

/** The rows that no later import has taken the place of. */
export function latestOf(rows: readonly PriceRow[]): PriceRow[] {
  const latest = new Map<string, number>();
  for (const row of rows) latest.set(slotOf(row), Math.max(latest.get(slotOf(row)) ?? 0, row.importNumber));
  return rows.filter((row) => row.importNumber === latest.get(slotOf(row)));
}

/** Those that hold at a moment, or at the beginning of a day: one for each key, in the order of the rows. */
export function priceOn(rows: readonly PriceRow[], at: Day): PriceRow[] {
  const moment = at.includes("T") ? at : startOfDay(at);
  const held = new Map<string, PriceRow>();
  for (const row of latestOf(rows)) {
    if (row.effectiveFrom > moment || row.effectiveTo < moment) continue;
    const other = held.get(keyOf(row));
    if (!other || precedes(row, other)) held.set(keyOf(row), row);
  }
  return [...held.values()];
}

/**
 * Of two rows of a key that both hold. Of software it is the one that ends last, of all else the one that ends first, until
 * it ends (formats of price sheets, sections 2 and 5); of those that end together the one that began later.
 */
function precedes(row: PriceRow, other: PriceRow): boolean {
  if (row.effectiveTo !== other.effectiveTo) return (row.effectiveTo < other.effectiveTo) !== (row.kind === "software");
  if (row.effectiveFrom !== other.effectiveFrom) return row.effectiveFrom > other.effectiveFrom;
  if (row.importNumber !== other.importNumber) return row.importNumber > other.importNumber;
  return row.line > other.line;
}

export interface WantedPrice {
  readonly day: Day;
  readonly segment: Segment;
  readonly plan: Plan;
  /** Sheets of European markets have each price in several. */
  readonly currency: string;
}

/** What a plan costs at a moment: of tiers the first. */
export function priceFor(rows: readonly PriceRow[], { day, segment, plan, currency }: WantedPrice): PriceRow | undefined {
  const fitting = rows.filter((row) => row.currency === currency && row.segment === segment && isFor(row, plan));
  return priceOn(fitting, day).toSorted((one, other) => Number(one.tierMin ?? 0) - Number(other.tierMin ?? 0))[0];
}

const isFor = (row: PriceRow, plan: Plan): boolean =>
  (row.termDuration === plan.termDuration && (row.billingCycle === undefined || row.billingCycle === plan.billingCycle)) ||
  // An older licence has one price, by the month, whatever its cycle.
  row.kind === "legacy";
