// Which charges an event of an older offer comes to. What changes within a cycle wipes its charge: the days that are over
// are charged as they were, and the rest as it is now. Published samples do not agree on how a price is rounded, so there
// is a rule for each kind of change that gives all of them.
// Source: billing section 16; recon-file-charge-types.md, common-billing-scenarios-monthly.md, common-billing-scenarios-annual.md.

import type { Settings } from "../../world/index.ts";
import { addDays, daysFrom, dayOf, laterOf } from "../calendar/day.ts";
import { suspensionReasons } from "../subscriptions/commands/status.ts";
import { spanOf } from "../subscriptions/dates.ts";
import type { EventKind } from "../subscriptions/event.ts";
import type { Day, SubscriptionRecord } from "../subscriptions/record.ts";
import type { Formula, LineCharge } from "./charge.ts";
import type { Change, Draft } from "./draft.ts";
import { wholeCycleOf, type ProrationSettings } from "./proration.ts";
import { reversalsOf } from "./reversal.ts";
import { standingUntil, type Standing } from "./standing.ts";

/** As lines spell them. */
const types = {
  cycle: "Cycle fee",
  purchase: "Prorate fees when purchase",
  renewal: "Prorate fee when renew",
  seats: "Cycle instance prorate",
  cancellation: "Cancel fee",
  activation: "Prorate fees when activate",
  // The names are the other way round in the documented lines: what is charged for the new plan is told by its sign.
  newPlan: "Prorate fees when convert away from current offering",
  oldPlan: "Prorate fees when convert to a new offering",
} as const;

/** Suspended before so many days are over, it costs nothing. */
const freeDays = 30;
/** Of a day's price: of a month it has three places, of a year two. */
const placesOfDay = (cycleDays: number): number => (cycleDays > 31 ? 2 : 3);

type LegacySettings = ProrationSettings & Pick<Settings, "zeroDecimalCurrencies">;

interface Case extends Change {
  readonly before: SubscriptionRecord;
  readonly day: Day;
  readonly standing: Standing | undefined;
  readonly settings: LegacySettings;
}

/** Use of Azure is charged day by day, and what is free is not charged at all. */
export function legacyDraftsOf(change: Change & { readonly before: SubscriptionRecord }, settings: LegacySettings): Draft[] {
  const { before, charged, event, at } = change;
  if (change.after.family === "legacyAzure") return [];
  return drafts[event.kind]?.({ ...change, day: dayOf(at), standing: standingUntil(before.cycle?.end, charged), settings }) ?? [];
}

const drafts: Readonly<Partial<Record<EventKind, (it: Case) => Draft[]>>> = {
  purchased: (it) => first(it, isYearly(it) ? types.purchase : types.cycle),
  cycleStarted: (it) => first(it, types.cycle),
  renewed: (it) => first(it, isYearly(it) ? types.renewal : types.cycle),
  quantityChanged: (it) => [...wipe(it), ...used(it), ...charge(it, types.seats)],
  billingPlanChanged: (it) => [...rest(it, types.oldPlan, "days"), ...first(it, types.newPlan)],
  converted: (it) => [...rest(it, types.oldPlan, "days"), ...first(it, types.newPlan)],
  suspended: (it) => suspended(it),
  reactivated: (it) => charge(it, types.activation),
};

const isYearly = ({ after }: Case): boolean => after.billingCycle !== "monthly";

/** The cycle that begins. The last one of a term may be shorter than a month, and is charged by its days. */
function first({ after, settings }: Case, chargeType: string): Draft[] {
  const { cycle, billingCycle, quantity } = after;
  if (!cycle || billingCycle === "none") return [];
  const whole = wholeCycleOf(after, settings) ?? cycle;
  const isWhole = whole.start === cycle.start && whole.end === cycle.end;
  const formula: Formula = isWhole ? { kind: "whole" } : dailyOf(cycle.start, cycle.end, daysFrom(whole.start, whole.end));
  return [{ chargeType, of: after, quantity, span: cycle, formula, cut: "amount" }];
}

const dailyOf = (start: Day, end: Day, cycleDays: number): Formula =>
  ({ kind: "daily", billDays: daysFrom(start, end), cycleDays, places: placesOfDay(cycleDays) });

/** Of what was charged for a whole cycle, its days; of a part of one, those of the cycle that it was a part of. */
function cycleDaysOf({ charge: { line: { formula, chargeStart, chargeEnd } } }: Standing): number {
  if (formula.kind === "daily" || formula.kind === "days") return formula.cycleDays;
  return daysFrom(chargeStart, chargeEnd ?? chargeStart);
}

const wipe = ({ before, standing, settings }: Case): Draft[] => (standing ? reversalsOf(before, [standing.charge], types.seats, settings) : []);

/** The days that are over, as they were. */
function used({ before, day, standing }: Case): Draft[] {
  const start = standing?.charge.line.chargeStart;
  if (!standing || start === undefined || start >= day) return [];
  const end = addDays(day, -1);
  return [{
    chargeType: types.seats, of: before, quantity: standing.quantity, span: { start, end }, formula: dailyOf(start, end, cycleDaysOf(standing)),
    cut: "amount", exchange: standing.charge.line.exchange,
  }];
}

/** What is left of the cycle from today on, as it is now. */
function charge(it: Case, chargeType: string): Draft[] {
  const { after, day, standing, settings } = it;
  const { cycle, quantity, billingCycle } = after;
  if (!cycle || billingCycle === "none") return [];
  const start = laterOf(day, cycle.start);
  const whole = wholeCycleOf(after, settings) ?? cycle;
  const cycleDays = standing ? cycleDaysOf(standing) : daysFrom(whole.start, whole.end);
  const isWhole = start === whole.start && cycle.end === whole.end;
  return [{
    chargeType, of: after, quantity, span: { start, end: cycle.end }, cut: "amount",
    formula: isWhole ? { kind: "whole" } : dailyOf(start, cycle.end, cycleDays),
    ...(standing && { exchange: standing.charge.line.exchange }),
  }];
}

/** Gives back the days that are left: by their price, or by their part of the whole. */
function rest({ before, day, standing }: Case, chargeType: string, by: "days" | "daily"): Draft[] {
  const line = standing?.charge.line;
  if (!standing || line?.chargeEnd === undefined || day > line.chargeEnd) return [];
  const [start, end, cycleDays] = [laterOf(day, line.chargeStart), line.chargeEnd, cycleDaysOf(standing)];
  const formula: Formula = by === "daily" ? dailyOf(start, end, cycleDays) : { kind: "days", billDays: daysFrom(start, end), cycleDays };
  return [{
    chargeType, of: before, quantity: standing.quantity, isRefund: true, span: { start, end }, formula: start === line.chargeStart ? line.formula : formula,
    cut: by === "daily" ? "amount" : "unitPrice", exchange: line.exchange, most: standing.amount,
  }];
}

/** By the partner in the first days: all of the cycle. Because it lives on as something else, or later: the days that are left. */
function suspended(it: Case): Draft[] {
  const { before, event, day, standing } = it;
  const reason = event.details?.["reason"];
  const isOwn = reason === undefined || reason === suspensionReasons.byPartner;
  if (isOwn && standing && day < addDays(dayOf(before.createdAt), freeDays)) return reversalsOf(before, chargesOfCycle(it), types.cancellation, it.settings);
  return reason === "Upgraded" ? rest(it, types.oldPlan, "days") : rest(it, types.cancellation, "daily");
}

/** Those of the cycle that runs, and of no term before this one. */
function chargesOfCycle({ before: { term, cycle }, charged }: Case): LineCharge[] {
  if (!term || !cycle) return [];
  const { first: start, last } = spanOf(term);
  return charged.filter(({ line }) => line.termStart === start && line.termEnd === last && line.chargeStart >= cycle.start);
}
