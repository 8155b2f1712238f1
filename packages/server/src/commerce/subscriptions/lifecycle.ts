// What the clock does to a subscription: which step comes next and when, and what each step makes of it. All of it
// follows from the record; what has to be read for a step, prices above all, is handed in.

import { invariant, later, toInstantText } from "@understudy/kernel";
import type { Settings } from "../../world/index.ts";
import { addDays, dayOf, earlier, startOfDay } from "../calendar/day.ts";
import { cycleOn, openedWindows, termOf, withoutWindows } from "./dates.ts";
import { charged, noted, ordered, withStatus, type Outcome } from "./outcome.ts";
import type { BillingCycle } from "../calendar/cycle.ts";
import type { Day, Family, Instructions, ItemRef, Price, SubscriptionRecord, TermDuration } from "./record.ts";

export type StepKind = "provision" | "startCycle" | "endTerm" | "disable" | "purge";

export interface Step {
  readonly kind: StepKind;
  readonly at: string;
}

const expiredDays = 30;
const disabledDays = 90;

const legacyFamilies: readonly Family[] = ["legacy", "legacyAzure"];
export const isLegacy = ({ family }: Pick<SubscriptionRecord, "family">): boolean => legacyFamilies.includes(family);

/** What the clock does next with it, if nobody changes it before. */
export function nextStep(record: SubscriptionRecord, settings: Settings): Step | undefined {
  switch (record.status) {
    case "pending": return provisioning(record, settings);
    case "active": return nextOfTerm(record, settings);
    case "suspended": return isLegacy(record) ? endOfSuspension(record, settings) : nextOfTerm(record, settings);
    case "expired": return { kind: "disable", at: daysAfter(record.statusSince, expiredDays) };
    case "disabled": return { kind: "purge", at: record.dataUntil ?? daysAfter(record.statusSince, disabledDays) };
    case "deleted": return undefined;
  }
}

const daysAfter = (instantText: string, days: number): string => after(instantText, `P${days}D`);
const after = (instantText: string, duration: string): string => toInstantText(later(Temporal.Instant.from(instantText), duration));

/** Software of other publishers waits for its activation, which no clock brings. */
function provisioning({ family, createdAt }: SubscriptionRecord, settings: Settings): Step | undefined {
  if (family === "software" || family === "perpetual") return { kind: "provision", at: after(createdAt, settings.softwareProvisioning) };
  if (family === "reservation" || family === "savingsPlan") return { kind: "provision", at: after(createdAt, settings.reservationProvisioning) };
  return undefined;
}

function nextOfTerm(record: SubscriptionRecord, settings: Settings): Step | undefined {
  const { term, cycle } = record;
  if (!term) return undefined;
  if (cycle && cycle.end < term.end) return { kind: "startCycle", at: startOfDay(addDays(cycle.end, 1)) };
  const at = startOfDay(addDays(term.end, 1));
  return { kind: "endTerm", at: record.status === "active" && record.autoRenew ? after(at, settings.renewalProcessing) : at };
}

function endOfSuspension({ statusSince, term }: SubscriptionRecord, { legacySuspension }: Settings): Step {
  const over = after(statusSince, legacySuspension);
  return { kind: "purge", at: term ? earlier(over, startOfDay(addDays(term.end, 1))) : over };
}

/** Whether the term is over, and what follows it is being processed. */
export const isEndingTerm = ({ status, term }: SubscriptionRecord, now: Temporal.Instant): boolean =>
  (status === "active" || status === "suspended") && term !== undefined && toInstantText(now) >= startOfDay(addDays(term.end, 1));

export const provision = (record: SubscriptionRecord, at: string): Outcome => noted(withStatus(record, "active", at), "provisioned");

/** A pending change of billing that is carried out, at the price of its plan on that day. */
export interface NewBilling {
  readonly billingCycle: BillingCycle;
  readonly price: Price;
}

/** The next charge cycle begins; with another billing where one was waiting for it, from that day to the end of its cycle. */
export function startCycle(record: SubscriptionRecord, at: string, billing: NewBilling | undefined, settings: Settings): Outcome {
  const { nextCharge, ...rest } = record;
  const after = onCycle({ ...rest, ...billing }, dayOf(at), settings);
  const changed = charged(record, after, billing ? "billingPlanChanged" : "cycleStarted");
  if (!nextCharge || billing) return changed;
  return { ...changed, events: [...changed.events, ...noted(after, "nextChargeDropped").events] };
}

function onCycle(record: SubscriptionRecord, day: Day, settings: Settings): SubscriptionRecord {
  const { term, anchor } = record;
  invariant(term && anchor !== undefined, "charge cycles are those of a term");
  return { ...record, cycle: { start: day, end: cycleOn(day, { ...record, term, anchor }, settings).end } };
}

/** What a new term is of. */
export interface NextTerm {
  readonly item: ItemRef;
  readonly title: string;
  readonly quantity: number;
  /** Absent of legacy offers. */
  readonly duration?: TermDuration;
  readonly billingCycle: BillingCycle;
  readonly price: Price;
  readonly customEnd?: Day;
  /** Of legacy offers: its last day. */
  readonly legacyEnd?: Day;
  /** Of a trial, that of the paid subscription. */
  readonly family?: Family;
  /** Whether it is a month of the extended service term. */
  readonly isExtended?: true;
}

/**
 * A new term begins on the day after the old one, whenever its processing is done; the windows open when it is. What was
 * scheduled is used up by it.
 */
export function renew(record: SubscriptionRecord, next: NextTerm, now: string, settings: Settings): Outcome {
  const { term } = record;
  invariant(term, "what renews has a term");
  const { nextTerm: _used, nextCharge: _taken, renewalTermDuration: _once, isExtended: _over, endsWithTerm: _said, ...rest } = withoutWindows(record);
  const startedAt = startOfDay(addDays(term.end, 1));
  const { duration, customEnd, legacyEnd } = next;
  const dates = termOf({ startedAt, ...(duration && { duration }), ...(customEnd && { customEnd }), ...(legacyEnd && { legacyEnd }) }, next.billingCycle, settings);
  const renewed: SubscriptionRecord = {
    ...rest, ...dates, item: next.item, title: next.title, quantity: next.quantity, billingCycle: next.billingCycle, price: next.price,
    family: next.family ?? record.family, isTrial: next.family ? false : record.isTrial, ...(next.isExtended && { isExtended: true, autoRenew: true }),
  };
  const after = next.isExtended ? renewed : { ...renewed, ...openedWindows(renewed, now, settings) };
  if (next.isExtended) return ordered(charged(record, after, "extended", { month: dayOf(startedAt) }), "Renew");
  return ordered(charged(record, after, next.family ? "converted" : "renewed"), next.family ? "Convert" : "Renew");
}

/** Users keep what they have for a while, and nothing is charged. */
export const expire = (record: SubscriptionRecord, at: string): Outcome => noted(ended(record, "expired", at), "expired");

/** Only administrators still reach the data. What was suspended stays so for the days of an expired one besides. */
export function disable(record: SubscriptionRecord, at: string): Outcome {
  const days = record.status === "suspended" ? expiredDays + disabledDays : disabledDays;
  const dataUntil = daysAfter(at, days);
  return noted({ ...ended(record, "disabled", at), dataUntil }, "disabled", { dataUntil });
}

export const purge = (record: SubscriptionRecord, at: string): Outcome => noted(ended(record, "deleted", at), "deleted");

/** Nothing is charged any more, and nothing that was scheduled comes. */
export function ended(record: SubscriptionRecord, status: "expired" | "disabled" | "deleted", at: string): SubscriptionRecord {
  const { nextTerm: _term, nextCharge: _charge, cycle: _cycle, ...rest } = withoutWindows(record);
  return { ...withStatus(rest, status, at), autoRenew: false, suspensionReasons: [] };
}

/** How a term ends: what follows it. `extend` is the month of the extended service term. */
export type EndOfTerm = "renew" | "convert" | "extend" | "expire" | "disable";

/** First day of purchases and of ends that the extended service term is for. */
const extendedSince = { bought: "2025-04-01", ends: "2026-05-04" } as const;

export function endOfTerm(record: SubscriptionRecord, settings: Settings): EndOfTerm {
  if (record.status === "suspended") return settings.suspendedAtTermEnd === "expired" ? "expire" : "disable";
  if (record.isTrial) return record.autoRenew ? "convert" : "expire";
  if (record.isExtended) return endOfExtension(record);
  if (record.autoRenew) return "renew";
  if (!isExtendable(record, settings)) return "expire";
  return record.endsWithTerm ? "disable" : "extend";
}

const endOfExtension = ({ autoRenew, nextTerm }: SubscriptionRecord): EndOfTerm => {
  if (!autoRenew) return "disable";
  return nextTerm ? "renew" : "extend";
};

export function isExtendable({ family, term, isTrial }: SubscriptionRecord, { lifecycle }: Pick<Settings, "lifecycle">): boolean {
  if (lifecycle !== "est" || family !== "newCommerce" || isTrial || !term) return false;
  return dayOf(term.startedAt) >= extendedSince.bought && term.end >= extendedSince.ends;
}

/** What is wanted for the next term, before it is priced: what was scheduled, else the same again. */
export interface WantedTerm {
  readonly item: ItemRef;
  readonly quantity: number;
  readonly duration?: TermDuration;
  readonly billingCycle: BillingCycle;
  readonly promotionId?: string;
  readonly customEnd?: Day;
}

export function wantedNext(record: SubscriptionRecord, instructions: Instructions | undefined = record.nextTerm): WantedTerm {
  const { item, quantity, billingCycle, term, renewalTermDuration, nextCharge, price } = record;
  const product = instructions?.product;
  const duration = product?.termDuration ?? renewalTermDuration ?? term?.duration;
  return {
    item: product ? { productId: product.productId, skuId: product.skuId, availabilityId: product.availabilityId ?? "" } : item,
    quantity: instructions?.quantity ?? quantity,
    ...(duration && { duration }),
    billingCycle: product?.billingCycle ?? nextCharge?.product.billingCycle ?? billingCycle,
    ...customOf(instructions), ...promotionOf(product ? product.promotionId : price.promotionId),
  };
}

const customOf = (instructions: Instructions | undefined) => instructions?.customTermEndDate !== undefined && { customEnd: instructions.customTermEndDate };
const promotionOf = (promotionId: string | undefined) => promotionId !== undefined && { promotionId };
