// The partner's own price sheets in the catalog: they come before what is shipped, and what only they know is sold too.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { throughDoors } from "../../../../../tests/support/doors.ts";
import { importSheet, sheetColumns, sheetOf } from "../../../../../tests/support/price-sheets.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type Json, type TestWorld, type WorldOptions } from "../../../../../tests/support/world.ts";
import { findOffer, listSkus, offerQuote, quoteOf, type Plan, type Quote } from "../../commerce/index.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-03-15T09:30:00.000Z") } as const;

const header = "ProductTitle,ProductId,SkuId,SkuTitle,Publisher,SkuDescription,TermDuration,BillingPlan,Market,Currency,UnitPrice,EffectiveStartDate,EffectiveEndDate,Tags,ERP Price,Segment";
const row = (product: string, titles: string, plan: string, price: string, dates = "2027-01-01T00:00:00Z,9999-11-30T23:59:59Z", segment = "Commercial") =>
  `${titles},${product},0001,${titles},Microsoft Corporation,About it,${plan},US,USD,${price},${dates},License,,${segment}`;
const licences = [
  header,
  // In two rows that overlap, of which the first holds until it ends.
  row("CFQ7TTC0LH18", "Business Basic", "P1Y,Annual", "50", "2027-01-01T00:00:00Z,2027-04-03T06:57:00Z"),
  row("CFQ7TTC0LH18", "Business Basic", "P1Y,Annual", "55", "2027-04-01T00:00:00Z,9999-11-30T23:59:59Z"),
  row("CFQ7TTC0OWN0", "Our Own Product", "P1Y,Monthly", "120"),
  row("CFQ7TTC0OWN0", "Our Own Product", "P1Y,Monthly", "60", undefined, "Charity"),
  row("CFQ7TTC0OLD0", "Gone Product", "P1Y,Annual", "10", "2026-01-01T00:00:00Z,2026-12-31T23:59:59Z"),
].join("\n");
const legacy = [
  "Offer Display Name,Offer ID,License Agreement Type,Purchase Unit,Secondary License Type,End Customer Type,List Price,ERP Price",
  "Office 365 Enterprise E3,796B6B5F-613C-4E24-A17C-EBA730D49C02,Corporate,1 Month(s),Non-Specific,Corporate,17.5,20",
  "Office 365 Enterprise E1,91FD106F-4B2C-4938-95AC-F54F74E9A239,Corporate,1 Year(s),Non-Specific,Corporate,100,120",
  "A nonprofit's plan,9B02BC3C-A2A0-4E92-9F0F-851F38E60D34,Charity,1 Month(s),Non-Specific,Charity,3,4",
].join("\n");

async function importFor(world: TestWorld, kind: string, text: string): Promise<void> {
  const report = await importSheet(world, text, { token: await world.userToken(world.sandbox), order: { kind, market: "US", currency: "USD" } });
  assert.equal(report.rowsRejected, 0, JSON.stringify(report));
}

const start = (settings: NonNullable<WorldOptions["settings"]> = {}) => startWorld({ clock, settings: { protocolClock: "world", ...settings } });

describe("a partner's own prices", () => {
  let world: TestWorld;
  let token: string;
  before(async () => {
    world = await start();
    token = await world.appToken(world.sandbox);
    await importFor(world, "updatedlicensebased", licences);
    await importFor(world, "legacy", legacy);
  });
  after(() => world.close());
  const ask = (path: string) => world.call("GET", `/v1/products${path}`, { token });

  const quote = (productId: string, plan: Plan, day: string, segment: "commercial" | "nonprofit" = "commercial", country = "US") =>
    throughDoors(world, async (unit) => shown(await quoteOf(unit, { accountId: world.sandbox.tenantId, country }, segment, productId, "0001", plan, day)));
  const shown = (found: Quote | undefined) => found && [found.unitPrice.toString(), found.termPrice.toString(), found.currency, found.isTest];
  const annual = { termDuration: "P1Y", billingCycle: "annual" } as const;
  const monthly = { termDuration: "P1Y", billingCycle: "monthly" } as const;

  test("leave a shipped SKU the plans that they have, in their market, and in others what is shipped", async () => {
    const terms = async (country: string) => (await ask(`/CFQ7TTC0LH18/skus/0001/availabilities?country=${country}`)).json.items[0].terms.map(({ billingCycle }: Json) => billingCycle);
    assert.deepEqual(await terms("US"), ["annual"]);
    assert.deepEqual(await terms("DE"), ["annual", "monthly", "monthly"]);
    assert.equal(await quote("CFQ7TTC0LH18", monthly, "2027-03-15"), undefined);
    assert.deepEqual(await quote("CFQ7TTC0LH18", annual, "2027-03-15", "commercial", "DE"), ["59.14", "59.14", "EUR", true]);
  });

  test("are those of the day: of two that overlap the one that ends first", async () => {
    assert.deepEqual(await quote("CFQ7TTC0LH18", annual, "2027-04-02"), ["50", "50", "USD", false]);
    assert.deepEqual(await quote("CFQ7TTC0LH18", annual, "2027-04-04"), ["55", "55", "USD", false]);
    assert.equal(await quote("CFQ7TTC0LH18", annual, "2026-12-31"), undefined);
  });

  test("are for the whole term, and a charge is its part of it", async () => {
    assert.deepEqual(await quote("CFQ7TTC0OWN0", monthly, "2027-03-15"), ["10", "120", "USD", false]);
    assert.deepEqual(await quote("CFQ7TTC0OWN0", monthly, "2027-03-15", "nonprofit"), ["5", "60", "USD", false]);
    assert.equal(await quote("CFQ7TTC0OWN0", monthly, "2027-03-15", "commercial", "DE"), undefined);
  });

  test("make what is not shipped a product like any other, to nonprofits when they are asked for", async () => {
    const { items } = (await ask("?country=US&targetView=OnlineServices")).json;
    assert.ok(items.some(({ id, title }: Json) => id === "CFQ7TTC0OWN0" && title === "Our Own Product"));
    assert.deepEqual((await ask("?country=US&targetView=OnlineServices&targetSegment=nonprofit")).json.items.map(({ id }: Json) => id), ["CFQ7TTC0OWN0"]);
    const segments = async (query: string) => (await ask(`/CFQ7TTC0OWN0/skus/0001/availabilities?country=US${query}`)).json.items.map(({ segment }: Json) => segment);
    assert.deepEqual(await segments(""), ["commercial"]);
    assert.deepEqual(await segments("&targetSegment=nonprofit"), ["nonprofit"]);
    assertRefused(await ask("/CFQ7TTC0OWN0?country=DE"), 404, 400013);
  });

  test("are nobody else's", async () => {
    const other = await world.appToken(world.primary);
    assertRefused(await world.call("GET", "/v1/products/CFQ7TTC0OWN0?country=US", { token: other }), 404, 400013);
  });

  test("are those of older offers too, by the month", async () => {
    const paid = (billingCycle: "monthly" | "annual", country: string) => throughDoors(world, async (unit) => {
      const offer = await findOffer("796B6B5F-613C-4E24-A17C-EBA730D49C02");
      assert.ok(offer);
      return shown(await offerQuote(unit, { accountId: world.sandbox.tenantId, country }, offer, billingCycle, "2027-03-15"));
    });
    assert.deepEqual(await paid("monthly", "US"), ["17.5", "210", "USD", false]);
    assert.deepEqual(await paid("annual", "US"), ["210", "210", "USD", false]);
    assert.equal((await paid("monthly", "DE"))?.[3], true);
  });

  test("of older offers are for the purchase unit of the list, and for those whom the offer is for", async () => {
    const paid = (offerId: string, billingCycle: "monthly" | "annual") => throughDoors(world, async (unit) => {
      const offer = await findOffer(offerId);
      assert.ok(offer);
      return shown(await offerQuote(unit, { accountId: world.sandbox.tenantId, country: "US" }, offer, billingCycle, "2027-03-15"));
    });
    assert.deepEqual(await paid("91FD106F-4B2C-4938-95AC-F54F74E9A239", "annual"), ["100", "100", "USD", false]);
    assert.deepEqual(await paid("91FD106F-4B2C-4938-95AC-F54F74E9A239", "monthly"), ["8.333333333333333333", "100", "USD", false]);
    assert.deepEqual(await paid("9B02BC3C-A2A0-4E92-9F0F-851F38E60D34", "annual"), ["36", "36", "USD", false]);
  });

  test("that are over leave a product that no list shows", async () => {
    const { items } = (await ask("?country=US&targetView=OnlineServices")).json;
    assert.ok(items.length > 10 && !items.some(({ id }: Json) => id === "CFQ7TTC0OLD0"));
  });

  test("that are over leave a SKU that is not found", async () => {
    assertRefused(await ask("/CFQ7TTC0OLD0/skus/0001?country=US"), 404, 400018);
    assertRefused(await ask("/CFQ7TTC0OLD0?country=US"), 404, 400013);
  });
});

test("a SKU whose prices are over is not available, with a status of success, where the world is set so", async (context) => {
  const world = await start({ unavailableItem: "400072" });
  context.after(() => world.close());
  await importFor(world, "updatedlicensebased", licences);
  const token = await world.appToken(world.sandbox);
  const answer = await world.call("GET", "/v1/products/CFQ7TTC0OLD0/skus/0001?country=US", { token });
  assert.equal(answer.status, 200);
  assert.equal(answer.json.code, 400072);
  assertRefused(await world.call("GET", "/v1/products/CFQ7TTC0OLD0/skus/0009?country=US", { token }), 404, 400018);
});

test("an offer matrix says of shipped SKUs in lists what it says of each: where they are sold, how many, and what they move to", async (context) => {
  const world = await start();
  context.after(() => world.close());
  const token = await world.appToken(world.sandbox);
  await importFor(world, "offermatrix", sheetOf(sheetColumns.offermatrix, [
    { ProductId: "CFQ7TTC0LH18", SkuId: "0001", MinLicenses: "5", MaxLicenses: "400", ProductSkuConversion: "CFQ7TTC0LF8R/0001", AllowedCountries: "US" },
  ]));
  const list = async (country: string) =>
    (await world.call("GET", `/v1/products/CFQ7TTC0LH18/skus?country=${country}`, { token })).json.items?.map(({ id }: Json) => id);
  assert.deepEqual([await list("US"), await list("DE")], [["0001", "000P", "TRY1"], ["000P", "TRY1"]]);
  const [basic] = await throughDoors(world, async (unit) => {
    const market = { accountId: world.sandbox.tenantId, cloud: "global", kind: "sandbox", country: "US", segments: ["commercial"] } as const;
    return (await listSkus(unit, market)).filter(({ productId, skuId }) => productId === "CFQ7TTC0LH18" && skuId === "0001");
  });
  assert.deepEqual([basic?.minimumQuantity, basic?.maximumQuantity, basic?.isPooled, basic?.upgradeTargets], [5, 400, false, ["CFQ7TTC0LF8R:0001"]]);
});
