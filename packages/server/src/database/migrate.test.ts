import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dialects } from "../../../../tests/support/databases.ts";
import { emptyStore, migratedStore, type Store } from "../../../../tests/support/stores.ts";
import { DatabaseRefused, type Database } from "./database.ts";
import { migrate, migrations, schemaVersion } from "./migrate.ts";
import { sql } from "./sql.ts";

const applied = (database: Database) => database.read((reader) =>
  reader.all<{ number: number; name: string }>(sql`SELECT number, name FROM schema_migrations ORDER BY number`));

test("migrations are numbered from one, without a gap", () => {
  assert.deepEqual(migrations.map(({ number }) => number), migrations.map((_, index) => index + 1));
  assert.equal(schemaVersion, migrations.length);
});

for (const dialect of dialects) {
  describe(`migrations on ${dialect}`, () => {
    const on = (make: (dialect: "sqlite" | "postgres") => Promise<Store>, work: (store: Store) => Promise<void>) => async () => {
      const store = await make(dialect);
      await work(store).finally(() => store.close());
    };

    test("a fresh database gets every migration, in order", on(emptyStore, async ({ database }) => {
      await migrate(database);
      assert.deepEqual((await applied(database)).map((row) => ({ ...row })), migrations.map(({ number, name }) => ({ number, name })));
    }));

    test("a database that is up to date stays as it is, however often it is opened", on(migratedStore, async ({ database, openAgain }) => {
      await database.write((writer) => writer.run(sql`
        INSERT INTO signing_keys (kid, cloud, position, certificate, sealed_private_key) VALUES ('kept', 'global', 0, '', '')`));
      const before = await applied(database);
      await migrate(database);
      const again = await openAgain();
      await migrate(again);
      assert.deepEqual(await applied(again), before);
      assert.ok(await again.read((reader) => reader.get(sql`SELECT kid FROM signing_keys WHERE kid = 'kept'`)));
    }));

    test("a migration stops where it is told to, so that older databases can be made", on(emptyStore, async ({ database }) => {
      for (let version = 1; version <= schemaVersion; version += 1) {
        await migrate(database, version);
        assert.equal((await applied(database)).length, version);
      }
    }));

    test("a newer database is refused with both versions named", on(migratedStore, async ({ database }) => {
      await database.write((writer) => writer.run(sql`INSERT INTO schema_migrations (number, name) VALUES (${schemaVersion + 1}, 'newer')`));
      await assert.rejects(migrate(database), (error) => {
        assert.ok(error instanceof DatabaseRefused);
        assert.match(error.message, new RegExp(`schema version ${schemaVersion + 1}; this version of Understudy knows ${schemaVersion}`));
        return true;
      });
      assert.equal((await applied(database)).length, schemaVersion + 1);
    }));
  });
}
