// The rows of migrations and of their events.

import { join, sql, type Query, type Reader, type Writer } from "../../database/index.ts";
import { subscriptionsOf, type MigrationEvent, type MigrationRecord } from "./record.ts";

interface Row {
  migration_id: string;
  account_id: string;
  customer_id: string;
  created_at: string;
  status: MigrationRecord["status"];
  external_reference_id: string | null;
  migration: string;
}

type Details = Pick<MigrationRecord, "base" | "addOns" | "completedAt" | "scheduleId">;

export async function insertMigration(writer: Writer, migration: MigrationRecord): Promise<void> {
  await writer.run(sql`
    INSERT INTO migrations (migration_id, account_id, customer_id, subscription_id, created_at, status, external_reference_id, migration)
    VALUES (${migration.migrationId}, ${migration.accountId}, ${migration.customerId}, ${migration.base.currentSubscriptionId},
      ${migration.createdAt}, ${migration.status}, ${migration.externalReferenceId ?? null}, ${detailsOf(migration)})`);
}

export async function updateMigration(writer: Writer, migration: MigrationRecord): Promise<void> {
  await writer.run(sql`
    UPDATE migrations SET status = ${migration.status}, migration = ${detailsOf(migration)}
    WHERE migration_id = ${migration.migrationId} AND account_id = ${migration.accountId}`);
}

export async function findMigration(
  reader: Reader, accountId: string, customerId: string, migrationId: string,
): Promise<MigrationRecord | undefined> {
  const row = await reader.get<Row>(sql`
    SELECT * FROM migrations
    WHERE migration_id = ${migrationId.toLowerCase()} AND account_id = ${accountId} AND customer_id = ${customerId}`);
  return row && toRecord(row);
}

/** For due work, which knows it by its id alone. */
export async function loadMigration(reader: Reader, migrationId: string): Promise<MigrationRecord | undefined> {
  const row = await reader.get<Row>(sql`SELECT * FROM migrations WHERE migration_id = ${migrationId}`);
  return row && toRecord(row);
}

/** The one of a legacy subscription that is under way, as base or as add-on. */
export async function findRunning(
  reader: Reader, accountId: string, customerId: string, subscriptionId: string,
): Promise<MigrationRecord | undefined> {
  const rows = await reader.all<Row>(sql`
    SELECT * FROM migrations WHERE account_id = ${accountId} AND customer_id = ${customerId} AND status = 'Processing'
    ORDER BY created_at, migration_id`);
  return rows.map(toRecord).find((migration) => subscriptionsOf(migration).includes(subscriptionId));
}

/** What a list is narrowed to, and where it goes on. */
export interface Listed {
  readonly customerId?: string | undefined;
  readonly subscriptionId?: string | undefined;
  readonly externalReferenceId?: string | undefined;
  readonly after?: readonly string[] | undefined;
  readonly limit: number;
}

export async function listMigrations(reader: Reader, accountId: string, listed: Listed): Promise<MigrationRecord[]> {
  const rows = await reader.all<Row>(join([
    sql`SELECT * FROM migrations WHERE `, conditionsOf(accountId, listed, sql`(created_at, migration_id)`),
    sql` ORDER BY created_at, migration_id LIMIT ${listed.limit}`,
  ], ""));
  return rows.map(toRecord);
}

export function conditionsOf(accountId: string, { customerId, subscriptionId, externalReferenceId, after }: Listed, key: Query): Query {
  const conditions: Query[] = [sql`account_id = ${accountId}`];
  if (customerId !== undefined) conditions.push(sql`customer_id = ${customerId.toLowerCase()}`);
  if (subscriptionId !== undefined) conditions.push(sql`subscription_id = ${subscriptionId.toLowerCase()}`);
  if (externalReferenceId !== undefined) conditions.push(sql`external_reference_id = ${externalReferenceId}`);
  if (after) conditions.push(join([key, sql` > (${after[0] ?? ""}, ${after[1] ?? ""})`], ""));
  return join(conditions, " AND ");
}

interface EventRow {
  event_id: string;
  account_id: string;
  customer_id: string;
  migration_id: string;
  event: string;
}

export async function insertMigrationEvent(writer: Writer, event: MigrationEvent): Promise<void> {
  const { eventId, accountId, customerId, migrationId, ...details } = event;
  await writer.run(sql`
    INSERT INTO migration_events (event_id, account_id, customer_id, migration_id, position, event)
    VALUES (${eventId}, ${accountId}, ${customerId}, ${migrationId},
      (SELECT coalesce(max(position), 0) + 1 FROM migration_events WHERE migration_id = ${migrationId}),
      ${JSON.stringify(details)})`);
}

/** A customer's, those of older migrations first, each in its order. */
export async function listMigrationEvents(reader: Reader, accountId: string, customerId: string): Promise<MigrationEvent[]> {
  const rows = await reader.all<EventRow>(sql`
    SELECT e.event_id, e.account_id, e.customer_id, e.migration_id, e.event FROM migration_events e
    JOIN migrations m ON m.migration_id = e.migration_id
    WHERE e.account_id = ${accountId} AND e.customer_id = ${customerId} ORDER BY m.created_at, m.migration_id, e.position`);
  return rows.map((row) => ({
    eventId: row.event_id, accountId: row.account_id, customerId: row.customer_id, migrationId: row.migration_id,
    ...(JSON.parse(row.event) as Pick<MigrationEvent, "currentSubscriptionId" | "createdAt" | "eventName">),
  }));
}

function detailsOf({ base, addOns, completedAt, scheduleId }: MigrationRecord): string {
  const details: Details = {
    base, addOns,
    ...(completedAt !== undefined && { completedAt }),
    ...(scheduleId !== undefined && { scheduleId }),
  };
  return JSON.stringify(details);
}

const toRecord = (row: Row): MigrationRecord => ({
  ...(JSON.parse(row.migration) as Details),
  migrationId: row.migration_id,
  accountId: row.account_id,
  customerId: row.customer_id,
  createdAt: row.created_at,
  status: row.status,
  ...(row.external_reference_id !== null && { externalReferenceId: row.external_reference_id }),
});
