import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, test } from "node:test";
import { DatabaseSync } from "node:sqlite";
import { testFolder, type TestFolder } from "../../../../tests/support/folders.ts";
import { DatabaseRefused } from "./database.ts";
import { migrate, schemaVersion } from "./migrate.ts";
import { sql } from "./sql.ts";
import { lockFolder, openSqlite } from "./sqlite.ts";

describe("a sqlite file", () => {
  let folder: TestFolder;
  let file: string;

  beforeEach(() => {
    folder = testFolder();
    file = folder.file("world.db");
  });
  afterEach(() => folder.remove());

  const digest = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
  /** Every file of the folder with what tells its bytes. */
  const everything = () => readdirSync(folder.path).toSorted().map((name) => [name, digest(folder.file(name))]);

  async function assertRefusedUnchanged(open: () => unknown, why: RegExp): Promise<void> {
    const before = everything();
    await assert.rejects(async () => open(), (error) => {
      assert.ok(error instanceof DatabaseRefused, String(error));
      assert.match(error.message, why);
      assert.ok(error.message.includes(file) || /schema version/.test(error.message), error.message);
      return true;
    });
    assert.deepEqual(everything(), before);
  }

  test("the connection that writes puts every commit on disk, and keeps a log that readers need not wait for", async () => {
    const database = openSqlite(file);
    const pragmas = await database.write(async (writer) => [
      await writer.get<{ synchronous: number }>(sql`PRAGMA synchronous`),
      await writer.get<{ journal_mode: string }>(sql`PRAGMA journal_mode`),
      await writer.get<{ foreign_keys: number }>(sql`PRAGMA foreign_keys`),
    ]);
    assert.deepEqual(pragmas.map((row) => ({ ...row })), [{ synchronous: 2 }, { journal_mode: "wal" }, { foreign_keys: 1 }]);
    await database.close();
  });

  test("what was written is there when the file is opened again", async () => {
    const first = openSqlite(file);
    await migrate(first);
    await first.script("CREATE TABLE things (id INTEGER PRIMARY KEY)");
    await first.write((writer) => writer.run(sql`INSERT INTO things (id) VALUES (${7})`));
    await first.close();
    const second = openSqlite(file);
    assert.equal((await second.read((reader) => reader.get<{ id: number }>(sql`SELECT id FROM things`)))?.id, 7);
    await second.close();
    assert.deepEqual(readdirSync(folder.path), ["world.db"], "closing leaves one file");
  });

  for (const journal of ["DELETE", "WAL"]) {
    test(`another program's database with journal ${journal} is refused, and left as it is`, async () => {
      const foreign = new DatabaseSync(file);
      foreign.exec(`PRAGMA journal_mode = ${journal}; CREATE TABLE articles (id INTEGER); INSERT INTO articles VALUES (1)`);
      foreign.close();
      await assertRefusedUnchanged(() => openSqlite(file), /belongs to another program/);
    });
  }

  test("another program's database is refused also where its list of migrations is called as ours", async () => {
    const foreign = new DatabaseSync(file);
    foreign.exec("CREATE TABLE schema_migrations (version TEXT PRIMARY KEY); CREATE TABLE articles (id INTEGER)");
    foreign.close();
    await assertRefusedUnchanged(() => openSqlite(file), /belongs to another program/);
  });

  test("another program's database that was not closed keeps what only its log holds", async () => {
    const foreign = new DatabaseSync(folder.file("theirs.db"));
    foreign.exec("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; CREATE TABLE articles (id INTEGER)");
    for (const suffix of ["", "-wal"]) copyFileSync(folder.file(`theirs.db${suffix}`), `${file}${suffix}`);
    foreign.close();
    const theirs = () => ["", "-wal"].map((suffix) => digest(`${file}${suffix}`));
    const before = theirs();
    assert.throws(() => openSqlite(file), DatabaseRefused);
    assert.deepEqual(theirs(), before);
  });

  test("a file of text is refused, and left as it is", async () => {
    writeFileSync(file, "Dear diary, today I was taken for a database.\n".repeat(100));
    await assertRefusedUnchanged(() => openSqlite(file), /is not a database that can be read/);
  });

  test("a database of a newer schema is refused with both versions named, and left as it is", async () => {
    const newer = openSqlite(file);
    await migrate(newer);
    await newer.write((writer) => writer.run(sql`INSERT INTO schema_migrations (number, name) VALUES (${schemaVersion + 1}, 'from the future')`));
    await newer.close();
    await assertRefusedUnchanged(async () => {
      const database = openSqlite(file);
      await migrate(database).finally(() => database.close());
    }, new RegExp(`has schema version ${schemaVersion + 1}; this version of Understudy knows ${schemaVersion}.*Nothing was changed`));
  });

  test("an empty file is as good as none", async () => {
    writeFileSync(file, "");
    const database = openSqlite(file);
    await migrate(database);
    await database.close();
  });

  test("a folder is held by one at a time, and free again when that one lets go", () => {
    const lock = folder.file("understudy.lock");
    const release = lockFolder(lock);
    assert.throws(() => lockFolder(lock), (error) => {
      assert.ok(error instanceof DatabaseRefused);
      assert.match(error.message, /Another process is using the data folder.*--data/);
      return true;
    });
    release();
    lockFolder(lock)();
  });

  test("a folder that cannot be written to is refused with its name", () => {
    assert.throws(() => lockFolder(folder.file("no such folder/understudy.lock")), (error) => {
      assert.ok(error instanceof DatabaseRefused, String(error));
      assert.match(error.message, /no such folder/);
      return true;
    });
  });
});
