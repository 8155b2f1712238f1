// The partner's credit line: what is dearer than what is left of it cannot be bought.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { lineCharge } from "../../../../../tests/support/charges.ts";
import { openCounter, postOrder, putInCart, checkOut, type Counter } from "../../../../../tests/support/carts.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { charge } from "../../../../../tests/support/invoices.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openShop, type Shop } from "../../../../../tests/support/subscribed.ts";
import type { Json } from "../../../../../tests/support/world.ts";

describe("the credit line", () => {
  let shop: Shop;
  let counter: Counter;
  before(async () => {
    shop = await openShop();
    counter = await openCounter(shop);
  });
  after(() => shop.world.close());

  const line = async (body: object): Promise<Json> => {
    const answer = await shop.world.control("POST", `/accounts/${shop.account.tenantId}/creditline`, body);
    assert.equal(answer.status, 200, answer.text);
    return answer.json;
  };

  test("is none until one is set, and none again", async () => {
    const shown = async () => (await shop.world.control("GET", `/accounts/${shop.account.tenantId}/creditline`)).json;
    const { tenantId } = shop.account;
    assert.deepEqual(await shown(), { tenantId });
    assert.equal((await line({ amount: "50000.50" })).limit, "50000.5");
    assert.equal((await shown()).currency, "USD");
    assert.deepEqual(await line({}), { tenantId });
    assert.equal((await postOrder(counter, [{}])).status, 201);
  });

  test("refuses an order that is dearer than what is left with 900121, and writes nothing", async () => {
    await line({ amount: "0" });
    const rows = await rowsOf(shop.world);
    assertRefused(await postOrder(counter, [{}]), 403, 900121);
    await assertUnchanged(shop.world, rows);
    await line({ amount: "1000000" });
    assert.equal((await postOrder(counter, [{}])).status, 201);
  });

  test("refuses a group of a cart with 800023", async () => {
    await line({ amount: "0" });
    const cart = await putInCart(counter, [{}]);
    assert.deepEqual((await checkOut(counter, cart)).json.orderErrors.map(({ code }: Json) => code), [800023]);
    await line({});
    assert.deepEqual((await checkOut(counter, cart)).json.orderErrors ?? [], []);
  });

  test("has less left by what is charged and what is unpaid, in other currencies too, and more by what is paid", async () => {
    const { tenantId } = shop.account;
    const left = async () => Number((await line({ amount: "100000" })).available);
    const start = await left();
    const { now } = (await shop.world.control("GET", "/clock")).json;
    await charge(shop.world, tenantId, lineCharge({ chargedAt: now, amount: "100" }), lineCharge({ chargedAt: now, amount: "-20", bill: "legacy" }));
    assert.equal(await left(), start - 80);
    await charge(shop.world, tenantId, lineCharge({ chargedAt: now, amount: "50", currency: "EUR" }));
    assert.ok((await left()) < start - 80);
    assert.equal((await shop.world.control("POST", "/clock", { advance: "P40D" })).status, 200);
    const { unpaid } = await line({ amount: "100000" });
    assert.ok(Number(unpaid) >= 100, unpaid);
    const { invoices } = (await shop.world.control("GET", `/invoices?account=${tenantId}`)).json;
    const unpaidLeft = await left();
    const invoice = invoices.find(({ open, currency }: Json) => currency === "USD" && Number(open) > 0);
    await shop.world.control("POST", `/invoices/${invoice.invoiceId}/payments`, {});
    assert.equal((await left()).toFixed(2), (unpaidLeft + Number(invoice.open)).toFixed(2));
  });

  for (const [what, body] of [["a number", { amount: 5 }], ["less than nothing", { amount: "-1" }], ["words", { amount: "much" }], ["more than it knows", { currency: "EUR" }]] as const) {
    test(`is not ${what}`, async () => assert.equal((await shop.world.control("POST", `/accounts/${shop.account.tenantId}/creditline`, body)).status, 400));
  }

  test("is of accounts that there are", async () => {
    assert.equal((await shop.world.control("POST", "/accounts/nobody.example/creditline", { amount: "1" })).status, 404);
    assert.equal((await shop.world.control("GET", "/accounts/nobody.example/creditline")).status, 404);
  });
});
