// What a cart may hold at all, pure.

import { ordersFaults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { linesMost } from "./order-rules.ts";

interface Numbered {
  readonly id: number;
  readonly addonItems?: readonly unknown[] | undefined;
}

export function checkLines(lines: readonly Numbered[]): void {
  const count = lines.reduce((sum, { addonItems = [] }) => sum + 1 + addonItems.length, 0);
  if (count > linesMost) throw new Fault(ordersFaults.invalidInput, { reason: `A cart has at most ${linesMost} lines.` });
  const ids = new Set(lines.map(({ id }) => id));
  if (ids.size < lines.length) throw new Fault(ordersFaults.invalidInput, { reason: "Each line of a cart has an id of its own." });
}
