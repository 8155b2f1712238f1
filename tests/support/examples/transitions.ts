// The examples of moves between products: transitions, upgrades of older subscriptions, conversions of older trials.

import { strict as assert } from "node:assert";
import { sql } from "../../../packages/server/src/database/index.ts";
import type { SubscriptionRecord } from "../../../packages/server/src/commerce/index.ts";
import { throughDoors } from "../doors.ts";
import { buyLegacy, offers } from "../legacy.ts";
import { begun, catalogItemOf, skus } from "../purchases.ts";
import type { Scene, Side } from "../scene.ts";
import { newCustomer } from "./customers.ts";
import type { Maker } from "./maker.ts";
import { once } from "./once.ts";

type Make = (scene: Scene, side: Side) => Promise<SubscriptionRecord>;

const customer = once(newCustomer);

const licences: Make = async (scene, side) =>
  begun(scene.world, { accountId: side.account.tenantId, customerId: await customer(scene, side), sku: skus.businessBasic, quantity: 2 });
const legacy: Make = async (scene, side) =>
  buyLegacy(scene.world, { accountId: side.account.tenantId, customerId: await customer(scene, side), offerId: offers.officeBusiness, quantity: 2 });
const legacyTrial: Make = async (scene, side) =>
  buyLegacy(scene.world, { accountId: side.account.tenantId, customerId: await customer(scene, side), offerId: offers.businessPremiumTrial, quantity: 25 });

/** A new one each time, in the place of the one before: what moves has moved, and a sandbox holds so many. */
function anew(make: Make): Make {
  const before = new WeakMap<Side, string>();
  return async (scene, side) => {
    const old = before.get(side);
    if (old !== undefined) {
      await throughDoors(scene.world, ({ db }) => db.run(sql`UPDATE subscriptions SET status = 'deleted' WHERE subscription_id = ${old}`));
    }
    const record = await make(scene, side);
    before.set(side, record.subscriptionId);
    return record;
  };
}

const paramsOf = ({ customerId, subscriptionId }: SubscriptionRecord) => ({ customerId, subscriptionId });
const of = (make: Make): Maker => async (scene, side) => ({ params: paramsOf(await make(scene, side)) });

const transition = (make: Make): Maker => async (scene, side) => {
  const record = await make(scene, side);
  const toCatalogItemId = await catalogItemOf(scene.world, { token: side.user, customerId: record.customerId }, skus.officeE1);
  return { params: paramsOf(record), body: { toCatalogItemId, quantity: 2, transitionType: "transition_only" } };
};

const moving = once(async (scene, side) => {
  const { params = {}, body } = await transition(licences)(scene, side);
  const path = `/v1/customers/${params["customerId"]}/subscriptions/${params["subscriptionId"]}/transitions`;
  const answer = await scene.world.call("POST", path, { token: side.user, body: body as object });
  assert.equal(answer.status, 200, answer.text);
  return params;
});

const newUpgradable = anew(legacy);
const newTrial = anew(legacyTrial);

export const transitionsMakers: Readonly<Record<string, Maker>> = {
  "subscriptions.transitionEligibilities.list": of(once(licences)),
  "subscriptions.transitions.list": async (scene, side) => ({ params: await moving(scene, side) }),
  "subscriptions.transitions.create": transition(anew(licences)),
  "subscriptions.upgrades.list": of(once(legacy)),
  "subscriptions.upgrades.create": async (scene, side) => ({
    params: paramsOf(await newUpgradable(scene, side)),
    body: { targetOffer: { id: offers.enterpriseE3 }, upgradeType: "upgrade_only", quantity: 2 },
  }),
  "subscriptions.conversions.list": of(once(legacyTrial)),
  "subscriptions.conversions.create": async (scene, side) => ({
    params: paramsOf(await newTrial(scene, side)),
    body: { offerId: offers.businessPremiumTrial, targetOfferId: offers.businessPremium, quantity: 25, billingCycle: "monthly" },
  }),
};
