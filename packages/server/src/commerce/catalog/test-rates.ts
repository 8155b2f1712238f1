// What one US dollar is in the other currencies that partners are billed in. Not the rates of any day: fixed figures near
// those of 2025, so that every market has prices, and the same ones always. Prices that come of them are test prices.

import { Decimal } from "@understudy/kernel";

const rates: Readonly<Record<string, string>> = {
  AUD: "1.55", BRL: "5.6", CAD: "1.37", CHF: "0.82", CNY: "7.2", DKK: "6.6", EUR: "0.88", GBP: "0.75", INR: "86", JPY: "148",
  KRW: "1390", NOK: "10.2", NZD: "1.68", SEK: "9.7", TWD: "30", USD: "1",
};

/** Those that have a rate. */
export const ratedCurrencies: readonly string[] = Object.keys(rates);

/** Of one US dollar; unknown currencies are taken for dollars. */
export const perDollar = (currency: string): Decimal => Decimal.of(rates[currency] ?? "1");

const places: Readonly<Record<string, number>> = { JPY: 0, KRW: 0 };

/** Of a currency's smallest coin, after the point. */
export const coinPlacesOf = (currency: string): number => places[currency] ?? 2;

/** An amount of US dollars in another currency, in whole units of its smallest coin. */
export function inCurrency(usd: Decimal, currency: string): Decimal {
  return usd.times(perDollar(currency)).rounded(coinPlacesOf(currency));
}
