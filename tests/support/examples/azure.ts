// The examples of Azure plans: Azure subscriptions, registration, overage, and the move of legacy Azure to a plan.

import { strict as assert } from "node:assert";
import {
  deleteFact, listEntitlements, listFacts, updateEntitlement, type AzureEntitlementRecord, type ProductUpgrade,
} from "../../../packages/server/src/commerce/index.ts";
import { throughDoors } from "../doors.ts";
import { buyLegacy, offers } from "../legacy.ts";
import { acceptAgreement, begun, skus } from "../purchases.ts";
import type { Scene, Side } from "../scene.ts";
import { newCustomer } from "./customers.ts";
import type { Maker } from "./maker.ts";
import { once } from "./once.ts";

const idsOf = ({ customerId, subscriptionId }: { readonly customerId: string; readonly subscriptionId: string }) => ({ customerId, subscriptionId });

/** A customer with an Azure plan, and with licences that have overage. */
const plan = once(async (scene, side) => {
  const parties = { accountId: side.account.tenantId, customerId: await newCustomer(scene, side) };
  await begun(scene.world, { ...parties, sku: "CFQ7TTC0LHXJ:0001" });
  const record = await begun(scene.world, { ...parties, sku: skus.azurePlan });
  const [entitlement] = await throughDoors(scene.world, ({ db }) => listEntitlements(db, record));
  assert(entitlement, "an Azure plan begins with an Azure subscription");
  return { record, entitlement };
});

const ofPlan: Maker = async (scene, side) => ({ params: idsOf((await plan(scene, side)).record) });

const ofEntitlement = async (scene: Scene, side: Side) => {
  const { record, entitlement } = await plan(scene, side);
  return { ...idsOf(record), entitlementId: entitlement.entitlementId };
};

/** Another example may have cancelled it. */
const setStatus = ({ world }: Scene, entitlement: AzureEntitlementRecord, status: AzureEntitlementRecord["status"]): Promise<void> =>
  throughDoors(world, ({ db }) => updateEntitlement(db, { ...entitlement, status }));

const overage = async (scene: Scene, side: Side) => {
  const { record: { customerId }, entitlement } = await plan(scene, side);
  await setStatus(scene, entitlement, "active");
  return { params: { customerId }, body: { azureEntitlementId: entitlement.entitlementId, overageEnabled: true } };
};

/** A customer with legacy Azure that was bought two hours ago. */
const legacy = once(async (scene, side) => {
  const { world } = scene;
  const customerId = await newCustomer(scene, side);
  await acceptAgreement(world, { token: side.user, customerId });
  await buyLegacy(world, { accountId: side.account.tenantId, customerId, offerId: offers.azure, quantity: 1, ago: "PT2H" });
  return customerId;
});

/** As if it had not been asked for: a customer's subscriptions move once. */
async function upgradable(scene: Scene, side: Side): Promise<{ readonly customerId: string; readonly productFamily: "azure" }> {
  const of = { accountId: side.account.tenantId, customerId: await legacy(scene, side) };
  await throughDoors(scene.world, async ({ db }) => {
    for (const { fact } of await listFacts<ProductUpgrade>(db, of, "productUpgrade")) await deleteFact(db, of, "productUpgrade", fact.upgradeId);
  });
  return { customerId: of.customerId, productFamily: "azure" };
}

export const azureMakers: Readonly<Record<string, Maker>> = {
  "subscriptions.azureEntitlements.list": ofPlan,
  "subscriptions.azureEntitlements.get": async (scene, side) => ({ params: await ofEntitlement(scene, side) }),
  "subscriptions.azureEntitlements.cancel": async (scene, side) =>
    ({ params: await ofEntitlement(scene, side), body: { cancellationReason: "compromise" } }),
  "subscriptions.azureEntitlements.reactivate": async (scene, side) => {
    const { entitlement } = await plan(scene, side);
    await setStatus(scene, entitlement, "inactive");
    return { params: await ofEntitlement(scene, side) };
  },
  "subscriptions.registrations.create": ofPlan,
  "subscriptions.registrationStatus.get": ofPlan,
  "subscriptions.overage.get": async (scene, side) => {
    const { params, body } = await overage(scene, side);
    const answer = await scene.world.call("PUT", `/v1/customers/${params.customerId}/subscriptions/overage`, { token: side.user, body });
    assert.equal(answer.status, 200, answer.text);
    return { params };
  },
  "subscriptions.overage.update": overage,
  "productUpgrades.create": async (scene, side) => ({ body: await upgradable(scene, side) }),
  "productUpgrades.eligibility.check": async (scene, side) => ({ body: await upgradable(scene, side) }),
  "productUpgrades.status.check": async (scene, side) => {
    const body = await upgradable(scene, side);
    const answer = await scene.world.call("POST", "/v1/productUpgrades", { token: side.user, body });
    return { params: { upgradeId: answer.headers.get("location")?.split("/").at(-1) ?? "" }, body };
  },
};
