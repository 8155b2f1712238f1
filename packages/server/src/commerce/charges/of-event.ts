// Which charges an event of a subscription comes to: the rules of new commerce, and the way to those of older offers. Pure.
// Source: billing sections 2 to 6.

import type { Settings } from "../../world/index.ts";
import { addDays, dayOf, laterOf } from "../calendar/day.ts";
import { licenceHours } from "../calendar/windows.ts";
import { refundOptionsOf, spanOf } from "../subscriptions/dates.ts";
import type { Charged, EventKind } from "../subscriptions/event.ts";
import { isLegacy } from "../subscriptions/lifecycle.ts";
import { catalogItemId, type Cycle, type Day, type Family, type ItemRef, type SeatWindow, type SubscriptionRecord } from "../subscriptions/record.ts";
import type { LineCharge } from "./charge.ts";
import type { Change, Draft } from "./draft.ts";
import { legacyDraftsOf } from "./legacy.ts";
import { basisOf, basisOfCharge, firstFormula, formulaOf, wholeCycleOf, yearBasis, type Basis } from "./proration.ts";
import { reversalsOf } from "./reversal.ts";
import type { Cut } from "./rounding.ts";
import { standingUntil, type Standing } from "./standing.ts";

/** In the order in which they are written: what is given back, then what is charged in its place. */
export function draftsOf(change: Change, settings: Settings): Draft[] {
  const after = asCharged(change.after, change.event.after);
  const before = asCharged(change.before ?? change.after, change.event.before);
  if (isLegacy(after)) return legacyDraftsOf({ ...change, before, after }, settings);
  if (after.family === "azurePlan") return [];
  return drafts[change.event.kind]?.({ ...change, before, after, day: dayOf(change.at), standing: standingUntil(before.cycle?.end, change.charged), settings }) ?? [];
}

/** Whether one has to know what was charged before. */
export const needsCharged = (family: Family, kind: EventKind): boolean =>
  family !== "azurePlan" && (giveBack.has(kind) || (isLegacy({ family }) && (kind === "suspended" || kind === "billingPlanChanged")));

const giveBack: ReadonlySet<EventKind> = new Set<EventKind>([
  "quantityChanged", "converted", "upgraded", "termChanged", "seatsMovedIn", "seatsMovedOut", "cancelled", "transferred",
]);

/** A record as an event has it: of several that come together each has its own. */
function asCharged(record: SubscriptionRecord, charged: Charged | undefined): SubscriptionRecord {
  if (!charged || isThat(record, charged)) return record;
  const { term: _term, cycle: _cycle, ...rest } = record;
  const { item, ...state } = charged;
  return { ...rest, ...state, item: itemOf(item) };
}

/** Most changes are of one event, which has the very parts of the record. */
const isThat = ({ term, cycle, price, quantity, billingCycle, item }: SubscriptionRecord, charged: Charged): boolean =>
  term === charged.term && cycle === charged.cycle && price === charged.price && quantity === charged.quantity
  && billingCycle === charged.billingCycle && catalogItemId(item) === charged.item;

function itemOf(text: string): ItemRef {
  const [productId = "", skuId, availabilityId = ""] = text.split(":");
  return skuId === undefined ? { offerId: productId } : { productId, skuId, availabilityId };
}

interface Case extends Change {
  readonly before: SubscriptionRecord;
  readonly day: Day;
  readonly standing: Standing | undefined;
  readonly settings: Settings;
}

/** By kind; what is not here is not charged. */
const drafts: Readonly<Partial<Record<EventKind, (it: Case) => Draft[]>>> = {
  // What is not there yet is charged when it is.
  purchased: (it) => (it.after.status === "pending" ? [] : [isMoved(it) ? movedTo(it) : first(it, "new")]),
  provisioned: (it) => [first(it, "new")],
  activated: (it) => [first(it, "new")],
  // Only the first cycle of a term is a stub, and that of a new plan: those that follow are whole.
  cycleStarted: ({ after }) => [{ chargeType: "cycleCharge", of: after, quantity: after.quantity, span: cycleOf(after), formula: { kind: "whole" }, cut: "amount" }],
  renewed: (it) => [first(it, "renew")],
  extended: (it) => [first(it, "renew")],
  billingPlanChanged: (it) => [newPlan(it)],
  quantityChanged: (it) => (it.after.quantity > it.before.quantity ? seatChange(it, "addQuantity") : [...seatChange(it, "removeQuantity"), ...freeFirstDay(it)]),
  converted: (it) => [...rest(it, "convert", "unitPrice"), first(it, "convert")],
  upgraded: (it) => [...rest(it, "convert", "unitPrice"), ...anew(it)],
  termChanged: (it) => [...rest(it, "convert", "unitPrice"), ...anew(it)],
  seatsMovedOut: (it) => rest(it, isMoved(it) ? "convert" : "moveQuantity", "unitPrice", seatsOf(it)),
  seatsMovedIn: (it) => charge(it, "moveQuantity", "unitPrice", basisInCycle(it), seatsOf(it)),
  cancelled: (it) => cancelled(it),
  transferred: (it) => rest(it, "cancelImmediate", "unitPrice"),
};

/** Seats that become a subscription of their own, and not part of another one. */
const isMoved = ({ event }: Case): boolean => event.details?.["by"] === "upgrade";
const seatsOf = ({ event }: Case): number => Number(event.details?.["seats"] ?? 0);

/** The cycle that begins, as a whole or as the stub that it is. */
function first({ after, settings }: Case, chargeType: string): Draft {
  const formula = firstFormula(after, settings);
  return { chargeType, of: after, quantity: after.quantity, span: cycleOf(after), formula, cut: formula.kind === "whole" ? "amount" : "unitPrice" };
}

/** What is for good is charged from the day of its purchase on. */
const cycleOf = ({ cycle, createdAt }: SubscriptionRecord): { readonly start: Day; readonly end?: Day } => cycle ?? { start: dayOf(createdAt) };

function movedTo(it: Case): Draft {
  const { after, settings } = it;
  const { cycle } = after;
  const [whole, basis] = [wholeCycleOf(after, settings), basisOf(after, settings)];
  const formula = !cycle || !basis || whole?.start === cycle.start ? ({ kind: "whole" } as const) : formulaOf(basis, cycle.start, cycle.end, settings.chargeDays);
  return { chargeType: "convert", of: after, quantity: after.quantity, span: cycleOf(after), formula, cut: "unitPrice" };
}

/** A year that does not begin with a year of the term is charged by its months. */
function newPlan(it: Case): Draft {
  const { after, settings } = it;
  const draft = { ...first(it, "changeBillingPlan"), cut: "unitPrice" } as const;
  const basis = draft.formula.kind === "whole" ? undefined : yearBasis(after);
  return basis && after.cycle ? { ...draft, formula: formulaOf(basis, after.cycle.start, after.cycle.end, settings.chargeDays) } : draft;
}

const seatChange = (it: Case, chargeType: string): Draft[] =>
  [...rest(it, chargeType, "amount"), ...charge(it, chargeType, "amount", basisInCycle(it))];

/** Gives back what is left of the cycle from today on, counted as it was charged; all seats of it, or some. */
function rest({ before, day, standing, settings }: Case, chargeType: string, cut: Cut, seats = standing?.quantity ?? 0): Draft[] {
  if (!standing || seats === 0) return [];
  const { charge: { line }, quantity: all, amount } = standing;
  const [start, quantity] = [laterOf(day, line.chargeStart), Math.min(seats, all)];
  const common = { chargeType, of: before, quantity, isRefund: true, cut, exchange: line.exchange, most: amount.share(quantity, all) } as const;
  const { chargeEnd: end } = line;
  if (start === line.chargeStart || end === undefined) return [{ ...common, span: { start: line.chargeStart, ...(end && { end }) }, formula: line.formula }];
  if (start > end) return [];
  const basis = basisOfCharge(line.formula, { start: line.chargeStart, end }, before, settings);
  return [{ ...common, span: { start, end }, formula: formulaOf(basis, start, end, settings.chargeDays) }];
}

/** Charges what is left of the cycle from today on. */
function charge(it: Case, chargeType: string, cut: Cut, basis: Basis | undefined, quantity = it.after.quantity): Draft[] {
  const { after, day, standing, settings } = it;
  if (!after.cycle || !basis) return [];
  const { start: begun, end } = after.cycle;
  const start = laterOf(day, begun);
  if (start > end) return [];
  const whole = standing && start === standing.charge.line.chargeStart && isSame(after.cycle, it.before.cycle) ? standing.charge.line.formula : undefined;
  return [{
    chargeType, of: after, quantity, span: { start, end }, formula: whole ?? formulaOf(basis, start, end, settings.chargeDays), cut,
    ...(standing && { exchange: standing.charge.line.exchange }),
  }];
}

const isSame = (one: Cycle | undefined, other: Cycle | undefined): boolean => one?.start === other?.start && one?.end === other?.end;

/** Within a cycle all is counted as its charge was. */
function basisInCycle({ before, after, standing, settings }: Case): Basis | undefined {
  const line = standing?.charge.line;
  if (!line || line.chargeEnd === undefined) return basisOf(after, settings);
  return basisOfCharge(line.formula, { start: line.chargeStart, end: line.chargeEnd }, before, settings);
}

/** The product, or the term, is another one: a cycle of a new term, or what is left of the one that runs. */
function anew(it: Case): Draft[] {
  const { before, after, settings } = it;
  if (after.term?.startedAt !== before.term?.startedAt) return [first(it, "convert")];
  return charge(it, "convert", "unitPrice", isSame(before.cycle, after.cycle) ? basisInCycle(it) : basisOf(after, settings));
}

/** All of it, the days that are left, or nothing: as the window says that it is cancelled in. */
function cancelled(it: Case): Draft[] {
  const { before, event, at, settings, standing } = it;
  const refund = event.details?.["refund"] ?? refundOptionsOf(before, settings).find(({ expiresAt }) => at <= expiresAt)?.type;
  if (refund === "Partial") return rest(it, "cancelImmediate", "unitPrice");
  return refund === "Full" && standing ? reversalsOf(before, chargesOfTerm(it), "cancelImmediate", settings) : [];
}

function chargesOfTerm({ before: { term }, charged }: Case): LineCharge[] {
  if (!term) return [...charged];
  const { first: start, last } = spanOf(term);
  return charged.filter(({ line }) => line.termStart === start && line.termEnd === last);
}

/** Seats that go back within a day cost nothing, where the switch says so: the day before is given back too. */
function freeFirstDay({ before, after, day, at, standing, settings }: Case): Draft[] {
  if (settings.seatReductionRefund !== "fullWithin24Hours" || !standing || !before.cycle) return [];
  const { charge: { line } } = standing;
  const [from, last] = [before.cycle.start, addDays(day, -1)];
  const basis = basisOfCharge(line.formula, { start: line.chargeStart, end: line.chargeEnd ?? last }, before, settings);
  return takenBack(before, after).flatMap(({ quantity, until }): Draft[] => {
    const added = Temporal.Instant.from(until).subtract({ hours: licenceHours });
    const start = laterOf(dayOf(added.toString()), from);
    if (start > last || Temporal.Instant.compare(Temporal.Instant.from(at), added.add({ hours: 24 })) > 0) return [];
    return [{
      chargeType: "removeQuantity", of: before, quantity, isRefund: true, span: { start, end: last }, formula: formulaOf(basis, start, last, settings.chargeDays),
      cut: "amount", exchange: line.exchange,
    }];
  });
}

/** Of which additions seats went back, and how many. */
function takenBack(before: SubscriptionRecord, after: SubscriptionRecord): SeatWindow[] {
  const left = new Map<string, number>();
  for (const { until, quantity } of after.seatWindows) left.set(until, (left.get(until) ?? 0) + quantity);
  return before.seatWindows.flatMap(({ until, quantity }) => {
    const kept = Math.min(quantity, left.get(until) ?? 0);
    left.set(until, (left.get(until) ?? 0) - kept);
    return kept === quantity ? [] : [{ until, quantity: quantity - kept }];
  });
}
