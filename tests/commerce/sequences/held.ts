// What a sequence believes that a customer holds, and what the clock makes of it. It is a second telling of the documented
// behaviour (commerce reference 4.3, 4.8 to 4.10, 6), plain and without prices; the service is held against it.

import type { BillingCycle, Status, TermDuration } from "../../../packages/server/src/commerce/index.ts";
import { afterDay, cycleEnd, dayAt, hour, lastDay, minute, nextDay, type Day } from "./calendar.ts";
import { chargeMonths, goodOf, isLegacy, monthsOf, type Good, type Plan } from "./goods.ts";

/** Seats that were added together, and until when they may go back. */
interface Bucket {
  quantity: number;
  readonly until: number;
}

/** What is to come with the next term. */
export interface NextTerm {
  readonly item: string;
  readonly plan: Plan;
  readonly quantity: number;
  readonly end?: Day;
}

/** A move to another product that is under way. */
interface Move {
  readonly at: number;
  readonly item: string;
  readonly quantity: number;
  /** How many there were, and of what, when it was asked for: what has changed meanwhile makes it fail. */
  readonly held: number;
  readonly from: string;
  /** The subscription that takes the licences in, where there was one. */
  readonly into?: Held;
}

/** How long a move takes, and how long reassigning the licences takes after it, where all of them moved. */
export const movesFor = 2 * minute;

export interface Term {
  readonly startedAt: number;
  readonly end: Day;
  readonly duration?: TermDuration;
  /** Day that charge cycles are counted from. */
  readonly anchor: Day;
}

export interface Held {
  /** As it travels; unknown of one that the clock has made, until it is seen. */
  id: string | undefined;
  orderId: string | undefined;
  readonly createdAt: number;
  good: Good;
  family: Good["family"];
  isTrial: boolean;
  status: Status;
  since: number;
  quantity: number;
  cycle: BillingCycle;
  term?: Term;
  autoRenew: boolean;
  next?: NextTerm;
  nextCycle?: BillingCycle;
  buckets: Bucket[];
  cancelUntil?: number;
  dataUntil?: number;
  move?: Move;
  /** Until when users' licences are reassigned after a move of all of them. */
  movingUntil?: number;
  /** Whether the term that runs is an extended service term. */
  isExtended?: true;
  isOrderCancelled?: true;
  /** Whether it was a trial of an older offer, whose order is still that of the trial. */
  isConverted?: true;
}

/** An order that there has to be. */
export interface Ordered {
  readonly of: Held;
  readonly transaction: "new" | "renew" | "addquantity" | "removequantity" | "cancel" | "convert";
  readonly at: number;
}

export type Lifecycle = "classic" | "est";

export interface Model {
  readonly lifecycle: Lifecycle;
  now: number;
  readonly held: Held[];
  readonly orders: Ordered[];
}

const day = 24 * hour;

export const hasStanding = ({ status }: Held): boolean => status === "active" || status === "suspended" || status === "pending";

/** Until when a purchase or renewal can be cancelled. */
export function cancellationEnd(family: Good["family"], duration: TermDuration | undefined, from: number): number | undefined {
  switch (family) {
    case "newCommerce": return from + 168 * hour;
    case "software": return afterDay(dayAt(from + 7 * day)) - 1;
    case "perpetual": return afterDay(dayAt(from + 30 * day)) - 1;
    case "saas": return from + (duration === "P1M" ? 24 : 14 * 24) * hour;
    default: return undefined;
  }
}

/** Seats that were added may go back for a while: licences, and the software of other publishers while it can be cancelled. */
export function bucketsOf({ family, term }: Held, quantity: number, from: number): Bucket[] {
  const until = family === "newCommerce" ? from + 168 * hour : cancellationEnd(family, term?.duration, from);
  return (family === "newCommerce" || family === "saas") && until !== undefined ? [{ quantity, until }] : [];
}

export function openWindows(held: Held, from: number): void {
  const until = cancellationEnd(held.family, held.term?.duration, from);
  closeWindows(held);
  if (until !== undefined) held.cancelUntil = until;
  held.buckets = bucketsOf(held, held.quantity, from);
}

export function closeWindows(held: Held): void {
  held.buckets = [];
  delete held.cancelUntil;
}

export const openBuckets = ({ buckets }: Held, now: number): Bucket[] => buckets.filter(({ until, quantity }) => quantity > 0 && now <= until);

export function beginTerm(held: Held, startedAt: number, plan: Plan, end?: Day): void {
  const first = dayAt(startedAt);
  const { duration } = plan;
  held.cycle = plan.cycle;
  held.term = {
    startedAt, end: end ?? lastDay(first, monthsOf(duration ?? "P1Y")), ...(duration && { duration }),
    anchor: end !== undefined && duration !== undefined ? nextDay(end) : first,
  };
}

export function finish(held: Held, status: "expired" | "disabled" | "deleted", at: number): void {
  Object.assign(held, { status, since: at, autoRenew: false });
  delete held.next;
  delete held.nextCycle;
  closeWindows(held);
}

export const isMoving = ({ move, movingUntil = 0 }: Held, now: number): boolean => move !== undefined || now < movingUntil;

/** The last day of the charge cycle that runs. */
export const cycleEndOf = ({ term, cycle }: Held, now: number): Day | undefined =>
  term && cycleEnd(dayAt(now), term.end, term.anchor, chargeMonths({ cycle, ...(term.duration && { duration: term.duration }) }));

interface Due {
  readonly at: number;
  readonly happen: () => void;
}

/** Lets everything come about that falls due by then, in order. */
export function passTo(model: Model, to: number): void {
  for (;;) {
    const [due] = model.held.flatMap((held) => dueOf(model, held)).filter(({ at }) => at <= to).toSorted((one, other) => one.at - other.at);
    if (!due) break;
    model.now = due.at;
    due.happen();
  }
  model.now = to;
}

export function dueOf(model: Model, held: Held): Due[] {
  const { move } = held;
  return [...lifeOf(model, held), ...(move ? [{ at: move.at, happen: () => carryOut(model, held, move) }] : [])];
}

function lifeOf(model: Model, held: Held): Due[] {
  const { status, family, term, since, createdAt } = held;
  switch (status) {
    case "pending": {
      const takes = { software: 5, perpetual: 5, reservation: 1, savingsPlan: 1 }[family as string];
      return takes === undefined ? [] : [{ at: createdAt + takes * minute, happen: () => { held.status = "active"; held.since = model.now; } }];
    }
    case "active": return ofTerm(model, held);
    case "suspended": {
      if (!isLegacy(family)) return ofTerm(model, held);
      const over = since + 90 * day;
      return [{ at: term ? Math.min(over, afterDay(term.end)) : over, happen: () => finish(held, "deleted", model.now) }];
    }
    case "expired": return [{ at: since + 30 * day, happen: () => disable(held, model.now, 90) }];
    case "disabled": return [{ at: held.dataUntil ?? 0, happen: () => finish(held, "deleted", model.now) }];
    default: return [];
  }
}

function disable(held: Held, at: number, days: number): void {
  finish(held, "disabled", at);
  held.dataUntil = at + days * day;
}

function ofTerm(model: Model, held: Held): Due[] {
  const { term } = held;
  if (!term) return [];
  const end = cycleEndOf(held, model.now) ?? term.end;
  const atCharge = held.nextCycle !== undefined && end < term.end ? [{ at: afterDay(end), happen: () => takeNextCycle(held) }] : [];
  return [...atCharge, { at: afterDay(term.end), happen: () => endTerm(model, held) }];
}

function takeNextCycle(held: Held): void {
  if (held.nextCycle !== undefined) held.cycle = held.nextCycle;
  delete held.nextCycle;
}

function endTerm(model: Model, held: Held): void {
  if (held.status === "suspended") return disable(held, model.now, 120);
  const mayExtend = model.lifecycle === "est" && held.family === "newCommerce";
  if (held.isExtended) {
    if (!held.autoRenew) return disable(held, model.now, 90);
    return held.next ? renew(model, held) : extend(model, held);
  }
  if (held.autoRenew) return renew(model, held);
  return mayExtend ? extend(model, held) : finish(held, "expired", model.now);
}

/** A month of the extended service term, which goes on by the month until it is ended. Source: commerce reference 4.4. */
function extend(model: Model, held: Held): void {
  delete held.next;
  delete held.nextCycle;
  closeWindows(held);
  beginTerm(held, model.now, { duration: "P1M", cycle: "monthly" });
  Object.assign(held, { isExtended: true, autoRenew: true });
  model.orders.push({ of: held, transaction: "renew", at: model.now });
}

/** What was scheduled, else the same again; a trial becomes a year by the month. */
function renew(model: Model, held: Held): void {
  const { next, term, family, quantity, cycle, nextCycle, good } = held;
  const converts = family === "trial";
  const usual: Plan = converts
    ? { duration: "P1Y", cycle: "monthly" }
    : { cycle: nextCycle ?? cycle, ...(term?.duration && { duration: term.duration }) };
  held.good = goodOf(next?.item ?? (converts ? (good.becomes ?? "") : good.item));
  held.quantity = next?.quantity ?? quantity;
  if (converts) Object.assign(held, { family: "newCommerce", isTrial: false });
  delete held.next;
  delete held.nextCycle;
  delete held.isExtended;
  beginTerm(held, model.now, next?.plan ?? usual, next?.end);
  openWindows(held, model.now);
  model.orders.push({ of: held, transaction: converts ? "convert" : "renew", at: model.now });
}

/** All seats, and the subscription becomes the other product's; or some, and they become a subscription of their own. */
function carryOut(model: Model, held: Held, { item, quantity, held: before, from, into }: Move): void {
  delete held.move;
  const { term } = held;
  if (held.status !== "active" || held.quantity !== before || held.good.item !== from || !term) return;
  if (into) return join(model, held, into, quantity);
  const plan: Plan = { cycle: held.cycle, ...(term.duration && { duration: term.duration }) };
  delete held.next;
  if (quantity < before) return split(model, held, { item, quantity, plan });
  delete held.nextCycle;
  held.good = goodOf(item);
  held.movingUntil = model.now + movesFor;
  closeWindows(held);
  if (held.family === "trial") {
    Object.assign(held, { family: "newCommerce", isTrial: false });
    beginTerm(held, model.now, { duration: "P1Y", cycle: "monthly" });
    openWindows(held, model.now);
  }
  model.orders.push({ of: held, transaction: "convert", at: model.now });
}

/** What keeps a subscription from taking licences in. */
export function problemOfTarget({ term: from }: Held, { status, cancelUntil, term: to }: Held, now: number): "notActive" | "inWindow" | "shorterTerm" | "earlierEnd" | undefined {
  if (status !== "active") return "notActive";
  if (cancelUntil !== undefined && now <= cancelUntil) return "inWindow";
  if (!from || !to) return undefined;
  if (monthsOf(from.duration ?? "P1M") > monthsOf(to.duration ?? "P1M")) return "shorterTerm";
  return to.end < from.end ? "earlierEnd" : undefined;
}

/** The other one keeps its term and its windows, and has an order for what it takes in; one that is left empty ends. */
function join(model: Model, held: Held, into: Held, quantity: number): void {
  if (problemOfTarget(held, into, model.now)) return;
  delete held.next;
  delete into.next;
  into.quantity += quantity;
  closeWindows(held);
  if (quantity === held.quantity) {
    finish(held, "deleted", model.now);
    held.movingUntil = model.now + movesFor;
    into.movingUntil = held.movingUntil;
  } else held.quantity -= quantity;
  model.orders.push({ of: into, transaction: "convert", at: model.now });
}

function split(model: Model, held: Held, { item, quantity, plan }: { readonly item: string; readonly quantity: number; readonly plan: Plan }): void {
  held.quantity -= quantity;
  closeWindows(held);
  const part: Held = {
    id: undefined, orderId: undefined, createdAt: model.now, good: goodOf(item), family: "newCommerce", isTrial: false, status: "active",
    since: model.now, quantity, cycle: plan.cycle, autoRenew: held.autoRenew, buckets: [],
  };
  beginTerm(part, model.now, plan, held.term?.end);
  model.held.push(part);
  model.orders.push({ of: part, transaction: "convert", at: model.now });
}
