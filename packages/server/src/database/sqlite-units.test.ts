import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, beforeEach, describe, test } from "node:test";
import { setImmediate as nextTurn, setTimeout as timer } from "node:timers/promises";
import { migratedStore, type Store } from "../../../../tests/support/stores.ts";
import type { Writer } from "./database.ts";
import { sql } from "./sql.ts";

describe("units of work on the single writer of sqlite", () => {
  let store: Store;

  before(async () => {
    store = await migratedStore("sqlite");
    await store.database.script("CREATE TABLE things (id INTEGER PRIMARY KEY)");
  });
  after(() => store.close());
  beforeEach(() => store.database.write(async (writer) => writer.run(sql`DELETE FROM things`)));

  const insert = (writer: Writer, id: number) => writer.run(sql`INSERT INTO things (id) VALUES (${id})`);
  const ids = () => store.database.read(async (reader) =>
    (await reader.all<{ id: number }>(sql`SELECT id FROM things ORDER BY id`)).map(({ id }) => id));

  /** What nobody may wait for while holding the only writer; none of it takes long. */
  const foreign = {
    "the next turn": () => nextTurn(),
    "a timer": () => timer(0),
    "a file": () => readFile(import.meta.filename),
    "what never comes": () => new Promise(() => {}),
  };

  for (const [what, wait] of Object.entries(foreign)) {
    test(`a unit that waits for ${what} is refused as a bug, and nothing of it remains`, async () => {
      const waiting = (early: boolean) => store.database.write(async (writer) => {
        if (!early) await insert(writer, 2);
        await wait();
        if (early) await insert(writer, 3);
      });
      const [before, early, late, after] = await Promise.allSettled([
        store.database.write((writer) => insert(writer, 1)),
        waiting(true),
        waiting(false),
        store.database.write((writer) => insert(writer, 4)),
      ]);
      for (const refused of [early, late]) {
        assert.equal(refused?.status, "rejected");
        assert.match(String((refused as PromiseRejectedResult).reason), /awaited something outside the database/);
      }
      assert.deepEqual([before?.status, after?.status], ["fulfilled", "fulfilled"]);
      assert.deepEqual(await ids(), [1, 4]);
    });
  }

  test("a unit that goes on after it was refused cannot write into another one", async () => {
    let release = () => {};
    let straggler: Promise<unknown> = Promise.resolve();
    const refused = store.database.write((writer) => {
      const work = (async () => {
        await new Promise<void>((resolve) => { release = resolve; });
        await insert(writer, 1);
      })();
      straggler = work;
      return work;
    });
    await assert.rejects(refused, /awaited something outside/);
    await store.database.write(async (writer) => {
      await insert(writer, 2);
      release();
      await assert.rejects(straggler, /used its writer after it had ended/);
    });
    assert.deepEqual(await ids(), [2]);
  });

  test("a unit may be as long as it likes, as long as it waits for nobody", async () => {
    await store.database.write(async (writer) => {
      for (let id = 0; id < 2_000; id += 1) await insert(writer, id);
    });
    assert.equal((await ids()).length, 2_000);
  });

  test("when the whole group is undone, nobody in it is acknowledged and nothing of it stays", async () => {
    // SQLite may undo a transaction by itself, on a full disk for example; `OR ROLLBACK` does the same on demand.
    const outcomes = await Promise.allSettled([
      store.database.write((writer) => insert(writer, 1)),
      store.database.write(async (writer) => {
        await insert(writer, 2);
        await writer.run(sql`INSERT OR ROLLBACK INTO things (id) VALUES (${1})`);
      }),
      store.database.write((writer) => insert(writer, 3)),
    ]);
    assert.deepEqual(outcomes.map(({ status }) => status), ["rejected", "rejected", "rejected"]);
    assert.deepEqual(await ids(), []);
    await store.database.write((writer) => insert(writer, 4));
    assert.deepEqual(await ids(), [4], "the next group is not harmed");
  });

  test("closing waits for what was asked for before", async () => {
    const other = await migratedStore("sqlite");
    await other.database.script("CREATE TABLE things (id INTEGER PRIMARY KEY)");
    const again = await other.openAgain();
    const writing = Promise.all([1, 2, 3].map((id) => other.database.write((writer) => insert(writer, id))));
    await other.database.close();
    await writing;
    const count = await again.read((reader) => reader.get<{ count: number }>(sql`SELECT count(*) AS count FROM things`));
    assert.equal(count?.count, 3);
    await again.close();
  });
});
