// Term and billing: changed at once, at the next charge, or at the next term.

import { ordersFaults, subscriptionsFaults } from "@understudy/contract";
import { Fault, toInstantText } from "@understudy/kernel";
import type { Settings } from "../../../world/index.ts";
import { isLongerThanTerm, type BillingCycle } from "../../calendar/cycle.ts";
import { checkCustomTermEnd, type AlignedEnd } from "../../calendar/custom-end.ts";
import { addDays, dayOf } from "../../calendar/day.ts";
import { isLonger, lastDayOfLegacyTerm } from "../../calendar/term.ts";
import { trialSeats, type Plan } from "../../catalog/item.ts";
import { check } from "../check.ts";
import { cycleOn, termOf } from "../dates.ts";
import { wantedNext } from "../lifecycle.ts";
import { charged, noted, ordered, withoutNextTerm, type Outcome } from "../outcome.ts";
import type { Instructions, ItemRef, Price, SubscriptionRecord, TermDuration } from "../record.ts";
import { checkRange, type QuantityLimits } from "./quantity.ts";

/** Whether a term and a billing cycle go together, and are sold. */
export function checkPlan({ termDuration, billingCycle }: { termDuration: TermDuration; billingCycle: BillingCycle }, plans: readonly Plan[]): void {
  if (!plans.some((plan) => plan.termDuration === termDuration)) throw new Fault(subscriptionsFaults.targetTermInvalid, { termDuration });
  if (isLongerThanTerm(billingCycle, termDuration)) throw new Fault(subscriptionsFaults.billingCycleLongerThanTerm, { billingCycle, termDuration });
  if (!plans.some((plan) => plan.termDuration === termDuration && plan.billingCycle === billingCycle)) {
    throw new Fault(subscriptionsFaults.billingCycleInvalid, { billingCycle });
  }
}

export interface NextTermWish {
  /** Undefined takes back what was scheduled. */
  readonly instructions: Instructions | undefined;
  /** Of the SKU that the next term is of. */
  readonly target?: { readonly plans: readonly Plan[]; readonly limits: QuantityLimits };
  /** Ends that a custom one can be aligned to. */
  readonly ends?: readonly AlignedEnd[];
}

export function scheduleNextTerm(record: SubscriptionRecord, wish: NextTermWish, now: Temporal.Instant, settings: Settings): Outcome {
  check(record, "scheduleNextTerm", now, settings);
  const { instructions } = wish;
  const { nextTerm: _before, ...rest } = record;
  if (!instructions) return record.nextTerm ? noted(rest, "nextTermDropped") : { after: record, events: [] };
  if (!record.autoRenew) throw new Fault(ordersFaults.invalidInput, { reason: "Changes of the next term take autoRenewEnabled true." });
  checkNextTerm(record, instructions, wish, settings);
  return noted({ ...rest, nextTerm: instructions }, "nextTermScheduled");
}

function checkNextTerm(record: SubscriptionRecord, instructions: Instructions, { target, ends = [] }: NextTermWish, settings: Settings): void {
  const { duration, billingCycle, quantity, customEnd } = wantedNext(record, instructions);
  if (target) {
    const minimum = record.isTrial ? Math.max(trialSeats, target.limits.minimum) : target.limits.minimum;
    checkRange(record, quantity, { ...target.limits, minimum }, settings);
    if (duration) checkPlan({ termDuration: duration, billingCycle }, target.plans);
  }
  if (customEnd === undefined) return;
  if (record.family !== "newCommerce" || !duration || !record.term) throw new Fault(subscriptionsFaults.scheduledEndDateUnsupported);
  const verdict = checkCustomTermEnd(customEnd, { first: addDays(record.term.end, 1), duration }, ends);
  if (verdict === "outside") throw new Fault(subscriptionsFaults.scheduledEndDateOutsideTerm);
  if (verdict === "unaligned") throw new Fault(subscriptionsFaults.scheduledEndDateUnaligned);
}

/** Three years, by the month or by the year: which of them can change while the term runs. */
const billingChanges: Readonly<Partial<Record<BillingCycle, BillingCycle>>> = { monthly: "annual", annual: "monthly" };

export function changeBillingCycle(record: SubscriptionRecord, billingCycle: BillingCycle, now: Temporal.Instant, settings: Settings): Outcome {
  check(record, "changeBillingCycle", now, settings);
  const { term, item } = record;
  if (term?.duration && isLongerThanTerm(billingCycle, term.duration)) {
    throw new Fault(subscriptionsFaults.billingCycleLongerThanTerm, { billingCycle, termDuration: term.duration });
  }
  if (term?.duration !== "P3Y" || billingChanges[record.billingCycle] !== billingCycle || "offerId" in item) {
    throw new Fault(subscriptionsFaults.billingCycleNotChangeable);
  }
  return withNextCharge(record, { product: { ...item, billingCycle, termDuration: "P3Y" } });
}

/** What waits for the next charge; undefined takes it back. Only the billing can wait for it. */
export function scheduleNextCharge(
  record: SubscriptionRecord, instructions: Instructions | undefined, now: Temporal.Instant, settings: Settings,
): Outcome {
  check(record, "scheduleNextCharge", now, settings);
  const { nextCharge, ...rest } = record;
  if (!instructions) return nextCharge ? noted(rest, "nextChargeDropped") : { after: record, events: [] };
  return changeBillingCycle(record, instructions.product?.billingCycle ?? record.billingCycle, now, settings);
}

const withNextCharge = (record: SubscriptionRecord, nextCharge: NonNullable<SubscriptionRecord["nextCharge"]>): Outcome =>
  noted({ ...record, nextCharge }, "nextChargeScheduled");

export interface NewTerm {
  readonly termDuration: TermDuration;
  readonly billingCycle: BillingCycle;
  /** Those of its SKU that are sold. */
  readonly plans: readonly Plan[];
  /** A seat's under the new plan. */
  readonly price: Price;
  /** The availability of today, where the item is bought by another one now. */
  readonly item?: ItemRef;
}

/** A longer term begins at once, and what was scheduled goes. */
export function changeTerm(record: SubscriptionRecord, wanted: NewTerm, now: Temporal.Instant, settings: Settings): Outcome {
  check(record, "changeTerm", now, settings);
  const { termDuration, billingCycle, price, item = record.item } = wanted;
  const { term } = record;
  if (!term?.duration || termDuration === term.duration) throw new Fault(subscriptionsFaults.termDurationInvalid, { termDuration });
  if (isLonger(term.duration, termDuration)) throw new Fault(subscriptionsFaults.termDurationShorter, { termDuration });
  if (!wanted.plans.some((plan) => plan.termDuration === termDuration)) throw new Fault(subscriptionsFaults.termDurationInvalid, { termDuration });
  checkPlan(wanted, wanted.plans);
  const startedAt = settings.termChangeStart === "today" ? toInstantText(now) : term.startedAt;
  const { nextCharge: _waiting, isExtended: _over, renewalTermDuration: _other, ...rest } = record;
  const dates = termOf({ startedAt, duration: termDuration }, billingCycle, settings);
  // Of a term that began before today cycles may be over, which were charged by the old plan.
  const cycle = cycleOn(dayOf(toInstantText(now)), { ...dates, billingCycle }, settings);
  const after = { ...rest, item, price, billingCycle, ...dates, cycle };
  return ordered(withoutNextTerm(charged(record, after, "termChanged")), "Convert");
}

export interface NewLegacyBilling {
  readonly billingCycle: BillingCycle;
  readonly price: Price;
  /** Day of the month on which the partner is billed. */
  readonly billingDay: number;
}

/** Of a legacy subscription, with its order: twelve months begin anew, and a promotion is lost. */
export function changeBillingCycleByOrder(record: SubscriptionRecord, wanted: NewLegacyBilling, now: Temporal.Instant, settings: Settings): Outcome {
  check(record, "changeBillingCycleByOrder", now, settings);
  const { billingCycle, price: { promotionId: _lost, discount: _gone, ...price }, billingDay } = wanted;
  const startedAt = toInstantText(now);
  const dates = termOf({ startedAt, legacyEnd: lastDayOfLegacyTerm(dayOf(startedAt), billingDay) }, billingCycle, settings);
  return charged(record, { ...record, billingCycle, price, ...dates }, "billingPlanChanged");
}
