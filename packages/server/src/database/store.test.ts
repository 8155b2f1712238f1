import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { dialects } from "../../../../tests/support/databases.ts";
import { emptyStore, type Store } from "../../../../tests/support/stores.ts";
import { join, sql, type Query } from "./sql.ts";

interface Thing {
  id: number;
  name: string | null;
  bytes?: Uint8Array | null;
}

for (const dialect of dialects) {
  describe(`a store on ${dialect}`, () => {
    let store: Store;

    before(async () => {
      store = await emptyStore(dialect);
      await store.database.script("CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT, bytes BLOB)");
    });
    after(() => store.close());

    const keep = (...things: Thing[]) =>
      store.database.write(async (writer) => {
        await writer.run(sql`DELETE FROM things`);
        for (const { id, name } of things) await writer.run(sql`INSERT INTO things (id, name) VALUES (${id}, ${name})`);
      });
    const all = (query: Query = sql`SELECT id, name FROM things ORDER BY id`) =>
      store.database.read(async (reader) => (await reader.all<Thing>(query)).map(({ id, name }) => ({ id, name })));

    test("get answers the first row or nothing, all answers every row, run answers how many it changed", async () => {
      await keep({ id: 1, name: "one" }, { id: 2, name: "two" }, { id: 3, name: "three" });
      await store.database.read(async (reader) => {
        assert.equal((await reader.get<Thing>(sql`SELECT name FROM things ORDER BY id`))?.name, "one");
        assert.equal(await reader.get(sql`SELECT name FROM things WHERE id = ${9}`), undefined);
        assert.deepEqual(await reader.all(sql`SELECT name FROM things WHERE id = ${9}`), []);
      });
      const changed = await store.database.write(async (writer) => [
        await writer.run(sql`UPDATE things SET name = ${"many"} WHERE id >= ${2}`),
        await writer.run(sql`DELETE FROM things WHERE id = ${9}`),
      ]);
      assert.deepEqual(changed, [2, 0]);
      assert.deepEqual(await all(), [{ id: 1, name: "one" }, { id: 2, name: "many" }, { id: 3, name: "many" }]);
    });

    test("a unit reads what it has written itself", async () => {
      await keep();
      const found = await store.database.write(async (writer) => {
        await writer.run(sql`INSERT INTO things (id, name) VALUES (${1}, ${"mine"})`);
        return writer.get<Thing>(sql`SELECT name FROM things WHERE id = ${1}`);
      });
      assert.equal(found?.name, "mine");
    });

    test("text, numbers and null come back as they were given, and no text is ever taken for SQL", async () => {
      // PostgreSQL has no NUL in text, and neither database keeps half a surrogate pair: the wire refuses both.
      const text = fc.string({ unit: "binary" }).filter((value) => value.isWellFormed() && !value.includes("\0"));
      const hostile = fc.constantFrom("'", "''", "');DROP TABLE things;--", "$1", "?", "\\", '"', "%", "_", "éß🙂", "");
      const id = fc.integer({ min: -2_147_483_648, max: 2_147_483_647 });
      await fc.assert(
        fc.asyncProperty(id, fc.option(fc.oneof(text, hostile)), async (given, name) => {
          await keep({ id: given, name });
          assert.deepEqual(await all(sql`SELECT id, name FROM things WHERE id = ${given}`), [{ id: given, name }]);
          if (name !== null) assert.deepEqual(await all(sql`SELECT id, name FROM things WHERE name = ${name}`), [{ id: given, name }]);
        }),
        { numRuns: 40 },
      );
    });

    test("bytes come back as they were given", async () => {
      await fc.assert(
        fc.asyncProperty(fc.option(fc.uint8Array({ maxLength: 300 })), async (bytes) => {
          await store.database.write(async (writer) => {
            await writer.run(sql`DELETE FROM things`);
            await writer.run(sql`INSERT INTO things (id, bytes) VALUES (${1}, ${bytes})`);
          });
          const row = await store.database.read((reader) => reader.get<Thing>(sql`SELECT bytes FROM things`));
          assert.deepEqual(row?.bytes && [...row.bytes], bytes && [...bytes]);
        }),
        { numRuns: 20 },
      );
    });

    test("queries that are put together keep their values in order", async () => {
      await keep({ id: 1, name: "a" }, { id: 2, name: "b" }, { id: 3, name: "b" }, { id: 4, name: "c" });
      const conditions = [sql`id >= ${2}`, sql`name = ${"b"}`, sql`id IN (${3}, ${4})`];
      const found = await all(join([sql`SELECT id, name FROM things WHERE `, join(conditions, " AND "), sql` LIMIT ${5}`], ""));
      assert.deepEqual(found, [{ id: 3, name: "b" }]);
    });

    test("text is ordered and compared by its bytes, whatever language the database speaks", async () => {
      const names = ["🙂", "a", "é", "Z", "z", "10", "\u{FFFD}", "9", "B-1", "B1", "b 1"];
      await keep(...names.map((name, index) => ({ id: index, name })));
      const byBytes = names.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
      assert.deepEqual((await all(sql`SELECT id, name FROM things ORDER BY name`)).map(({ name }) => name), byBytes);
      const above = await all(sql`SELECT id, name FROM things WHERE name > ${"a"} ORDER BY name`);
      assert.deepEqual(above.map(({ name }) => name), byBytes.filter((name) => Buffer.compare(Buffer.from(name), Buffer.from("a")) > 0));
      const highest = await all(sql`SELECT 0 AS id, max(name) AS name FROM things`);
      assert.equal(highest[0]?.name, "🙂");
    });
  });
}
