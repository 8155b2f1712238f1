// Updates of a subscription over HTTP: what a body changes, what it leaves, and what it resets.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { dialects } from "../../../../../tests/support/databases.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { skus } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openShop, pathOf, type Shop, type Which } from "../../../../../tests/support/subscribed.ts";
import type { Json } from "../../../../../tests/support/world.ts";

for (const dialect of dialects) {
  describe(`an update of a subscription on ${dialect}`, () => {
    let shop: Shop;
    before(async () => { shop = await openShop({}, dialect); });
    after(() => shop.world.close());

    const kindsOf = async (which: Which): Promise<string[]> => (await shop.timeline(which)).past.map(({ kind }: Json) => kind);
    const scheduled = async (sku: string, more: object = {}) => {
      const [productId, skuId] = sku.split(":");
      return { product: { productId, skuId, billingCycle: "monthly", termDuration: "P1Y" }, quantity: 3, ...more };
    };

    test("that sends back what was read changes nothing, and is no update", async () => {
      const bought = await shop.subscribe();
      const before = await shop.read(bought);
      const answer = await shop.patch(bought, before);
      assert.equal(answer.status, 200, answer.text);
      assert.deepEqual(answer.json, before);
      assert.deepEqual(await kindsOf(bought), ["purchased"]);
    });

    test("makes several changes at once, as one new version", async () => {
      const bought = await shop.subscribe();
      const after = await shop.changed(bought, { friendlyName: "Head office", quantity: 4, autoRenewEnabled: false });
      assert.deepEqual([after.friendlyName, after.quantity, after.autoRenewEnabled], ["Head office", 4, false]);
      assert.equal(JSON.parse(Buffer.from(after.attributes.etag, "base64").toString()).version, 2);
      assert.deepEqual(await shop.read(bought), after);
      assert.deepEqual(await kindsOf(bought), ["purchased", "renamed", "quantityChanged", "autoRenewChanged"]);
    });

    test("resets what it leaves out: renewal, the next term and the next charge, and nothing else", async () => {
      const bought = await shop.subscribe({ sku: skus.enterpriseE3, termDuration: "P3Y", billingCycle: "monthly", quantity: 3 });
      const whole = await shop.changed(bought, { scheduledNextTermInstructions: await scheduled(skus.enterpriseE3), billingCycle: "annual" });
      assert.equal(whole.nextChargeInstructions.product.billingCycle, "annual");
      assert.equal(whole.billingCycle, "monthly");
      const { attributes: _stale, nextChargeInstructions: _charge, ...first } = whole;
      const { scheduledNextTermInstructions: _term, ...second } = first;
      const { autoRenewEnabled: _renew, ...third } = second;
      for (const body of [first, second, third]) {
        const answer = await shop.patch(bought, body);
        assert.equal(answer.status, 200, answer.text);
        const { attributes: _new, ...kept } = answer.json;
        assert.deepEqual(kept, body === third ? { ...third, autoRenewEnabled: false } : body);
      }
      const last = await shop.read(bought);
      assert.deepEqual([last.autoRenewEnabled, last.scheduledNextTermInstructions, last.nextChargeInstructions], [false, undefined, undefined]);
      assert.deepEqual((await kindsOf(bought)).slice(3), ["nextChargeDropped", "nextTermDropped", "autoRenewChanged"]);
    });

    test("passes with the current ETag, in the header or the body, and is refused with 2055 when it is stale", async () => {
      const bought = await shop.subscribe();
      const first = await shop.read(bought);
      const second = await shop.changed(bought, { friendlyName: "Second" });
      const stale = first.attributes.etag;
      const rows = await rowsOf(shop.world);
      for (const header of [stale, `"${stale}"`, `W/"${stale}"`, "0"]) {
        assertRefused(await shop.patch(bought, { ...second, friendlyName: "Third" }, { "If-Match": header }), 400, 2055);
      }
      assertRefused(await shop.patch(bought, { ...first, friendlyName: "Third" }), 400, 2055);
      await assertUnchanged(shop.world, rows);
      for (const headers of [{ "If-Match": second.attributes.etag }, { "If-Match": "*" }]) {
        const current = await shop.read(bought);
        const answer = await shop.patch(bought, { ...current, friendlyName: `${current.friendlyName}!` }, headers as unknown as Record<string, string>);
        assert.equal(answer.status, 200, answer.text);
      }
      for (const attributes of [undefined, null, {}, { etag: "" }, { objectType: "Subscription" }]) {
        const answer = await shop.patch(bought, { friendlyName: `As ${JSON.stringify(attributes)}`, autoRenewEnabled: true, attributes });
        assert.equal(answer.status, 200, answer.text);
      }
    });

    test("lets one of many at once pass that name the same ETag", async () => {
      const bought = await shop.subscribe();
      const etag = (await shop.read(bought)).attributes.etag as string;
      const answers = await Promise.all([1, 2, 3, 4, 5].map((number) =>
        shop.patch(bought, { friendlyName: `Name ${number}`, autoRenewEnabled: true }, { "If-Match": etag })));
      assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 400, 400, 400, 400]);
    });

    test("ignores what is not for it to change, however it is written", async () => {
      const bought = await shop.subscribe();
      const before = await shop.read(bought);
      const after = await shop.changed(bought, {
        id: shop.account.tenantId, offerId: "X", offerName: "X", creationDate: "0001-01-01T00:00:00", effectiveStartDate: "2015-11-24T08:00:00",
        commitmentEndDate: "2099-01-01", commitmentEndDateTime: 5, orderId: "X", isTrial: true, billingType: "none", unitType: "none",
        refundableQuantity: { totalQuantity: 99 }, promotionId: "X", contractType: "productKey", links: {}, actions: ["cancel"], status: "none",
        billingCycle: "unknown", renewalTermDuration: "P1M", unknown: { deep: [1] },
      });
      assert.deepEqual(after, before);
    });

    test("takes a resource of which .NET has set the status alone: the quantity 0 says nothing then", async () => {
      const bought = await shop.subscribe({ quantity: 2 });
      const only = (status: string) => ({ Id: null, Quantity: 0, CreationDate: "0001-01-01T00:00:00", Status: status, BillingCycle: "unknown", PartnerId: null });
      const suspended = await shop.patch(bought, only("Suspended"));
      assert.deepEqual([suspended.json.status, suspended.json.quantity, suspended.json.autoRenewEnabled], ["suspended", 2, false], suspended.text);
      assert.deepEqual(suspended.json.suspensionReasons, ["PartnerRequest"]);
      const active = await shop.patch(bought, only("active"));
      assert.deepEqual([active.json.status, active.json.quantity, active.json.suspensionReasons], ["active", 2, undefined], active.text);
      assertRefused(await shop.patch(bought, { quantity: 0, status: "active" }), 400, 2002);
    });

    test("that only makes a suspended one active again resets what it leaves out afterwards; one that only cancels resets nothing", async () => {
      const bought = await shop.subscribe({ sku: skus.enterpriseE3, termDuration: "P3Y", billingCycle: "monthly" });
      await shop.changed(bought, { billingCycle: "annual" });
      assert.ok((await shop.changed(bought, { status: "suspended" })).nextChargeInstructions);
      const active = await shop.patch(bought, { status: "active" });
      assert.deepEqual([active.status, active.json.status, active.json.nextChargeInstructions], [200, "active", undefined], active.text);
      const other = await shop.subscribe();
      assert.equal((await shop.patch(other, { status: "deleted" })).json.status, "deleted");
      assert.deepEqual(await kindsOf(other), ["purchased", "cancelled"]);
    });

    test("adds licences at any time, and takes them away while their window is open, the newest first", async () => {
      const bought = await shop.subscribe({ quantity: 5 });
      await shop.pass("P6D");
      const more = await shop.changed(bought, { quantity: 9 });
      assert.deepEqual(more.refundableQuantity.details.map(({ quantity }: Json) => quantity), [5, 4]);
      await shop.pass("P2D");
      assert.equal((await shop.read(bought)).refundableQuantity.totalQuantity, 4);
      assertRefused(await shop.change(bought, { quantity: 4 }), 400, 800090);
      const fewer = await shop.changed(bought, { quantity: 6 });
      assert.deepEqual([fewer.quantity, fewer.refundableQuantity.totalQuantity], [6, 1]);
      await shop.pass("P8D");
      assertRefused(await shop.change(bought, { quantity: 5 }), 400, 900214);
      assert.equal((await shop.changed(bought, { quantity: 7 })).quantity, 7);
    });

    test("of the quantity drops what was scheduled for the next term, but for what the same update schedules", async () => {
      const bought = await shop.subscribe({ sku: skus.enterpriseE3, termDuration: "P1Y", billingCycle: "monthly" });
      const instructions = await scheduled(skus.enterpriseE3);
      const first = await shop.changed(bought, { scheduledNextTermInstructions: instructions });
      assert.deepEqual(first.scheduledNextTermInstructions, instructions);
      assert.equal((await shop.changed(bought, { quantity: 2 })).scheduledNextTermInstructions, undefined);
      const both = await shop.changed(bought, { quantity: 3, scheduledNextTermInstructions: { ...instructions, quantity: 8 } });
      assert.deepEqual([both.quantity, both.scheduledNextTermInstructions.quantity], [3, 8]);
    });

    test("that switches renewal off drops what was scheduled, though the body still has it", async () => {
      const bought = await shop.subscribe({ sku: skus.enterpriseE3, termDuration: "P1Y", billingCycle: "monthly" });
      await shop.changed(bought, { scheduledNextTermInstructions: await scheduled(skus.enterpriseE3) });
      const after = await shop.changed(bought, { autoRenewEnabled: false });
      assert.deepEqual([after.autoRenewEnabled, after.scheduledNextTermInstructions], [false, undefined]);
      assertRefused(await shop.change(bought, { scheduledNextTermInstructions: await scheduled(skus.enterpriseE3) }), 400, 800002);
    });

    test("schedules another product, term and end for the next term, which comes when this one ends", async () => {
      const customerId = await shop.newCustomer();
      const bought = await shop.subscribe({ customerId, termDuration: "P1M" });
      const [productId, skuId] = skus.businessStandard.split(":");
      const after = await shop.changed(bought, {
        scheduledNextTermInstructions: {
          Product: { ProductId: productId, SkuId: skuId, BillingCycle: "Annual", TermDuration: "P1Y" }, Quantity: 7, CustomTermEndDate: "2028-01-31T00:00:00",
        },
      });
      assert.deepEqual(after.scheduledNextTermInstructions, {
        product: { productId, skuId, billingCycle: "annual", termDuration: "P1Y" }, quantity: 7, customTermEndDate: "2028-01-31T00:00:00Z",
      });
      const { past } = await shop.timeline(bought);
      assert.equal(past.at(-1).kind, "nextTermScheduled");
      await shop.pass("P31D");
      const renewed = await shop.read(bought);
      assert.match(renewed.offerId, new RegExp(`^${skus.businessStandard}:`));
      assert.deepEqual(
        [renewed.quantity, renewed.termDuration, renewed.billingCycle, renewed.commitmentEndDate, renewed.scheduledNextTermInstructions],
        [7, "P1Y", "annual", "2028-01-31T00:00:00Z", undefined],
      );
    });

    test("changes the billing of three years with the next charge, and a term to a longer one at once", async () => {
      const bought = await shop.subscribe({ sku: skus.enterpriseE3, termDuration: "P1M", billingCycle: "monthly" });
      const longer = await shop.changed(bought, { termDuration: "P3Y", billingCycle: "annual" });
      assert.deepEqual([longer.termDuration, longer.billingCycle, longer.id], ["P3Y", "annual", bought.subscriptionId]);
      const waiting = await shop.changed(bought, { billingCycle: "monthly" });
      assert.deepEqual([waiting.billingCycle, waiting.nextChargeInstructions.product.billingCycle], ["annual", "monthly"]);
      assert.equal((await shop.changed(bought, { friendlyName: "Other" })).nextChargeInstructions.product.billingCycle, "monthly");
    });

    test("cancels within the first week, which ends it for good, and later leaves it to end with its term", async () => {
      const bought = await shop.subscribe({ quantity: 3 });
      const other = await shop.subscribe();
      await shop.pass("PT168H");
      const gone = await shop.changed(bought, { status: "deleted" });
      assert.deepEqual([gone.status, gone.actions, gone.autoRenewEnabled, gone.refundableQuantity], ["deleted", [], false, undefined]);
      for (const changes of [{}, { friendlyName: "Back" }, { status: "active" }]) assertRefused(await shop.change(bought, changes), 400, 2011);
      await shop.pass("PT1S");
      assertRefused(await shop.change(other, { status: "deleted" }), 400, 900213);
      const listed = await shop.call("GET", `/v1/customers/${bought.customerId}/subscriptions`);
      assert.deepEqual(listed.json.items.map(({ status }: Json) => status), ["deleted"]);
    });

    test("is in the activity log with what there was and what there is, and writes an order of the service's", async () => {
      const bought = await shop.subscribe({ quantity: 3 });
      const before = await shop.read(bought);
      const after = await shop.changed(bought, { quantity: 5 });
      const log = await shop.call("GET", `/v1/auditrecords?startDate=2027-01-01`);
      const record = log.json.items.find(({ operationType, resourceNewValue }: Json) =>
        operationType === "update_subscription" && resourceNewValue.includes(bought.subscriptionId));
      const [old, now] = [JSON.parse(record.resourceOldValue), JSON.parse(record.resourceNewValue)];
      assert.deepEqual([old.Quantity, now.Quantity, old.Attributes.Etag, now.Attributes.Etag], [3, 5, before.attributes.etag, after.attributes.etag]);
      const { past } = await shop.timeline(bought);
      const { orderId, quantity, quantityBefore } = past.at(-1);
      assert.deepEqual([quantity, quantityBefore], [5, 3]);
      assert.match(orderId, /^[0-9a-f]{12}$/);
      assert.notEqual(orderId, bought.orderId);
    });

    test("is not for anybody else: another partner's subscription is not there", async () => {
      const bought = await shop.subscribe();
      const other = await shop.newCustomer();
      assertRefused(await shop.patch({ ...bought, customerId: other }, { friendlyName: "X" }), 404, 20003);
      const token = await shop.world.userToken(shop.world.primary);
      assertRefused(await shop.world.call("PATCH", pathOf(bought), { token, body: { friendlyName: "X" } }), 404, 1000);
    });
  });
}
