import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Subscription, validatorOf } from "@understudy/contract";
import type { LegacyOffer, Sku, SubscriptionRecord } from "../../commerce/index.ts";
import { defaultSettings, type Settings } from "../../world/index.ts";
import { subscriptionOf, type Item } from "./wire.ts";

const subscriptionId = "a4c1340d-6911-4758-bba3-0c4c6007d161";
const customerId = "d8202a51-69f9-4228-b900-d0e081af17d7";

/** As in the documentation's example: bought on 2021-01-14 for a year, billed by the month. */
const newCommerce: SubscriptionRecord = {
  subscriptionId, customerId, accountId: "an account", orderId: "34b37d7340cc", lineItemNumber: 0,
  createdAt: "2021-01-14T16:57:15.096Z", family: "newCommerce", status: "active", statusSince: "2021-01-14T16:57:15.096Z",
  item: { productId: "CFQ7TTC0LH18", skuId: "0001", availabilityId: "CFQ7TTC0K971" }, country: "US", segment: "commercial",
  title: "Microsoft 365 Business Basic", friendlyName: "Basic", quantity: 15, billingCycle: "monthly",
  price: { unitPrice: "6", currency: "USD" },
  term: { duration: "P1Y", startedAt: "2021-01-14T16:57:14.498Z", end: "2022-01-13" },
  cycle: { start: "2021-01-14", end: "2021-02-13" }, anchor: "2021-01-14",
  cancellationAllowedUntil: "2021-01-21T16:57:14.498Z",
  seatWindows: [{ quantity: 10, until: "2021-01-21T16:57:14.498Z" }, { quantity: 5, until: "2021-01-24T20:39:17.182Z" }],
  autoRenew: true, suspensionReasons: [], isTrial: false, publisherName: "Microsoft Corporation", isMicrosoftProduct: true,
  version: 1, updates: 0,
};

const { cancellationAllowedUntil: _until, ...uncancellable } = newCommerce;

const legacy: SubscriptionRecord = {
  ...uncancellable, family: "legacy", orderId: "cf3b0e37-be0b-4cdd-b584-d1a97d98a922",
  item: { offerId: "2828be95-46ba-4f91-b2fd-0bef192ecf60" }, title: "Exchange Online Archiving for Exchange Online", quantity: 2,
  term: { startedAt: "2017-01-25T23:01:08.693Z", end: "2018-02-10" }, createdAt: "2017-01-25T23:01:08.693Z", version: 2,
};

const at = (text: string, settings: Partial<Settings> = {}) => ({ now: Temporal.Instant.from(text), settings: { ...defaultSettings, ...settings } });
const { term: _term, cycle: _cycle, ...endless } = uncancellable;

const shown = (changes: Partial<SubscriptionRecord> = {}, moment = at("2021-01-15T00:00:00Z"), item: Item = {}) =>
  subscriptionOf({ ...newCommerce, ...changes }, item, moment);
const link = (uri: string) => ({ uri, method: "GET", headers: [] });

describe("a subscription as it travels", () => {
  test("of the new commerce is as the documentation's example", () => {
    assert.deepEqual(shown(), {
      id: subscriptionId, offerId: "CFQ7TTC0LH18:0001:CFQ7TTC0K971", offerName: "Microsoft 365 Business Basic", friendlyName: "Basic",
      productType: { id: "OnlineServicesNCE", displayName: "OnlineServicesNCE" },
      quantity: 15, unitType: "Licenses", hasPurchasableAddons: false, isTrial: false, isMicrosoftProduct: true,
      publisherName: "Microsoft Corporation", contractType: "subscription",
      creationDate: "2021-01-14T16:57:15.096Z", effectiveStartDate: "2021-01-14T16:57:14.498Z",
      commitmentEndDate: "2022-01-13T00:00:00Z", commitmentEndDateTime: "2022-01-13T23:59:59Z",
      cancellationAllowedUntilDate: "2021-01-21T16:57:14.498Z",
      billingCycleEndDate: "2021-02-13T00:00:00Z", billingCycleEndDateTime: "2021-02-13T23:59:59Z",
      termDuration: "P1Y", renewalTermDuration: "", status: "active", actions: ["edit", "cancel"], autoRenewEnabled: true,
      attentionNeeded: false, actionTaken: false, billingType: "license", billingCycle: "monthly", partnerId: "", orderId: "34b37d7340cc",
      refundOptions: [{ type: "Full", expiresAt: "2021-01-15T16:57:14.498Z" }, { type: "Partial", expiresAt: "2021-01-21T16:57:14.498Z" }],
      refundableQuantity: {
        totalQuantity: 15,
        details: [
          { quantity: 10, allowedUntilDateTime: "2021-01-21T16:57:14.498Z" }, { quantity: 5, allowedUntilDateTime: "2021-01-24T20:39:17.182Z" },
        ],
      },
      links: {
        product: link("/products/CFQ7TTC0LH18?country=US"),
        sku: link("/products/CFQ7TTC0LH18/skus/0001?country=US"),
        availability: link("/products/CFQ7TTC0LH18/skus/0001/availabilities/CFQ7TTC0K971?country=US"),
        self: link(`/customers/${customerId}/subscriptions/${subscriptionId}`),
      },
      attributes: {
        etag: Buffer.from(`{"id":"${subscriptionId}","version":1}`).toString("base64"), objectType: "Subscription",
      },
    });
  });

  test("of an older offer has its ids in upper case, its days from midnight to midnight, and a link to its offer", () => {
    const offer = { unitType: "Licenses", hasAddOns: true } as LegacyOffer;
    const parentSubscriptionId = "1c2b75c1-74a5-472a-a729-7f8cefc477f9";
    const resource = subscriptionOf({ ...legacy, parentSubscriptionId }, { offer }, at("2017-02-01T00:00:00Z"));
    assert.equal(resource.id, subscriptionId.toUpperCase());
    assert.equal(resource.orderId, "CF3B0E37-BE0B-4CDD-B584-D1A97D98A922");
    assert.equal(resource.offerId, "2828BE95-46BA-4F91-B2FD-0BEF192ECF60");
    assert.equal(resource.parentSubscriptionId, parentSubscriptionId.toUpperCase());
    assert.equal(resource.effectiveStartDate, "2017-01-25T00:00:00Z");
    assert.deepEqual([resource.commitmentEndDate, resource.commitmentEndDateTime], ["2018-02-10T00:00:00Z", "2018-02-10T00:00:00Z"]);
    assert.equal(resource.hasPurchasableAddons, true);
    assert.deepEqual(resource.links, {
      offer: link("/offers/2828BE95-46BA-4F91-B2FD-0BEF192ECF60?country=US"),
      parentSubscription: link(`/customers/${customerId}/subscriptions/${parentSubscriptionId.toUpperCase()}`),
      self: link(`/customers/${customerId}/subscriptions/${subscriptionId.toUpperCase()}`),
    });
    for (const absent of ["productType", "partnerId", "renewalTermDuration", "refundOptions", "refundableQuantity"] as const) {
      assert.equal(resource[absent], undefined, absent);
    }
  });

  test("to Azure counts use, and lasts as long as there are days; an older one is an Azure subscription itself", () => {
    const older = subscriptionOf({ ...endless, family: "legacyAzure", item: { offerId: "MS-AZR-0145P" } }, {}, at("2021-01-15T00:00:00Z"));
    const plan = subscriptionOf({ ...endless, family: "azurePlan" }, {}, at("2021-01-15T00:00:00Z"));
    for (const resource of [older, plan]) {
      assert.deepEqual([resource.unitType, resource.billingType, resource.commitmentEndDate], ["Usage-based", "usage", "9999-12-10T00:00:00Z"]);
    }
    assert.equal(older.entitlementId, subscriptionId.toUpperCase());
    assert.equal(older.offerId, "MS-AZR-0145P");
    assert.equal(plan.entitlementId, undefined);
    assert.deepEqual(plan.productType, { id: "Azure", displayName: "Azure", subType: { id: "Azure", displayName: "Azure" } });
  });

  test("to a savings plan is a benefit, with its purchase as its line", () => {
    const resource = shown({
      family: "savingsPlan", billingCycle: "one_time", friendlyName: "Compute",
      provisioningContext: { scope: "Single", entitlementId: "cdd17cc7-14fe-4445-8650-1f52de705851" },
      purchaseCommitment: { amount: "0.05", currency: "usd", grain: "hourly" },
    });
    assert.deepEqual([resource.unitType, resource.billingType], ["Benefit", "benefit"]);
    assert.deepEqual(resource.lineItems, [{
      id: resource.productOrderId, friendlyName: "Compute", scope: { type: "single", entitlementId: "cdd17cc7-14fe-4445-8650-1f52de705851" },
      autoRenewEnabled: true, status: "active", purchaseCommitment: { amount: 0.05, currency: "usd", grain: "hourly" },
    }]);
  });

  test("to the software of others links to its activation, and comes back in full while it can be cancelled", () => {
    const resource = shown({ family: "saas", status: "pending", isMicrosoftProduct: false });
    assert.equal(resource.links?.self?.uri.concat("/activationlinks"), (resource.links as { activationLinks: { uri: string } }).activationLinks.uri);
    assert.deepEqual(resource.refundOptions, [{ type: "Full", expiresAt: newCommerce.cancellationAllowedUntil }]);
    assert.deepEqual(resource.actions, ["cancel"]);
    assert.equal(resource.refundableQuantity, undefined);
  });

  test("for good comes with a product key, and one for a term with a subscription", () => {
    assert.equal(subscriptionOf({ ...endless, family: "perpetual" }, {}, at("2021-01-15T00:00:00Z")).contractType, "product_key");
    assert.equal(shown({ family: "software" }).contractType, "subscription");
  });

  test("says what is to come, why it is suspended, where it came from and who sold it, where there is any of that", () => {
    const product = { productId: "P", skuId: "S", availabilityId: "A", billingCycle: "annual", termDuration: "P1Y" } as const;
    const resource = shown({
      nextTerm: { product, quantity: 3, customTermEndDate: "2023-01-31" }, nextCharge: { product }, renewalTermDuration: "P1M",
      status: "suspended", suspensionReasons: ["PartnerRequested"], partnerId: "6363276",
      price: { unitPrice: "6", currency: "USD", promotionId: "39NFJQT1PJQB:0001:39NFJQT1Q5KN", discount: "0.05" },
      migratedFromSubscriptionId: legacy.subscriptionId,
    }, at("2021-01-15T00:00:00Z"), { sku: { consumptionType: "overage" } as Sku });
    assert.deepEqual(resource.scheduledNextTermInstructions, { product, quantity: 3, customTermEndDate: "2023-01-31T00:00:00Z" });
    assert.deepEqual(resource.nextChargeInstructions, { product });
    assert.deepEqual(
      [resource.renewalTermDuration, resource.suspensionReasons, resource.partnerId, resource.promotionId, resource.migratedFromSubscriptionId, resource.consumptionType],
      ["P1M", ["PartnerRequested"], "6363276", "39NFJQT1PJQB:0001:39NFJQT1Q5KN", subscriptionId.toUpperCase(), "overage"],
    );
  });

  test("can do and give back only what its windows still allow", () => {
    const last = shown({}, at("2021-01-21T16:57:14.498Z"));
    assert.deepEqual(last.actions, ["edit", "cancel"]);
    assert.deepEqual(last.refundOptions, [{ type: "Partial", expiresAt: "2021-01-21T16:57:14.498Z" }]);
    assert.equal(last.refundableQuantity?.totalQuantity, 15);
    const late = shown({}, at("2021-01-21T16:57:14.499Z"));
    assert.deepEqual([late.actions, late.refundOptions, late.refundableQuantity?.totalQuantity], [["edit"], undefined, 5]);
    assert.deepEqual(shown({}, at("2021-01-25T00:00:00Z")).refundableQuantity, { totalQuantity: 0, details: [] });
    const deleted = shown({ status: "deleted" });
    assert.deepEqual([deleted.actions, deleted.refundOptions, deleted.refundableQuantity], [[], undefined, undefined]);
  });

  test("comes back in full for a day, or with fullRefundEnds set to atMidnight until the next one", () => {
    const full = (settings: Partial<Settings>) => shown({}, at("2021-01-14T17:00:00Z", settings)).refundOptions?.[0]?.expiresAt;
    assert.equal(full({}), "2021-01-15T16:57:14.498Z");
    assert.equal(full({ fullRefundEnds: "atMidnight" }), "2021-01-15T00:00:00.000Z");
  });

  test("has another ETag with each version, and none of another subscription's", () => {
    const etags = [shown(), shown({ version: 2 }), shown({ subscriptionId: customerId })].map(({ attributes }) => attributes?.etag);
    assert.equal(new Set(etags).size, 3);
  });

  test("is as the contract says, in every family and state", async () => {
    const validator = await validatorOf(Subscription);
    const families = ["newCommerce", "trial", "software", "perpetual", "reservation", "savingsPlan", "saas", "azurePlan"] as const;
    for (const status of ["pending", "active", "suspended", "expired", "disabled", "deleted"] as const) {
      for (const resource of [...families.map((family) => shown({ family, status })), subscriptionOf({ ...legacy, status }, {}, at("2021-01-15T00:00:00Z"))]) {
        assert.ok(validator.Check(resource), JSON.stringify(validator.Errors(resource)));
      }
    }
  });
});
