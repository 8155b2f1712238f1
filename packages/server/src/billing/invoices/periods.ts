// The billing periods of an account at a moment: for estimates, which are of what has no invoice yet.

import { toInstantText } from "@understudy/kernel";
import { billingDayOf, billingPeriodOf, type Bill, type BillingPeriod } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";

export interface OpenPeriods {
  /** The one that goes on. */
  readonly current: BillingPeriod;
  /** The one before it, until its invoice is out. */
  readonly previous?: BillingPeriod;
}

export async function openPeriodsOf(view: View, accountId: string, bill: Bill): Promise<OpenPeriods> {
  const billingDay = bill === "modern" ? 1 : await billingDayOf(view, accountId);
  const now = toInstantText(view.now);
  const current = billingPeriodOf(bill, now, billingDay, view.settings);
  const previous = billingPeriodOf(bill, lastMomentBefore(current.from), billingDay, view.settings);
  return { current, ...(now < previous.outAt && { previous }) };
}

/** The last millisecond that comes before an instant. */
export const lastMomentBefore = (instantText: string): string =>
  toInstantText(Temporal.Instant.from(instantText).subtract({ milliseconds: 1 }));
