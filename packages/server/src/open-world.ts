// Opens the world of a database: the one that it holds, or a new one made of a seed.

import type { Ids } from "@understudy/kernel";
import { accountsDue } from "./accounts/index.ts";
import { customersDue } from "./areas/customers/index.ts";
import { migrationsDue } from "./areas/migrations/index.ts";
import { ordersDue, transfersDue } from "./areas/orders/index.ts";
import { subscriptionWorkDue } from "./areas/subscriptions/index.ts";
import { billingDue } from "./billing/index.ts";
import { subscriptionsDue } from "./commerce/index.ts";
import { DatabaseRefused, migrate, sql, type Database, type Writer } from "./database/index.ts";
import { directoriesDue } from "./directories/index.ts";
import { plantSeed, prepareSeed, readSeed, secretsKnownFrom, type KnownSecrets, type PreparedSeed } from "./seed/index.ts";
import { usageDue } from "./usage/index.ts";
import {
  defaultSettings, randomIds, seededIds, startingState, startOf, startText, toRow, unitOf, World, WorldClock,
  type ClockStart, type Secrets, type Settings,
} from "./world/index.ts";

export interface WorldOptions {
  /** `empty`, `demo` or a file. Counts only where there is no world yet, like the seed number. */
  readonly seed: string;
  readonly seedNumber: number | undefined;
  /** Absent: a new world's clock runs with the machine's, a stored one goes on as it stood. */
  readonly clock: ClockStart | undefined;
  readonly settings: Partial<Settings>;
  readonly onFailure: (error: unknown) => void;
}

export interface OpenedWorld {
  readonly world: World;
  readonly isNew: boolean;
  /** The seed that the world was made of. */
  readonly seed: string;
  /** By account id: passwords and keys, while they can be known. */
  readonly known: ReadonlyMap<string, KnownSecrets>;
  /** Makes the world as it was when it was new; answers the secrets that are known by that. */
  reset(): Promise<OpenedWorld>;
}

interface WorldRow {
  key_mark: string;
  seed: string;
  seed_number: number | null;
  starts: number;
  clock_start: string;
  settings: string;
}

/** `demo` without a number is always the same world. */
const demoNumber = 1;

export async function openWorld(database: Database, secrets: Secrets, options: WorldOptions): Promise<OpenedWorld> {
  await migrate(database);
  return database.exclusively(async () => {
    const row = await database.read((reader) => reader.get<WorldRow>(sql`SELECT * FROM world`));
    if (row) return reopen(database, secrets, options, row);
    return create(database, secrets, options);
  });
}

async function create(database: Database, secrets: Secrets, options: WorldOptions): Promise<OpenedWorld> {
  const { seed: name, seedNumber } = options;
  const seed = await prepareSeed(await readSeed(name, seedNumber ?? demoNumber));
  const { settings: seedSettings, rights } = seed.seed;
  const settings = { ...defaultSettings, ...seedSettings, ...options.settings, ...(rights && { rights }) };
  const clockStart = options.clock ?? { kind: "real" };
  const begin = (writer: Writer) => plantWorld(writer, { name, seedNumber, settings, secrets, clockStart, seed });
  const known = await database.write(begin);
  return open(database, secrets, options, { seed: name, seedNumber, settings, ids: idsOf(seedNumber, 1), known, isNew: true, begin });
}

async function reopen(database: Database, secrets: Secrets, options: WorldOptions, row: WorldRow): Promise<OpenedWorld> {
  if (!secrets.matches(keyMarkText, row.key_mark)) {
    throw new DatabaseRefused(
      "The database was made with another master key: its secrets cannot be checked with this one. " +
        "Use the master.key file or UNDERSTUDY_MASTER_KEY that it was made with. Nothing was changed.",
    );
  }
  const seedNumber = row.seed_number ?? undefined;
  const settings = { ...defaultSettings, ...(JSON.parse(row.settings) as Partial<Settings>), ...options.settings };
  const seed = await rememberedSeed(row.seed, seedNumber);
  const start = row.starts + 1;
  await database.write(async (writer) => {
    await writer.run(sql`UPDATE world SET starts = ${start}, settings = ${JSON.stringify(settings)}`);
    if (options.clock) await WorldClock.startAnew(writer, options.clock);
  });
  const clockStart = options.clock ?? startOf(row.clock_start);
  const begin = (writer: Writer) => plantWorld(writer, { name: row.seed, seedNumber, settings, secrets, clockStart, seed });
  const known = secretsKnownFrom(seed.seed);
  const ids = idsOf(seedNumber, start);
  return open(database, secrets, options, { seed: row.seed, seedNumber, settings, ids, known, isNew: false, begin });
}

/** A seed file may be gone by now: then the world can go on, and a reset begins with the empty one. */
async function rememberedSeed(name: string, seedNumber: number | undefined): Promise<PreparedSeed> {
  return prepareSeed(await readSeed(name, seedNumber ?? demoNumber).catch(() => readSeed("empty", demoNumber)));
}

interface Opening {
  readonly seed: string;
  /** Of the world, which need not be that of this start. */
  readonly seedNumber: number | undefined;
  readonly settings: Settings;
  readonly ids: Ids;
  readonly known: ReadonlyMap<string, KnownSecrets>;
  readonly isNew: boolean;
  readonly begin: (writer: Writer) => Promise<ReadonlyMap<string, KnownSecrets>>;
}

async function open(database: Database, secrets: Secrets, options: WorldOptions, opening: Opening): Promise<OpenedWorld> {
  const clock = await WorldClock.of(database);
  const { seed, seedNumber, settings, ids, known, isNew, begin } = opening;
  const world = new World({ database, clock, ids, secrets, settings, due: new Map([...accountsDue, ...customersDue, ...migrationsDue, ...directoriesDue, ...ordersDue, ...transfersDue, ...subscriptionsDue, ...subscriptionWorkDue, ...billingDue, ...usageDue]), onFailure: options.onFailure });
  const reset = async (): Promise<OpenedWorld> => {
    let goBack = () => {};
    const knownAnew = await database.write(async (writer) => {
      for (const table of tablesOfAWorld) await writer.run({ strings: [`DELETE FROM ${table}`], values: [] });
      const planted = await begin(writer);
      goBack = await world.begunAnew(writer, idsOf(seedNumber, 1));
      return planted;
    }).catch((error: unknown) => {
      goBack();
      throw error;
    });
    await world.wake();
    return { world, isNew: true, seed, known: knownAnew, reset };
  };
  return { world, isNew, seed, known, reset };
}

/** Children before their parents. Signing keys are the server's and stay, so that clients' caches stay true. */
const tablesOfAWorld = [
  "usage_budgets", "usage_profiles", "billing_blobs", "billing_exports", "invoices", "charges",
  "migration_events", "migration_schedules", "migrations", "transfers", "subscription_transitions", "subscription_events", "subscription_facts", "azure_entitlements",
  "subscriptions", "order_attachments", "orders", "carts", "imported_skus", "prices", "price_imports",
  "partner_relationships", "sandbox_requests", "partner_request_lots", "outgoing_mail", "mfa_adoption", "non_mfa_principals", "portal_requests", "throttle_windows", "operation_windows", "agenda", "replays", "audit_records",
  "customer_agreements", "customer_qualifications", "validation_codes", "customers", "approvals", "dashboard_sessions", "device_codes", "redeemed_codes", "sign_in_failures", "permission_grants",
  "service_principals", "application_certificates", "application_keys", "applications", "deleted_users", "directory_users", "domains",
  "directories", "account_agreements", "account_identifiers", "account_profiles", "accounts", "world",
];

interface NewWorld {
  readonly name: string;
  readonly seedNumber: number | undefined;
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly clockStart: ClockStart;
  readonly seed: PreparedSeed;
}

const keyMarkText = "understudy master key";

async function plantWorld(writer: Writer, made: NewWorld): Promise<ReadonlyMap<string, KnownSecrets>> {
  const clock = startingState(made.clockStart);
  const row = toRow(clock);
  await writer.run(sql`
    INSERT INTO world (singleton, key_mark, seed, seed_number, starts, clock_start, clock_mode, clock_base, clock_anchor,
      settings)
    VALUES (1, ${made.secrets.mark(keyMarkText)}, ${made.name}, ${made.seedNumber ?? null}, 1,
      ${startText(made.clockStart)}, ${row.clock_mode}, ${row.clock_base}, ${row.clock_anchor},
      ${JSON.stringify(made.settings)})`);
  // What `demo` plants is always the same for a number; other seeds are so where a number was given.
  const ids = made.name === "demo" ? seededIds(made.seedNumber ?? demoNumber, 0) : idsOf(made.seedNumber, 0);
  return plantSeed(unitOf(writer, clock.base, { ...made, ids }), made.seed);
}

/** Start 0 is the planting, 1 the first run. */
const idsOf = (seedNumber: number | undefined, start: number): Ids =>
  seedNumber === undefined ? randomIds() : seededIds(seedNumber, start);
