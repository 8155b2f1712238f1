// Carts as the API has them: what the service fills in, how long they live, and what becomes of them.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { buyOrder, checkOut, itemOf, lineErrorOf, linesOf, openCounter, postCart, putInCart, readOrder, type Counter } from "../../../../../tests/support/carts.ts";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { throughDoors } from "../../../../../tests/support/doors.ts";
import { offers } from "../../../../../tests/support/legacy.ts";
import { skus } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openShop, type Shop } from "../../../../../tests/support/subscribed.ts";
import type { Json } from "../../../../../tests/support/world.ts";
import { loadSubscription } from "../../commerce/index.ts";

const once = { billingCycle: "one_time", termDuration: undefined } as const;

for (const dialect of dialects) {
  describe(`a cart on ${dialect}`, () => {
    let shop: Shop;
    let counter: Counter;
    before(async () => {
      shop = await openShop({}, dialect);
      counter = await openCounter(shop);
    });
    after(() => shop.world.close());

    const read = (cart: Json) => shop.call("GET", `${counter.path}/carts/${cart.id}`);
    const ordersOf = async (): Promise<Json[]> => (await shop.call("GET", `${counter.path}/orders`)).json.items;

    test("has what the service fills in: times, status, currency, group and prices", async () => {
      const cart = await putInCart(counter, [{ quantity: 10, friendlyName: "Office" }]);
      assert.equal(cart.status, "Active");
      assert.equal(cart.creationTimestamp, cart.lastModifiedTimestamp);
      assert.equal(Date.parse(cart.expirationTimestamp) - Date.parse(cart.creationTimestamp), 7 * 24 * 3_600_000);
      const [line] = cart.lineItems;
      assert.deepEqual([line.currencyCode, line.orderGroup, line.friendlyName, line.error], ["USD", "0", "Office", undefined]);
      assert.deepEqual(line.pricing, { listPrice: 5.88, discountedPrice: 5.88, proratedPrice: 5.88, price: 5.88, extendedPrice: 705.6 });
      assert.deepEqual((await read(cart)).json, cart);
    });

    test("becomes one order for each family, term and billing cycle; groups of older offers are named OMS", async () => {
      const cart = await putInCart(counter, [
        {}, { item: skus.businessStandard }, { billingCycle: "annual" }, { item: offers.directoryBasic },
        { item: offers.enterpriseE1, billingCycle: "annual" }, { item: skus.biztalk, ...once },
      ]);
      assert.deepEqual(cart.lineItems.map((line: Json) => line.orderGroup), ["0", "0", "1", "OMS-0", "OMS-1", "2"]);
      const { orders } = (await checkOut(counter, cart)).json;
      assert.deepEqual(orders.map((order: Json) => [order.billingCycle, order.lineItems.length]), [["monthly", 2], ["annual", 1], ["monthly", 1], ["annual", 1], ["one_time", 1]]);
      assert.deepEqual(orders.map((order: Json) => order.id.length), [12, 12, 36, 36, 12]);
    });

    test("is replaced whole by PUT, with new groups and prices, answers 201, and expires when it would have", async () => {
      const cart = await putInCart(counter, [{}, { billingCycle: "annual" }]);
      await shop.pass("PT1H");
      const lineItems = await linesOf(counter, [{ item: skus.businessStandard, quantity: 3 }]);
      const changed = await shop.call("PUT", `${counter.path}/carts/${cart.id}`, { ...cart, lineItems });
      assert.equal(changed.status, 201, changed.text);
      assert.deepEqual(changed.json.lineItems.map((line: Json) => [line.catalogItemId, line.quantity, line.orderGroup]), [[lineItems[0].catalogItemId, 3, "0"]]);
      assert.equal(changed.json.expirationTimestamp, cart.expirationTimestamp);
      assert.notEqual(changed.json.lastModifiedTimestamp, cart.lastModifiedTimestamp);
    });

    test("keeps its bad lines, cannot be checked out with them, and can once they are right", async () => {
      const cart = await putInCart(counter, [{}, { item: "CFQ7TTC0LH18:0001:CFQ7TTC0XXXX" }]);
      assert.equal(cart.lineItems[0].error, undefined);
      assert.equal(cart.lineItems[1].error.errorCode, "catalog_item_id_is_not_valid");
      assert.match(cart.lineItems[1].error.errorDescription, /\(10001\)$/);
      assert.deepEqual([cart.lineItems[1].orderGroup, cart.lineItems[1].pricing], [undefined, undefined]);
      const before = await ordersOf();
      assertRefused(await checkOut(counter, cart), 400, 800009);
      assert.deepEqual(await ordersOf(), before);
      await shop.call("PUT", `${counter.path}/carts/${cart.id}`, { ...cart, lineItems: cart.lineItems.slice(0, 1) });
      assert.equal((await checkOut(counter, cart)).status, 201);
    });

    test("is Ordered by its checkout, cannot be changed, and not be ordered again: 800065", async () => {
      const cart = await putInCart(counter, [{}]);
      const checkedOut = await checkOut(counter, cart);
      assert.equal(checkedOut.status, 201, checkedOut.text);
      assert.equal((await read(cart)).json.status, "Ordered");
      assertRefused(await checkOut(counter, cart), 400, 800065);
      assertRefused(await shop.call("PUT", `${counter.path}/carts/${cart.id}`, cart), 400, 800065);
    });

    test("whose checkout comes again under the same MS-RequestId is bought once, and answers the same", async () => {
      const cart = await putInCart(counter, [{ quantity: 2 }]);
      const headers = { "ms-requestid": randomUUID() };
      const count = (await ordersOf()).length;
      const answers = [await checkOut(counter, cart, headers), await checkOut(counter, cart, headers)];
      assert.deepEqual(answers.map(({ status }) => status), [201, 201]);
      assert.equal(answers[0]?.text, answers[1]?.text);
      assert.equal((await ordersOf()).length, count + 1);
    });

    test("that is checked out twice at once is bought once", async () => {
      const cart = await putInCart(counter, [{}]);
      const count = (await ordersOf()).length;
      const answers = await Promise.all([checkOut(counter, cart), checkOut(counter, cart)]);
      assert.deepEqual(answers.map(({ status }) => status).toSorted(), [201, 400]);
      for (const refused of answers.filter(({ status }) => status === 400)) assertRefused(refused, 400, 800065);
      assert.equal((await ordersOf()).length, count + 1);
    });

    test("is gone after seven days, checked out or not: 800008", async () => {
      const cart = await putInCart(counter, [{}]);
      await shop.pass("P6DT23H59M");
      assert.equal((await read(cart)).status, 200);
      await shop.pass("PT1M");
      assertRefused(await read(cart), 404, 800008);
      assertRefused(await checkOut(counter, cart), 404, 800008);
      assertRefused(await shop.call("PUT", `${counter.path}/carts/${cart.id}`, cart), 404, 800008);
    });

    test("is its customer's alone", async () => {
      const cart = await putInCart(counter, [{}]);
      const other = await openCounter(shop);
      assertRefused(await shop.call("GET", `${other.path}/carts/${cart.id}`), 404, 800008);
      assertRefused(await checkOut(other, cart), 404, 800008);
      assertRefused(await shop.call("GET", `${counter.path}/carts/${randomUUID()}`), 404, 800008);
    });

    test("has lines of different ids, and no more than two hundred", async () => {
      assertRefused(await postCart(counter, [{ id: 0 }, { id: 0 }]), 400, 800002);
      const lineItems = Array.from({ length: 201 }, (_, id) => ({ id, catalogItemId: "x", quantity: 1, billingCycle: "monthly" }));
      assertRefused(await shop.call("POST", `${counter.path}/carts`, { lineItems }), 400, 800002);
    });

    test("of which one group cannot be bought any more buys the others, and tries that one again", async () => {
      // Of a trial offer of the older kind a customer has one ever: bought meanwhile by itself, it stands in the cart's way.
      const fresh = await openCounter(shop);
      const trial = { item: offers.businessPremiumTrial, billingCycle: "none", quantity: 25 };
      const cart = await putInCart(fresh, [{}, trial]);
      await buyOrder(fresh, [trial]);
      const first = await checkOut(fresh, cart);
      assert.equal(first.status, 201, first.text);
      assert.equal(first.json.orders.length, 1);
      assert.deepEqual(first.json.orderErrors.map(({ orderGroupId, code }: Json) => [orderGroupId, code]), [["OMS-0", 27006]]);
      const again = await checkOut(fresh, cart);
      assert.equal(again.status, 201, again.text);
      assert.deepEqual(again.json.orders.map((order: Json) => order.id), first.json.orders.map((order: Json) => order.id));
      assert.deepEqual(again.json.orderErrors.map(({ code }: Json) => code), [27006]);
    });

    test("of which nothing can be bought stays as it was", async () => {
      const fresh = await openCounter(shop);
      const trial = { item: offers.businessPremiumTrial, billingCycle: "none", quantity: 25 };
      const cart = await putInCart(fresh, [trial]);
      await buyOrder(fresh, [trial]);
      const { orders, orderErrors } = (await checkOut(fresh, cart)).json;
      assert.deepEqual([orders, orderErrors.length], [[], 1]);
      assert.equal((await shop.call("GET", `${fresh.path}/carts/${cart.id}`)).json.status, "Active");
    });
  });
}

describe("what a checkout buys", () => {
  let shop: Shop;
  let counter: Counter;
  before(async () => {
    shop = await openShop();
    counter = await openCounter(shop);
  });
  after(() => shop.world.close());

  test("is an order with its lines as they were asked for, and a subscription for each", async () => {
    const order = await buyOrder(counter, [{ quantity: 4, friendlyName: "Sales" }, { item: skus.businessStandard, attestationAccepted: true }]);
    assert.deepEqual([order.status, order.transactionType, order.currencyCode, order.currencySymbol, order.totalPrice], ["completed", "UserPurchase", "USD", "$", 423.36]);
    const [line, other] = order.lineItems;
    assert.deepEqual([line.lineItemNumber, line.quantity, line.friendlyName, line.termDuration, line.transactionType], [0, 4, "Sales", "P1Y", "New"]);
    assert.deepEqual([other.lineItemNumber, other.friendlyName, other.attestationAccepted], [1, "Microsoft 365 Business Standard", true]);
    const subscription = (await shop.call("GET", `${counter.path}/subscriptions/${line.subscriptionId}`)).json;
    assert.deepEqual([subscription.quantity, subscription.status, subscription.orderId, subscription.friendlyName], [4, "active", order.id, "Sales"]);
    assert.deepEqual(Object.keys(line.links).toSorted(), ["availability", "product", "sku"]);
    for (const { uri } of Object.values(line.links) as Json[]) assert.equal((await shop.call("GET", `/v1${uri}`)).status, 200, uri);
    assert.deepEqual(await readOrder(counter, order.id, "?include_price=true"), order);
  });

  test("of a trial has 25 seats, costs nothing, and goes on as the paid product by the month for a year, or as the line says", async () => {
    const trial = { item: skus.trial, termDuration: "P1M", billingCycle: "none", quantity: 25 };
    const bought = await buyOrder(counter, [trial, { ...trial, renewsTo: { termDuration: "P1M" } }]);
    assert.equal(bought.totalPrice, 0);
    const next = await Promise.all(bought.lineItems.map(async ({ subscriptionId }: Json) =>
      (await shop.call("GET", `${counter.path}/subscriptions/${subscriptionId}`)).json.scheduledNextTermInstructions));
    assert.deepEqual(next.map(({ product, quantity }) => [product.productId, product.skuId, product.billingCycle, product.termDuration, quantity]), [
      ["CFQ7TTC0LH18", "0001", "monthly", "P1Y", 25], ["CFQ7TTC0LH18", "0001", "monthly", "P1M", 25],
    ]);
  });

  test("of a month renews to a year where the line says so", async () => {
    const order = await buyOrder(counter, [{ termDuration: "P1M", renewsTo: { termDuration: "P1Y" } }]);
    assert.deepEqual(order.lineItems[0].renewsTo, { termDuration: "P1Y" });
    const { subscriptionId } = order.lineItems[0];
    assert.equal((await shop.call("GET", `${counter.path}/subscriptions/${subscriptionId}`)).json.renewalTermDuration, "P1Y");
  });

  test("with an end of its own is charged by days first, and ends then", async () => {
    const [line] = (await buyOrder(counter, [{ customTermEndDate: "2027-06-30T00:00:00Z" }])).lineItems;
    // Bought on 2027-01-15: 17 of 31 days of January, and five months.
    assert.deepEqual([line.pricing.proratedPrice, line.pricing.extendedPrice], [3.22, 32.62]);
    assert.equal(line.customTermEndDate, "2027-06-30T00:00:00Z");
    const { commitmentEndDate, billingCycleEndDate } = (await shop.call("GET", `${counter.path}/subscriptions/${line.subscriptionId}`)).json;
    assert.deepEqual([commitmentEndDate, billingCycleEndDate], ["2027-06-30T00:00:00Z", "2027-01-31T00:00:00Z"]);
  });

  test("of an older offer brings its add-ons along, which go to its subscription", async () => {
    const order = await buyOrder(counter, [{
      item: offers.enterpriseE3, quantity: 5,
      addonItems: [{ id: 0, catalogItemId: offers.audioConferencing, quantity: 2, billingCycle: "monthly", friendlyName: "Phones" }],
    }]);
    const [base, addOn] = order.lineItems;
    assert.deepEqual([base.quantity, addOn.quantity, addOn.friendlyName, addOn.parentSubscriptionId], [5, 2, "Phones", base.subscriptionId]);
    assert.match(base.subscriptionId, /^[0-9A-F-]{36}$/);
    assert.deepEqual(Object.keys(base.links), ["subscription"]);
    const addOns = await shop.call("GET", `${counter.path}/subscriptions/${base.subscriptionId}/addons`);
    assert.deepEqual(addOns.json.items.map(({ id }: Json) => id), [addOn.subscriptionId]);
  });

  test("of an older offer costs what the offer's whole term costs, also of three years", async () => {
    const { lineItems: [years] } = await putInCart(counter, [{ item: "5344C201-3099-44E5-B333-C3EB0401EDE0" }]);
    assert.deepEqual([years.termDuration, years.pricing.extendedPrice], ["P3Y", Number((years.pricing.price * 36).toFixed(2))]);
  });

  test("may be an older add-on beside its base, charged with it: in another cycle it belongs to no other line, and the cart says so", async () => {
    const base = { item: offers.enterpriseE3, quantity: 5 };
    const addOn = { item: offers.audioConferencing, quantity: 2 };
    const wrong = await putInCart(counter, [{ ...base, billingCycle: "annual" }, addOn]);
    assert.deepEqual(wrong.lineItems.map(({ error }: Json) => error?.errorCode), [undefined, "billing_plan_not_supported"]);
    const cart = await putInCart(counter, [{ ...base, billingCycle: "annual" }, addOn, base]);
    assert.deepEqual(cart.lineItems.map(({ orderGroup, error }: Json) => [orderGroup, error]), [["OMS-0", undefined], ["OMS-1", undefined], ["OMS-1", undefined]]);
    const { orders, orderErrors } = (await checkOut(counter, cart)).json;
    assert.equal(orderErrors, undefined);
    const [bought, monthly] = orders[1].lineItems;
    assert.equal(bought.parentSubscriptionId, monthly.subscriptionId);
  });

  test("of a product goes to no subscription, and below no older offer: 10006", async () => {
    const [base] = (await buyOrder(counter, [{ item: offers.enterpriseE3, quantity: 5 }])).lineItems;
    assert.equal(await lineErrorOf(counter, [{ item: skus.officeE1, provisioningContext: { ParentSubscriptionId: base.subscriptionId } }]), "unable_to_process_cart_line_item");
    const below = { id: 0, catalogItemId: await itemOf(counter, skus.officeE1), quantity: 1, billingCycle: "monthly", termDuration: "P1Y" };
    const { lineItems: [line] } = await putInCart(counter, [{ item: offers.enterpriseE3, quantity: 5, addonItems: [below] }]);
    assert.equal(line.addonItems[0].error?.errorCode, "unable_to_process_cart_line_item");
  });

  test("may be an older add-on to a subscription that there is", async () => {
    const [base] = (await buyOrder(counter, [{ item: offers.enterpriseE3, quantity: 5 }])).lineItems;
    const [addOn] = (await buyOrder(counter, [{ item: offers.audioConferencing, provisioningContext: { ParentSubscriptionId: base.subscriptionId } }])).lineItems;
    assert.equal(addOn.parentSubscriptionId, base.subscriptionId);
  });

  test("of software is pending at first, without the subscription's id, and completed when it is provisioned", async () => {
    const order = await buyOrder(counter, [{ item: skus.biztalk, ...once }]);
    assert.deepEqual([order.status, order.lineItems[0].subscriptionId], ["pending", undefined]);
    const status = async () => (await shop.call("GET", `${counter.path}/orders/${order.id}/provisioningstatus`)).json.items[0].status;
    assert.equal(await status(), "PrefulfillmentPending");
    await shop.pass("PT10M");
    const { status: later, lineItems: [line] } = await readOrder(counter, order.id);
    assert.equal(later, "completed");
    assert.match(line.subscriptionId, /^[0-9a-f-]{36}$/);
    assert.equal(await status(), "Fulfilled");
  });

  test("in the partner's own currency is sold by the prices of the partner's country, and renewed by them", async () => {
    const german = await openCounter(shop, { ...customerDraft("Schmidt", "DE"), billingProfile: { ...customerDraft("Schmidt", "DE").billingProfile, defaultAddress: { country: "DE", city: "Berlin", addressLine1: "Platz 1", postalCode: "10115", firstName: "Robin", lastName: "Reyes", phoneNumber: "30123456" } } });
    const cart = await putInCart(german, [{}, { currencyCode: "USD", id: 7 }]);
    assert.deepEqual(cart.lineItems.map((line: Json) => [line.currencyCode, line.orderGroup]), [["EUR", "0"], ["USD", "1"]]);
    const order = await buyOrder(german, [{ currencyCode: "USD", termDuration: "P1M" }]);
    await shop.pass("P40D");
    const renewal = await throughDoors(shop.world, ({ db }) => loadSubscription(db, order.lineItems[0].subscriptionId));
    assert.deepEqual([renewal?.price.currency, renewal?.country, renewal?.priceCountry], ["USD", "DE", "US"]);
  });
});

describe("switches of carts", () => {
  test("cartLifetime PT15M lets carts live as long as in samples of 2018", async (context) => {
    const shop = await openShop({ settings: { cartLifetime: "PT15M" } });
    context.after(() => shop.world.close());
    const counter = await openCounter(shop);
    const cart = await putInCart(counter, [{}]);
    await shop.pass("PT15M");
    assertRefused(await checkOut(counter, cart), 404, 800008);
  });

  test("cartCheckedOutAgain repeat answers what the checkout answered first", async (context) => {
    const shop = await openShop({ settings: { cartCheckedOutAgain: "repeat" } });
    context.after(() => shop.world.close());
    const counter = await openCounter(shop);
    const cart = await putInCart(counter, [{}]);
    const first = await checkOut(counter, cart);
    assert.deepEqual((await checkOut(counter, cart)).json, first.json);
    assert.equal((await shop.call("GET", `${counter.path}/orders`)).json.totalCount, 1);
  });

  test("cartErrorCodes numbers writes errors of lines as the Java SDK reads them", async (context) => {
    const shop = await openShop({ settings: { cartErrorCodes: "numbers" } });
    context.after(() => shop.world.close());
    const [line] = (await putInCart(await openCounter(shop), [{ item: "nothing" }])).lineItems;
    assert.equal(line.error.errorCode, "10001");
  });
});
