// What is in stock, and what publishers leave to the partner.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type Json, type TestWorld } from "../../../../../tests/support/world.ts";
import { americanTime } from "./margins-rules.ts";

describe("an inventory check", () => {
  let world: TestWorld;
  let token: string;
  before(async () => {
    world = await startWorld();
    token = await world.appToken(world.sandbox);
  });
  after(() => world.close());
  const check = (targetItems: readonly object[], more: object = {}, country = "US") =>
    world.call("POST", `/v1/extensions/product/checkInventory?country=${country}`, { token, body: { TargetItems: targetItems, ...more } });

  test("answers each SKU with what stands in the way of buying it", async () => {
    const context = { InventoryContext: { customerId: "d6bf25b7-e0a8-4f2d-a31b-97b55cfc774d", azureSubscriptionId: "3a231fbe-37fe-4410-93fd-730d3d5d4c75", armRegionName: "eastasia" } };
    const answer = await check([{ ProductId: "DZH318Z0BQ4B", SkuId: "000Z" }, { productId: "DZH318Z0BQ3V", skuId: "00G1" }], context);
    assert.equal(answer.status, 200, answer.text);
    assert.deepEqual(answer.json, [
      {
        productId: "DZH318Z0BQ4B", skuId: "000Z", isRestricted: true,
        restrictions: [{ reasonCode: "NotAvailableForSubscription", description: "The region eastasia has no capacity for it.", properties: { type: "Location", values: "eastasia" } }],
      },
      { productId: "DZH318Z0BQ3V", skuId: "00G1", isRestricted: false, restrictions: [] },
    ]);
  });

  test("of a product alone answers all of its SKUs, and of what the catalog does not have nothing", async () => {
    const { json } = await check([{ productId: "DZH318Z0BQ5S" }, { productId: "DZH318Z0NONE" }, { productId: "DZH318Z0BQ36", skuId: "9999" }]);
    assert.deepEqual(json.map(({ productId, skuId }: Json) => [productId, skuId]), [["DZH318Z0BQ5S", "0001"], ["DZH318Z0BQ5S", "0002"]]);
  });

  test("changes nothing, and asks for items and a country that there is", async () => {
    assertRefused(await check([]), 400, 3000);
    assertRefused(await check([{ productId: "DZH318Z0BQ5S" }], {}, "ZZ"), 400, 3000);
  });
});

describe("margins", () => {
  let world: TestWorld;
  let token: string;
  before(async () => {
    world = await startWorld({ clock: { kind: "frozen", instant: Temporal.Instant.from("2027-03-15T09:30:00.000Z") }, settings: { protocolClock: "world" } });
    token = await world.appToken(world.sandbox);
  });
  after(() => world.close());

  test("are a discount in percent or a price of its own, good for the year", async () => {
    const { json } = await world.call("GET", "/v1/margins", { token });
    assert.deepEqual([json.pageSize, json.totalSize], [2, 2]);
    const [percentage, custom] = json.results;
    assert.deepEqual([percentage.type, percentage.marginPercentage, percentage.skuId, percentage.startDate], ["Percentage", 10, "0002", "2027-01-01T00:00:00Z"]);
    assert.deepEqual([custom.type, custom.marginPercentage, custom.skuId], ["CustomPrice", undefined, undefined]);
    assert.equal(custom.priceConfiguration.purchase[0].marketSetPrices[0].customPrice, 449.5);
  });

  test("come as CSV, one in a line, every value in quotes, a price of its own in the markets that it is set for", async () => {
    const lines = async (country: string): Promise<string[][]> => {
      const answer = await world.call("GET", `/v1/margins/download?country=${country}`, { token });
      assert.equal(answer.headers.get("content-type"), "text/csv; charset=utf-8");
      return answer.text.trimEnd().split("\r\n").map((line) => line.slice(1, -1).split('","'));
    };
    const [percentage, custom, ...none] = await lines("US");
    assert.deepEqual([percentage?.length, custom?.length, none], [24, 24, []]);
    assert.deepEqual(percentage?.slice(1, 12), [
      "US", "Percentage", "Barracuda Networks, Inc.", "DZH318Z0BXWC", "Barracuda WaaS", "0002", "Barracuda WaaS - Medium Plan", "SaaS",
      world.sandbox.tenantId, "Understudy Partner (sandbox)", "10.0",
    ]);
    assert.deepEqual(percentage?.slice(20), ["1/1/2027 12:00:00 AM", "12/31/2027 11:59:59 PM", "live", "1/1/2027 12:00:00 AM"]);
    assert.equal((await lines("JP")).length, 1);
    assertRefused(await world.call("GET", "/v1/margins/download?country=ZZ", { token }), 400, 3000);
  });

  test("write times as in the United States", () => {
    assert.deepEqual(
      ["2023-08-14T18:09:28Z", "2023-10-31T12:00:00Z", "2023-01-02T00:05:09Z"].map(americanTime),
      ["8/14/2023 6:09:28 PM", "10/31/2023 12:00:00 PM", "1/2/2023 12:05:09 AM"],
    );
  });
});
