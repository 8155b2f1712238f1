// Prices of the catalogue, as pages show them.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { importSheet, licenceRow, sheetColumns, sheetOf } from "../../../../../tests/support/price-sheets.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const officeE3 = "796B6B5F-613C-4E24-A17C-EBA730D49C02";

describe("prices of the catalogue", () => {
  let world: TestWorld;
  let token: string;
  before(async () => {
    world = await startWorld({ clock: { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00.000Z") } });
    token = await world.userToken(world.primary);
  });
  after(() => world.close());

  const ask = (item: string, country = "US") => world.call("GET", `/internal/v1/prices?country=${country}&item=${item}`, { token });
  const prices = async (item: string, country?: string): Promise<Json[]> => (await ask(item, country)).json as unknown as Json[];

  test("are there for each plan of each SKU, and a year by the month is twelve charges", async () => {
    const found = (await prices("CFQ7TTC0LH18")).filter(({ skuId }) => skuId === "0001");
    assert.deepEqual(found.map(({ termDuration, billingCycle }) => `${termDuration} ${billingCycle}`).toSorted(), ["P1M monthly", "P1Y annual", "P1Y monthly"]);
    const monthly = found.find(({ termDuration, billingCycle }) => termDuration === "P1Y" && billingCycle === "monthly");
    assert.ok(monthly && monthly.unitPrice > 0);
    assert.equal(monthly.termPrice.toFixed(2), (monthly.unitPrice * 12).toFixed(2));
    assert.equal(monthly.currencyCode, "USD");
  });

  test("say which of them were made up", async () => {
    const marks = async (item: string, country: string) => [...new Set((await prices(item, country)).filter(({ unitPrice }) => unitPrice > 0).map(({ isTest }) => isTest))];
    assert.deepEqual(await marks("CFQ7TTC0LH18", "US"), [false]);
    assert.deepEqual(await marks("CFQ7TTC0LH18", "DE"), [true]);
  });

  test("of an older offer are by its id in any case", async () => {
    const [first] = await prices(officeE3.toLowerCase());
    assert.equal(first?.segment, "commercial");
    assert.ok(first.unitPrice > 0);
  });

  test("are those of the partner's own sheets where there are any, and then no test prices", async () => {
    await importSheet(world, sheetOf(sheetColumns.licence2021, [{ ...licenceRow, ProductId: "OURS1", UnitPrice: "77" }]), { token });
    assert.deepEqual(await prices("OURS1"), [
      { skuId: "0001", segment: "commercial", termDuration: "P1Y", billingCycle: "annual", currencyCode: "USD", unitPrice: 77, termPrice: 77, isTest: false },
    ]);
  });

  test("of what the market does not have are none, and a country that is none is refused", async () => {
    assert.deepEqual(await prices("NOTHING"), []);
    assertRefused(await ask("CFQ7TTC0LH18", "XX"), 400, 3000);
  });
});
