// What stands in the database itself, read beside the server: whether any customer is there by half.

import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";

type Rows = readonly Readonly<Record<string, unknown>>[];

export interface Tables {
  rows(query: string): Promise<Rows>;
  /** Whether the database finds itself in order. */
  assertSound(): Promise<void>;
}

export const tablesOfSqlite = (file: string): Tables => ({
  rows: async (query) => readOnly(file, query),
  assertSound: async () => {
    assert.deepEqual(readOnly(file, "PRAGMA integrity_check").map((row) => row["integrity_check"]), ["ok"]);
    assert.deepEqual(readOnly(file, "PRAGMA foreign_key_check"), []);
  },
});

function readOnly(file: string, query: string): Rows {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database.prepare(query).all();
  } finally {
    database.close();
  }
}

/** PostgreSQL checks its own pages when it recovers, and its foreign keys at every write. */
export const tablesOfPostgres = (url: string): Tables => ({
  rows: async (query) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Readonly<Record<string, unknown>>>(query)).rows;
    } finally {
      await client.end();
    }
  },
  assertSound: async () => {},
});

const ofCustomers = "JOIN directories d USING (tenant_id) WHERE d.kind = 'customer'";

/** Everything that one creation writes. */
const parts = {
  customer: "SELECT customer_id AS id FROM customers",
  directory: "SELECT tenant_id AS id FROM directories WHERE kind = 'customer'",
  domain: `SELECT tenant_id AS id FROM domains ${ofCustomers}`,
  administrator: `SELECT tenant_id AS id FROM directory_users ${ofCustomers}`,
  "audit record": "SELECT customer_id AS id FROM audit_records WHERE operation_type = 'add_customer'",
};

/** The ids of all customers; each has each of its parts, and has it once. */
export async function wholeCustomers(tables: Tables): Promise<readonly string[]> {
  await tables.assertSound();
  const found = await Promise.all(Object.entries(parts).map(async ([part, query]) => ({ part, ids: await idsIn(tables, query) })));
  const customers = found[0]?.ids ?? [];
  for (const { part, ids } of found) assert.deepEqual(ids, customers, `each customer has one ${part}, and no ${part} is without its customer`);
  const [replays] = await tables.rows("SELECT CAST(count(*) AS INTEGER) AS kept FROM replays");
  assert.equal(replays?.["kept"], customers.length, "each request that was carried out can be repeated");
  return customers;
}

async function idsIn(tables: Tables, query: string): Promise<string[]> {
  return (await tables.rows(query)).map(({ id }) => String(id)).toSorted();
}
