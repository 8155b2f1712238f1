// Upgrades of subscriptions to older offers.

import type { Of, subscriptionsOperations, Upgrade, UpgradeResult } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";
import type { LegacyOffer } from "../../commerce/index.ts";
import { offerOf } from "../catalog/index.ts";
import { getCustomer, marketOf, nameOf } from "../customers/index.ts";
import { getSubscription } from "./get-subscription.ts";
import { checkRoles, problemsOfUpgrade, upgradeTypes, wayOf, type UpgradeProblem, type UpgradeStanding, type UpgradeWay } from "./offer-upgrade-rules.ts";
import { upgrade, upgradeOffersOf, upgradeStandingOf } from "./offer-upgrades.ts";
import { shownId } from "./wire-ids.ts";

type Ids = "subscriptions.upgrades.list" | "subscriptions.upgrades.create";

export const upgradeHandlers: Pick<Handlers<typeof subscriptionsOperations>, Ids> = {
  "subscriptions.upgrades.list": async ({ params, caller }, view) => {
    const customer = await getCustomer(view, caller, params.customerId);
    checkRoles(customer);
    const source = await getSubscription(view, customer, params.subscriptionId);
    const market = await marketOf(view, customer);
    const standing = await upgradeStandingOf(view, caller, source);
    const offers = await upgradeOffersOf(market, source);
    return offers.flatMap((offer) => upgradeTypes.map((way) => upgradeOf(standing, offer, way, market.country)));
  },

  "subscriptions.upgrades.create": async ({ params, body, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const way = wayOf(body.upgradeType);
    checkRoles(customer, way);
    const source = await getSubscription(unit, customer, params.subscriptionId);
    const { targetOffer, quantity } = body;
    const outcome = await upgrade(unit, {
      caller, market: await marketOf(unit, customer), source, targetOfferId: targetOffer.id, way, ...(quantity !== undefined && { quantity }),
    });
    const result: Of<typeof UpgradeResult> = {
      sourceSubscriptionId: shownId(source.family, source.subscriptionId),
      ...("target" in outcome && { targetSubscriptionId: shownId("legacy", outcome.target.subscriptionId) }),
      upgradeType: way,
      upgradeErrors: "problems" in outcome ? outcome.problems.map(errorOf) : [],
      // Users have no licences that could stay behind.
      licenseErrors: [],
      attributes: { objectType: "UpgradeResult" },
    };
    record({ customer: nameOf(customer), after: result });
    return result;
  },
};

function upgradeOf(standing: UpgradeStanding, offer: LegacyOffer, way: UpgradeWay, country: string): Of<typeof Upgrade> {
  const found = problemsOfUpgrade(standing, offer, way);
  return {
    targetOffer: offerOf(offer, country), upgradeType: way, isEligible: found.length === 0, quantity: standing.source.quantity,
    upgradeErrors: found.map(errorOf), attributes: { objectType: "Upgrade" },
  };
}

const errorOf = (problem: UpgradeProblem) => ({ ...problem, attributes: { objectType: "UpgradeError" } });
