import assert from "node:assert/strict";
import { test } from "node:test";
import { Decimal, invariant } from "@understudy/kernel";
import { listPrice } from "./agreed-price.ts";
import { quoteOfRows } from "./imported.ts";
import type { PriceRow } from "./price-sheet/price.ts";

const row: PriceRow = {
  kind: "updatedlicensebased", productId: "CFQ7TTC0LH18", skuId: "0001", market: "US", currency: "USD", segment: "commercial", termDuration: "P1Y",
  billingCycle: "monthly", effectiveFrom: "2027-01-01T00:00:00.000Z", effectiveTo: "2027-01-31T23:59:59.000Z", unitPrice: Decimal.of("72"),
  importNumber: 3, line: 41,
};

test("a price by the list tells the day, the import and the line that it is of, and nothing else", () => {
  const quote = quoteOfRows([row], { segment: "commercial", plan: { termDuration: "P1Y", billingCycle: "monthly" }, country: "US", day: "2027-01-15" });
  invariant(quote, "the row holds that day");
  const price = { unitPrice: "6", currency: "USD", source: { pricedOn: "2027-01-15", importNumber: 3, line: 41 } };
  assert.deepEqual(listPrice(quote), price);
});
