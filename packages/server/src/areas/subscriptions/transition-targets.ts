// Which subscriptions of the customer can take licences in: the same rules for who asks before and for who moves.
// Source: transition-a-new-commerce-subscription.md, create-a-new-subscription.md.

import { subscriptionsFaults, type Of, type TargetSubscriptionEligibilityDetail } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { isLonger, itemKey, type SubscriptionRecord } from "../../commerce/index.ts";
import { targetProblems, type Problem } from "./transition-problems.ts";

/** What keeps a subscription from taking licences in, in the order of the codes. */
export function problemsOfTarget(source: SubscriptionRecord, target: SubscriptionRecord, now: Temporal.Instant): Problem[] {
  const found: Problem[] = [];
  if (target.status !== "active") found.push(targetProblems.notActive);
  if (isInWindow(target, now)) found.push(targetProblems.inCancellationWindow);
  if (hasShorterTerm(source, target)) found.push(targetProblems.shorterTerm);
  if (endsEarlier(source, target)) found.push(targetProblems.earlierEnd);
  return found;
}

const isInWindow = ({ cancellationAllowedUntil: until }: SubscriptionRecord, now: Temporal.Instant): boolean =>
  until !== undefined && Temporal.Instant.compare(now, Temporal.Instant.from(until)) <= 0;

const hasShorterTerm = ({ term: from }: SubscriptionRecord, { term: to }: SubscriptionRecord): boolean =>
  from?.duration !== undefined && to?.duration !== undefined && isLonger(from.duration, to.duration);

/** On the same day is not earlier. */
const endsEarlier = ({ term: from }: SubscriptionRecord, { term: to }: SubscriptionRecord): boolean =>
  from !== undefined && (to === undefined || to.end < from.end);

export function targetEligibilityOf(
  source: SubscriptionRecord, target: SubscriptionRecord, now: Temporal.Instant,
): Of<typeof TargetSubscriptionEligibilityDetail> {
  const errors = problemsOfTarget(source, target, now);
  return {
    isEligible: errors.length === 0,
    subscriptionId: target.subscriptionId,
    subscriptionFriendlyName: target.friendlyName,
    ...(target.term?.duration && { subscriptionTermDuration: target.term.duration }),
    subscriptionBillingCycle: target.billingCycle,
    errors,
  };
}

export interface AskedTarget {
  readonly source: SubscriptionRecord;
  readonly target: SubscriptionRecord;
  readonly toCatalogItemId: string;
  /** Whether a move from it or into it is under way. */
  readonly isBusy: boolean;
  readonly now: Temporal.Instant;
}

/** Refuses a subscription that cannot take the licences in. In its cancellation window one is not ready: that passes. */
export function checkTarget({ source, target, toCatalogItemId, isBusy, now }: AskedTarget): void {
  const values = { toSubscriptionId: target.subscriptionId, toCatalogItemId, termDuration: target.term?.duration ?? "" };
  if (target.subscriptionId === source.subscriptionId) throw new Fault(subscriptionsFaults.targetIsSource);
  if (itemKey(target.item) !== toCatalogItemId.split(":", 2).join(":")) throw new Fault(subscriptionsFaults.targetOfAnotherItem, values);
  if (target.status === "pending" || isBusy) throw new Fault(subscriptionsFaults.targetNotReady, values);
  if (target.status !== "active") throw new Fault(subscriptionsFaults.targetNotActive, values);
  if (isInWindow(target, now)) throw new Fault(subscriptionsFaults.targetNotReady, values);
  if (hasShorterTerm(source, target)) throw new Fault(subscriptionsFaults.targetTermShorter, values);
  if (endsEarlier(source, target)) throw new Fault(subscriptionsFaults.targetEndsEarlier, values);
}
