// The rows of schedules for migrations.

import { join, sql, type Reader, type Writer } from "../../database/index.ts";
import type { ScheduleRecord } from "./record.ts";
import { conditionsOf, type Listed } from "./repository.ts";

interface Row {
  schedule_id: string;
  account_id: string;
  customer_id: string;
  created_at: string;
  status: ScheduleRecord["status"];
  external_reference_id: string | null;
  schedule: string;
}

type InColumns = "scheduleId" | "accountId" | "customerId" | "createdAt" | "status" | "externalReferenceId";
type Details = Omit<ScheduleRecord, InColumns>;

export async function insertSchedule(writer: Writer, schedule: ScheduleRecord): Promise<void> {
  await writer.run(sql`
    INSERT INTO migration_schedules (schedule_id, account_id, customer_id, subscription_id, created_at, status, external_reference_id, schedule)
    VALUES (${schedule.scheduleId}, ${schedule.accountId}, ${schedule.customerId}, ${schedule.base.currentSubscriptionId},
      ${schedule.createdAt}, ${schedule.status}, ${schedule.externalReferenceId ?? null}, ${detailsOf(schedule)})`);
}

export async function updateSchedule(writer: Writer, schedule: ScheduleRecord): Promise<void> {
  await writer.run(sql`
    UPDATE migration_schedules SET status = ${schedule.status}, external_reference_id = ${schedule.externalReferenceId ?? null},
      schedule = ${detailsOf(schedule)}
    WHERE schedule_id = ${schedule.scheduleId} AND account_id = ${schedule.accountId}`);
}

export async function findSchedule(
  reader: Reader, accountId: string, customerId: string, scheduleId: string,
): Promise<ScheduleRecord | undefined> {
  const row = await reader.get<Row>(sql`
    SELECT * FROM migration_schedules
    WHERE schedule_id = ${scheduleId.toLowerCase()} AND account_id = ${accountId} AND customer_id = ${customerId}`);
  return row && toRecord(row);
}

/** For due work, which knows it by its id alone. */
export async function loadSchedule(reader: Reader, scheduleId: string): Promise<ScheduleRecord | undefined> {
  const row = await reader.get<Row>(sql`SELECT * FROM migration_schedules WHERE schedule_id = ${scheduleId}`);
  return row && toRecord(row);
}

export async function listSchedules(reader: Reader, accountId: string, listed: Listed): Promise<ScheduleRecord[]> {
  const rows = await reader.all<Row>(join([
    sql`SELECT * FROM migration_schedules WHERE `, conditionsOf(accountId, listed, sql`(created_at, schedule_id)`),
    sql` ORDER BY created_at, schedule_id LIMIT ${listed.limit}`,
  ], ""));
  return rows.map(toRecord);
}

function detailsOf(schedule: ScheduleRecord): string {
  const {
    scheduleId: _id, accountId: _account, customerId: _customer, createdAt: _at, status: _status, externalReferenceId: _name,
    ...details
  } = schedule;
  return JSON.stringify(details satisfies Details);
}

const toRecord = (row: Row): ScheduleRecord => ({
  ...(JSON.parse(row.schedule) as Details),
  scheduleId: row.schedule_id,
  accountId: row.account_id,
  customerId: row.customer_id,
  createdAt: row.created_at,
  status: row.status,
  ...(row.external_reference_id !== null && { externalReferenceId: row.external_reference_id }),
});
