// What an order may be at all, pure.

import { ordersFaults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { isLegacy, type Family } from "../../commerce/index.ts";

/** Each line asks the catalog and what the customer has: a request may not keep everybody else waiting. */
export const linesMost = 200;

export function checkLineCount(lines: readonly unknown[]): void {
  if (lines.length > linesMost) throw new Fault(ordersFaults.invalidInput, { reason: `An order has at most ${linesMost} lines.` });
}

export function checkLineNumbers(lines: readonly { readonly lineItemNumber: number }[]): void {
  checkLineCount(lines);
  const numbers = new Set<number>();
  for (const { lineItemNumber } of lines) {
    const isGood = lineItemNumber < lines.length && !numbers.has(lineItemNumber);
    if (!isGood) throw new Fault(ordersFaults.lineItemNumberOutOfRange, { lineItemNumber, last: lines.length - 1 });
    numbers.add(lineItemNumber);
  }
}

/** Older offers are ordered by another system than products. */
export function checkOneKind(families: readonly Family[]): void {
  const kinds = new Set(families.map((family) => isLegacy({ family })));
  if (kinds.size > 1) throw new Fault(ordersFaults.orderRefused, { reason: "Older offers and products are ordered apart." });
}
