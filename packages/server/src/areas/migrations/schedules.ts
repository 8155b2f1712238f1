// Migrations for later: what is looked at when one is scheduled, and what happens when its time has come.

import { faults } from "@understudy/contract";
import { Fault, invariant, later, orFault } from "@understudy/kernel";
import { findAccount } from "../../accounts/index.ts";
import { badProperty } from "../../call/index.ts";
import { dayOf, findSubscription, type Day } from "../../commerce/index.ts";
import { guidOf, type Due, type Unit, type View } from "../../world/index.ts";
import { findCustomer, type CustomerRecord } from "../customers/index.ts";
import { assess, reasonsOf, type Bundle, type Migrating } from "./assess.ts";
import { beginMigration, itemOf } from "./migrate.ts";
import type { ScheduleRecord } from "./record.ts";
import { refusalFor } from "./rules.ts";
import { findSchedule, loadSchedule, updateSchedule } from "./schedule-repository.ts";

/** Kind of the agenda entry at which a scheduled migration begins. */
export const scheduledMigration = "migrations.scheduled";

const entryIdOf = (scheduleId: string): string => guidOf(`${scheduledMigration} ${scheduleId}`);

/** What a subscription and its offer say of a schedule. */
type Standing = Pick<ScheduleRecord, "subscriptionEndDate" | "catalogItemId">;

/** Refuses what could never migrate; what may be otherwise by then is looked at when the time has come. */
export async function checkScheduled(
  view: View, account: Migrating, customer: CustomerRecord, bundle: Bundle, targetDate: string | undefined,
): Promise<Standing> {
  const first = targetDate?.slice(0, 10);
  const assessment = await assess(view, account, customer, bundle, { isNow: false, ...(first !== undefined && { first }) });
  const refusal = refusalFor(bundle.base.currentSubscriptionId, reasonsOf(assessment));
  if (refusal) throw refusal;
  const { availability, subscription } = assessment.base.prospect;
  invariant(availability && subscription.term, "what can migrate has a term, and becomes something that is sold");
  return {
    subscriptionEndDate: subscription.term.end,
    catalogItemId: itemOf({ ...availability.sku, availabilityId: availability.availabilityId }),
  };
}

export async function putOnAgenda(unit: Unit, { scheduleId, accountId, targetDate, subscriptionEndDate }: ScheduleRecord): Promise<void> {
  const dueAt = targetDate === undefined ? renewalOf(subscriptionEndDate, unit) : Temporal.Instant.from(targetDate);
  await unit.schedule({ entryId: entryIdOf(scheduleId), accountId, dueAt, kind: scheduledMigration, payload: { scheduleId } });
}

/** A minute after the legacy subscription has begun its next term, whose end the new one then has. */
const renewalOf = (end: Day, { settings }: Unit): Temporal.Instant =>
  later(later(later(Temporal.Instant.from(`${end}T00:00:00Z`), "P1D"), settings.renewalProcessing), "PT1M");

export const takeOffAgenda = (unit: Unit, { scheduleId }: ScheduleRecord): Promise<void> => unit.unschedule(entryIdOf(scheduleId));

export async function getSchedule({ db }: View, { accountId, customerId }: CustomerRecord, scheduleId: string): Promise<ScheduleRecord> {
  const schedule = await findSchedule(db, accountId, customerId, scheduleId);
  if (!schedule) throw new Fault(faults.noSuchResource, { what: `Migration schedule ${scheduleId}` });
  return schedule;
}

/** What has begun, ended or been called off is not changed any more. */
export function checkOpen({ status, newCommerceMigrationId }: ScheduleRecord): void {
  if (status !== "Created") throw badProperty("status", `the schedule is ${status}`);
  if (newCommerceMigrationId !== undefined) throw badProperty("status", "its migration has begun");
}

/** The schedule may be gone by now, with its customer. */
export const startScheduled: Due = async ({ payload }, unit) => {
  const schedule = await loadSchedule(unit.db, payload["scheduleId"] as string);
  if (!schedule) return;
  const end = await newEndOf(unit, schedule);
  if (end !== undefined) return putOff(unit, schedule, end);
  const started = await orFault(() => attempt(unit, schedule));
  const change = started instanceof Fault
    ? { status: "Failed" as const, errorCode: started.definition.code, errorDescription: started.message }
    : { newCommerceMigrationId: started };
  await updateSchedule(unit.db, { ...schedule, ...change, lastModifiedAt: unit.nowText });
};

/** Of one that waits for the renewal: the day to which its term's end has moved since, by another billing cycle for its order. */
async function newEndOf({ db }: Unit, { accountId, customerId, targetDate, base, subscriptionEndDate }: ScheduleRecord): Promise<Day | undefined> {
  if (targetDate !== undefined) return undefined;
  const subscription = await findSubscription(db, accountId, customerId, base.currentSubscriptionId);
  if (subscription?.status !== "active" || !subscription.term) return undefined;
  const { startedAt, end } = subscription.term;
  const hasRenewed = dayOf(startedAt) > subscriptionEndDate;
  return hasRenewed || end <= subscriptionEndDate ? undefined : end;
}

async function putOff(unit: Unit, schedule: ScheduleRecord, subscriptionEndDate: Day): Promise<void> {
  const after = { ...schedule, subscriptionEndDate, lastModifiedAt: unit.nowText };
  await updateSchedule(unit.db, after);
  await putOnAgenda(unit, after);
}

/** Answers the migration's id; refuses before anything is written. */
async function attempt(unit: Unit, schedule: ScheduleRecord): Promise<string> {
  const { accountId, customerId, scheduleId, externalReferenceId } = schedule;
  const [account, customer] = [await findAccount(unit.db, accountId), await findCustomer(unit.db, accountId, customerId)];
  invariant(account && customer, "a schedule goes with its customer");
  const assessment = await assess(unit, account, customer, schedule, { isNow: true });
  const refusal = refusalFor(schedule.base.currentSubscriptionId, reasonsOf(assessment));
  if (refusal) throw refusal;
  const migrationId = guidOf(`migration of schedule ${scheduleId}`);
  await beginMigration(unit, customer, { migrationId, scheduleId, assessment, ...(externalReferenceId !== undefined && { externalReferenceId }) });
  return migrationId;
}
