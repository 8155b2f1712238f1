// What a line costs, as it is shown before and after it is bought: pure. A first cycle that is shorter than the others is
// charged by its days. Source: billing reference sections 4 and 6; cart-resources.md.

import { Decimal } from "@understudy/kernel";
import {
  addDays, addMonths, cycleMonths, cyclesOf, daysFrom, daysInMonth, lastDayOfTerm, monthsOf, coinPlacesOf, type ChargeDays, type Cycle, type Day, type LinePricing, type Plan,
  type Price,
} from "../../commerce/index.ts";

export interface Priced {
  readonly plan: Plan;
  readonly price: Price;
  readonly quantity: number;
  /** The first day, and the last where the partner chose it. */
  readonly first: Day;
  readonly customEnd?: Day;
}

export function pricingOf(priced: Priced, chargeDays: ChargeDays): LinePricing {
  const { price, quantity } = priced;
  const listPrice = Decimal.of(price.unitPrice);
  const discounted = discountedPrice(price);
  const [first, ...others] = fullCycles(priced, chargeDays);
  const prorated = first ? proratedPrice(discounted, first, priced) : discounted;
  const extended = prorated.times(quantity).plus(discounted.times(quantity).times(others.length));
  return {
    listPrice: listPrice.toString(),
    discountedPrice: discounted.toString(),
    proratedPrice: prorated.toString(),
    price: prorated.toString(),
    extendedPrice: extended.toString(),
  };
}

export const discountedPrice = ({ unitPrice, discount }: Price): Decimal =>
  discount === undefined ? Decimal.of(unitPrice) : Decimal.of(unitPrice).times(Decimal.of(1).minus(Decimal.of(discount)));

/** The charge cycles of the first term; none of what is bought without a term. */
function fullCycles({ plan, first, customEnd }: Priced, chargeDays: ChargeDays): Cycle[] {
  const { termDuration, billingCycle } = plan;
  if (termDuration === undefined) return [];
  const last = customEnd ?? lastDayOfTerm(first, termDuration);
  const anchor = customEnd === undefined ? first : addDays(customEnd, 1);
  return cyclesOf({ first, last }, anchor, cycleMonths(billingCycle, termDuration), chargeDays);
}

/**
 * All of the price for a whole cycle; else by its days out of those of the month or year that it begins in,
 * cut to the currency's smallest coin, as the service does it with what is charged by days.
 */
function proratedPrice(full: Decimal, { start, end }: Cycle, { plan, price, customEnd }: Priced): Decimal {
  if (customEnd === undefined || plan.termDuration === undefined) return full;
  const months = cycleMonths(plan.billingCycle, plan.termDuration);
  const billDays = daysFrom(start, end);
  const cycleDays = months === 1 || plan.termDuration === "P1M" ? daysInMonth(start) : daysOfYears(start, (months ?? monthsOf(plan.termDuration)) / 12);
  return billDays >= cycleDays ? full : full.share(billDays, cycleDays).truncated(coinPlacesOf(price.currency));
}

/** 365 or 366 for a year, and all days of three of them. */
const daysOfYears = (first: Day, years: number): number => daysFrom(first, addDays(addMonths(first, 12 * years), -1));
