// Where the activation links of a marketplace purchase lead.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { buyOrder, openCounter, type Counter } from "../../../../../tests/support/carts.ts";
import { skus } from "../../../../../tests/support/purchases.ts";
import { openShop, type Shop } from "../../../../../tests/support/subscribed.ts";
import type { Json } from "../../../../../tests/support/world.ts";

const saas = { item: skus.saas, termDuration: "P1M" } as const;

describe("an activation link", () => {
  let shop: Shop;
  let counter: Counter;
  before(async () => {
    shop = await openShop();
    counter = await openCounter(shop);
  });
  after(() => shop.world.close());

  const linksOf = async (path: string): Promise<Json[]> => (await shop.call("GET", `${counter.path}${path}`)).json.items;
  const stateOf = async (id: string): Promise<Json> => (await shop.call("GET", `${counter.path}/subscriptions/${id}`)).json;

  test("is the same by the order, by its line and by the subscription, and other products have none", async () => {
    const order = await buyOrder(counter, [saas]);
    const { subscriptionId, links } = order.lineItems[0];
    const [link] = await linksOf(`/orders/${order.id}/activationlinks`);
    assert.deepEqual([link.lineItemNumber, link.link.method], [0, "GET"]);
    assert.deepEqual(await linksOf(`/orders/${order.id}/lineitems/0/activationlinks`), [link]);
    assert.deepEqual(await linksOf(`/subscriptions/${subscriptionId}/activationlinks`), [link]);
    assert.equal(links.activationLinks.uri, `/customers/${counter.customerId}/orders/${order.id}/lineitems/0/activationlinks`);
    assert.deepEqual(await linksOf(`/orders/${(await buyOrder(counter, [{}])).id}/activationlinks`), []);
    assert.equal((await shop.call("GET", `${counter.path}/orders/${order.id}/lineitems/1/activationlinks`)).status, 404);
  });

  test("leads to a page without script that shows the purchase, and whose button activates it; then there is no button", async () => {
    const order = await buyOrder(counter, [{ ...saas, friendlyName: "<b>Bold & \"quoted\"</b>" }]);
    const { subscriptionId } = order.lineItems[0];
    const [{ link: { uri } }] = await linksOf(`/orders/${order.id}/activationlinks`);
    await shop.pass("P2D");
    const page = await fetch(uri);
    const html = await page.text();
    assert.equal(page.status, 200);
    assert.match(html, /&#60;b&#62;Bold &#38; &#34;quoted&#34;&#60;/);
    assert.doesNotMatch(html, /<script|<b>|style=/);
    assert.equal(page.headers.get("content-security-policy"), "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    assert.deepEqual([page.headers.get("referrer-policy"), page.headers.get("cache-control")], ["no-referrer", "no-store"]);
    assert.equal((await stateOf(subscriptionId)).status, "pending");
    assert.match(html, /<form method="post"><button/);
    const clicked = await fetch(uri, { method: "POST", redirect: "manual" });
    assert.deepEqual([clicked.status, clicked.headers.get("location")], [303, new URL(uri).pathname]);
    const active = await stateOf(subscriptionId);
    assert.deepEqual([active.status, active.effectiveStartDate.slice(0, 10)], ["active", "2027-01-17"]);
    assert.doesNotMatch(await (await fetch(uri)).text(), /<form/);
    assert.equal((await fetch(uri, { method: "POST", redirect: "manual" })).status, 303);
    assert.equal((await stateOf(subscriptionId)).status, "active");
  });

  test("with another mark, or another subscription's, is nobody's, and changes nothing", async () => {
    const [one, other] = [await buyOrder(counter, [saas]), await buyOrder(counter, [saas])];
    const [{ link: { uri } }] = await linksOf(`/orders/${one.id}/activationlinks`);
    const foreign = uri.replace(one.lineItems[0].subscriptionId, other.lineItems[0].subscriptionId);
    for (const wrong of [foreign, `${uri}x`, uri.slice(0, -1), `${uri.slice(0, -43)}%00`, uri.replace(/[^/]+$/, "x")]) {
      for (const method of ["GET", "POST"]) {
        const answer = await fetch(wrong, { method, redirect: "manual" });
        assert.equal(answer.status, 404, wrong);
        assert.match(answer.headers.get("content-type") ?? "", /^(text\/html|application\/json)/);
      }
    }
    for (const { lineItems: [line] } of [one, other]) assert.equal((await stateOf(line.subscriptionId)).status, "pending");
  });
});

test("S-15 in a sandbox an activation link leads to no button: the subscription is activated by its own operation", async (context) => {
  const shop = await openShop({ kind: "sandbox" });
  context.after(() => shop.world.close());
  const counter = await openCounter(shop);
  const { id, lineItems: [line] } = await buyOrder(counter, [saas]);
  const [{ link: { uri } }] = (await shop.call("GET", `${counter.path}/orders/${id}/activationlinks`)).json.items;
  const html = await (await fetch(uri)).text();
  assert.match(html, /activate<\/code>/);
  assert.doesNotMatch(html, /<form/);
  await fetch(uri, { method: "POST", redirect: "manual" });
  const path = `${counter.path}/subscriptions/${line.subscriptionId}`;
  assert.equal((await shop.call("GET", path)).json.status, "pending");
  assert.equal((await shop.call("POST", `${path}/activate`)).status, 200);
  assert.equal((await shop.call("GET", path)).json.status, "active");
});
