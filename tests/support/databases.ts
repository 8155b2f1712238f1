// The databases that tests run on: a temporary SQLite world, and a fresh database of the PostgreSQL that the test
// program has started. Where there is no PostgreSQL, its cases are left out, loudly.

import pg from "pg";

export type DialectName = "sqlite" | "postgres";

export interface FreshDatabase {
  /** Absent for SQLite, which needs none. */
  readonly url?: string;
  drop(): Promise<void>;
}

const postgresUrl = process.env["UNDERSTUDY_TEST_POSTGRES_URL"];

/** The dialects that can be had here; a test that loops over them names each case by its dialect. */
export const dialects: readonly DialectName[] = postgresUrl === undefined ? ["sqlite"] : ["sqlite", "postgres"];

let count = 0;

export async function freshDatabase(dialect: DialectName): Promise<FreshDatabase> {
  if (dialect === "sqlite" || postgresUrl === undefined) return { drop: async () => {} };
  count += 1;
  const name = `understudy_test_${process.pid}_${count}`;
  await onServer(postgresUrl, `CREATE DATABASE ${name}`);
  const url = new URL(postgresUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(postgresUrl, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
