// What a customer has a right to by what was bought: software and reservations, with the reservations behind these.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { buyOrder, openCounter, type Counter } from "../../../../../tests/support/carts.ts";
import { throughDoors } from "../../../../../tests/support/doors.ts";
import { skus } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openShop, type Shop } from "../../../../../tests/support/subscribed.ts";
import type { Json } from "../../../../../tests/support/world.ts";
import { saveFact } from "../../commerce/index.ts";

const once = { billingCycle: "one_time", termDuration: undefined } as const;

describe("entitlements", () => {
  let shop: Shop;
  let counter: Counter;
  let orders: Json[];
  before(async () => {
    shop = await openShop();
    counter = await openCounter(shop);
    const plan = (await buyOrder(counter, [{ item: skus.azurePlan, termDuration: undefined }])).lineItems[0].subscriptionId;
    const of = { accountId: shop.account.tenantId, customerId: counter.customerId };
    await throughDoors(shop.world, ({ db }) => saveFact(db, of, "registration", plan, { status: "Registered" }));
    orders = [
      await buyOrder(counter, [{ item: skus.biztalk, ...once, quantity: 2 }]),
      await buyOrder(counter, [{ item: skus.sqlServer, termDuration: "P3Y", billingCycle: "triennial" }]),
      await buyOrder(counter, [{ item: skus.reservation, ...once, quantity: 3, friendlyName: "Machines", provisioningContext: { subscriptionId: plan, scope: "single", duration: "1Year" } }]),
      await buyOrder(counter, [{}]),
    ];
  });
  after(() => shop.world.close());

  const list = async (query = ""): Promise<Json[]> => {
    const answer = await shop.call("GET", `${counter.path}/entitlements${query}`);
    assert.equal(answer.status, 200, answer.text);
    return answer.json.items;
  };

  test("are there once their purchase is provisioned, of software and reservations alone", async () => {
    assert.deepEqual(await list(), []);
    await shop.pass("PT1H");
    const items = await list();
    assert.deepEqual(items.map(({ entitlementType, quantity }) => [entitlementType, quantity]).toSorted(), [["reservedinstance", 3], ["software", 1], ["software", 2]]);
    assert.deepEqual(items.map(({ referenceOrder }) => referenceOrder.id).toSorted(), orders.slice(0, 3).map(({ id }) => id).toSorted());
    assert.ok(items.every(({ expiryDate }) => expiryDate === undefined));
  });

  test("of one type are those of that type, in whichever case it is spelled", async () => {
    assert.equal((await list("?entitlementType=software")).length, 2);
    assert.equal((await list("?entitlementtype=reservedInstance")).length, 1);
    assert.equal((await list("?entitlementType=virtualmachinereservedinstance"))[0]?.entitledArtifacts[0].artifactType, "virtual_machine_reserved_instance");
    assertRefused(await shop.call("GET", `${counter.path}/entitlements?entitlementType=licence`), 400, 3000);
  });

  test("tell when they end, where that is asked for and they do", async () => {
    const ends = (await list("?showExpiry=true")).map(({ productId, expiryDate }) => [productId, expiryDate?.slice(0, 10)]);
    assert.deepEqual(new Map(ends as [string, string][]), new Map([["DG7GMGF0DWM3", undefined], ["DG7GMGF0FKZV", "2030-01-15"], ["DZH318Z0BQ5S", "2028-01-15"]] as never));
  });

  test("lead to the reservations of their artifact, in the newer contract's words and in the older one's", async () => {
    const artifact = async (type: string): Promise<Json> => (await list(`?entitlementType=${type}`))[0]?.entitledArtifacts[0];
    const newer = await artifact("reservedinstance");
    assert.deepEqual(newer.dynamicAttributes, { reservationType: "virtualmachines" });
    const { json } = await shop.call("GET", `/v1${newer.link.uri}`);
    assert.equal(json.type, "reservedinstance");
    assert.deepEqual(json.reservation, json.reservations);
    const [reservation] = json.reservations;
    assert.deepEqual([reservation.displayName, reservation.quantity, reservation.scopeType, reservation.appliedScopes.length, reservation.provisioningState], ["Machines", 3, "Single", 1, "Created"]);
    const older = await artifact("virtualmachinereservedinstance");
    const { json: before } = await shop.call("GET", `/v1${older.link.uri}`);
    assert.deepEqual([before.type, before.virtualMachineReservations[0].reservationId], ["virtual_machine_reserved_instance", reservation.reservationId]);
    assertRefused(await shop.call("GET", `/v1${newer.link.uri.replace(/.$/, "x")}`), 404, 1000);
  });

  test("end with what was cancelled", async () => {
    const { id } = orders[0] as Json;
    assert.equal((await shop.call("PATCH", `${counter.path}/orders/${id}`, { status: "cancelled" })).status, 200);
    assert.equal((await list("?entitlementType=software")).length, 1);
  });
});
