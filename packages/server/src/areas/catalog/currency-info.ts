// Currencies as they travel: the code with its sign.

import type { CurrencyInfo, Of } from "@understudy/contract";

const signs: Readonly<Record<string, string>> = {
  AUD: "$", BRL: "R$", CAD: "$", CHF: "CHF", CNY: "¥", DKK: "kr", EUR: "€", GBP: "£", INR: "₹", JPY: "¥", KRW: "₩", NOK: "kr", NZD: "$",
  SEK: "kr", TWD: "NT$", USD: "$",
};

export const currencyInfo = (code: string): Of<typeof CurrencyInfo> => ({ code, symbol: signs[code] ?? code });
