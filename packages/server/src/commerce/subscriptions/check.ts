// Whether a subscription takes a command as it stands: what the table of states says, in the code that the switches
// choose among those that are nearly the same.

import { subscriptionsFaults } from "@understudy/contract";
import { Fault, type FaultDefinition } from "@understudy/kernel";
import type { Settings } from "../../world/index.ts";
import { isEndingTerm } from "./lifecycle.ts";
import { catalogItemId, statuses, type Status, type SubscriptionRecord } from "./record.ts";
import { refusals, verdictOf, type Command, type Refusal, type Verdict } from "./states.ts";

/** Updates by partners that a subscription takes in its life. */
export const updatesMax = 1_200;

export const isStatus = (verdict: Verdict): verdict is Status => (statuses as readonly string[]).includes(verdict);

/** Answers the status that follows, or refuses. */
export function check(record: SubscriptionRecord, command: Command, now: Temporal.Instant, settings: Settings): Status {
  const status = checkByService(record, command, now, settings);
  if (record.updates >= updatesMax) throw new Fault(subscriptionsFaults.updatedTooOften);
  return status;
}

/** The same for what the service does of its own, as with what has migrated: the limit is one of partners' updates. */
export function checkByService(record: SubscriptionRecord, command: Command, now: Temporal.Instant, settings: Settings): Status {
  const verdict = verdictOf(record.family, record.status, command, settings);
  if (!isStatus(verdict)) throw refusalOf(record, command, verdict, settings);
  if (isEndingTerm(record, now)) throw notReady(settings);
  return verdict;
}

/** What an update meets while a purchase or renewal is being processed. */
export function notReady({ notReadyCode }: Pick<Settings, "notReadyCode">): Fault {
  return new Fault({
    "800082": subscriptionsFaults.notReadyForUpdates,
    "800082 as 400": subscriptionsFaults.notReadyForUpdates2021,
    "900278": subscriptionsFaults.operationPending,
  }[notReadyCode]);
}

function refusalOf(record: SubscriptionRecord, command: Command, refusal: Refusal, settings: Settings): Fault {
  if (refusal === "notReadyForUpdates") return notReady(settings);
  const { subscriptionId, orderId, customerId, status } = record;
  return new Fault(definitionOf(record, refusal, settings), {
    subscriptionId, orderId, customerId, from: status, to: aims[command] ?? status, offerId: catalogItemId(record.item),
    termDuration: record.term?.duration ?? "", reason: `A subscription of this kind has no such change: ${command}.`,
  });
}

const aims: Readonly<Partial<Record<Command, Status>>> = { suspend: "suspended", reactivate: "active", cancel: "deleted" };

function definitionOf({ status }: SubscriptionRecord, refusal: Refusal, settings: Settings): FaultDefinition {
  if (refusal === "expiring") return endedUpdates[settings.endedUpdateCode];
  const hasEnded = status === "expired" || status === "disabled";
  if (refusal === "statusChangeRefused" && hasEnded && settings.endedStatusCode === "800096") return subscriptionsFaults.statusNotChangeable;
  return refusals[refusal];
}

const endedUpdates = {
  "900277": subscriptionsFaults.expiring,
  "900279": subscriptionsFaults.updatesClosed,
  "900280": subscriptionsFaults.updatesClosedForNow,
} as const;
