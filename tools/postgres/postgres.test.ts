import assert from "node:assert/strict";
import { suite, test } from "node:test";
import pg from "pg";
import { findBinaries, PostgresMissing } from "./binaries.ts";
import { startPostgres } from "./postgres.ts";

const isMissing = await findBinaries().then(() => false, (error: unknown) => {
  if (error instanceof PostgresMissing) return true;
  throw error;
});

suite("a PostgreSQL for tests", { skip: isMissing && "no PostgreSQL here" }, () => {
  test("what was committed survives a crash, and the server comes back where it was", async (context) => {
    const postgres = await startPostgres();
    context.after(() => postgres.stop());
    await ask(postgres.url, "CREATE TABLE kept AS SELECT 7 AS n");
    await postgres.crash();
    await assert.rejects(ask(postgres.url, "SELECT 1 AS n"), { code: "ECONNREFUSED" });
    await postgres.restart();
    assert.deepEqual(await ask(postgres.url, "SELECT n FROM kept"), { n: 7 });
  });

  test("text is ordered by a language unless a query says otherwise, as on most servers in the field", async (context) => {
    const postgres = await startPostgres();
    context.after(() => postgres.stop());
    const order = { language: postgres.version >= 15, bytes: false };
    assert.deepEqual(await ask(postgres.url, `SELECT 'a' < 'B' AS language, 'a' < 'B' COLLATE "C" AS bytes`), order);
  });
});

async function ask(url: string, text: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows[0];
  } finally {
    await client.end();
  }
}
