// An update of a subscription: what its body changes becomes commands, one after another, and is written at once or not
// at all. Source: update-a-subscription-by-id.md; commerce reference section 4.5.

import { faults, subscriptionsFaults, type Of, type SubscriptionUpdate } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { checkPartnerOnRecord } from "../../accounts/index.ts";
import {
  apply, check, followedBy, rename, scheduleNextCharge, scheduleNextTerm, setAutoRenew, setEndOfTerm, setPartner,
  type Outcome, type SubscriptionRecord,
} from "../../commerce/index.ts";
import { etagOf } from "./wire.ts";
import { nextTermStep } from "./update-next-term.ts";
import type { Step, Update } from "./update-parts.ts";
import { planStep } from "./update-plan.ts";
import { quantityStep } from "./update-quantity.ts";
import { differenceOf, type Resets, type Wanted } from "./update-rules.ts";
import { followStatus, statusStep } from "./update-status.ts";

/** The header counts before the body; either may be left out. */
export function checkEtag(record: SubscriptionRecord, ifMatch: string | undefined, given: string | undefined): void {
  const etag = ifMatch ?? (given === "" ? undefined : given);
  if (etag !== undefined && etag !== etagOf(record)) throw new Fault(faults.staleEtag);
}

export async function updateSubscription(update: Update, body: Of<typeof SubscriptionUpdate>): Promise<SubscriptionRecord> {
  const { unit, record } = update;
  const { wanted, resets } = differenceOf(record, body);
  const steps = inOrder(wanted, {
    changes: await changesOf(update, wanted),
    resets: resetsOf(update, resets),
    status: wanted.status === undefined ? [] : [await statusStep(update, wanted.status)],
  });
  // What takes no update takes none that changes nothing either.
  if (steps.length === 0 && record.status !== "suspended") check(record, "rename", unit.now, unit.settings);
  const outcome = steps.reduce<Outcome>((before, step) => followedBy(before, step), { after: record, events: [] });
  if (outcome.events.length === 0) return record;
  const kept = await apply(unit, record, outcome);
  await followStatus(unit, record, kept);
  return kept;
}

interface Parts {
  readonly changes: readonly Step[];
  readonly resets: readonly Step[];
  readonly status: readonly Step[];
}

/**
 * A status comes last, so that a suspended subscription takes no other change along with being made active; but what it
 * loses because the body leaves it out, it loses as an active one. Of a cancelled one nothing is left to lose.
 */
function inOrder({ status: wanted }: Wanted, { changes, resets, status }: Parts): Step[] {
  if (wanted === "deleted") return [...changes, ...status];
  return wanted === "active" ? [...changes, ...status, ...resets] : [...changes, ...resets, ...status];
}

/** First what changes the subscription now, then what it is to become: a change of now drops what was scheduled. */
async function changesOf(update: Update, wanted: Wanted): Promise<Step[]> {
  const { unit: { now, settings }, item: { sku, offer } } = update;
  const { friendlyName, partnerId, quantity, autoRenew, endsWithTerm, nextTerm, nextCharge } = wanted;
  const isRenewable = sku?.isRenewable ?? offer?.isAutoRenewable ?? true;
  const steps: Step[] = [];
  if (friendlyName !== undefined) steps.push((record) => rename(record, friendlyName, now, settings));
  if (partnerId !== undefined) steps.push(await partnerStep(update, partnerId));
  if (quantity !== undefined) steps.push(await quantityStep(update, quantity));
  if (wanted.termDuration !== undefined || wanted.billingCycle !== undefined) steps.push(await planStep(update, wanted));
  if (autoRenew !== undefined) steps.push((record) => setAutoRenew(record, { autoRenew, isRenewable }, now, settings));
  if (endsWithTerm !== undefined) steps.push((record) => setEndOfTerm(record, endsWithTerm ? "withTerm" : "extended", now, settings));
  if (nextTerm) steps.push(await nextTermStep(update, nextTerm));
  if (nextCharge) steps.push((record) => scheduleNextCharge(record, nextCharge, now, settings));
  return steps;
}

function resetsOf({ unit: { now, settings } }: Update, { autoRenew, nextTerm, nextCharge }: Resets): Step[] {
  const steps: Step[] = [];
  if (autoRenew) steps.push((record) => (record.autoRenew ? setAutoRenew(record, { autoRenew: false }, now, settings) : unchanged(record)));
  if (nextTerm) steps.push((record) => (record.nextTerm ? scheduleNextTerm(record, { instructions: undefined }, now, settings) : unchanged(record)));
  if (nextCharge) steps.push((record) => (record.nextCharge ? scheduleNextCharge(record, undefined, now, settings) : unchanged(record)));
  return steps;
}

const unchanged = (record: SubscriptionRecord): Outcome => ({ after: record, events: [] });

/** Only indirect providers have resellers to name. */
async function partnerStep({ unit, account, record }: Update, partnerId: string | null): Promise<Step> {
  const { now, settings } = unit;
  check(record, "setPartner", now, settings);
  if (account.partnerType !== "indirectProvider") throw new Fault(subscriptionsFaults.partnerOnRecordNotChangeable);
  if (partnerId !== null) await checkPartnerOnRecord(unit, account, partnerId);
  return (current) => setPartner(current, partnerId ?? undefined, now, settings);
}
