// Charges as they are written: by the API's calls and by the clock, with all that their lines need of partner, customer,
// product and price.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { short } from "../../../../../tests/support/charging.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { throughDoors } from "../../../../../tests/support/doors.ts";
import { newCustomer } from "../../../../../tests/support/examples/customers.ts";
import { buyLegacy, offers } from "../../../../../tests/support/legacy.ts";
import { begun, buy, catalogItemOf, skus, type Begun } from "../../../../../tests/support/purchases.ts";
import { openScene, type Scene } from "../../../../../tests/support/scene.ts";
import { otherPartner } from "../../../../../tests/support/transfers.ts";
import type { Json } from "../../../../../tests/support/world.ts";
import { sql } from "../../database/index.ts";
import { defaultSettings, type Settings } from "../../world/index.ts";
import { apply } from "../subscriptions/keep.ts";
import { changeQuantity } from "../subscriptions/commands/quantity.ts";
import { setPartner } from "../subscriptions/commands/standing.ts";
import { activate } from "../subscriptions/commands/status.ts";
import { loadSubscription } from "../subscriptions/repository.ts";
import type { SubscriptionRecord } from "../subscriptions/record.ts";
import type { LineCharge } from "./charge.ts";
import { insertCharge, listCharges } from "./repository.ts";
import { inOrder } from "./standing.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00Z") } as const;

for (const dialect of dialects) {
  describe(`charges on ${dialect}`, () => {
    let scene: Scene;
    before(async () => { scene = await openScene({ clock }, dialect); });
    after(() => scene.world.close());

    const accountId = () => scene.primary.account.tenantId;
    const chargesOf = (subscriptionId: string, of = accountId(), bill: "modern" | "legacy" = "modern"): Promise<LineCharge[]> =>
      throughDoors(scene.world, async ({ db }) => inOrder(await listCharges(db, { accountId: of, bill, kind: "charge", subscriptionId })));
    const sold = async (more: Partial<Begun> = {}) => begun(scene.world, { accountId: accountId(), customerId: await newCustomer(scene, scene.primary), quantity: 10, ...more });
    const call = async (method: string, { customerId, subscriptionId }: Pick<SubscriptionRecord, "customerId" | "subscriptionId">, below: string, body: object): Promise<Json> => {
      const answer = await scene.world.call(method, `/v1/customers/${customerId}/subscriptions/${subscriptionId}${below}`, { token: scene.primary.user, body });
      assert.ok(answer.status < 300, answer.text);
      return answer.json;
    };
    const pass = (duration: string) => scene.world.control("POST", "/clock", { advance: duration });
    const now = async (): Promise<string> => (await scene.world.control("GET", "/clock")).json.now;
    const changed = (record: SubscriptionRecord, settings: Partial<Settings>) => throughDoors(scene.world, async (unit) => {
      const other = { ...unit, settings: { ...defaultSettings, ...settings } };
      const found = await loadSubscription(unit.db, record.subscriptionId);
      assert.ok(found);
      return apply(other, found, changeQuantity(found, { quantity: found.quantity + 1, limits: { minimum: 1, maximum: 100 } }, unit.now, other.settings));
    });

    test("a purchase by a cart has a charge with all that its line needs", async () => {
      const customerId = await newCustomer(scene, scene.primary);
      const [order] = await buy(scene.world, { token: scene.primary.user, customerId }, [{ quantity: 7, friendlyName: "For sales" }]);
      const { subscriptionId, offerId } = order.lineItems[0] as Json;
      const [charge, ...others] = await chargesOf(subscriptionId);
      assert.ok(charge && others.length === 0);
      const { line, ...of } = charge;
      const today = (await now()).slice(0, 10);
      assert.deepEqual({ ...of, chargeId: "", chargedAt: "" }, {
        kind: "charge", chargeId: "", accountId: accountId(), customerId, subscriptionId, bill: "modern", chargedAt: "", currency: "USD", amount: "41.16",
      });
      const { customer, mpnId, referenceId, chargeStart, chargeEnd, termStart, termEnd, ...rest } = line;
      const [productId, skuId, availabilityId] = (offerId as string).split(":");
      assert.deepEqual(rest, {
        resellerMpnId: 0, orderId: order.id, friendlyName: "For sales", qualifiers: [], exchange: { pricingCurrency: "USD", rate: "1", day: "2027-01-01" },
        product: {
          productId, skuId, availabilityId, productName: "Microsoft 365 Business Basic", skuName: "Microsoft 365 Business Basic",
          publisherName: "Microsoft Corporation",
        },
        chargeType: "new", cause: { kind: "purchased", position: 1 }, quantity: 7, unitPrice: "5.88", effectiveUnitPrice: "5.88",
        formula: { kind: "whole" }, rounding: "exact", priceSource: { pricedOn: today }, termDuration: "P1Y", billingCycle: "monthly",
      });
      assert.deepEqual([chargeStart, termStart, chargeEnd! < termEnd!, customer.country], [today, today, true, "US"]);
      const [company] = await throughDoors(scene.world, ({ db }) => db.all<{ mpn_id: string }>(sql`
        SELECT mpn_id FROM account_identifiers WHERE account_id = ${accountId()} AND identifier_type = 'pla'`));
      assert.deepEqual([mpnId, referenceId.length], [company?.mpn_id, 36]);
      const profile = await scene.world.call("GET", `/v1/customers/${customerId}`, { token: scene.primary.user });
      assert.deepEqual([customer.name, customer.domain], [profile.json.companyProfile.companyName, profile.json.companyProfile.domain]);
      const invoicing = await throughDoors(scene.world, ({ db }) => db.all(sql`SELECT due_at FROM agenda WHERE kind = 'billing.invoice' AND account_id = ${accountId()}`));
      assert.equal(invoicing.length, 1);
    });

    test("a change of seats over the wire gives back and charges by the order of its own, at one reference", async () => {
      const record = await sold({ billingCycle: "monthly", termDuration: "P1Y" });
      await call("PATCH", record, "", { id: record.subscriptionId, quantity: 12, attributes: { objectType: "Subscription" } });
      const [bought, refund, charge] = await chargesOf(record.subscriptionId);
      assert.deepEqual([refund?.line.quantity, refund?.line.isRefund, refund?.amount, charge?.line.quantity], [10, true, `-${bought?.amount}`, 12]);
      assert.equal(refund?.line.referenceId, charge?.line.referenceId);
      assert.notEqual(refund?.line.orderId, bought?.line.orderId);
      assert.equal(refund?.line.orderId, charge?.line.orderId);
    });

    test("a part that becomes a subscription of its own is converted, and one that joins another is moved", async () => {
      const source = await sold({ termDuration: "P1Y", billingCycle: "monthly" });
      const target = await sold({ customerId: source.customerId, sku: skus.businessStandard, termDuration: "P1Y", billingCycle: "monthly" });
      await pass("P8D");
      const { world, primary: { user: token } } = scene;
      const move = async (to: string, more: object) => {
        const toCatalogItemId = await catalogItemOf(world, { token, customerId: source.customerId }, to);
        await call("POST", source, "/transitions", { toCatalogItemId, transitionType: "transition_only", termDuration: "P1Y", billingCycle: "Monthly", ...more });
        await pass("PT10M");
      };
      await move(skus.officeE1, { quantity: 4 });
      await move(skus.businessStandard, { quantity: 3, toSubscriptionId: target.subscriptionId });
      const [, converted, left] = await chargesOf(source.subscriptionId);
      const { json: { items } } = await world.call("GET", `/v1/customers/${source.customerId}/subscriptions/${source.subscriptionId}/transitions`, { token });
      const [part] = await chargesOf((items as Json[]).find(({ toSubscriptionId }) => toSubscriptionId && toSubscriptionId !== target.subscriptionId).toSubscriptionId);
      const [, joined] = await chargesOf(target.subscriptionId);
      assert.deepEqual([converted, part, left, joined].map((charge) => [charge?.line.chargeType, charge?.line.quantity, charge?.line.isRefund ?? false]), [
        ["convert", 4, true], ["convert", 4, false], ["moveQuantity", 3, true], ["moveQuantity", 3, false],
      ]);
      assert.deepEqual([converted?.line.referenceId, left?.line.referenceId], [part?.line.referenceId, joined?.line.referenceId]);
      assert.deepEqual([part?.line.product.skuName, part?.line.chargeEnd, part?.line.formula], ["Office 365 E1", converted?.line.chargeEnd, converted?.line.formula]);
    });

    test("a term that is renewed is charged by the service's order, at the price of its day", async () => {
      const record = await sold({ termDuration: "P1M", billingCycle: "monthly" });
      await pass("P32D");
      const [bought, renewed] = await chargesOf(record.subscriptionId);
      const again = await throughDoors(scene.world, ({ db }) => loadSubscription(db, record.subscriptionId));
      assert.deepEqual([renewed?.line.chargeType, renewed?.line.chargeStart, renewed?.line.priceSource], ["renew", again?.cycle?.start, { pricedOn: again?.cycle?.start }]);
      assert.equal(renewed?.chargedAt, `${again?.cycle?.start}T00:00:00.000Z`);
      assert.notEqual(renewed?.line.orderId, bought?.line.orderId);
    });

    test("what is pending is charged when it is there, and an Azure plan not at all", async () => {
      const [software, saas, plan] = [await sold({ sku: skus.sqlServer }), await sold({ sku: skus.saas }), await sold({ sku: skus.azurePlan, quantity: 1 })];
      assert.deepEqual([await chargesOf(software.subscriptionId), await chargesOf(saas.subscriptionId)], [[], []]);
      await pass("PT1H");
      assert.deepEqual((await chargesOf(software.subscriptionId)).map(({ line }) => [line.chargeType, line.cause?.kind]), [["new", "provisioned"]]);
      await throughDoors(scene.world, (unit) => apply(unit, saas, activate(saas, unit.now, unit.settings)));
      const [charge] = await chargesOf(saas.subscriptionId);
      assert.deepEqual([charge?.line.chargeType, charge?.line.cause?.kind, charge?.line.product.publisherName === "Microsoft Corporation"], ["new", "activated", false]);
      assert.deepEqual(await chargesOf(plan.subscriptionId), []);
    });

    test("a savings plan costs its commitment for all of its hours, and is named by its order as use is", async () => {
      const purchaseCommitment = { amount: "1.5", currency: "USD", grain: "hourly" } as const;
      const [once, monthly] = [
        await sold({ sku: skus.savingsPlan, quantity: 1, billingCycle: "one_time", purchaseCommitment }),
        await sold({ sku: skus.savingsPlan, quantity: 1, billingCycle: "monthly", purchaseCommitment }),
      ];
      await pass("P1D");
      const [[whole], [part]] = [await chargesOf(once.subscriptionId), await chargesOf(monthly.subscriptionId)];
      assert.deepEqual([whole?.amount, part?.amount], ["13140", "1095"]);
      assert.equal(whole?.line.reservationOrderId?.length, 36);
    });

    test("trials and add-ons say so, and the reseller on record is named, or that it was taken off", async () => {
      const trial = await sold({ sku: skus.trial, quantity: 25, partnerId: "1234567" });
      const without = await throughDoors(scene.world, (unit) => apply(unit, trial, setPartner(trial, undefined, unit.now, unit.settings)));
      const later = await throughDoors(scene.world, (unit) => apply(unit, { ...without, family: "newCommerce" }, changeQuantity(
        { ...without, family: "newCommerce" }, { quantity: 26, limits: { minimum: 1, maximum: 300 } }, unit.now, unit.settings)));
      const charges = await chargesOf(later.subscriptionId);
      assert.deepEqual(charges.map(({ line: { qualifiers, resellerMpnId } }) => [...qualifiers, resellerMpnId]), [["Trial", 1_234_567], ["Trial", -1], ["Trial", -1]]);
      const base = await buyLegacy(scene.world, { accountId: accountId(), customerId: trial.customerId });
      const addOn = await buyLegacy(scene.world, { accountId: accountId(), customerId: trial.customerId, offerId: offers.fileStorage, parentSubscriptionId: base.subscriptionId });
      const [charge] = await chargesOf(addOn.subscriptionId, accountId(), "legacy");
      assert.deepEqual([charge?.line.qualifiers, charge?.line.legacy?.offerId, charge?.line.chargeType], [["AddOn"], offers.fileStorage, "Cycle fee"]);
    });

    test("a partner elsewhere is billed in its own currency, at the month's rate; older offers by the customer's, where the switch says so", async () => {
      const customerId = await newCustomer(scene, scene.primary);
      const partner = await otherPartner(scene, { ...scene.primary, customerId });
      await throughDoors(scene.world, ({ db }) => db.run(sql`UPDATE accounts SET country = 'DE' WHERE account_id = ${partner.tenantId}`));
      const record = await begun(scene.world, { accountId: partner.tenantId, customerId, quantity: 3 });
      const [charge] = await chargesOf(record.subscriptionId, partner.tenantId);
      const { exchange, effectiveUnitPrice } = charge!.line;
      assert.deepEqual([charge?.currency, exchange.pricingCurrency], ["EUR", "USD"]);
      assert.equal(Number(charge?.amount), Math.floor(Number(effectiveUnitPrice) * 3 * Number(exchange.rate) * 100) / 100);
      const legacy = await buyLegacy(scene.world, { accountId: partner.tenantId, customerId });
      assert.deepEqual((await chargesOf(legacy.subscriptionId, partner.tenantId, "legacy")).map(({ currency }) => currency), ["EUR"]);
      await changed(legacy, { legacyCurrency: "customer" });
      const wiped = await chargesOf(legacy.subscriptionId, partner.tenantId, "legacy");
      assert.deepEqual(wiped.at(-1)?.currency, "USD");
    });

    test("what goes to another partner is charged to each for its own days", async () => {
      const customerId = await newCustomer(scene, scene.primary);
      const target = await otherPartner(scene, { ...scene.primary, customerId });
      const record = await sold({ customerId, quantity: 5 });
      const { world, primary: { user: token } } = scene;
      const path = `/v1/customers/${customerId}/transfers`;
      const offer = await world.call("POST", path, {
        token, body: { sourcePartnerTenantId: accountId(), targetPartnerTenantId: target.tenantId, lineItems: [{ subscriptionId: record.subscriptionId }] },
      });
      assert.equal(offer.status, 201, offer.text);
      await pass("P10D");
      const accepted = await world.call("POST", `${path}/${offer.json.id}/accept`, { token: target.token });
      assert.equal(accepted.status, 200, accepted.text);
      const [first, back] = await chargesOf(record.subscriptionId);
      const [theirs] = await chargesOf(accepted.json.orders[0].lineItems[0].subscriptionId.toLowerCase(), target.tenantId);
      assert.deepEqual([back?.line.chargeType, back?.line.chargeStart, back?.line.chargeEnd], ["cancelImmediate", theirs?.line.chargeStart, first?.line.chargeEnd]);
      assert.deepEqual([theirs?.line.chargeType, theirs?.line.chargeEnd, theirs?.line.quantity], ["new", first?.line.chargeEnd, 5]);
    });

    test("a migration gives the days that are left back on one bill, and charges them on the other", async () => {
      const customerId = await newCustomer(scene, scene.primary);
      const legacy = await buyLegacy(scene.world, { accountId: accountId(), customerId, ago: "PT960H" });
      const { world, primary: { user: token } } = scene;
      const begunAt = await world.call("POST", `/v1/customers/${customerId}/migrations/newcommerce`, { token, body: { currentSubscriptionId: legacy.subscriptionId.toUpperCase() } });
      assert.equal(begunAt.status, 201, begunAt.text);
      await pass("PT10M");
      const { json } = await world.call("GET", `/v1/customers/${customerId}/migrations/newcommerce/${begunAt.json.id}`, { token });
      const charges = await chargesOf(legacy.subscriptionId, accountId(), "legacy");
      assert.deepEqual(charges.map(({ line }) => [line.chargeType, line.isRefund ?? false]), [["Cycle fee", false], ["Cycle fee", false], ["Cancel fee", true]]);
      const [first] = await chargesOf(json.newCommerceSubscriptionId.toLowerCase());
      assert.deepEqual([first?.line.chargeType, first?.line.chargeStart], ["new", charges.at(-1)?.line.chargeStart]);
    });

    test("what the operator corrects does not count as charged for the subscription", async () => {
      const record = await sold();
      const [bought] = await chargesOf(record.subscriptionId);
      const { cause: _none, ...line } = bought!.line;
      await throughDoors(scene.world, ({ db }) => insertCharge(db, { ...bought!, chargeId: `f${bought!.chargeId.slice(1)}`, amount: "-5", line: { ...line, chargeType: "customerCredit", isRefund: true } }));
      await call("PATCH", record, "", { id: record.subscriptionId, quantity: 11, attributes: { objectType: "Subscription" } });
      assert.deepEqual((await chargesOf(record.subscriptionId)).map(short).slice(1).map((text) => text.split(" ").slice(0, 2).join(" ")), ["addQuantity 10", "addQuantity 11"]);
    });
  });
}
