// The term and billing cycle that a move ends in. They are those of now where nothing is said; a trial becomes a year that
// is billed monthly. Source: transition-resources.md, offer-your-customers-trials-of-microsoft-products.md.

import { subscriptionsFaults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { isLonger, isLongerThanTerm, type BillingCycle, type Plan, type SubscriptionRecord, type TermDuration } from "../../commerce/index.ts";

export interface AskedPlan {
  readonly termDuration?: string;
  /** In any case, with underscores or without. */
  readonly billingCycle?: string;
}

export interface TermPlan {
  readonly termDuration: TermDuration;
  readonly billingCycle: BillingCycle;
}

const durations: readonly TermDuration[] = ["P1M", "P1Y", "P3Y"];

/** Those that terms are billed by. */
const cycles: readonly BillingCycle[] = ["monthly", "annual", "triennial"];

/** A plan among those that the target is sold by, or a refusal. */
export function planOf(source: Pick<SubscriptionRecord, "family" | "term" | "billingCycle">, asked: AskedPlan, sold: readonly Plan[]): TermPlan {
  const termDuration = termOf(source, asked.termDuration);
  if (!sold.some((plan) => plan.termDuration === termDuration)) throw new Fault(subscriptionsFaults.targetTermInvalid, { termDuration });
  const billingCycle = cycleOf(source, asked.billingCycle);
  if (isLongerThanTerm(billingCycle, termDuration)) throw new Fault(subscriptionsFaults.billingCycleLongerThanTerm, { billingCycle, termDuration });
  const isSold = sold.some((plan) => plan.termDuration === termDuration && plan.billingCycle === billingCycle);
  if (!isSold) throw new Fault(subscriptionsFaults.billingCycleInvalid, { billingCycle });
  return { termDuration, billingCycle };
}

function termOf({ family, term }: Pick<SubscriptionRecord, "family" | "term">, asked: string | undefined): TermDuration {
  const ofNow = family === "trial" ? undefined : term?.duration;
  if (!asked) return ofNow ?? "P1Y";
  const termDuration = durations.find((one) => one === asked.toUpperCase());
  if (!termDuration) throw new Fault(subscriptionsFaults.targetTermInvalid, { termDuration: asked });
  if (ofNow && isLonger(ofNow, termDuration)) throw new Fault(subscriptionsFaults.targetTermShorter, { termDuration });
  return termDuration;
}

function cycleOf({ family, billingCycle }: Pick<SubscriptionRecord, "family" | "billingCycle">, asked: string | undefined): BillingCycle {
  if (!asked) return family === "trial" ? "monthly" : billingCycle;
  const found = cycles.find((one) => one === asked.toLowerCase());
  if (!found) throw new Fault(subscriptionsFaults.billingCycleInvalid, { billingCycle: asked });
  return found;
}
