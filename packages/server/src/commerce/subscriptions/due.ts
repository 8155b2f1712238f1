// What falls due for subscriptions on the world's clock: one entry for each, whose work follows from the record.

import type { Due, Unit } from "../../world/index.ts";
import { cancelAddOnsWithout } from "./add-ons.ts";
import { keepSettled, subscriptionDue } from "./keep.ts";
import { disable, endOfTerm, expire, nextStep, provision, purge, renew, startCycle, type StepKind } from "./lifecycle.ts";
import type { Outcome } from "./outcome.ts";
import type { SubscriptionRecord } from "./record.ts";
import { extendedTermOf, newBillingOf, nextTermOf, paidTermOf } from "./renewal.ts";
import { loadSubscription } from "./repository.ts";

const settle: Due = async ({ payload }, unit) => {
  const record = await loadSubscription(unit.db, payload["subscriptionId"] as string);
  const step = record && nextStep(record, unit.settings);
  if (!record || !step) return;
  const kept = await keepSettled(unit, record, await steps[step.kind](unit, record));
  if (isInForce(record) && !isInForce(kept)) await cancelAddOnsWithout(unit, kept);
};

const isInForce = ({ status }: SubscriptionRecord): boolean => status === "active" || status === "suspended";

export const subscriptionsDue: ReadonlyMap<string, Due> = new Map([[subscriptionDue, settle]]);

type Work = (unit: Unit, record: SubscriptionRecord) => Outcome | Promise<Outcome>;

const steps: Readonly<Record<StepKind, Work>> = {
  provision: ({ nowText }, record) => provision(record, nowText),
  startCycle: async (unit, record) => startCycle(record, unit.nowText, await newBillingOf(unit, record), unit.settings),
  endTerm: async (unit, record) => ends[endOfTerm(record, unit.settings)](unit, record),
  disable: ({ nowText }, record) => disable(record, nowText),
  purge: ({ nowText }, record) => purge(record, nowText),
};

/** What is not sold any more expires instead. */
const ends: Readonly<Record<ReturnType<typeof endOfTerm>, Work>> = {
  renew: (unit, record) => goOn(unit, record, nextTermOf),
  convert: (unit, record) => goOn(unit, record, paidTermOf),
  extend: (unit, record) => goOn(unit, record, extendedTermOf),
  expire: ({ nowText }, record) => expire(record, nowText),
  disable: ({ nowText }, record) => disable(record, nowText),
};

async function goOn(unit: Unit, record: SubscriptionRecord, next: typeof nextTermOf): Promise<Outcome> {
  const term = await next(unit, record);
  return term ? renew(record, term, unit.nowText, unit.settings) : expire(record, unit.nowText);
}
