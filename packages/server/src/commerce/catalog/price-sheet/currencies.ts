// In which currencies the sheets of a market have their prices: its own, of European markets the six of that region, and
// US dollars of what is sold in them everywhere. Source: formats of price sheets, sections 2 to 5.

import type { PriceSheetKind } from "@understudy/contract";
import { currencyOf } from "../currency.ts";

const european = ["CHF", "DKK", "EUR", "GBP", "NOK", "SEK"];

const soldInDollars: readonly PriceSheetKind[] = ["azure_consumption", "azure_reservations", "marketplace"];

export function currenciesOf(market: string, kind: PriceSheetKind): readonly string[] {
  const own = currencyOf(market);
  const all = european.includes(own) ? european : [own];
  return soldInDollars.includes(kind) && !all.includes("USD") ? [...all, "USD"] : all;
}
