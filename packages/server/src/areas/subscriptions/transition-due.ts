// What becomes of a move on the clock: the conversion starts, is in progress, and is carried out as it completes; then the
// users' licences are reassigned, where they move along or all of them did.
// Source: get-transitions.md, create-a-new-subscription.md.

import { toInstantText } from "@understudy/kernel";
import { guidOf, type Due, type Entry, type Unit } from "../../world/index.ts";
import { carryOut, reassignmentProblems } from "./transition-carry-out.ts";
import { isUnderWay, loadTransition, updateTransition, type TransitionRecord, type TransitionStep } from "./transition-repository.ts";
import { workSpan } from "./work-span.ts";

/** Kind of the agenda entries that bring a move on. */
export const transitionGoesOn = "subscriptions.transitionGoesOn";

type Stage = "converting" | "converted" | "reassigning" | "reassigned";

export const scheduleConversion = (unit: Unit, record: TransitionRecord): Promise<void> =>
  schedulePair(unit, record, "converting", unit.settings.transitionConversion);

/** A step is in progress after half of its time, and the entry that says so knows when the other half is over. */
async function schedulePair(unit: Unit, { operationId, accountId }: TransitionRecord, stage: "converting" | "reassigning", duration: string): Promise<void> {
  const { half, end } = workSpan(unit.now, duration);
  await unit.schedule(entryOf({ operationId, accountId, stage, at: half, endsAt: toInstantText(end) }));
}

interface Point {
  readonly operationId: string;
  readonly accountId: string;
  readonly stage: Stage;
  readonly at: Temporal.Instant;
  readonly endsAt: string;
}

const entryOf = ({ operationId, accountId, stage, at, endsAt }: Point): Entry => ({
  entryId: guidOf(`${transitionGoesOn} ${operationId} ${stage}`), accountId, dueAt: at, kind: transitionGoesOn, payload: { operationId, stage, endsAt },
});

/** The customer may be gone by now. */
export const goOn: Due = async ({ payload }, unit) => {
  const { operationId, stage, endsAt } = payload as { readonly operationId: string; readonly stage: Stage; readonly endsAt: string };
  const record = await loadTransition(unit.db, operationId);
  if (!record || !isUnderWay(record)) return;
  if (stage === "converted") return convert(unit, record);
  if (stage === "reassigned") return reassign(unit, record);
  await updateTransition(unit.db, withSteps(record, [stepNow(unit, record, "InProgress")]));
  const following = stage === "converting" ? "converted" : "reassigned";
  await unit.schedule(entryOf({ ...record, stage: following, at: Temporal.Instant.from(endsAt), endsAt }));
};

async function convert(unit: Unit, record: TransitionRecord): Promise<void> {
  const result = await carryOut(unit, record);
  if ("errors" in result) return updateTransition(unit.db, withSteps(record, [{ ...stepNow(unit, record, "Failed"), errors: result.errors }]));
  const moved = { ...record, ...(result.toSubscriptionId !== undefined && { toSubscriptionId: result.toSubscriptionId }) };
  const done = withSteps(moved, [stepNow(unit, record, "Completed")]);
  if (!isReassigned(record)) return updateTransition(unit.db, done);
  const name = unit.settings.transitionReassignmentName;
  await updateTransition(unit.db, withSteps(done, [{ name, status: "Started", timestamp: unit.nowText }]));
  await schedulePair(unit, record, "reassigning", unit.settings.transitionReassignment);
}

/** It is tried whenever all licences move, whether it was asked for or not. */
const isReassigned = ({ transitionType, isWhole }: TransitionRecord): boolean =>
  isWhole || transitionType === "transition_with_license_transfer";

async function reassign(unit: Unit, record: TransitionRecord): Promise<void> {
  const errors = await reassignmentProblems(unit, record);
  const step = errors.length > 0 ? { ...stepNow(unit, record, "Failed"), errors } : stepNow(unit, record, "Completed");
  await updateTransition(unit.db, withSteps(record, [step]));
}

/** The step that is under way, as it stands now. */
const stepNow = (unit: Unit, { steps }: TransitionRecord, status: TransitionStep["status"]): TransitionStep =>
  ({ name: steps.at(-1)?.name ?? "Conversion", status, timestamp: unit.nowText });

const withSteps = (record: TransitionRecord, steps: readonly TransitionStep[]): TransitionRecord =>
  ({ ...record, steps: [...record.steps, ...steps] });
