// A price in words: for how much of what.

import { moneyText } from "../../../../look/format.ts";
import { fill, texts } from "../../../../strings/index.ts";
import type { Price } from "./plan.ts";

const { choose: words } = texts.products;

export function priceText({ unitPrice, termPrice, currencyCode, billingCycle, termDuration }: Price): string {
  if (unitPrice === 0) return words.free;
  const each = fill(words.each[billingCycle], { amount: moneyText(unitPrice, currencyCode) });
  const isTermOfMore = termDuration !== undefined && termPrice !== unitPrice;
  return isTermOfMore ? fill(words.eachWithTerm, { each, term: moneyText(termPrice, currencyCode) }) : each;
}
