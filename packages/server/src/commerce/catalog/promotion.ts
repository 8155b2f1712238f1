// A promotion: what is cheaper by it, when, and for whom.

import type { Day } from "../subscriptions/record.ts";
import type { PlanName } from "./data/sku-row.ts";

export interface Owned {
  /** productId:skuId. */
  readonly item: string;
  readonly minSeats?: number;
  readonly maxSeats?: number;
}

export interface Promotion {
  /** product:sku:availability, none of them those of what it is on. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** What is cheaper: productId:skuId, and the plans. */
  readonly item: string;
  readonly plans: readonly PlanName[];
  /** 0.05 is five percent. */
  readonly rate: string;
  readonly isAutoApplicable: boolean;
  /** First and last month of every year in which it is given. */
  readonly months: readonly [first: number, last: number];
  readonly seats?: { readonly min?: number; readonly max?: number };
  /** How often a customer gets it, from all of its partners. */
  readonly redemptions?: number;
  readonly isFirstPurchaseOnly?: true;
  /** All of one of these groups. */
  readonly owns?: readonly (readonly Owned[])[];
}

export interface Window {
  readonly first: Day;
  readonly last: Day;
}

/** Promotions of months come back every year, so that a world in any year has some; this is that of the day's own year. */
export function windowOf({ months: [first, last] }: Pick<Promotion, "months">, day: Day): Window {
  const year = Number(day.slice(0, 4));
  const end = Temporal.PlainYearMonth.from({ year, month: last });
  return {
    first: Temporal.PlainYearMonth.from({ year, month: first }).toPlainDate({ day: 1 }).toString(),
    last: end.toPlainDate({ day: end.daysInMonth }).toString(),
  };
}

export function isOpen({ months: [first, last] }: Pick<Promotion, "months">, day: Day): boolean {
  const month = Number(day.slice(5, 7));
  return first <= month && month <= last;
}
