// Orders as the API has them: placed without a cart, listed, read, and how far they are provisioned.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { buyOrder, itemOf, linesOf, openCounter, postOrder, readOrder, type Counter, type Wanted } from "../../../../../tests/support/carts.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addUser, throughDoors } from "../../../../../tests/support/doors.ts";
import { buyLegacy, offers } from "../../../../../tests/support/legacy.ts";
import { skus } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openShop, type Shop } from "../../../../../tests/support/subscribed.ts";
import type { Json } from "../../../../../tests/support/world.ts";
import { sql } from "../../database/index.ts";

const once = { billingCycle: "one_time", termDuration: undefined } as const;

for (const dialect of dialects) {
  describe(`orders on ${dialect}`, () => {
    let shop: Shop;
    let counter: Counter;
    before(async () => {
      shop = await openShop({}, dialect);
      counter = await openCounter(shop);
    });
    after(() => shop.world.close());

    const list = async (query = ""): Promise<Json[]> => (await shop.call("GET", `${counter.path}/orders${query}`)).json.items;

    test("placed without a cart buy each line, under its number", async () => {
      const answer = await postOrder(counter, [{ quantity: 3, friendlyName: "Sales" }, { item: skus.businessStandard }]);
      assert.equal(answer.status, 201, answer.text);
      assert.deepEqual(answer.json.lineItems.map((line: Json) => [line.lineItemNumber, line.quantity, line.friendlyName]), [[0, 3, "Sales"], [1, 1, "Microsoft 365 Business Standard"]]);
      assert.equal(answer.json.status, "completed");
      assert.deepEqual(await readOrder(counter, answer.json.id, "?include_price=true"), answer.json);
      for (const { subscriptionId } of answer.json.lineItems) assert.equal((await shop.call("GET", `${counter.path}/subscriptions/${subscriptionId}`)).json.orderId, answer.json.id);
    });

    test("are listed oldest first, with prices where they are asked for, and by billing cycle", async () => {
      const before = (await list()).length;
      await shop.pass("PT1M");
      const monthly = (await postOrder(counter, [{}])).json;
      const yearly = (await postOrder(counter, [{}], { billingCycle: "annual" })).json;
      const all = await list();
      assert.deepEqual(all.slice(before).map(({ id }) => id).toSorted(), [monthly.id, yearly.id].toSorted());
      assert.deepEqual([all[before]?.totalPrice, all[before]?.lineItems[0].pricing], [undefined, undefined]);
      assert.ok((await list("?include_price=true")).every(({ totalPrice }) => totalPrice > 0));
      assert.ok((await list("?billingType=annual")).some(({ id }) => id === yearly.id));
      assert.ok((await list("?billingType=Annual")).every(({ billingCycle }) => billingCycle === "annual"));
      assert.deepEqual(await list("?billingType=triennial"), []);
      assertRefused(await shop.call("GET", `${counter.path}/orders?billingType=weekly`), 400, 3000);
    });

    test("of the service's own appear in lists: of a renewal, and of more licences", async () => {
      const fresh = await openCounter(shop);
      const [line] = (await buyOrder(fresh, [{ termDuration: "P1M" }])).lineItems;
      const path = `${fresh.path}/subscriptions/${line.subscriptionId}`;
      await shop.pass("PT1M");
      await shop.call("PATCH", path, { ...(await shop.call("GET", path)).json, quantity: 4 });
      await shop.pass("P32D");
      const { items } = (await shop.call("GET", `${fresh.path}/orders`)).json;
      assert.deepEqual(items.map((order: Json) => [order.transactionType, order.lineItems[0].transactionType]), [
        ["UserPurchase", "New"], ["SystemPurchase", "AddQuantity"], ["SystemPurchase", "Renew"],
      ]);
    });

    test("keep the case of their ids, but for those of older offers, which are GUIDs", async () => {
      const modern = (await postOrder(counter, [{}])).json.id;
      assert.match(modern, /^[0-9a-f]{12}$/);
      const upper = modern.toUpperCase();
      if (upper !== modern) assertRefused(await shop.call("GET", `${counter.path}/orders/${upper}`), 404, 20000);
      const older = (await postOrder(counter, [{ item: offers.enterpriseE3 }])).json;
      assert.match(older.id, /^[0-9A-F-]{36}$/);
      assert.equal((await readOrder(counter, older.id.toLowerCase())).id, older.id);
      assertRefused(await shop.call("GET", `${counter.path}/orders/${randomUUID()}`), 404, 20000);
    });

    test("sent again under the same MS-RequestId are placed once", async () => {
      const count = (await list()).length;
      const lineItems = [{ lineItemNumber: 0, offerId: await itemOf(counter, skus.businessBasic), quantity: 1, termDuration: "P1Y" }];
      const headers = { "ms-requestid": randomUUID() };
      const place = () => shop.call("POST", `${counter.path}/orders`, { lineItems, billingCycle: "monthly", partnerOnRecordAttestationAccepted: true }, headers);
      const answers = [await place(), await place()];
      assert.equal(answers[0]?.text, answers[1]?.text);
      assert.equal((await list()).length, count + 1);
    });

    test("of which one line is wrong are refused whole, and buy nothing", async () => {
      const count = (await list()).length;
      assertRefused(await postOrder(counter, [{}, { item: "CFQ7TTC0LH18:0001:CFQ7TTC0XXXX" }]), 404, 400_019);
      assert.equal((await list()).length, count);
    });
  });
}

describe("an order", () => {
  let shop: Shop;
  let counter: Counter;
  before(async () => {
    shop = await openShop();
    counter = await openCounter(shop);
  });
  after(() => shop.world.close());

  const place = (lineItems: readonly object[], more: object = {}) =>
    shop.call("POST", `${counter.path}/orders`, { lineItems, partnerOnRecordAttestationAccepted: true, ...more });

  test("that names no billing cycle is monthly, of what is bought once one_time, and of trials none", async () => {
    const cycleOf = async (item: string, quantity = 1) => (await place([{ lineItemNumber: 0, offerId: await itemOf(counter, item), quantity }])).json.billingCycle;
    assert.deepEqual([await cycleOf(skus.businessBasic), await cycleOf(skus.biztalk), await cycleOf(skus.trial, 25)], ["monthly", "one_time", "none"]);
    assert.equal(await cycleOf(offers.enterpriseE3), "monthly");
  });

  test("numbers its lines from 0 without gaps: 800071", async () => {
    const [line] = await linesOf(counter, [{}]);
    const numbered = (...numbers: number[]) => place(numbers.map((lineItemNumber) => ({ lineItemNumber, offerId: line.catalogItemId, quantity: 1 })));
    for (const numbers of [[1], [0, 2], [0, 0]]) assertRefused(await numbered(...numbers), 400, 800_071);
    const { lineItems } = (await numbered(1, 0)).json;
    assert.deepEqual(lineItems.map(({ lineItemNumber }: Json) => lineItemNumber), [0, 1]);
    assertRefused(await numbered(...Array.from({ length: 201 }, (_, index) => index)), 400, 800_002);
  });

  test("does not mix older offers with products: 4018", async () => {
    assertRefused(await postOrder(counter, [{}, { item: offers.enterpriseE3 }]), 400, 4018);
  });

  test("for an older add-on takes its base along, or names the subscription that it goes to; another one is refused: 800029", async () => {
    const answer = await postOrder(counter, [{ item: offers.audioConferencing }, { item: offers.enterpriseE3, quantity: 2 }]);
    assert.equal(answer.status, 201, answer.text);
    const [addOn, base] = answer.json.lineItems;
    assert.equal(addOn.parentSubscriptionId, base.subscriptionId);
    const to = (parentSubscriptionId: string) => postOrder(counter, [{ item: offers.audioConferencing, parentSubscriptionId }]);
    assert.equal((await to(base.subscriptionId)).status, 201);
    assertRefused(await to(addOn.subscriptionId), 400, 800_029);
    assertRefused(await to(randomUUID()), 400, 800_029);
    assertRefused(await postOrder(counter, [{ item: offers.audioConferencing }]), 400, 800_029);
    assertRefused(await postOrder(counter, [{ item: offers.enterpriseE3, parentSubscriptionId: base.subscriptionId }]), 400, 800_029);
  });

  const refusals: Readonly<Record<string, readonly [line: Wanted, status: number, code: number]>> = {
    "an offer that there is not": [{ item: randomUUID() }, 400, 800_004],
    "no offer at all": [{ item: " " }, 400, 900_142],
    "an offer of the sandbox's": [{ item: "MS-AZR-0146P" }, 403, 2006],
    "an offer for those who qualify for it": [{ item: "79015FBB-FEC7-4FC7-8146-B9CCAC311085" }, 400, 800_086],
    "an item for schools": [{ item: "education" }, 400, 800_086],
    "an end of its own that no calendar has": [{ customTermEndDate: "2027-02-30T00:00:00Z" }, 400, 3000],
    "another term to renew to than there is": [{ renewsTo: { termDuration: "P3Y" }, termDuration: "P1M" }, 400, 800_002],
    "a term to renew to of a year's licences": [{ renewsTo: { termDuration: "P1M" } }, 400, 800_002],
  };
  for (const [what, [line, status, code]] of Object.entries(refusals)) {
    test(`for ${what} is refused: ${code}`, async () => {
      const wanted = line.item === "education" ? { item: await educationItem(shop) } : line;
      assertRefused(await postOrder(counter, [wanted]), status, code);
    });
  }

  test("that was placed may stay out of lists for a while, by the switch orderVisibleAfter", async (context) => {
    for (const settings of [{ orderVisibleAfter: "PT15M" }, { orderVisibleAfter: "P1D" }]) {
      const slow = await openShop({ settings });
      context.after(() => slow.world.close());
      const there = await openCounter(slow);
      const { id } = await buyOrder(there, [{}]);
      const count = async () => (await slow.call("GET", `${there.path}/orders`)).json.totalCount;
      assert.equal(await count(), 0);
      assert.equal((await readOrder(there, id)).id, id);
      await slow.pass(settings.orderVisibleAfter);
      assert.equal(await count(), 1);
    }
  });

  test("shows its prices to those who see prices, and is refused to others who ask for them: 800043", async () => {
    const { id } = (await postOrder(counter, [{}])).json;
    const { tenantId } = shop.account;
    const userName = await addUser(shop.world, { tenantId, domain: "theshop.onmicrosoft.com" }, "helper", ["helpdeskAgent"]);
    const token = await shop.world.userToken(shop.world.primary, { userName });
    const asHelper = (path: string) => shop.world.call("GET", `${counter.path}/orders${path}`, { token });
    assert.equal((await asHelper(`/${id}`)).status, 200);
    assertRefused(await asHelper(`/${id}?include_price=true`), 403, 800_043);
    assertRefused(await asHelper("?include_price=true"), 403, 800_043);
    assert.equal((await asHelper("?include_price=false")).status, 200);
  });

  test("for older offers by the year keeps its currency, cycle and price to the cent", async () => {
    const { json } = await postOrder(counter, [{ item: offers.enterpriseE3, quantity: 2 }], { billingCycle: "annual" });
    const { json: monthly } = await postOrder(counter, [{ item: offers.enterpriseE3, quantity: 2 }]);
    assert.equal(json.totalPrice, monthly.totalPrice);
    assert.equal(json.lineItems[0].pricing.listPrice, Number((monthly.lineItems[0].pricing.listPrice * 12).toFixed(2)));
  });

  test("tells how far each line is provisioned: fulfilled, pending, or cancelled", async () => {
    const { id, lineItems } = await buyOrder(counter, [{ item: skus.biztalk, ...once }, { item: "DG7GMGF0D8H4:0003", ...once }]);
    const states = async () => (await shop.call("GET", `${counter.path}/orders/${id}/provisioningstatus`)).json.items.map((item: Json) => [item.lineItemNumber, item.orderLineItemId, item.status, item.quantityProvisioningInformation[0].quantity]);
    assert.deepEqual(await states(), [[0, 0, "PrefulfillmentPending", 1], [1, 1, "PrefulfillmentPending", 1]]);
    await shop.pass("PT1H");
    await shop.call("PATCH", `${counter.path}/orders/${id}`, { status: "cancelled", lineItems: [{ lineItemNumber: 1, offerId: lineItems[1].offerId }] });
    assert.deepEqual(await states(), [[0, 0, "Fulfilled", 1], [1, 1, "Unfulfilled", 0]]);
    assertRefused(await shop.call("GET", `${counter.path}/orders/nothing/provisioningstatus`), 404, 20000);
  });
});

async function educationItem(shop: Shop): Promise<string> {
  const answer = await shop.call("GET", "/v1/products?country=US&targetView=OnlineServices&targetSegment=education");
  const [product] = answer.json.items;
  const { json: skusOf } = await shop.call("GET", `/v1/products/${product.id}/skus?country=US&targetSegment=education`);
  const { json } = await shop.call("GET", `/v1/products/${product.id}/skus/${skusOf.items[0].id}/availabilities?country=US&targetSegment=education`);
  return json.items[0].catalogItemId as string;
}

describe("an update of an order", () => {
  let shop: Shop;
  let counter: Counter;
  before(async () => {
    shop = await openShop();
    counter = await openCounter(shop);
  });
  after(() => shop.world.close());

  const update = (id: string, body: object, headers: Record<string, string> = {}) => shop.call("PATCH", `${counter.path}/orders/${id}`, body, headers);
  const cancel = (id: string, lineItems?: readonly object[]) => update(id, { status: "cancelled", ...(lineItems && { lineItems }) });
  const subscription = async (id: string): Promise<Json> => (await shop.call("GET", `${counter.path}/subscriptions/${id}`)).json;

  test("cancels lines, which have the quantity 0 then, and the order once all of its lines are", async () => {
    const { id, lineItems: [first, second] } = await buyOrder(counter, [{ item: skus.biztalk, ...once, quantity: 2 }, { item: "DG7GMGF0D8H4:0003", ...once }]);
    await shop.pass("PT1H");
    const half = await cancel(id, [{ lineItemNumber: 0, offerId: first.offerId }]);
    assert.equal(half.status, 200, half.text);
    assert.deepEqual([half.json.status, half.json.lineItems.map((line: Json) => line.quantity)], ["completed", [0, 1]]);
    assert.deepEqual([half.json.lineItems[0].pricing, half.json.totalPrice], [undefined, second.pricing.extendedPrice]);
    assert.equal((await subscription(half.json.lineItems[0].subscriptionId)).status, "deleted");
    assertRefused(await cancel(id, [{ lineItemNumber: 0, offerId: first.offerId }]), 400, 800_061);
    assertRefused(await cancel(id, [{ lineItemNumber: 1, offerId: first.offerId }]), 400, 800_002);
    const whole = await cancel(id, [{ lineItemNumber: 1, offerId: second.offerId }]);
    assert.deepEqual([whole.json.status, whole.json.totalPrice], ["cancelled", 0]);
    assertRefused(await cancel(id), 400, 800_061);
  });

  test("cancels software for good within thirty days, and for a term within seven: 900117", async () => {
    const perpetual = await buyOrder(counter, [{ item: skus.biztalk, ...once }]);
    const term = await buyOrder(counter, [{ item: skus.sqlServer, termDuration: "P3Y", billingCycle: "annual" }]);
    await shop.pass("P8D");
    assertRefused(await cancel(term.id), 400, 900_117);
    await shop.pass("P23D");
    assertRefused(await cancel(perpetual.id), 400, 900_117);
  });

  test("in a primary account cancels nothing but software: 800019, and that of other publishers through its subscription: 800077", async () => {
    assertRefused(await cancel((await buyOrder(counter, [{}])).id), 403, 800_019);
    assertRefused(await cancel((await buyOrder(counter, [{ item: offers.enterpriseE3 }])).id), 403, 800_019);
    assertRefused(await cancel((await buyOrder(counter, [{ item: skus.saas, termDuration: "P1M" }])).id), 403, 800_077);
  });

  test("changes the billing cycle of all subscriptions of an order for older offers, whose twelve months begin anew", async () => {
    const { id, lineItems } = await buyOrder(counter, [{ item: offers.enterpriseE3, quantity: 2 }, { item: offers.directoryBasic }]);
    await shop.pass("P40D");
    const answer = await update(id, { billingCycle: "Annual", lineItems: [{ lineItemNumber: 0, offerId: offers.enterpriseE3, subscriptionId: lineItems[0].subscriptionId, quantity: 2 }] });
    assert.equal(answer.status, 200, answer.text);
    assert.equal(answer.json.billingCycle, "annual");
    const now = (await shop.world.control("GET", "/clock")).json.now.slice(0, 10);
    for (const { subscriptionId } of lineItems) {
      const { billingCycle, effectiveStartDate } = await subscription(subscriptionId);
      assert.deepEqual([billingCycle, effectiveStartDate.slice(0, 10)], ["annual", now]);
    }
    assert.equal((await readOrder(counter, id)).billingCycle, "annual");
  });

  test("to another billing cycle is refused while a subscription is not active: 6000, and where an offer is not sold so: 6001", async () => {
    const suspended = await buyOrder(counter, [{ item: offers.enterpriseE3 }]);
    const { subscriptionId } = suspended.lineItems[0];
    await shop.call("PATCH", `${counter.path}/subscriptions/${subscriptionId}`, { ...(await subscription(subscriptionId)), status: "suspended" });
    assertRefused(await update(suspended.id, { billingCycle: "annual" }), 400, 6000);
    const trial = await buyOrder(counter, [{ item: offers.businessPremiumTrial, billingCycle: "none", quantity: 25 }]);
    assertRefused(await update(trial.id, { billingCycle: "annual" }), 400, 6001);
    assertRefused(await update((await buyOrder(counter, [{}])).id, { billingCycle: "annual" }), 400, 800_097);
  });

  test("where the cycles of a subscription and its order differ is refused: 800085", async () => {
    const { orderId } = await buyLegacy(shop.world, { accountId: shop.account.tenantId, customerId: counter.customerId });
    await throughDoors(shop.world, ({ db }) => db.run(sql`UPDATE orders SET billing_cycle = 'none' WHERE order_id = ${orderId}`));
    assertRefused(await update(orderId, { billingCycle: "annual" }), 400, 800_085);
  });

  test("buys an add-on to a subscription of the order", async () => {
    const { id, lineItems: [base] } = await buyOrder(counter, [{ item: offers.enterpriseE3, quantity: 5 }]);
    const line = { lineItemNumber: 0, offerId: offers.audioConferencing, parentSubscriptionId: base.subscriptionId, quantity: 2, friendlyName: "Phones" };
    const answer = await update(id, { id: null, lineItems: [line] });
    assert.equal(answer.status, 200, answer.text);
    assert.deepEqual(answer.json.lineItems.map((one: Json) => [one.lineItemNumber, one.offerId, one.quantity]), [[0, offers.enterpriseE3, 5], [1, offers.audioConferencing, 2]]);
    assert.equal(answer.json.lineItems[1].friendlyName, "Phones");
    assert.equal((await subscription(answer.json.lineItems[1].subscriptionId)).parentSubscriptionId, base.subscriptionId);
    assertRefused(await update(id, { lineItems: [{ ...line, offerId: offers.directoryBasic }] }), 400, 800_029);
    const other = await buyOrder(counter, [{ item: offers.enterpriseE3, quantity: 5 }]);
    assertRefused(await update(other.id, { lineItems: [line] }), 400, 800_029);
    assertRefused(await update(id, { lineItems: [{ ...line, offerId: await itemOf(counter, skus.officeE1) }] }), 400, 800_029);
    assertRefused(await update(id, { lineItems: Array.from({ length: 199 }, () => line) }), 400, 800_002);
  });

  test("that says nothing new, or is of another version, changes nothing", async () => {
    const order = await buyOrder(counter, [{ item: skus.biztalk, ...once }]);
    assertRefused(await update(order.id, {}), 400, 800_002);
    assertRefused(await update(order.id, order), 400, 800_002);
    assertRefused(await update(order.id, { status: "cancelled" }, { "if-match": randomUUID() }), 412, 412);
    assert.equal((await update(order.id, { status: "cancelled" }, { "if-match": `"${order.attributes.etag}"` })).status, 200);
  });
});
