// Charges that are given back as they are: what is left of them is not worked out anew, so no more and no less comes back
// than was charged. Where seats changed meanwhile, each time between two changes has a line of its own.
// Source: billing section 5.

import { Decimal } from "@understudy/kernel";
import type { Settings } from "../../world/index.ts";
import { addDays, daysFrom } from "../calendar/day.ts";
import { placesOf } from "../catalog/currency.ts";
import type { Day, SubscriptionRecord } from "../subscriptions/record.ts";
import type { LineCharge } from "./charge.ts";
import type { Draft } from "./draft.ts";
import { standingCharges } from "./standing.ts";

type AmountSettings = Pick<Settings, "zeroDecimalCurrencies">;

export const reversalsOf = (of: SubscriptionRecord, charges: readonly LineCharge[], chargeType: string, settings: AmountSettings): Draft[] =>
  spansOf(charges, settings).map(({ charge, quantity, amount, start, end }): Draft => ({
    chargeType, of, quantity, isRefund: true, span: { start, ...(end !== undefined && { end }) }, cut: "amount", exchange: charge.line.exchange,
    formula: isWhole(charge, { quantity, amount }) ? charge.line.formula : { kind: "charged" }, given: { amount, charge },
  }));

const isWhole = ({ amount, line }: LineCharge, part: { readonly quantity: number; readonly amount: Decimal }): boolean =>
  line.quantity === part.quantity && part.amount.equals(Decimal.of(amount));

/** Days that were charged alike, and what they came to. */
interface Span {
  readonly charge: LineCharge;
  readonly quantity: number;
  readonly amount: Decimal;
  readonly start: Day;
  readonly end: Day | undefined;
}

/** Changes give back what is left of a cycle, so that charges of the same last day follow one another. */
const spansOf = (charges: readonly LineCharge[], settings: AmountSettings): Span[] =>
  [...Map.groupBy(standingCharges(charges), ({ line }) => line.chargeEnd).values()].flatMap((ofCycle) => spansOfCycle(ofCycle, settings));

function spansOfCycle(charges: readonly LineCharge[], settings: AmountSettings): Span[] {
  const byStart = Map.groupBy(charges, ({ line }) => line.chargeStart);
  const spans: Span[] = [];
  let running: Span | undefined;
  for (const start of [...byStart.keys()].toSorted()) {
    const here = byStart.get(start) ?? [];
    const [refunds, added] = [here.filter(({ line }) => line.isRefund), here.filter(({ line }) => !line.isRefund)];
    const cutAt = running && cutOf(running, start, refunds, settings);
    if (cutAt) spans.push(cutAt.over);
    running = added.reduce(withCharge, cutAt?.left);
  }
  return [...spans, ...(running ? [running] : [])];
}

/** The days before another one, and what goes on from there. */
function cutOf(running: Span, from: Day, refunds: readonly LineCharge[], settings: AmountSettings): { readonly over: Span; readonly left: Span | undefined } {
  const back = refunds.reduce((sum, { line }) => sum + line.quantity, 0);
  const kept = running.amount.plus(Decimal.sum(refunds.map(({ amount }) => Decimal.of(amount))));
  const last = addDays(from, -1);
  if (back >= running.quantity || running.end === undefined) return { over: { ...running, amount: kept, end: last }, left: undefined };
  const used = kept.share(daysFrom(running.start, last), daysFrom(running.start, running.end)).truncated(placesOf(running.charge.currency, settings));
  return {
    over: { ...running, amount: used, end: last },
    left: { ...running, quantity: running.quantity - back, amount: kept.minus(used), start: from },
  };
}

function withCharge(running: Span | undefined, charge: LineCharge): Span {
  const { line: { quantity, chargeStart: start, chargeEnd: end }, amount } = charge;
  return { charge, quantity: quantity + (running?.quantity ?? 0), amount: Decimal.of(amount).plus(running?.amount ?? Decimal.zero), start, end };
}
