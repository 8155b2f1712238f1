import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { dialects } from "../../../../tests/support/databases.ts";
import { emptyStore, type Store } from "../../../../tests/support/stores.ts";
import type { Database } from "./database.ts";
import { sql } from "./sql.ts";

for (const dialect of dialects) {
  describe(`concurrent units of work on ${dialect}`, () => {
    let store: Store;

    before(async () => {
      store = await emptyStore(dialect);
      await store.database.script(`
        CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
        CREATE TABLE accounts (account_id TEXT PRIMARY KEY);
        CREATE TABLE customers (customer_id INTEGER PRIMARY KEY, account_id TEXT NOT NULL);
        INSERT INTO accounts VALUES ('one'), ('other');`);
    });
    after(() => store.close());

    const increment = (database: Database, name: string) => database.write(async (writer) => {
      const row = await writer.get<{ value: number }>(sql`SELECT value FROM counters WHERE name = ${name}`);
      await writer.run(sql`UPDATE counters SET value = ${(row?.value ?? 0) + 1} WHERE name = ${name}`);
    });
    const valueOf = (name: string) => store.database.read(async (reader) =>
      (await reader.get<{ value: number }>(sql`SELECT value FROM counters WHERE name = ${name}`))?.value);

    test("of many increments that read first and write then, none is lost and none is refused", async () => {
      await store.database.write((writer) => writer.run(sql`INSERT INTO counters VALUES (${"hot"}, 0)`));
      await Promise.all(Array.from({ length: 100 }, () => increment(store.database, "hot")));
      assert.equal(await valueOf("hot"), 100);
    });

    test("two units that each read what the other writes behave as if one had come after the other", async () => {
      // Write skew: each may go off duty only while the other is on. Whoever reads at the same moment must be told.
      await store.database.write((writer) => writer.run(sql`INSERT INTO counters VALUES (${"on duty: a"}, 1), (${"on duty: b"}, 1)`));
      const bothHaveRead = dialect === "postgres" ? meeting(2) : async () => {};
      const leave = (who: string) => store.database.write(async (writer) => {
        const row = await writer.get<{ there: number }>(sql`SELECT CAST(sum(value) AS INTEGER) AS there FROM counters WHERE name LIKE ${"on duty: %"}`);
        await bothHaveRead();
        if (row?.there === 2) await writer.run(sql`UPDATE counters SET value = 0 WHERE name = ${who}`);
      });
      await Promise.all(["on duty: a", "on duty: b"].map(leave));
      assert.equal(((await valueOf("on duty: a")) ?? 0) + ((await valueOf("on duty: b")) ?? 0), 1);
    });

    test("a limit that is counted under the account's lock is never passed, and reached exactly", async () => {
      const limit = 25;
      const create = (customerId: number, accountId: string) => store.database.write(async (writer) => {
        await writer.lockAccount(accountId);
        const row = await writer.get<{ count: number }>(
          sql`SELECT CAST(count(*) AS INTEGER) AS count FROM customers WHERE account_id = ${accountId}`);
        if ((row?.count ?? 0) >= limit) return false;
        await writer.run(sql`INSERT INTO customers (customer_id, account_id) VALUES (${customerId}, ${accountId})`);
        return true;
      });
      const outcomes = await Promise.all(Array.from({ length: 80 }, (_, id) => create(id, id % 2 === 0 ? "one" : "other")));
      assert.equal(outcomes.filter(Boolean).length, 2 * limit);
      const counts = await store.database.read((reader) => reader.all<{ count: number }>(
        sql`SELECT CAST(count(*) AS INTEGER) AS count FROM customers GROUP BY account_id`));
      assert.deepEqual(counts.map(({ count }) => count), [limit, limit]);
    });
  });
}

/** Waits for so many to come, once; PostgreSQL lets several units be at work, and here they must be. */
function meeting(size: number): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let arrived = 0;
  return () => {
    arrived += 1;
    if (arrived === size) resolve();
    return promise;
  };
}
