import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { dialects } from "../../../../tests/support/databases.ts";
import { migratedStore, type Store } from "../../../../tests/support/stores.ts";
import type { Reader, Writer } from "./database.ts";
import { sql } from "./sql.ts";

for (const dialect of dialects) {
  describe(`units of work on ${dialect}`, () => {
    let store: Store;

    before(async () => {
      store = await migratedStore(dialect);
      await store.database.script("CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT NOT NULL)");
    });
    after(() => store.close());
    beforeEach(() => store.database.write(async (writer) => writer.run(sql`DELETE FROM things`)));

    const insert = (writer: Writer, id: number, name = "thing") =>
      writer.run(sql`INSERT INTO things (id, name) VALUES (${id}, ${name})`);
    const idsIn = async (reader: Reader) =>
      (await reader.all<{ id: number }>(sql`SELECT id FROM things ORDER BY id`)).map(({ id }) => id);
    const ids = () => store.database.read(idsIn);

    test("a unit that fails leaves nothing, and its neighbours of the same moment all stay", async () => {
      const wanted = Array.from({ length: 30 }, (_, id) => id);
      const outcomes = await Promise.allSettled(wanted.map((id) => store.database.write(async (writer) => {
        await insert(writer, id);
        if (id % 3 === 0) throw new Error(`unit ${id} changes its mind`);
        await insert(writer, id + 100);
        return id;
      })));
      const done = wanted.filter((id) => id % 3 !== 0);
      assert.deepEqual(outcomes.filter(({ status }) => status === "fulfilled").length, done.length);
      const [first] = outcomes;
      assert.match(String((first as PromiseRejectedResult).reason), /unit 0 changes its mind/);
      assert.deepEqual(await ids(), [...done, ...done.map((id) => id + 100)]);
    });

    test("a unit that the database refuses fails alone too", async () => {
      const outcomes = await Promise.allSettled([1, 2, 2, 3].map((id, index) =>
        store.database.write(async (writer) => {
          await insert(writer, 10 + index);
          await insert(writer, id);
        })));
      assert.equal(outcomes.filter(({ status }) => status === "rejected").length, 1);
      const found = await ids();
      assert.deepEqual(found.filter((id) => id < 10), [1, 2, 3]);
      assert.equal(found.filter((id) => id >= 10).length, 3);
    });

    test("what is acknowledged is there for everybody, at once", async () => {
      const other = await store.openAgain();
      await Promise.all(Array.from({ length: 8 }, async (_, id) => {
        await store.database.write((writer) => insert(writer, id));
        assert.ok((await other.read(idsIn)).includes(id));
      }));
    });

    test("a writer is of no use after its unit, whether that went well or not", async () => {
      const kept: Writer[] = [];
      await store.database.write(async (writer) => void kept.push(writer));
      const failing = store.database.write(async (writer) => {
        kept.push(writer);
        throw new Error("fails");
      });
      await assert.rejects(failing, /fails/);
      assert.equal(kept.length, 2);
      for (const writer of kept) {
        for (const use of [
          () => writer.run(sql`INSERT INTO things (id, name) VALUES (1, 'late')`),
          () => writer.get(sql`SELECT id FROM things`),
          () => writer.all(sql`SELECT id FROM things`),
          () => writer.lockAccount("any"),
        ]) await assert.rejects(async () => use(), /used its writer after it had ended/);
      }
      assert.deepEqual(await ids(), []);
    });

    test("reads that are in progress see one moment, whatever is written meanwhile", async () => {
      await store.database.write((writer) => insert(writer, 1));
      await store.database.read(async (reader) => {
        assert.deepEqual(await idsIn(reader), [1]);
        await store.database.write((writer) => insert(writer, 2));
        assert.deepEqual(await idsIn(reader), [1]);
        assert.deepEqual(await ids(), [1, 2], "a read that begins after the write sees it");
        assert.deepEqual(await idsIn(reader), [1]);
      });
      assert.deepEqual(await ids(), [1, 2]);
    });

    test("many reads at once see the same sum while units move what it is made of", async () => {
      await store.database.write(async (writer) => {
        for (let id = 0; id < 10; id += 1) await insert(writer, id, "10");
      });
      const move = (from: number, to: number) => store.database.write(async (writer) => {
        await writer.run(sql`UPDATE things SET name = CAST(CAST(name AS INTEGER) - 1 AS TEXT) WHERE id = ${from}`);
        await writer.run(sql`UPDATE things SET name = CAST(CAST(name AS INTEGER) + 1 AS TEXT) WHERE id = ${to}`);
      });
      const sum = () => store.database.read(async (reader) => {
        let total = 0;
        for (let id = 0; id < 10; id += 1) {
          const row = await reader.get<{ name: string }>(sql`SELECT name FROM things WHERE id = ${id}`);
          total += Number(row?.name);
        }
        return total;
      });
      const moving = Promise.all(Array.from({ length: 10 }, (_, index) => move(index % 5, 9 - (index % 5))));
      const sums = await Promise.all(Array.from({ length: 10 }, sum));
      await moving;
      assert.deepEqual(sums, Array.from({ length: 10 }, () => 100));
      assert.equal(await sum(), 100);
    });

    test("a read does not wait for a unit that is not done, and sees nothing of it", async () => {
      await store.database.write(async (writer) => {
        await insert(writer, 1);
        assert.deepEqual(await ids(), []);
      });
      assert.deepEqual(await ids(), [1]);
    });

    test("a single statement sees everything that was acknowledged before it, and nothing of what is not done", async () => {
      const named = async () => (await store.database.statements.all<{ id: number }>(sql`SELECT id FROM things ORDER BY id`)).map(({ id }) => id);
      await store.database.write(async (writer) => {
        await insert(writer, 1);
        assert.deepEqual(await named(), []);
      });
      assert.deepEqual(await named(), [1]);
      assert.deepEqual({ ...(await store.database.statements.get(sql`SELECT name FROM things WHERE id = ${1}`)) }, { name: "thing" });
    });

    test("a read cannot write", async () => {
      const writing = store.database.read((reader) => reader.all(sql`INSERT INTO things (id, name) VALUES (1, 'sneaked in') RETURNING id`));
      await assert.rejects(writing, /read-?only/i);
      assert.deepEqual(await ids(), []);
    });
  });
}
