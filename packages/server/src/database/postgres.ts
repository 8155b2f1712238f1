// PostgreSQL: for more than one server process on one world. Units are SERIALIZABLE and run again after a conflict.

import { createHash } from "node:crypto";
import type pg from "pg";
import { DatabaseRefused, type Database, type Writer } from "./database.ts";
import { forPostgres } from "./dialect.ts";
import { revocable } from "./revocable.ts";
import { sql, textOf, type Query } from "./sql.ts";

/** Any fixed numbers: they name the advisory locks that this program takes. */
const locks = { exclusive: 7_319_204, writing: 7_319_205 } as const;

const readOnly = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
/** Units share a lock, so that one of them can be let alone; in the same message, which costs no further round trip. */
const readWrite = `BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT pg_advisory_xact_lock_shared(${locks.writing})`;

export async function openPostgres(url: string): Promise<Database> {
  // Loaded here, since most worlds are in SQLite.
  const { default: { Pool } } = await import("pg");
  const pool = new Pool({ connectionString: url, max: 16, idleTimeoutMillis: 30_000 });
  // A connection that breaks while idle is replaced by the pool; the next query reports what is wrong, if it stays so.
  pool.on("error", () => {});
  await refuseUnusable(pool, url);
  return {
    dialect: "postgres",
    statements: new PostgresClient(pool),
    read: (work) => connected(pool, (client) => transaction(client, readOnly, work)),
    write: (work) => serializable(pool, work),
    exclusively: (work) => locked(pool, locks.exclusive, () => work()),
    script: (text) => connected(pool, (client) => script(client, text)),
    close: () => pool.end(),
  };
}

async function refuseUnusable(pool: pg.Pool, url: string): Promise<void> {
  const { host, pathname } = new URL(url);
  const refuse = async (why: string) => {
    await pool.end();
    throw new DatabaseRefused(`PostgreSQL at ${host}${pathname} ${why}`);
  };
  const others = await connected(pool, tablesOfOthers).catch((error: Error) => refuse(`cannot be used: ${error.message}.`));
  if (others) await refuse("holds tables of another program. Give this one a database of its own. Nothing was changed.");
}

/** Whether there are tables, and none that has the columns of our list of migrations. */
async function tablesOfOthers(client: pg.PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ tables: number; ours: number }>(`
    SELECT count(DISTINCT table_name)::int AS tables,
      count(*) FILTER (WHERE table_name = 'schema_migrations' AND column_name IN ('number', 'name'))::int AS ours
    FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
    WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'`);
  const [{ tables, ours } = { tables: 0, ours: 0 }] = rows;
  return tables > 0 && ours !== 2;
}

/** A connection that breaks while it is out is not given back to the pool; whoever uses it learns it from the next query. */
async function connected<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const onError = (error: Error) => { broken = error; };
  client.on("error", onError);
  try {
    return await work(client);
  } finally {
    client.off("error", onError);
    client.release(broken);
  }
}

/**
 * A unit that has lost runs again with no other beside it, so that it cannot lose again: in small tables, where all
 * rows are neighbours, it would to those that come after it. It does so on the connection that holds the lock, so that
 * those who wait for it cannot use up the pool.
 */
async function serializable<T>(pool: pg.Pool, work: (writer: Writer) => Promise<T>): Promise<T> {
  const attempt = (client: pg.PoolClient) => transaction(client, readWrite, work);
  try {
    return await connected(pool, attempt);
  } catch (error) {
    if (!isConflict(error)) throw error;
    return locked(pool, locks.writing, attempt);
  }
}

const isConflict = (error: unknown): boolean => {
  const code = (error as { code?: string }).code;
  // Serialization failure, deadlock, and a unique key that a concurrent unit took first.
  return code === "40001" || code === "40P01" || code === "23505";
};

async function transaction<T>(client: pg.PoolClient, begin: string, work: (client: Writer) => Promise<T>): Promise<T> {
  const writer = revocable(new PostgresClient(client));
  try {
    await client.query(begin);
    const value = await work(writer.proxy);
    const { command } = await client.query("COMMIT");
    // PostgreSQL answers COMMIT with ROLLBACK where a statement had failed and the unit went on nevertheless.
    if (command !== "COMMIT") throw new Error("Bug: a unit of work went on after one of its statements had failed.");
    return value;
  } catch (error) {
    await rollback(client);
    throw error;
  } finally {
    writer.revoke();
  }
}

/** Where that fails the connection is broken, and so is its transaction. */
const rollback = (client: pg.PoolClient): Promise<unknown> =>
  client.query("ROLLBACK").catch((error: Error) => client.emit("error", error));

async function script(client: pg.PoolClient, text: string): Promise<void> {
  try {
    await client.query(forPostgres(text));
  } catch (error) {
    await rollback(client);
    throw error;
  }
}

/** The lock belongs to the connection, which gives it back by breaking too. */
function locked<T>(pool: pg.Pool, lock: number, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  return connected(pool, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [lock]);
    try {
      return await work(client);
    } finally {
      await client.query("SELECT pg_advisory_unlock($1)", [lock]).catch((error: Error) => client.emit("error", error));
    }
  });
}

interface Statement {
  readonly name: string;
  readonly text: string;
}

const statements = new WeakMap<readonly string[], Statement>();

/** The server keeps a named statement prepared; the name follows from the text, so every process names it alike. */
function statementOf(query: Query): Statement {
  const kept = statements.get(query.strings);
  if (kept) return kept;
  const text = textOf(query, (position) => `$${position}`);
  const made = { text, name: createHash("sha1").update(text).digest("base64url") };
  statements.set(query.strings, made);
  return made;
}

class PostgresClient implements Writer {
  readonly #client: pg.Pool | pg.PoolClient;

  constructor(client: pg.Pool | pg.PoolClient) {
    this.#client = client;
  }

  async get<R>(query: Query): Promise<R | undefined> {
    return (await this.#query(query)).rows[0] as R | undefined;
  }

  async all<R>(query: Query): Promise<R[]> {
    return (await this.#query(query)).rows as R[];
  }

  async run(query: Query): Promise<number> {
    return (await this.#query(query)).rowCount ?? 0;
  }

  async lockAccount(accountId: string): Promise<void> {
    await this.get(sql`SELECT account_id FROM accounts WHERE account_id = ${accountId} FOR UPDATE`);
  }

  #query(query: Query) {
    return this.#client.query({ ...statementOf(query), values: [...query.values] });
  }
}

