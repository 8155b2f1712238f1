// What expires is thrown away by its age, with each new one that is kept: that must not take longer the more there are.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dialects } from "../../../../../tests/support/databases.ts";
import { migratedStore } from "../../../../../tests/support/stores.ts";
import { sql } from "../sql.ts";

const expiring = ["approvals", "dashboard_sessions", "device_codes", "redeemed_codes"];

for (const dialect of dialects) {
  describe(`expiry on ${dialect}`, () => {
    test("every table of what expires is indexed by when it does", async () => {
      const store = await migratedStore(dialect);
      const indexed = dialect === "sqlite"
        ? sql`SELECT t.name AS table_name FROM pragma_table_list t, pragma_index_list(t.name) i, pragma_index_info(i.name) c
              WHERE t.schema = 'main' AND c.seqno = 0 AND c.name = 'expires_at'`
        : sql`SELECT tablename AS table_name FROM pg_indexes WHERE schemaname = current_schema() AND indexdef LIKE '%(expires_at)'`;
      const rows = await store.database.read((reader) => reader.all<{ table_name: string }>(indexed)).finally(() => store.close());
      assert.deepEqual(rows.map(({ table_name: name }) => name).toSorted(), expiring);
    });
  });
}
