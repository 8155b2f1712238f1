// Numbered migrations, one list for both databases, each applied once and in order.
// A database that a newer version has written is refused, and left as it is.

import { DatabaseRefused, type Database } from "./database.ts";
import { first } from "./migrations/0001-first.ts";
import { tokenService } from "./migrations/0002-token-service.ts";
import { setUp } from "./migrations/0003-set-up.ts";
import { dashboard } from "./migrations/0004-dashboard.ts";
import { mail } from "./migrations/0005-mail.ts";
import { commerce } from "./migrations/0006-commerce.ts";
import { billing } from "./migrations/0007-billing.ts";
import { sql } from "./sql.ts";

export const migrations: readonly { readonly number: number; readonly name: string; readonly script: string }[] = [
  { number: 1, name: "first", script: first },
  { number: 2, name: "token service", script: tokenService },
  { number: 3, name: "set-up", script: setUp },
  { number: 4, name: "dashboard", script: dashboard },
  { number: 5, name: "mail", script: mail },
  { number: 6, name: "commerce", script: commerce },
  { number: 7, name: "billing", script: billing },
];

export const schemaVersion = migrations.length;

/** Brings the schema up to `upTo`, which is the newest version except in tests of older ones. */
export async function migrate(database: Database, upTo: number = schemaVersion): Promise<void> {
  await database.exclusively(async () => {
    await database.script(
      "CREATE TABLE IF NOT EXISTS schema_migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL)",
    );
    const found = await appliedVersion(database);
    if (found > schemaVersion) {
      throw new DatabaseRefused(
        `The database has schema version ${found}; this version of Understudy knows ${schemaVersion}. ` +
          "Use the newer version that wrote it, or another data folder. Nothing was changed.",
      );
    }
    for (const migration of migrations.slice(found, upTo)) await apply(database, migration);
  });
}

async function appliedVersion(database: Database): Promise<number> {
  const query = sql`SELECT CAST(coalesce(max(number), 0) AS INTEGER) AS version FROM schema_migrations`;
  const row = await database.read((reader) => reader.get<{ version: number }>(query));
  return row?.version ?? 0;
}

/** The schema and the note that it was applied commit together on both databases. */
async function apply(database: Database, migration: (typeof migrations)[number]): Promise<void> {
  const note = `INSERT INTO schema_migrations (number, name) VALUES (${migration.number}, '${migration.name}')`;
  await database.script(`BEGIN; ${migration.script}; ${note}; COMMIT`);
}
