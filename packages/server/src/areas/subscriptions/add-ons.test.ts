// Add-ons of the new commerce over HTTP: how many licences of them there may be beside their bases', how long their next
// term may be, and what becomes of them when a base is cancelled.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { begun, skus } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openShop, type Shop } from "../../../../../tests/support/subscribed.ts";

const conferencing = "CFQ7TTC0LHSL:0001";
const multiGeo = "CFQ7TTC0TEST:0001";

/** A customer with licences of Office 365 E1, and an add-on beside them. */
async function held(shop: Shop, { sku, quantity, seats, base = {} }: { readonly sku: string; readonly quantity: number; readonly seats: number; readonly base?: object }) {
  const customerId = await shop.newCustomer();
  return {
    base: await shop.subscribe({ customerId, sku: skus.officeE1, quantity: seats, ...base }),
    addOn: await shop.subscribe({ customerId, sku, quantity, termDuration: "P1Y", billingCycle: "monthly" }),
  };
}

const nextTerm = (sku: string, quantity: number, termDuration: string) => {
  const [productId, skuId] = sku.split(":");
  return { scheduledNextTermInstructions: { product: { productId, skuId, termDuration, billingCycle: "monthly" }, quantity } };
};

describe("licences of an add-on", () => {
  let shop: Shop;
  before(async () => { shop = await openShop(); });
  after(() => shop.world.close());

  test("grow up to those of its base, and go down whatever these are", async () => {
    const { base, addOn } = await held(shop, { sku: conferencing, quantity: 6, seats: 8 });
    assertRefused(await shop.change(addOn, { quantity: 9 }), 400, 800_002);
    assert.equal((await shop.changed(addOn, { quantity: 8 })).quantity, 8);
    assert.equal((await shop.changed(base, { quantity: 2 })).quantity, 2);
    assertRefused(await shop.change(addOn, { quantity: 9 }), 400, 800_002);
    assert.equal((await shop.changed(addOn, { quantity: 5 })).quantity, 5);
  });

  test("are at least five percent of all the base's, where they are Multi-Geo capabilities", async () => {
    const { addOn } = await held(shop, { sku: multiGeo, quantity: 20, seats: 400 });
    assertRefused(await shop.change(addOn, { quantity: 19 }), 400, 800_002);
    assert.equal((await shop.changed(addOn, { quantity: 25 })).quantity, 25);
    await shop.subscribe({ customerId: addOn.customerId, sku: skus.enterpriseE3, quantity: 120 });
    assertRefused(await shop.change(addOn, { quantity: 24 }), 400, 800_002);
    assert.equal((await shop.changed(addOn, { quantity: 26 })).quantity, 26);
  });

  test("stay as they are when the base is cancelled, and the add-on goes on", async () => {
    const { base, addOn } = await held(shop, { sku: conferencing, quantity: 6, seats: 8 });
    assert.equal((await shop.changed(base, { status: "deleted" })).status, "deleted");
    const after = await shop.read(addOn);
    assert.deepEqual([after.status, after.quantity, after.autoRenewEnabled], ["active", 6, true]);
  });

  test("are scheduled for a term that ends after the base's", async () => {
    const { base, addOn } = await held(shop, { sku: conferencing, quantity: 6, seats: 8, base: { termDuration: "P1M", billingCycle: "monthly" } });
    await shop.changed(base, { autoRenewEnabled: false });
    assert.equal((await shop.changed(addOn, nextTerm(conferencing, 6, "P1Y"))).scheduledNextTermInstructions.product.termDuration, "P1Y");
  });
});

test("addOnSeats any lets an add-on grow beyond its base", async (context) => {
  const shop = await openShop({ settings: { addOnSeats: "any" } });
  context.after(() => shop.world.close());
  const { addOn } = await held(shop, { sku: conferencing, quantity: 6, seats: 8 });
  assert.equal((await shop.changed(addOn, { quantity: 9 })).quantity, 9);
});

test("addOnTerms withinBase refuses to schedule an add-on beyond what it needs, unless that renews", async (context) => {
  const shop = await openShop({ settings: { addOnTerms: "withinBase" } });
  context.after(() => shop.world.close());
  const { base, addOn } = await held(shop, { sku: conferencing, quantity: 6, seats: 8 });
  assert.ok((await shop.changed(addOn, nextTerm(conferencing, 5, "P1Y"))).scheduledNextTermInstructions);
  await shop.changed(base, { autoRenewEnabled: false });
  assertRefused(await shop.change(addOn, nextTerm(conferencing, 4, "P1Y")), 400, 800_002);
});

test("addOnsWithoutBase cancel ends an add-on with the last of its bases, whichever partner has sold that", async (context) => {
  const shop = await openShop({ settings: { addOnsWithoutBase: "cancel" } });
  context.after(() => shop.world.close());
  const one = await held(shop, { sku: conferencing, quantity: 6, seats: 8 });
  const other = await held(shop, { sku: conferencing, quantity: 6, seats: 8 });
  await begun(shop.world, { accountId: shop.world.primary.tenantId, customerId: other.base.customerId, sku: skus.officeE1, quantity: 3 });
  for (const { base } of [one, other]) await shop.changed(base, { status: "deleted" });
  assert.deepEqual([(await shop.read(one.addOn)).status, (await shop.read(other.addOn)).status], ["deleted", "active"]);
});
