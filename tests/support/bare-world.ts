// A world without a server: real storage, a clock where a test wants it, and due work of the test's own that writes
// down what was done when.

import { migrate, sql } from "../../packages/server/src/database/index.ts";
import {
  defaultSettings, secretsOf, seededIds, startingState, toRow, World, WorldClock,
  type ClockStart, type Due, type Entry, type Settings, type Unit,
} from "../../packages/server/src/world/index.ts";
import type { DialectName } from "./databases.ts";
import { emptyStore, type Store } from "./stores.ts";

export interface BareWorld {
  readonly world: World;
  readonly store: Store;
  /** Failures that nobody waited for. */
  readonly failures: readonly unknown[];
  /** What was settled, in order, each with the instant that its unit showed. */
  journal(): Promise<readonly JournalLine[]>;
  schedule(...entries: readonly NewEntry[]): Promise<void>;
  /** The same world as another process would open it. */
  openAgain(): Promise<World>;
  close(): Promise<void>;
}

export interface JournalLine {
  readonly entryId: string;
  readonly at: string;
}

export type NewEntry = Pick<Entry, "entryId" | "dueAt"> & Partial<Pick<Entry, "kind" | "payload">>;

const accountId = "an account";

/** `more` are kinds of due work besides `note`, which only writes its line; `settings` are switches other than by default. */
export async function bareWorld(
  dialect: DialectName, clock: ClockStart, more: Readonly<Record<string, Due>> = {}, settings: Partial<Settings> = {},
): Promise<BareWorld> {
  const store = await emptyStore(dialect);
  const { database } = store;
  await migrate(database);
  await database.script("CREATE TABLE journal (line INTEGER PRIMARY KEY, entry_id TEXT NOT NULL, at TEXT NOT NULL)");
  const row = toRow(startingState(clock));
  await database.write(async (writer) => {
    await writer.run(sql`
      INSERT INTO world (singleton, key_mark, seed, starts, clock_start, clock_mode, clock_base, clock_anchor, settings)
      VALUES (1, '', 'empty', 1, 'real', ${row.clock_mode}, ${row.clock_base}, ${row.clock_anchor}, '{}')`);
    await writer.run(sql`
      INSERT INTO accounts (account_id, kind, cloud, partner_type, state, domain, admin_user_name, mfa_policy, created_at)
      VALUES (${accountId}, 'primary', 'global', 'directBill', 'active', 'example.com', '', 'off', '')`);
  });
  const failures: unknown[] = [];
  const due = new Map([["note", note], ...Object.entries(more)]);
  const worlds: World[] = [];
  const openOn = async (of: Store["database"]): Promise<World> => {
    const world = new World({
      database: of, clock: await WorldClock.of(of), ids: seededIds(1, 1), secrets: secretsOf(new Uint8Array(32)),
      settings: { ...defaultSettings, ...settings }, due, onFailure: (error) => failures.push(error),
    });
    worlds.push(world);
    return world;
  };
  const world = await openOn(database);
  return {
    world, store, failures,
    openAgain: async () => openOn(await store.openAgain()),
    journal: () => database.read((reader) =>
      reader.all<JournalLine>(sql`SELECT entry_id AS "entryId", at FROM journal ORDER BY line`)),
    schedule: (...entries) => world.unit(async (unit) => {
      for (const entry of entries) await unit.schedule({ accountId, kind: "note", payload: {}, ...entry });
    }),
    close: async () => {
      for (const each of worlds) await each.close();
      await store.close();
    },
  };
}

export async function note({ entryId }: Pick<Entry, "entryId">, unit: Unit): Promise<void> {
  await unit.db.run(sql`
    INSERT INTO journal (line, entry_id, at)
    VALUES ((SELECT coalesce(max(line), 0) + 1 FROM journal), ${entryId}, ${unit.nowText})`);
}
