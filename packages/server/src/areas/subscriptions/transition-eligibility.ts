// Whether licences of the new commerce can move, and where to.
// Source: transition-a-new-commerce-subscription.md, transition-resources.md.

import { subscriptionsFaults, type Of, type TransitionEligibility } from "@understudy/contract";
import { Fault, toInstantText } from "@understudy/kernel";
import { countSeatsOfCustomer, itemKey, listSubscriptions, type Availability, type Market, type SubscriptionRecord } from "../../commerce/index.ts";
import { guidOf, type View } from "../../world/index.ts";
import { catalogItemIdOf, targetsOf, type When } from "./transition-paths.ts";
import { problems, type Problem } from "./transition-problems.ts";
import { listTransitionsUnderWay } from "./transition-repository.ts";
import { targetEligibilityOf } from "./transition-targets.ts";

type Eligibility = Of<typeof TransitionEligibility>;

export const transitionTypes = ["transition_only", "transition_with_license_transfer"] as const;

/** Subscriptions that licences are moving from, or into, at this moment. */
export async function busyOf(view: View, source: SubscriptionRecord): Promise<ReadonlySet<string>> {
  const moving = await listTransitionsUnderWay(view.db, source);
  return new Set(moving.flatMap(({ subscriptionId, toSubscriptionId }) => [subscriptionId, ...(toSubscriptionId === undefined ? [] : [toSubscriptionId])]));
}

/** While licences move from a subscription or into it, it takes no update. */
export async function checkNotMoving(view: View, subscription: SubscriptionRecord): Promise<void> {
  if ((await busyOf(view, subscription)).has(subscription.subscriptionId)) throw new Fault(subscriptionsFaults.operationPending);
}

/** What is in the way of any move of the subscription. */
export function problemsOfSource({ status }: Pick<SubscriptionRecord, "status">, isBusy: boolean): Problem[] {
  if (status === "pending") return [problems.subscriptionNotProvisioned];
  return [...(status === "active" ? [] : [problems.subscriptionStatusNotActive]), ...(isBusy ? [problems.concurrencyConflicts] : [])];
}

/** What keeps the users' licences from moving along: other subscriptions, through any partner, of either product. */
export async function problemsOfLicences(view: View, source: SubscriptionRecord, target: string): Promise<Problem[]> {
  const own = itemKey(source.item);
  const others = await countSeatsOfCustomer(view.db, source.customerId, own) - source.quantity;
  const held = target === own ? 0 : await countSeatsOfCustomer(view.db, source.customerId, target);
  return others > 0 || held > 0 ? [problems.conflictingServiceTypes] : [];
}

export async function eligibilitiesOf(view: View, market: Market, source: SubscriptionRecord, when: When): Promise<Eligibility[]> {
  const targets = await targetsOf(view, market, source, when);
  const ofSource = problemsOfSource(source, (await busyOf(view, source)).has(source.subscriptionId));
  return Promise.all(targets.map((target) => eligibilityOf(view, { source, target, ofSource, when })));
}

interface Asked {
  readonly source: SubscriptionRecord;
  readonly target: Availability;
  readonly ofSource: readonly Problem[];
  readonly when: When;
}

async function eligibilityOf(view: View, { source, target, ofSource, when }: Asked): Promise<Eligibility> {
  const { sku } = target;
  const key = `${sku.productId}:${sku.skuId}`;
  const ofLicences = await problemsOfLicences(view, source, key);
  const errorsOf = { transition_only: ofSource, transition_with_license_transfer: [...ofSource, ...ofLicences] };
  return {
    operationId: checkIdOf(view, source),
    catalogItemId: catalogItemIdOf(target),
    title: sku.title,
    description: sku.description,
    quantity: source.quantity,
    eligibilities: transitionTypes.map((transitionType) => eligibilityDetail(transitionType, errorsOf[transitionType])),
    subscriptionEligibilities: when === "immediate" && source.family !== "trial" ? await existingTargets(view, source, key) : [],
    attributes: { objectType: "TransitionEligibility" },
  };
}

export const eligibilityDetail = (transitionType: (typeof transitionTypes)[number], errors: readonly Problem[]) =>
  ({ isEligible: errors.length === 0, transitionType, errors: [...errors] });

/** The check changes nothing: its id follows from what was asked and when. */
export const checkIdOf = ({ now }: View, { subscriptionId }: SubscriptionRecord): string =>
  guidOf(`transition eligibility ${subscriptionId} ${toInstantText(now)}`);

async function existingTargets(view: View, source: SubscriptionRecord, item: string) {
  const { accountId, customerId } = source;
  const held = await listSubscriptions(view.db, accountId, customerId, { item, family: "newCommerce" });
  return held
    .filter(({ subscriptionId, status }) => subscriptionId !== source.subscriptionId && status !== "deleted")
    .map((target) => targetEligibilityOf(source, target, view.now));
}
