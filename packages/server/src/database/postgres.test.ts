import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { dialects, freshDatabase } from "../../../../tests/support/databases.ts";
import { emptyStore, migratedStore, type Store } from "../../../../tests/support/stores.ts";
import { DatabaseRefused, type Writer } from "./database.ts";
import { migrate } from "./migrate.ts";
import { openPostgres } from "./postgres.ts";
import { sql } from "./sql.ts";

describe("what only postgres does", { skip: !dialects.includes("postgres") && "no PostgreSQL here" }, () => {
  let store: Store;

  before(async () => {
    store = await migratedStore("postgres");
    await store.database.script("CREATE TABLE things (id INTEGER PRIMARY KEY)");
  });
  after(() => store.close());

  const insert = (id: number) => sql`INSERT INTO things (id) VALUES (${id})`;
  const ids = () => store.database.read(async (reader) =>
    (await reader.all<{ id: number }>(sql`SELECT id FROM things ORDER BY id`)).map(({ id }) => id));

  test("a unit that goes on after one of its statements failed is not acknowledged, since nothing of it was kept", async () => {
    const unit = store.database.write(async (writer) => {
      await writer.run(insert(1));
      await writer.run(sql`SELECT no_such_column`).catch(() => {});
      return "all is well";
    });
    await assert.rejects(unit, /went on after one of its statements had failed/);
    assert.deepEqual(await ids(), []);
  });

  test("a script that fails leaves nothing, and its connection to others as it should be", async () => {
    await assert.rejects(store.database.script("BEGIN; INSERT INTO things VALUES (1); SELECT no_such_column; COMMIT"), /no_such_column/);
    await store.database.write((writer) => writer.run(insert(2)));
    assert.deepEqual(await ids(), [2]);
  });

  test("a connection that is cut off ends what it carried and nothing else, not even the process", async () => {
    const other = await store.openAgain();
    const cutOff = (pid: number) => other.write((writer) => writer.all(sql`SELECT pg_terminate_backend(${pid})`));
    const unit = store.database.write(async (writer) => {
      await writer.run(insert(3));
      const { pid = 0 } = (await writer.get<{ pid: number }>(sql`SELECT pg_backend_pid() AS pid`)) ?? {};
      await cutOff(pid);
      await writer.run(insert(4));
    });
    await assert.rejects(unit);
    const holder = sql`SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
    await store.database.exclusively(async () => {
      const { pid = 0 } = (await other.read((reader) => reader.get<{ pid: number }>(holder))) ?? {};
      await cutOff(pid);
      // The lock is free again: whoever holds the database next does not wait for the lost one.
      await other.exclusively(async () => {});
    });
    assert.ok(!(await ids()).includes(3));
    await store.database.write((writer) => writer.run(insert(5)));
    assert.ok((await ids()).includes(5));
  });

  test("a unit that has lost to another runs again while those that come after it wait, so it loses once", async () => {
    const others: Array<Promise<unknown>> = [];
    const count = async (writer: Writer, id: number, beforeWriting = async () => {}) => {
      const rows = await writer.all(sql`SELECT id FROM things`);
      await beforeWriting();
      await writer.run(insert(id + rows.length));
    };
    let attempts = 0;
    const another = async () => {
      attempts += 1;
      const done: number[] = [];
      others.push(store.database.write((writer) => count(writer, 1_000 * attempts)).finally(() => done.push(attempts)));
      while (done.length === 0 && !(await isAnyoneWaiting())) { /* it is still on its way */ }
    };
    const isAnyoneWaiting = () => store.database.read((reader) => reader.get(sql`
      SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`));
    await store.database.write((writer) => count(writer, 100_000, another));
    await Promise.all(others);
    assert.equal(attempts, 2);
  });

  test("a lock is given back when its work is done or has failed", async () => {
    const held = () => store.database.read((reader) => reader.all(sql`
      SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`));
    await store.database.exclusively(async () => assert.equal((await held()).length, 1));
    assert.deepEqual(await held(), []);
    await assert.rejects(store.database.exclusively(async () => { throw new Error("fails"); }), /fails/);
    assert.deepEqual(await held(), []);
    await store.database.write((writer) => writer.run(insert(100)));
    await assert.rejects(store.database.write((writer) => writer.run(insert(100))), /duplicate key/);
    assert.deepEqual(await held(), []);
  });

  test("one process at a time is the one that does what only one may do", async () => {
    const other = await store.openAgain();
    let inside = 0;
    let most = 0;
    const alone = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await ids();
      inside -= 1;
    };
    await Promise.all([store.database, other, store.database, other].map((database) => database.exclusively(alone)));
    assert.equal(most, 1);
  });

  test("a database with another program's tables is refused, and left as it is", async () => {
    for (const table of ["articles (id INTEGER)", "schema_migrations (version TEXT)"]) {
      const foreign = await emptyStore("postgres");
      try {
        await foreign.database.script(`CREATE TABLE ${table}`);
        await assert.rejects(foreign.openAgain(), (error) => error instanceof DatabaseRefused && /tables of another program/.test(error.message));
        const tables = await foreign.database.read((reader) => reader.all<{ name: string }>(
          sql`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema()`));
        assert.deepEqual(tables.map(({ name }) => name), [table.split(" ")[0]]);
      } finally {
        await foreign.close();
      }
    }
  });

  test("a server that cannot be reached is refused with its address and without the password", async () => {
    const fresh = await freshDatabase("postgres");
    const url = new URL(fresh.url ?? "");
    url.password = "not to be told";
    url.pathname = "/no_such_database";
    await assert.rejects(openPostgres(url.href), (error) => {
      assert.ok(error instanceof DatabaseRefused);
      assert.match(error.message, new RegExp(`PostgreSQL at ${url.host}/no_such_database cannot be used`));
      assert.doesNotMatch(error.message, /not.to.be.told/);
      return true;
    });
    await fresh.drop();
  });

  test("processes that start at the same moment make one schema between them", async () => {
    const fresh = await emptyStore("postgres");
    try {
      const databases = [fresh.database, await fresh.openAgain(), await fresh.openAgain()];
      await Promise.all(databases.map((database) => migrate(database)));
      const rows = await fresh.database.read((reader) => reader.all(sql`SELECT number FROM schema_migrations`));
      assert.equal(rows.length, new Set(rows.map((row) => row["number"])).size);
    } finally {
      await fresh.close();
    }
  });
});
