import { strict as assert } from "node:assert";
import { test } from "node:test";
import { endOf, familyOf, itemOf, nextTermBegins, updateOf, type Subscription } from "./subscription.ts";

const type = (id: string, subType?: string) => ({ productType: { id, displayName: id, ...(subType !== undefined && { subType: { id: subType, displayName: subType } }) } });

test("a subscription's family is read off its product", () => {
  assert.equal(familyOf({ billingType: "license" }), "legacy");
  assert.equal(familyOf({ billingType: "usage" }), "legacyAzure");
  assert.equal(familyOf({ ...type("OnlineServicesNCE"), isTrial: false }), "newCommerce");
  assert.equal(familyOf({ ...type("OnlineServicesNCE"), isTrial: true }), "trial");
  assert.equal(familyOf({ ...type("Software"), contractType: "subscription" }), "software");
  assert.equal(familyOf({ ...type("Software"), contractType: "product_key" }), "perpetual");
  assert.equal(familyOf(type("Azure", "SaaS")), "saas");
  assert.equal(familyOf(type("Azure", "SavingsPlan")), "savingsPlan");
  assert.equal(familyOf(type("Azure", "Azure")), "azurePlan");
  assert.equal(familyOf(type("Azure", "VirtualMachines")), "reservation");
});

test("an update says all that the subscription said, so that nothing is reset that was not meant to be", () => {
  const subscription: Subscription = {
    id: "1", quantity: 5, autoRenewEnabled: true, scheduledNextTermInstructions: { quantity: 7 }, nextChargeInstructions: { quantity: 5 }, scheduledActions: [{ action: "cancel" }],
  };
  const body = updateOf(subscription, { quantity: 6 });
  assert.deepEqual(body, { ...subscription, quantity: 6 });
  const without = updateOf(subscription, { scheduledNextTermInstructions: undefined });
  assert.equal("scheduledNextTermInstructions" in JSON.parse(JSON.stringify(without)), false);
  assert.equal(without.autoRenewEnabled, true);
});

test("the next term begins on the day after the last of this one; what is committed to for ever has none", () => {
  assert.equal(nextTermBegins({ commitmentEndDate: "2027-12-31T00:00:00Z" }), "2028-01-01T00:00:00.000Z");
  assert.equal(endOf({ commitmentEndDate: "9999-12-10T00:00:00Z" }), undefined);
  assert.equal(nextTermBegins({}), undefined);
});

test("a catalog item is taken apart, and an older offer is none", () => {
  assert.deepEqual(itemOf("CFQ7TTC0LFLX:0001:CFQ7TTC0CHTZ"), { productId: "CFQ7TTC0LFLX", skuId: "0001", availabilityId: "CFQ7TTC0CHTZ" });
  assert.equal(itemOf("91FD106F-4B2C-4938-95AC-F54F74E9A239"), undefined);
});
