// Suspended, active again, cancelled, activated.

import { ordersFaults, subscriptionsFaults } from "@understudy/contract";
import { Fault, toInstantText } from "@understudy/kernel";
import type { Settings } from "../../../world/index.ts";
import { dayOf } from "../../calendar/day.ts";
import { cancellationDays, licenceHours } from "../../calendar/windows.ts";
import { check, checkByService } from "../check.ts";
import { cycleOn, openedWindows, refundOptionsOf, termOf } from "../dates.ts";
import { ended, isLegacy } from "../lifecycle.ts";
import { charged, chargedOf, noted, ordered, withoutNextTerm, withStatus, type Outcome } from "../outcome.ts";
import type { SubscriptionRecord } from "../record.ts";

/** Why something is suspended: the values are not documented, so these are this world's own. */
export const suspensionReasons = {
  byPartner: "PartnerRequest", byMigration: "MigratedToNewCommerce", byTransfer: "TransferredToPartner", byUpgrade: "Upgraded", byAzureUpgrade: "MovedToAzurePlan",
} as const;

export interface Suspension {
  /** Why the service does it; the partner has asked for it when absent. */
  readonly reason?: string;
  /** Of an Azure plan: whether Azure subscriptions or reservations below it are active. */
  readonly isInUse?: boolean;
}

/**
 * Licences of new commerce are charged on while they are suspended; what was scheduled for the next term goes, what waits
 * for the next charge stays. Legacy ones are not charged.
 */
export function suspend(
  record: SubscriptionRecord, { reason, isInUse = false }: Suspension, now: Temporal.Instant, settings: Settings,
): Outcome {
  const status = (reason === undefined ? check : checkByService)(record, "suspend", now, settings);
  if (isInUse) throw new Fault(subscriptionsFaults.activeAzureSubscriptions);
  const given = { reason: reason ?? suspensionReasons.byPartner };
  const suspended = { ...withStatus(record, status, toInstantText(now)), suspensionReasons: [given.reason] };
  if (isLegacy(record)) return charged(record, suspended, "suspended", given);
  return withoutNextTerm(noted({ ...suspended, autoRenew: false }, "suspended", given));
}

/** What another subscription has taken the place of: it would be had twice. */
const isReplaced = ({ suspensionReasons: reasons }: SubscriptionRecord): boolean => reasons.some((reason) => reason !== suspensionReasons.byPartner);

/** An add-on cannot be active while what it belongs to is not. */
export function reactivate(
  record: SubscriptionRecord, { parent }: { readonly parent?: SubscriptionRecord | undefined }, now: Temporal.Instant, settings: Settings,
): Outcome {
  const status = check(record, "reactivate", now, settings);
  if (isReplaced(record)) throw new Fault(subscriptionsFaults.statusChangeRefused, { from: record.status, to: "active" });
  if (parent && parent.status !== "active") throw new Fault(subscriptionsFaults.parentNotActive);
  const active = { ...withStatus(record, status, toInstantText(now)), suspensionReasons: [] };
  if (!isLegacy(record)) return noted(active, "reactivated");
  const { term, anchor } = record;
  const cycle = term && anchor !== undefined ? { cycle: cycleOn(dayOf(toInstantText(now)), { ...record, term, anchor }, settings) } : {};
  return charged(record, { ...active, ...cycle }, "reactivated");
}

/** Cancels by an update of the subscription. */
export function cancel(record: SubscriptionRecord, now: Temporal.Instant, settings: Settings): Outcome {
  check(record, "cancel", now, settings);
  if (isCancellable(record, now)) return ordered(cancelled(record, now, settings), "Cancel");
  if (record.family !== "saas" || settings.saasLateCancellation === "refuse") throw tooLate(record, settings);
  return withoutNextTerm(noted({ ...record, autoRenew: false }, "autoRenewChanged", { to: "off", asked: "cancellation" }));
}

/** Cancels by an update of its order, which the caller writes. */
export function cancelByOrder(record: SubscriptionRecord, now: Temporal.Instant, settings: Settings): Outcome {
  check(record, "cancelByOrder", now, settings);
  if (record.family !== "reservation" && !isCancellable(record, now)) throw daysOver(record);
  return cancelled(record, now, settings);
}

/** A trial has no window, and costs nothing; an extended service term ends whenever it is wanted. */
const isCancellable = ({ family, isExtended, cancellationAllowedUntil }: SubscriptionRecord, now: Temporal.Instant): boolean =>
  isExtended === true || family === "trial" || (cancellationAllowedUntil !== undefined && toInstantText(now) <= cancellationAllowedUntil);

/** The history says how much of the price comes back: all of it, or what is left of the days. */
function cancelled(record: SubscriptionRecord, now: Temporal.Instant, settings: Settings): Outcome {
  const at = toInstantText(now);
  const refund = refundOptionsOf(record, settings).find(({ expiresAt }) => at <= expiresAt)?.type ?? "Partial";
  return charged(record, ended(record, "deleted", at), "cancelled", { refund });
}

function tooLate(record: SubscriptionRecord, { cancellationCode }: Settings): Fault {
  if (record.family === "newCommerce" && cancellationCode === "900213") return new Fault(subscriptionsFaults.cancellationHoursOver, { hours: licenceHours });
  return daysOver(record);
}

const daysOver = ({ family, term }: SubscriptionRecord): Fault =>
  new Fault(ordersFaults.cancellationWindowPassed, { days: cancellationDays(family, term?.duration) });

/** The software of other publishers: its term, its billing and, as far as it is so set, the time to cancel it begin now. */
export function activate(record: SubscriptionRecord, now: Temporal.Instant, settings: Settings): Outcome {
  const status = check(record, "activate", now, settings);
  const at = toInstantText(now);
  const dates = record.term?.duration ? termOf({ startedAt: at, duration: record.term.duration }, record.billingCycle, settings) : {};
  const begun = { ...withStatus(record, status, at), ...dates };
  const after = settings.saasWindow === "activation" ? { ...begun, ...openedWindows(begun, at, settings) } : begun;
  // With no charge before it: the purchase has made none.
  return { after, events: [{ kind: "activated", status, orderId: after.orderId, after: chargedOf(after) }] };
}
