// Name, partner on record, and how the term ends: changes that cost nothing.

import { ordersFaults, subscriptionsFaults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import type { Settings } from "../../../world/index.ts";
import { check } from "../check.ts";
import { isExtendable } from "../lifecycle.ts";
import { noted, withoutNextTerm, type Outcome } from "../outcome.ts";
import type { SubscriptionRecord } from "../record.ts";

export function rename(record: SubscriptionRecord, friendlyName: string, now: Temporal.Instant, settings: Settings): Outcome {
  check(record, "rename", now, settings);
  return noted({ ...record, friendlyName }, "renamed", { from: record.friendlyName, to: friendlyName });
}

/** Whether the partner may have that reseller on record is asked before; undefined takes it off. */
export function setPartner(record: SubscriptionRecord, partnerId: string | undefined, now: Temporal.Instant, settings: Settings): Outcome {
  check(record, "setPartner", now, settings);
  const { partnerId: from, partnerRemoved, ...rest } = record;
  const isRemoved = partnerId === undefined && (from !== undefined || partnerRemoved);
  return noted({ ...rest, ...(partnerId !== undefined && { partnerId }), ...(isRemoved && { partnerRemoved: true }) }, "partnerChanged", { from: from ?? "", to: partnerId ?? "" });
}

export interface AutoRenewal {
  readonly autoRenew: boolean;
  /** Whether the catalog still renews what it is; true when absent. */
  readonly isRenewable?: boolean;
}

/** Switching it off drops what was scheduled for the next term. */
export function setAutoRenew(
  record: SubscriptionRecord, { autoRenew, isRenewable = true }: AutoRenewal, now: Temporal.Instant, settings: Settings,
): Outcome {
  check(record, "setAutoRenew", now, settings);
  if (autoRenew && !isRenewable) throw new Fault(subscriptionsFaults.autoRenewUnavailable);
  const { endsWithTerm, ...rest } = record;
  const after = { ...rest, autoRenew, ...(endsWithTerm && !autoRenew && { endsWithTerm }) };
  const changed = noted(after, "autoRenewChanged", { to: autoRenew ? "on" : "off" });
  return autoRenew ? changed : withoutNextTerm(changed);
}

/** What follows a term that does not renew: a month of the extended service term, or, where that was said before, nothing. */
export function setEndOfTerm(record: SubscriptionRecord, ends: "withTerm" | "extended", now: Temporal.Instant, settings: Settings): Outcome {
  check(record, "setEndOfTerm", now, settings);
  if (!isExtendable(record, settings)) throw new Fault(ordersFaults.notSupported, { reason: "No extended service term follows this term." });
  const { endsWithTerm: _said, ...rest } = record;
  if (ends === "extended") return noted(rest, "autoRenewChanged", { endOfTerm: ends });
  return withoutNextTerm(noted({ ...rest, autoRenew: false, endsWithTerm: true }, "autoRenewChanged", { endOfTerm: ends }));
}
