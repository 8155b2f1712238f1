import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { skus } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openShop, pathOf, type Shop } from "../../../../../tests/support/subscribed.ts";

describe("the software of another publisher", () => {
  let shop: Shop;
  before(async () => { shop = await openShop({ kind: "sandbox" }); });
  after(() => shop.world.close());

  test("is pending until it is activated, from when on it is charged, and is activated once; the days to cancel it count from the order", async () => {
    const bought = await shop.subscribe({ sku: skus.saas });
    const pending = await shop.read(bought);
    assert.deepEqual([pending.status, pending.cancellationAllowedUntilDate, pending.actions], ["pending", "2027-01-16T09:30:00.000Z", ["cancel"]]);
    await shop.pass("P3D");
    const answer = await shop.call("POST", `${pathOf(bought)}/activate`);
    assert.equal(answer.status, 200, answer.text);
    assert.deepEqual(answer.json, { subscriptionId: bought.subscriptionId, status: "Success" });
    const active = await shop.read(bought);
    assert.deepEqual([active.status, active.effectiveStartDate.slice(0, 10), active.actions], ["active", "2027-01-18", ["edit"]]);
    assert.deepEqual([active.commitmentEndDate, active.cancellationAllowedUntilDate], ["2027-02-17T00:00:00Z", "2027-01-16T09:30:00.000Z"]);
    assertRefused(await shop.call("POST", `${pathOf(bought)}/activate`), 400, 800041);
    assertRefused(await shop.call("POST", `${pathOf(await shop.subscribe())}/activate`), 400, 800041);
    assertRefused(await shop.call("POST", `${pathOf({ ...bought, subscriptionId: "x" })}/activate`), 404, 20003);
    const { past } = await shop.timeline(bought);
    assert.deepEqual(past.map(({ kind }: { kind: string }) => kind), ["purchased", "activated"]);
  });

  test("takes a JSON null for a body, as .NET sends it", async () => {
    const bought = await shop.subscribe({ sku: skus.saas });
    assert.equal((await shop.call("POST", `${pathOf(bought)}/activate`, null)).status, 200);
  });

  test("has a link by which it is activated, and nothing else has one", async () => {
    const bought = await shop.subscribe({ sku: skus.saas });
    const { links } = await shop.read(bought);
    assert.equal(links.activationLinks.uri, `/customers/${bought.customerId}/subscriptions/${bought.subscriptionId}/activationlinks`);
    const { json } = await shop.call("GET", `/v1${links.activationLinks.uri}`);
    assert.equal(json.totalCount, 1);
    const [{ lineItemNumber, link }] = json.items;
    assert.deepEqual([lineItemNumber, link.method, link.headers], [0, "GET", []]);
    assert.ok(link.uri.startsWith(`${shop.world.ready.urls.http}/`) && link.uri.includes(bought.subscriptionId), link.uri);
    assert.equal((await shop.call("GET", `${pathOf(await shop.subscribe())}/activationlinks`)).json.totalCount, 0);
  });
});

test("a primary account's software is not activated by the API: 900127", async (context) => {
  const shop = await openShop();
  context.after(() => shop.world.close());
  const bought = await shop.subscribe({ sku: skus.saas });
  assertRefused(await shop.call("POST", `${pathOf(bought)}/activate`), 400, 900127);
});
