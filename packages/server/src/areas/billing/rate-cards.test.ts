// The prices of older Azure: by market, currency and language, and the same that its usage is charged by.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { legacyAzureOf } from "../../../../../tests/support/azure-usage.ts";
import { throughDoors } from "../../../../../tests/support/doors.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openShop, type Shop } from "../../../../../tests/support/subscribed.ts";
import type { Json } from "../../../../../tests/support/world.ts";
import { listCharges } from "../../commerce/index.ts";

describe("a rate card", () => {
  let shop: Shop;
  before(async () => { shop = await openShop(); });
  after(() => shop.world.close());

  const card = async (query = "", locale?: string, path = "azure"): Promise<Json> => {
    const answer = await shop.call("GET", `/v1/ratecards/${path}${query}`, undefined, locale === undefined ? {} : { "X-Locale": locale });
    assert.equal(answer.status, 200, answer.text);
    return answer.json;
  };
  const about = async (...asked: Parameters<typeof card>) => {
    const { locale, currency } = await card(...asked);
    return `${locale} ${currency}`;
  };

  test("is in US dollars and English where nothing is said, else in what is asked for", async () => {
    assert.equal(await about(), "en USD");
    assert.equal(await about("?currency=eur&region=fr"), "en EUR");
    assert.equal(await about("?region=FR"), "en USD");
    assert.equal(await about("?currency=GBP", "de-DE"), "de GBP");
  });

  test("is in the currency of the language's country where market and currency are left to it", async () => {
    assert.equal(await about("", "de-DE"), "de EUR");
    assert.equal(await about("", "sv-SE"), "sv SEK");
    assert.equal(await about("", "nonsense"), "en USD");
  });

  test("of shared services is in the partner's currency where none is asked for", async () => {
    assert.equal(await about("", "de-DE", "azure-shared"), "de USD");
    assert.equal(await about("?currency=JPY&region=jp", undefined, "azure-shared"), "en JPY");
  });

  test("has the prices that usage is charged by, tier by tier", async () => {
    const { meters } = await card();
    assert.deepEqual(meters.find(({ name }: Json) => name === "Data Transfer Out").rates, { "0": 0, "100": 0.087, "10240": 0.083, "51200": 0.07 });
    await legacyAzureOf(shop.world, { accountId: shop.account.tenantId, customerId: await shop.newCustomer() });
    await shop.pass("P1D");
    const charges = await throughDoors(shop.world, ({ db }) => listCharges(db, { accountId: shop.account.tenantId, bill: "legacy", kind: "usage" }));
    assert.ok(charges.length > 0);
    for (const { usage } of charges) {
      const meter = meters.find(({ id }: Json) => id === usage.meter.meterId);
      assert.equal(String(Object.values(meter.rates)[usage.tier - 1]), usage.unitPrice, usage.meter.name);
    }
  });

  test("is refused for currencies and markets that there are not", async () => {
    for (const query of ["?currency=XYZ", "?currency=EURO", "?region=XX", "?region=USA&currency=USD"]) {
      for (const path of ["azure", "azure-shared"]) assertRefused(await shop.call("GET", `/v1/ratecards/${path}${query}`), 400, 3000);
    }
  });
});
