// Work that falls due at an instant of the world's clock. An entry is written in the unit of work that causes it,
// and runs in a unit of its own that also removes it: done once, or still there.

import { invariant, toInstantText } from "@understudy/kernel";
import { sql, type Reader, type Writer } from "../database/index.ts";
import type { Unit } from "./unit.ts";

export interface Entry {
  /** Follows from the cause, so that the same cause never makes two. */
  readonly entryId: string;
  readonly accountId: string;
  readonly dueAt: Temporal.Instant;
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What an area does when an entry of its kind falls due. */
export type Due = (entry: Entry, unit: Unit) => Promise<void>;

/** Instants are kept as text that sorts, which years of five digits would not: the clock goes no further. */
export const lastInstant = Temporal.Instant.from("9999-12-31T23:59:59.999Z");

/** What would fall due after the last instant does so then. */
export async function schedule(writer: Writer, entry: Entry): Promise<void> {
  const dueAt = Temporal.Instant.compare(entry.dueAt, lastInstant) > 0 ? lastInstant : entry.dueAt;
  await writer.run(sql`
    INSERT INTO agenda (entry_id, account_id, due_at, kind, payload)
    VALUES (${entry.entryId}, ${entry.accountId}, ${toInstantText(dueAt)}, ${entry.kind},
            ${JSON.stringify(entry.payload)})`);
}

interface EntryRow {
  entry_id: string;
  account_id: string;
  due_at: string;
  kind: string;
  payload: string;
}

/** The entry that falls due first, if it does so by then. */
export async function firstDue(reader: Reader, by: Temporal.Instant): Promise<Entry | undefined> {
  const row = await reader.get<EntryRow>(sql`
    SELECT entry_id, account_id, due_at, kind, payload FROM agenda
    WHERE due_at <= ${toInstantText(by)} ORDER BY due_at, entry_id LIMIT 1`);
  return row && toEntry(row);
}

/** When the next entry falls due, however far away. */
export async function nextDueAt(reader: Reader): Promise<Temporal.Instant | undefined> {
  const row = await reader.get<{ due_at: string }>(sql`SELECT due_at FROM agenda ORDER BY due_at, entry_id LIMIT 1`);
  return row && Temporal.Instant.from(row.due_at);
}

/** Runs one entry in its unit; false when another process has done it meanwhile. */
export async function settle(entry: Entry, unit: Unit, due: ReadonlyMap<string, Due>): Promise<boolean> {
  const taken = await unit.db.run(sql`DELETE FROM agenda WHERE entry_id = ${entry.entryId}`);
  if (taken === 0) return false;
  const work = due.get(entry.kind);
  invariant(work, `nobody does agenda entries of kind ${entry.kind}`);
  await work(entry, unit);
  return true;
}

const toEntry = (row: EntryRow): Entry => ({
  entryId: row.entry_id,
  accountId: row.account_id,
  dueAt: Temporal.Instant.from(row.due_at),
  kind: row.kind,
  payload: JSON.parse(row.payload) as Record<string, unknown>,
});
