import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dialects } from "../../../../../tests/support/databases.ts";
import { migratedStore } from "../../../../../tests/support/stores.ts";
import type { Database } from "../database.ts";
import { sql } from "../sql.ts";

/** Tables whose rows belong to no account, each with the reason. What is not here must say whose each row is. */
const ownedByNobody: Readonly<Record<string, string>> = {
  device_codes: "wait for somebody to sign in, and belong to nobody until then",
  schema_migrations: "tells how far the schema is",
  sign_in_failures: "count bad passwords for names that may be nobody's",
  signing_keys: "are the token service's, for all tenants of a cloud",
  world: "is the one row about the world itself",
};

/** Tables with the columns that must not be null. */
async function tablesOf(database: Database): Promise<Map<string, string[]>> {
  const query = database.dialect === "sqlite"
    ? sql`SELECT t.name AS table_name, CASE WHEN c."notnull" = 1 OR c.pk > 0 THEN c.name END AS column_name
          FROM pragma_table_list t, pragma_table_info(t.name) c
          WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite%'`
    : sql`SELECT table_name, CASE WHEN is_nullable = 'NO' THEN column_name END AS column_name
          FROM information_schema.columns WHERE table_schema = current_schema()`;
  const rows = await database.read((reader) => reader.all<{ table_name: string; column_name: string | null }>(query));
  const tables = new Map<string, string[]>();
  for (const { table_name, column_name } of rows) {
    tables.set(table_name, [...(tables.get(table_name) ?? []), ...(column_name === null ? [] : [column_name])]);
  }
  return tables;
}

for (const dialect of dialects) {
  describe(`ownership on ${dialect}`, () => {
    test("every table carries the account that owns each row", async () => {
      const store = await migratedStore(dialect);
      const tables = await tablesOf(store.database).finally(() => store.close());
      assert.ok(tables.size > Object.keys(ownedByNobody).length, `the schema was read: ${[...tables.keys()].join(", ")}`);
      const ownerless = [...tables].filter(([, columns]) => !columns.includes("account_id")).map(([name]) => name);
      assert.deepEqual(ownerless.toSorted(), Object.keys(ownedByNobody).toSorted());
    });
  });
}
