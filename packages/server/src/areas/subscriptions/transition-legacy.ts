// Moves of subscriptions to older offers, asked for as transitions: they are upgrades, done at once, and in no list.
// Source: transition-a-new-commerce-subscription.md.

import type { Of, Transition, TransitionEligibility } from "@understudy/contract";
import type { Caller } from "../../call/index.ts";
import type { Market, SubscriptionRecord } from "../../commerce/index.ts";
import type { Unit, View } from "../../world/index.ts";
import type { CustomerRecord } from "../customers/index.ts";
import { checkIdOf, eligibilityDetail, transitionTypes } from "./transition-eligibility.ts";
import type { When } from "./transition-paths.ts";
import type { Problem } from "./transition-problems.ts";
import { problemsOfRoles, problemsOfUpgrade, type UpgradeWay } from "./offer-upgrade-rules.ts";
import { upgrade, upgradeOffersOf, upgradeStandingOf } from "./offer-upgrades.ts";
import { shownId } from "./wire-ids.ts";

type Eligibility = Of<typeof TransitionEligibility>;
type Resource = Of<typeof Transition>;

export interface LegacySource {
  readonly caller: Caller;
  readonly customer: CustomerRecord;
  readonly market: Market;
  readonly source: SubscriptionRecord;
}

const ways = { transition_only: "upgrade_only", transition_with_license_transfer: "upgrade_with_license_transfer" } as const satisfies Record<string, UpgradeWay>;

/** Older subscriptions move at once or not at all. */
export async function legacyEligibilitiesOf(view: View, { caller, customer, market, source }: LegacySource, when: When): Promise<Eligibility[]> {
  if (when === "scheduled") return [];
  const standing = await upgradeStandingOf(view, caller, source);
  const ofRoles = problemsOfRoles(customer, view.settings);
  return (await upgradeOffersOf(market, source)).map((offer) => ({
    operationId: checkIdOf(view, source),
    catalogItemId: offer.id,
    title: offer.name,
    description: offer.description,
    quantity: source.quantity,
    eligibilities: transitionTypes.map((type) =>
      eligibilityDetail(type, [...ofRoles, ...problemsOfUpgrade(standing, offer, ways[type]).map(plain)])),
    subscriptionEligibilities: [],
    attributes: { objectType: "TransitionEligibility" },
  }));
}

const plain = ({ code, description }: Problem): Problem => ({ code, description });

export async function transitionLegacy(unit: Unit, { caller, customer, market, source }: LegacySource, wanted: Resource): Promise<Resource> {
  const { toCatalogItemId, quantity, transitionType } = wanted;
  const ofRoles = problemsOfRoles(customer, unit.settings);
  const outcome = ofRoles.length > 0
    ? { problems: ofRoles }
    : await upgrade(unit, { caller, market, source, targetOfferId: toCatalogItemId, way: ways[transitionType], quantity });
  const event = { name: "Conversion", timestamp: unit.nowText, attributes: { objectType: "TransitionEvent" } } as const;
  return {
    fromCatalogItemId: "offerId" in source.item ? source.item.offerId.toUpperCase() : "",
    fromSubscriptionId: shownId(source.family, source.subscriptionId),
    toCatalogItemId,
    ...("target" in outcome && { toSubscriptionId: shownId("legacy", outcome.target.subscriptionId) }),
    quantity,
    transitionType,
    events: [
      { ...event, status: "Started" },
      "target" in outcome ? { ...event, status: "Completed" } : { ...event, status: "Failed", errors: outcome.problems.map(plain) },
    ],
    attributes: { objectType: "Transition" },
  };
}
