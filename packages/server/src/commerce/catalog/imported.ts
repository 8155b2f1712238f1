// The partner's own price sheets, as the catalog reads them: a SKU with rows for a segment of a market is sold there as
// they say, whatever is shipped.

import type { Reader } from "../../database/index.ts";
import type { BillingCycle } from "../calendar/cycle.ts";
import type { Day } from "../subscriptions/record.ts";
import { currencyOf } from "./currency.ts";
import type { Plan, Quote, Segment } from "./item.ts";
import { chargesOf, planNameOf } from "./plans.ts";
import { priceFor, priceOn, type PriceRow } from "./price-sheet/price.ts";
import { listPrices } from "./price-sheet/repository.ts";

export interface ImportedIn {
  readonly accountId: string;
  /** All countries when absent. */
  readonly country?: string;
}

export const listImported = (reader: Reader, { accountId, country }: ImportedIn, productId: string, skuId: string): Promise<PriceRow[]> =>
  listPrices(reader, accountId, productId, skuId, country);

export const inSegment = (rows: readonly PriceRow[], segment: Segment): PriceRow[] => rows.filter((row) => row.segment === segment);

/** Each plan that has a price on a day, once. */
export function plansOn(rows: readonly PriceRow[], day: Day): Plan[] {
  const plans = priceOn(rows, day).flatMap(plansFor);
  return [...new Map(plans.map((plan) => [planNameOf(plan), plan])).values()];
}

/** Sheets that do not tell plans apart have a price that is any plan's. */
function plansFor({ kind, termDuration, billingCycle }: PriceRow): Plan[] {
  if (termDuration === undefined) return [{ billingCycle: billingCycle ?? "one_time" }];
  const cycles: readonly BillingCycle[] = billingCycle !== undefined ? [billingCycle]
    : kind === "azure_reservations" ? ["one_time", "monthly"]
    : termDuration === "P1M" ? ["monthly"]
    : termDuration === "P1Y" ? ["annual"]
    : ["triennial", "annual"];
  return cycles.map((cycle) => ({ termDuration, billingCycle: cycle }));
}

/** The market's own currency; sheets of European markets have others beside it, which count where it is missing. */
export function currencyIn(rows: readonly PriceRow[], country: string): string {
  const own = currencyOf(country);
  return rows.some(({ currency }) => currency === own) ? own : (rows[0]?.currency ?? own);
}

/** Undefined where the sheets have no price for the plan on that day. */
export function quoteOfRows(rows: readonly PriceRow[], { segment, plan, country, day }: { readonly segment: Segment; readonly plan: Plan; readonly country: string; readonly day: Day }): Quote | undefined {
  const currency = currencyIn(rows, country);
  const row = priceFor(rows, { day, segment, plan, currency });
  return row && { unitPrice: row.unitPrice.dividedBy(chargesOf(plan)), termPrice: row.unitPrice, currency, isTest: false, source: { pricedOn: day, importNumber: row.importNumber, line: row.line } };
}

/** Past the end of its sale in every row that holds, it only renews. */
export function isEnded(rows: readonly PriceRow[], day: Day): boolean {
  const held = priceOn(rows, day);
  return held.length > 0 && held.every(({ endOfSale }) => endOfSale !== undefined && endOfSale.slice(0, 10) < day);
}
