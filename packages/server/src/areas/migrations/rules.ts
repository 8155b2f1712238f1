// Whether a legacy subscription can migrate to new commerce, and what it becomes: pure. Each reason against it has a number
// in the validation's answer and a code in the refusal of a migration.
// Source: commerce reference section 4.12, migrate-subscriptions-to-new-commerce.md; the numbers are those of Microsoft's
// public sample for batches of migrations.

import { migrationsFaults } from "@understudy/contract";
import { Fault, later, toInstantText, type FaultDefinition } from "@understudy/kernel";
import { badProperty } from "../../call/index.ts";
import { addDays, addMonths, isEndingTerm, lastDayOfTerm, type Availability, type Day, type Plan, type SubscriptionRecord } from "../../commerce/index.ts";
import type { Chosen, Wish } from "./record.ts";

export interface Reason {
  /** As the validation numbers it. What has no number of its own goes by its code. */
  readonly number: number;
  readonly fault: Fault;
}

const numbers: ReadonlyMap<FaultDefinition, number> = new Map<FaultDefinition, number>([
  [migrationsFaults.subscriptionNotActive, 0],
  [migrationsFaults.subscriptionInProcess, 1],
  [migrationsFaults.termEndsSoon, 2],
  [migrationsFaults.promotionApplied, 3],
  [migrationsFaults.addOnsLeftBehind, 4],
  [migrationsFaults.noMigrationPath, 5],
  [migrationsFaults.termNotSold, 6],
  [migrationsFaults.activeTooShort, 7],
]);

export const reasonOf = (fault: Fault): Reason => ({ number: numbers.get(fault.definition) ?? fault.definition.code, fault });

/** What is known of a subscription that is to migrate. */
export interface Prospect {
  readonly subscription: SubscriptionRecord;
  readonly wish: Wish;
  /** What its offer becomes, as far as that is sold today. */
  readonly availability?: Availability;
  /** Whether its offer's price, or its own, is a promotion's. */
  readonly isPromoted: boolean;
  /** Whether a migration of it is under way. */
  readonly isBusy: boolean;
  readonly isPartnerOnRecordValid: boolean;
  /** Whether it has active add-ons that nobody has named. */
  readonly leavesAddOns: boolean;
  /** When it may migrate at the earliest; absent where any age will do. */
  readonly oldEnoughFrom?: string;
}

/** The plan that is wanted, in the contract's spelling; a term or cycle that there is not stays as it was written. */
export function wantedPlan({ wish, subscription }: Pick<Prospect, "wish" | "subscription">): { readonly termDuration: string; readonly billingCycle: string } {
  return {
    termDuration: wish.termDuration?.toUpperCase() ?? subscription.term?.duration ?? "P1Y",
    billingCycle: wish.billingCycle?.toLowerCase() ?? subscription.billingCycle,
  };
}

const plansAlike = (plan: Plan, wanted: ReturnType<typeof wantedPlan>): boolean =>
  plan.termDuration === wanted.termDuration && plan.billingCycle === wanted.billingCycle;

/** What the new subscription is to be, with all that was not said; undefined where that is not sold. */
export function chosenOf(prospect: Pick<Prospect, "wish" | "subscription" | "availability">): Chosen | undefined {
  const { wish, subscription, availability } = prospect;
  const plan = availability?.plans.find((one) => plansAlike(one, wantedPlan(prospect)));
  if (!plan?.termDuration) return undefined;
  return {
    currentSubscriptionId: subscription.subscriptionId,
    quantity: wish.quantity ?? subscription.quantity,
    termDuration: plan.termDuration,
    billingCycle: plan.billingCycle,
    purchaseFullTerm: wish.purchaseFullTerm ?? false,
    ...(wish.customTermEndDate !== undefined && { customTermEndDate: wish.customTermEndDate }),
  };
}

/** What forbids the migration whenever it is to be. */
export function lastingReasons(prospect: Prospect): Reason[] {
  const { subscription, availability, isPromoted } = prospect;
  const { subscriptionId } = subscription;
  const found: Fault[] = [];
  if (subscription.status !== "active") found.push(new Fault(migrationsFaults.subscriptionNotActive, { subscriptionId }));
  if (isPromoted) found.push(new Fault(migrationsFaults.promotionApplied, { subscriptionId }));
  if (!availability) found.push(new Fault(migrationsFaults.noMigrationPath, { subscriptionId }));
  else if (!chosenOf(prospect)) found.push(new Fault(migrationsFaults.termNotSold, { subscriptionId, ...wantedPlan(prospect) }));
  return [...found, ...outOfRange(prospect)].map(reasonOf);
}

function outOfRange({ wish: { quantity }, availability }: Prospect): Fault[] {
  if (!availability || quantity === undefined) return [];
  const { minimumQuantity, maximumQuantity } = availability.sku;
  if (quantity >= minimumQuantity && quantity <= maximumQuantity) return [];
  return [badProperty("quantity", `it is not between ${minimumQuantity} and ${maximumQuantity}`)];
}

/** What forbids it now, and may not later. */
export function presentReasons(prospect: Prospect, now: Temporal.Instant): Reason[] {
  const { subscription, wish } = prospect;
  const { subscriptionId } = subscription;
  const found: Fault[] = [];
  if (prospect.isBusy || isEndingTerm(subscription, now)) found.push(new Fault(migrationsFaults.subscriptionInProcess, { subscriptionId }));
  if (!wish.purchaseFullTerm && isLastDay(subscription, now)) found.push(new Fault(migrationsFaults.termEndsSoon, { subscriptionId }));
  if (prospect.leavesAddOns) found.push(new Fault(migrationsFaults.addOnsLeftBehind, { subscriptionId }));
  if (prospect.oldEnoughFrom !== undefined && toInstantText(now) <= prospect.oldEnoughFrom) {
    found.push(new Fault(migrationsFaults.activeTooShort, { subscriptionId }));
  }
  if (!prospect.isPartnerOnRecordValid) found.push(new Fault(migrationsFaults.partnerOnRecordInvalid, { subscriptionId }));
  return found.map(reasonOf);
}

/** A term ends with its last day: the 24 hours before that are this day. */
const isLastDay = ({ term }: SubscriptionRecord, now: Temporal.Instant): boolean => term?.end === toInstantText(now).slice(0, 10);

/** When a subscription is so many months old. */
export const monthsAfter = ({ createdAt }: Pick<SubscriptionRecord, "createdAt">, months: number): string =>
  toInstantText(later(Temporal.Instant.from(createdAt), `P${months}M`));

/** These are told as they are, whatever else there is: what they refuse is the request, not the subscription. */
const ofRequests: readonly FaultDefinition[] = [
  migrationsFaults.partnerNotEnabled, migrationsFaults.addOnGivenTwice, migrationsFaults.addOnNotActive,
];

/** One reason is the refusal; several are told as one. */
export function refusalFor(subscriptionId: string, reasons: readonly Reason[]): Fault | undefined {
  const [first, second] = reasons;
  const ofRequest = reasons.find(({ fault }) => ofRequests.includes(fault.definition));
  if (ofRequest) return ofRequest.fault;
  return second ? new Fault(migrationsFaults.notEligible, { subscriptionId }) : first?.fault;
}

/**
 * The last day of the new subscription's first term, where it is not that of a full one: the chosen day, or the present
 * term's end. A shorter term ends whole terms before that: a year that would have ended on February 10 becomes, on
 * November 17, a month that ends on December 10. Legacy years have up to a month more than twelve, which a year of new
 * commerce has not.
 */
export function firstTermEnd({ customTermEndDate, purchaseFullTerm, termDuration }: Chosen, presentEnd: Day, first: Day): Day | undefined {
  if (customTermEndDate !== undefined) return customTermEndDate;
  if (purchaseFullTerm) return undefined;
  const fullEnd = lastDayOfTerm(first, termDuration);
  if (presentEnd <= fullEnd) return presentEnd;
  const day = monthsBefore(presentEnd, fullEnd);
  // Of terms that end late in their month none may lie between the end of January and that of February.
  return termDuration === "P1M" && day >= first ? day : undefined;
}

/** The latest day that is whole months before the end and not after the limit. Terms end on the days before such days. */
function monthsBefore(end: Day, limit: Day): Day {
  for (let months = 1; ; months += 1) {
    const day = addDays(addMonths(addDays(end, 1), -months), -1);
    if (day <= limit) return day;
  }
}
