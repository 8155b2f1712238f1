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

export async function unschedule(writer: Writer, entryId: string): Promise<void> {
  await writer.run(sql`DELETE FROM agenda WHERE entry_id = ${entryId}`);
}

interface EntryRow {
  entry_id: string;
  account_id: string;
  due_at: string;
  kind: string;
  payload: string;
}

/** The entries that fall due first, in their order, as far as they do so by then. */
export async function firstDue(reader: Reader, by: Temporal.Instant, limit: number): Promise<Entry[]> {
  const rows = await reader.all<EntryRow>(sql`
    SELECT entry_id, account_id, due_at, kind, payload FROM agenda
    WHERE due_at <= ${toInstantText(by)} ORDER BY due_at, entry_id LIMIT ${limit}`);
  return rows.map(toEntry);
}

/** When the next entry falls due, however far away. */
export async function nextDueAt(reader: Reader): Promise<Temporal.Instant | undefined> {
  const row = await reader.get<{ due_at: string }>(sql`SELECT due_at FROM agenda ORDER BY due_at, entry_id LIMIT 1`);
  return row && Temporal.Instant.from(row.due_at);
}

/**
 * Runs entries that are due by then, first those that are due first, each at its own instant, up to `limit` of them in one
 * unit of work. It ends early where one schedules something that comes before the next. Answers how many it looked at, and
 * when the last of them was due.
 */
export async function settleSome(
  writer: Writer, by: Temporal.Instant, limit: number, world: { readonly due: ReadonlyMap<string, Due>; unit(at: Temporal.Instant): Unit },
): Promise<{ readonly count: number; readonly last?: Temporal.Instant }> {
  const entries = await firstDue(writer, by, limit);
  let earliest: Entry | undefined;
  let count = 0;
  for (const entry of entries) {
    if (earliest && comesBefore(earliest, entry)) break;
    const unit = world.unit(entry.dueAt);
    await settle(entry, {
      ...unit,
      schedule: (made) => {
        if (!earliest || comesBefore(made, earliest)) earliest = made;
        return unit.schedule(made);
      },
    }, world.due);
    count += 1;
  }
  const last = entries[count - 1];
  return { count, ...(last && { last: last.dueAt }) };
}

/** Runs one entry; not where another process has done it meanwhile, or it was put off. */
async function settle(entry: Entry, unit: Unit, due: ReadonlyMap<string, Due>): Promise<void> {
  const taken = await unit.db.run(sql`
    DELETE FROM agenda WHERE entry_id = ${entry.entryId} AND due_at = ${toInstantText(entry.dueAt)} AND payload = ${JSON.stringify(entry.payload)}`);
  if (taken === 0) return;
  const work = due.get(entry.kind);
  invariant(work, `nobody does agenda entries of kind ${entry.kind}`);
  await work(entry, unit);
}

function comesBefore(one: Entry, other: Entry): boolean {
  const order = Temporal.Instant.compare(one.dueAt, other.dueAt);
  return order === 0 ? one.entryId < other.entryId : order < 0;
}

const toEntry = (row: EntryRow): Entry => ({
  entryId: row.entry_id,
  accountId: row.account_id,
  dueAt: Temporal.Instant.from(row.due_at),
  kind: row.kind,
  payload: JSON.parse(row.payload) as Record<string, unknown>,
});
