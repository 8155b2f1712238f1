// Numbers of invoices.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { guidOf } from "../../world/index.ts";
import { numberFrom } from "./number.ts";

test("are a G and nine digits, or a D, six digits and three letters, whatever they follow from", () => {
  fc.assert(fc.property(fc.string(), (cause) => {
    assert.match(numberFrom(guidOf(cause), "modern", "G"), /^G\d{9}$/);
    assert.match(numberFrom(guidOf(cause), "modern", "T"), /^T\d{9}$/);
    assert.match(numberFrom(guidOf(cause), "legacy", "T"), /^D\d{6}[A-Z]{3}$/);
  }));
});

test("of a thousand causes are hardly ever the same", () => {
  for (const bill of ["modern", "legacy"] as const) {
    const numbers = Array.from({ length: 1_000 }, (_, index) => numberFrom(guidOf(`invoice ${index}`), bill, "G"));
    assert.ok(new Set(numbers).size > 998);
  }
});
