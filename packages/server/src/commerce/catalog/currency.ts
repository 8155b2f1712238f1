// The currency in which Microsoft bills a partner, by the partner's country; US dollars where no row has it.
// Source: regional-authorization-overview.md. Brazil is billed in its own currency but for older licences.

import type { WorldSettings } from "../../world/index.ts";
import { coinPlacesOf } from "./test-rates.ts";

const countriesOf: Readonly<Record<string, string>> = {
  AUD: "AU CX CC CK FJ TF HM KI MH FM NR NU NF PW PG PN SB TK TO TV WF",
  BRL: "BR",
  CAD: "CA PM",
  CHF: "CH",
  CNY: "CN",
  DKK: "DK FO",
  EUR: "AX AD AT BE BV BG HR CY CZ EE FI FR DE GR GL HU IS IE IT LV LI LT LU MT MC NL PL PT RO SM SK SI ES",
  GBP: "GB GI GG IM JE",
  INR: "IN",
  JPY: "JP",
  KRW: "KR",
  NOK: "NO SJ",
  NZD: "NZ WS VU",
  SEK: "SE",
  TWD: "TW",
};

const currencies: ReadonlyMap<string, string> = new Map(
  Object.entries(countriesOf).flatMap(([currency, countries]) => countries.split(" ").map((country) => [country, currency])),
);

/** How many decimal places amounts in a currency have on an invoice. */
export const placesOf = (currency: string, { zeroDecimalCurrencies }: Pick<WorldSettings, "zeroDecimalCurrencies">): number =>
  zeroDecimalCurrencies === "whole" ? coinPlacesOf(currency) : 2;

export const currencyOf = (country: string): string => currencies.get(country.toUpperCase()) ?? "USD";
