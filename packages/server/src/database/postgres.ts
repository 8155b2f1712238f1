// PostgreSQL: for more than one server process on one world. Units are SERIALIZABLE and run again after a conflict.

import { createHash } from "node:crypto";
import pg from "pg";
import { DatabaseRefused, type Database, type Writer } from "./database.ts";
import { forPostgres } from "./dialect.ts";
import { sql, textOf, type Query } from "./sql.ts";

const attemptsMax = 10;
/** Any fixed number: it names the one advisory lock that this program takes. */
const exclusiveLock = 7_319_204;

export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 16, idleTimeoutMillis: 30_000 });
  // A connection that breaks while idle is replaced by the pool; the next query reports what is wrong, if it stays so.
  pool.on("error", () => {});
  await refuseUnreachable(pool, url);
  return {
    dialect: "postgres",
    read: (work) => transaction(pool, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", work),
    write: (work) => serializable(pool, work),
    exclusively: (work) => exclusively(pool, work),
    script: async (text) => void (await pool.query(forPostgres(text))),
    close: () => pool.end(),
  };
}

async function refuseUnreachable(pool: pg.Pool, url: string): Promise<void> {
  try {
    await pool.query("SELECT 1");
  } catch (error) {
    await pool.end();
    const { host, pathname } = new URL(url);
    throw new DatabaseRefused(`PostgreSQL at ${host}${pathname} cannot be used: ${(error as Error).message}.`);
  }
}

async function serializable<T>(pool: pg.Pool, work: (writer: Writer) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction(pool, "BEGIN ISOLATION LEVEL SERIALIZABLE", work);
    } catch (error) {
      if (!isConflict(error) || attempt === attemptsMax) throw error;
    }
  }
}

const isConflict = (error: unknown): boolean => {
  const code = (error as { code?: string }).code;
  // Serialization failure, deadlock, and a unique key that a concurrent unit took first.
  return code === "40001" || code === "40P01" || code === "23505";
};

async function transaction<T>(pool: pg.Pool, begin: string, work: (client: Writer) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(begin);
    const value = await work(new PostgresClient(client));
    await client.query("COMMIT");
    return value;
  } catch (error) {
    await client.query("ROLLBACK").catch((failure: Error) => { broken = failure; });
    throw error;
  } finally {
    client.release(broken);
  }
}

async function exclusively<T>(pool: pg.Pool, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [exclusiveLock]);
    return await work();
  } finally {
    await client.query("SELECT pg_advisory_unlock($1)", [exclusiveLock]);
    client.release();
  }
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
  readonly #client: pg.PoolClient;

  constructor(client: pg.PoolClient) {
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

