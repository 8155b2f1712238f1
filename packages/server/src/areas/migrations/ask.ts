// What requests ask for, in the form in which rules read it.

import type { NewCommerceMigration, NewCommerceMigrationSchedule, Of } from "@understudy/contract";
import { instantTextOf, toInstantText } from "@understudy/kernel";
import { badProperty } from "../../call/index.ts";
import type { Bundle } from "./assess.ts";
import type { Wish } from "./record.ts";

type AskedPart = Pick<
  Of<typeof NewCommerceMigration>,
  "currentSubscriptionId" | "quantity" | "termDuration" | "billingCycle" | "purchaseFullTerm" | "customTermEndDate"
>;

function wishOf(asked: AskedPart): Wish {
  const end = asked.customTermEndDate;
  return {
    currentSubscriptionId: asked.currentSubscriptionId.toLowerCase(),
    ...(asked.quantity !== undefined && { quantity: asked.quantity }),
    ...(asked.termDuration && { termDuration: asked.termDuration }),
    ...(asked.billingCycle && { billingCycle: asked.billingCycle }),
    ...(asked.purchaseFullTerm !== undefined && { purchaseFullTerm: asked.purchaseFullTerm }),
    ...(end !== undefined && { customTermEndDate: instantIn("customTermEndDate", end).slice(0, 10) }),
  };
}

/** In UTC unless it says otherwise. */
function instantIn(property: string, text: string): string {
  const withTime = text.includes("T") ? text : `${text}T00:00`;
  const hasOffset = /(?:Z|[+-]\d{2}:\d{2})$/i.test(withTime);
  const instant = instantTextOf(hasOffset ? withTime : `${withTime}Z`);
  if (instant === undefined) throw badProperty(property, `${text} is not a date like 2027-01-31T00:00:00Z`);
  return instant;
}

export const bundleOf = (body: Of<typeof NewCommerceMigration>): Bundle => ({
  base: wishOf(body),
  addOns: (body.addOnMigrations ?? []).map(wishOf),
});

type AskedSchedule = Of<typeof NewCommerceMigrationSchedule>;

/** The table of the page calls the add-ons so, its examples so: both are read, and one that stands in both is meant once. */
export function scheduledBundleOf(body: AskedSchedule): Bundle {
  const both = [...(body.addOnMigrationSchedules ?? []), ...(body.addOnMigrations ?? [])];
  const named = body.addOnMigrationSchedules && body.addOnMigrations
    ? both.filter((one, place) => both.findIndex((other) => isSame(other, one)) === place)
    : both;
  return { base: wishOf(body), addOns: named.map(wishOf) };
}

const isSame = (one: AskedPart, other: AskedPart): boolean =>
  one.currentSubscriptionId.toLowerCase() === other.currentSubscriptionId.toLowerCase();

/** When a schedule is for: an instant, or undefined for the renewal. Neither and both are refused, and what is past. */
export function targetOf({ targetDate, migrateOnRenewal }: Pick<AskedSchedule, "targetDate" | "migrateOnRenewal">, now: Temporal.Instant): string | undefined {
  if (migrateOnRenewal === true) {
    if (targetDate !== undefined) throw badProperty("targetDate", "it is given together with migrateOnRenewal");
    return undefined;
  }
  if (targetDate === undefined) throw badProperty("targetDate", "it is missing, and migrateOnRenewal is not true");
  const target = instantIn("targetDate", targetDate);
  if (target <= toInstantText(now)) throw badProperty("targetDate", "it is past");
  return target;
}
