// Rates of exchange: what one unit of a price's currency is in that of the bill. A rate holds for a month, and is that of
// two business days before the end of the month before. The rates are those of no real day: they follow from the month.
// Source: billing section 6.

import { Decimal } from "@understudy/kernel";
import { guidOf, type Settings } from "../../world/index.ts";
import { addDays } from "../calendar/day.ts";
import { perDollar } from "../catalog/test-rates.ts";
import type { Day } from "../subscriptions/record.ts";
import type { Exchange } from "./charge.ts";

type RateSettings = Pick<Settings, "exchangeRates">;

/** As many places as published rates have. */
const places = 9;
/** A month's rate is at most so many hundredths of a percent off the fixed one. */
const drift = 300;

/** Of what is charged at an instant. Without an exchange the rate is 1, of the first of the month. */
export function exchangeOf(pricingCurrency: string, billingCurrency: string, chargedAt: string, settings: RateSettings): Exchange {
  const month = chargedAt.slice(0, 7);
  if (pricingCurrency === billingCurrency) return { pricingCurrency, rate: "1", day: `${month}-01` };
  return { pricingCurrency, rate: rateOn(month, pricingCurrency, billingCurrency, settings).toString(), day: rateDayOf(month) };
}

/** Every cycle asks for the rate of its month, and there are few of them. */
const known = new Map<string, Decimal>();
const knownMax = 1_000;

/** What one unit of a currency is in another one in a month, as 2027-03. */
export function rateOn(month: string, from: string, to: string, { exchangeRates }: RateSettings): Decimal {
  if (from === to) return Decimal.of(1);
  const key = [exchangeRates === "fixed" ? "" : month, from, to].join(" ");
  const found = known.get(key) ?? rateBetween(from, to, exchangeRates === "fixed" ? undefined : month);
  if (known.size === knownMax) known.clear();
  known.set(key, found);
  return found;
}

const rateBetween = (from: string, to: string, month: string | undefined): Decimal =>
  dollarIn(to, month).dividedBy(dollarIn(from, month)).rounded(places);

function dollarIn(currency: string, month: string | undefined): Decimal {
  const fixed = perDollar(currency);
  if (month === undefined || currency === "USD") return fixed;
  const digits = Number.parseInt(guidOf(`exchange rate of ${currency} in ${month}`).slice(0, 8), 16);
  return fixed.share(10_000 + (digits % (2 * drift + 1)) - drift, 10_000);
}

/** The day whose rate a month has. */
export function rateDayOf(month: string): Day {
  let day = addDays(`${month}-01`, -1);
  for (let left = 2; left > 0; ) {
    day = addDays(day, -1);
    if (isBusinessDay(day)) left -= 1;
  }
  return day;
}

const isBusinessDay = (day: Day): boolean => ![0, 6].includes(new Date(day).getUTCDay());
