// How many subscriptions of an item a customer may have: of older offers so many at once, of new commerce, where the world
// is so set, what the offer matrix says, the shipped one's or the partner's own. And how much of Azure it may reserve.

import assert from "node:assert/strict";
import { describe, test, type TestContext } from "node:test";
import { lineErrorOf, openCounter, postOrder, type Counter } from "../../../../../tests/support/carts.ts";
import { throughDoors } from "../../../../../tests/support/doors.ts";
import { offers } from "../../../../../tests/support/legacy.ts";
import { importSheet, sheetColumns, sheetOf, type SheetRow } from "../../../../../tests/support/price-sheets.ts";
import { begun, skus } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openShop, type ShopOptions } from "../../../../../tests/support/subscribed.ts";
import { saveFact } from "../../commerce/index.ts";

async function open(context: TestContext, options: ShopOptions = {}): Promise<Counter> {
  const shop = await openShop(options);
  context.after(() => shop.world.close());
  return openCounter(shop);
}

/** Buys one, and answers its subscription. */
async function bought(counter: Counter, item: string): Promise<string> {
  const answer = await postOrder(counter, [{ item }]);
  assert.equal(answer.status, 201, answer.text);
  return answer.json.lineItems[0].subscriptionId as string;
}

const changed = async ({ shop, customerId }: Counter, subscriptionId: string, changes: object) => shop.changed({ customerId, subscriptionId }, changes);

test("27006: an older offer is had twice at once, and one that is suspended counts until it is gone", async (context) => {
  const counter = await open(context);
  const first = await bought(counter, offers.businessPremium);
  await bought(counter, offers.businessPremium);
  const third = () => postOrder(counter, [{ item: offers.businessPremium }]);
  assertRefused(await third(), 400, 27_006);
  assert.equal(await lineErrorOf(counter, [{ item: offers.businessPremium }]), "unable_to_process_cart_line_item");
  await changed(counter, first, { status: "suspended" });
  await counter.shop.pass("P89D");
  assertRefused(await third(), 400, 27_006);
  await counter.shop.pass("P2D");
  assert.equal((await third()).status, 201);
});

describe("the subscriptions of a SKU that an offer matrix limits", () => {
  test("are as many as there are licences for, as the page on limits says", async (context) => {
    const counter = await open(context);
    for (let count = 0; count < 4; count += 1) await bought(counter, skus.businessBasic);
  });

  test("800089: are two at once of Business Basic where assetOwnership is subscriptions; a cancelled one makes room", async (context) => {
    const counter = await open(context, { settings: { assetOwnership: "subscriptions" } });
    const [first] = [await bought(counter, skus.businessBasic), await bought(counter, skus.businessBasic)];
    assertRefused(await postOrder(counter, [{}]), 403, 800_089);
    assert.equal(await lineErrorOf(counter, [{}]), "unable_to_process_cart_line_item");
    const other = await openCounter(counter.shop);
    assert.equal(await lineErrorOf(other, [{}, {}, {}], 1), undefined);
    assert.equal(await lineErrorOf(other, [{}, {}, {}], 2), "unable_to_process_cart_line_item");
    await changed(counter, first ?? "", { status: "deleted" });
    await bought(counter, skus.businessBasic);
  });

  test("800089: are those of the partner's own matrix, at once or ever", async (context) => {
    const counter = await open(context, { settings: { assetOwnership: "subscriptions" } });
    const row = (sku: string, limit: string, type: string): SheetRow => {
      const [ProductId = "", SkuId = ""] = sku.split(":");
      return { ProductId, SkuId, AssetOwnershipLimit: limit, AssetOwnershipLimitType: type };
    };
    const matrix = sheetOf(sheetColumns.offermatrix, [row(skus.businessBasic, "3", "ConcurrentCount"), row(skus.officeE1, "1", "LifetimeCount")]);
    const { token } = counter.shop.account;
    const report = await importSheet(counter.shop.world, matrix, { token, order: { kind: "offermatrix" } });
    assert.equal(report.rowsRejected, 0, JSON.stringify(report));
    for (let count = 0; count < 3; count += 1) await bought(counter, skus.businessBasic);
    assertRefused(await postOrder(counter, [{}]), 403, 800_089);
    await changed(counter, await bought(counter, skus.officeE1), { status: "deleted" });
    assertRefused(await postOrder(counter, [{ item: skus.officeE1 }]), 403, 800_089);
  });
});

test("reservationQuota says how many instances a customer may have reserved in all, and a cancelled one leaves its place", async (context) => {
  const counter = await open(context, { settings: { reservationQuota: 3 } });
  const of = { accountId: counter.shop.account.tenantId, customerId: counter.customerId };
  const { subscriptionId } = await begun(counter.shop.world, { ...of, sku: skus.azurePlan });
  await throughDoors(counter.shop.world, ({ db }) => saveFact(db, of, "registration", subscriptionId, { status: "Registered" }));
  const line = { item: skus.reservation, billingCycle: "one_time", provisioningContext: { subscriptionId, scope: "shared", duration: "1Year" } } as const;
  const reserve = (...quantities: number[]) => postOrder(counter, quantities.map((quantity) => ({ ...line, quantity })), { billingCycle: "one_time" });
  assertRefused(await reserve(2, 2), 400, 800_017);
  assert.equal(await lineErrorOf(counter, [{ ...line, quantity: 2 }, { ...line, quantity: 2 }], 1), "quota_not_available");
  assert.equal((await reserve(2)).status, 201);
  assertRefused(await reserve(2), 400, 800_017);
  assert.equal(await lineErrorOf(counter, [{ ...line, quantity: 2 }]), "quota_not_available");
  assert.equal((await reserve(1)).status, 201);
  assertRefused(await reserve(1), 400, 800_017);
});
