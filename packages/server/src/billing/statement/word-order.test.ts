import assert from "node:assert/strict";
import { test } from "node:test";
import { inVisualOrder } from "./word-order.ts";

for (const [text, seen] of [
  ["Contoso Ltd.", "Contoso Ltd."],
  ["שלום עולם", "עולם שלום"],
  ["שלום & עולם בע 2021", "2021 בע עולם & שלום"],
  ["Al Amal שלום עולם LLC", "Al Amal עולם שלום LLC"],
  ["שלום עולם Al Amal בע", "בע Al Amal עולם שלום"],
  ["2021 Contoso", "2021 Contoso"],
] as const) {
  test(`the words of ${text} stand in the order in which they are seen`, () => assert.equal(inVisualOrder(text).join(" "), seen));
}
