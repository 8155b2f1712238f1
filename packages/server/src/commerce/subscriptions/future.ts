// What will happen to a subscription and when, if nobody changes it: for the timeline.

import { toInstantText } from "@understudy/kernel";
import type { Settings } from "../../world/index.ts";
import { refundOptionsOf } from "./dates.ts";
import { disable, endOfTerm, expire, nextStep, purge, type EndOfTerm } from "./lifecycle.ts";
import type { SubscriptionRecord } from "./record.ts";

export type FutureKind =
  | "provisioned" | "cycleStarts" | "billingPlanChanges" | "fullRefundEnds" | "cancellationEnds" | "seatWindowCloses" | "renews"
  | "converts" | "extends" | "expires" | "isDisabled" | "isDeleted";

export interface FutureEvent {
  readonly kind: FutureKind;
  readonly at: string;
  /** Seats, where it is about some of them. */
  readonly quantity?: number;
}

/** In order; of the charge cycles of a term only the next one. */
export function futureOf(record: SubscriptionRecord, settings: Settings): FutureEvent[] {
  return [...windowsOf(record, settings), ...stepsOf(record, settings)].toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
}

/** The same, as far as it is still to come. */
export const comingUp = (record: SubscriptionRecord, now: Temporal.Instant, settings: Settings): FutureEvent[] =>
  futureOf(record, settings).filter(({ at }) => at > toInstantText(now));

function windowsOf(record: SubscriptionRecord, settings: Settings): FutureEvent[] {
  const { cancellationAllowedUntil: until, seatWindows } = record;
  const full = refundOptionsOf(record, settings).find(({ type, expiresAt }) => type === "Full" && expiresAt !== until);
  return [
    ...(full ? [{ kind: "fullRefundEnds", at: full.expiresAt } as const] : []),
    ...(until === undefined ? [] : [{ kind: "cancellationEnds", at: until } as const]),
    ...seatWindows.map(({ quantity, until: at }) => ({ kind: "seatWindowCloses", at, quantity }) as const),
  ];
}

const endKinds: Readonly<Record<EndOfTerm, FutureKind>> = {
  renew: "renews", convert: "converts", extend: "extends", expire: "expires", disable: "isDisabled",
};

/** The clock's steps one after another, up to a new term or the end of all. */
function stepsOf(record: SubscriptionRecord, settings: Settings): FutureEvent[] {
  const step = nextStep(record, settings);
  if (!step) return [];
  const { kind, at } = step;
  switch (kind) {
    case "provision": return [{ kind: "provisioned", at }, ...stepsOf({ ...record, status: "active" }, settings)];
    case "startCycle": return [{ kind: record.nextCharge ? "billingPlanChanges" : "cycleStarts", at }, ...stepsOf(onLastCycle(record), settings)];
    case "endTerm": return endOf(record, at, settings);
    case "disable": return [{ kind: "isDisabled", at }, ...stepsOf(disable(record, at).after, settings)];
    case "purge": return [{ kind: "isDeleted", at }, ...stepsOf(purge(record, at).after, settings)];
  }
}

function endOf(record: SubscriptionRecord, at: string, settings: Settings): FutureEvent[] {
  const end = endOfTerm(record, settings);
  const event = { kind: endKinds[end], at };
  if (end === "expire") return [event, ...stepsOf(expire(record, at).after, settings)];
  if (end === "disable") return [event, ...stepsOf(disable(record, at).after, settings)];
  return [event];
}

/** The cycles between are left out. */
function onLastCycle(record: SubscriptionRecord): SubscriptionRecord {
  const { term } = record;
  return term ? { ...record, cycle: { start: term.end, end: term.end } } : record;
}
