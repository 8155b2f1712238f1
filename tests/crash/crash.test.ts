// The power goes under load, again and again on the same data: what was acknowledged is there, and nothing is half.

import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { startPostgres } from "../../tools/postgres/postgres.ts";
import { dialects } from "../support/databases.ts";
import { testFolder } from "../support/folders.ts";
import { ServerProcess } from "../support/server-process.ts";
import { chanceOf, type Chance } from "../support/chance.ts";
import { isLong } from "../support/long.ts";
import { Client } from "./client.ts";
import { customerIdOf, Journal } from "./journal.ts";
import { tablesOfPostgres, tablesOfSqlite, wholeCustomers, type Tables } from "./tables.ts";
import { assertRepeated, assertWhole } from "./whole.ts";
import { note, writeUntilStruck, type Strike } from "./writers.ts";

const rounds = isLong ? { sqlite: 200, postgres: 50 } : { sqlite: 12, postgres: 3 };

test("a server that is killed under load has what it acknowledged, and nothing half, on sqlite", async (context) => {
  const chance = chanceOf(context);
  const journal = new Journal();
  const folder = folderOf(context);
  const args = ["--data", folder.file("data")];
  const tables = tablesOfSqlite(folder.file("data/world.db"));
  for (let round = 1; round <= rounds.sqlite; round += 1) {
    const server = await startedServer(context, args, folder.file("ready.json"));
    const client = await Client.of(server.ready);
    await assertRecovered(client, journal, tables);
    await writeUntilStruck(client, journal, { ...momentBy(chance), strike: () => server.kill(), log: () => server.log });
  }
  const server = await startedServer(context, args, folder.file("ready.json"));
  await assertRecovered(await Client.of(server.ready), journal, tables);
  await server.stop();
  context.diagnostic(`${rounds.sqlite} rounds, ${journal.creations.length} customers`);
});

if (dialects.includes("postgres")) {
  test("a server or a database that is killed under load has what was acknowledged, and nothing half, on postgres", async (context) => {
    const chance = chanceOf(context);
    const journal = new Journal();
    const folder = folderOf(context);
    const postgres = await startPostgres();
    context.after(() => postgres.stop());
    const args = ["--data", folder.file("data"), "--database-url", postgres.url];
    const tables = tablesOfPostgres(postgres.url);
    let server = await startedServer(context, args, folder.file("ready.json"));
    const crashDatabase = async () => { await postgres.crash(); await postgres.restart(); };
    for (let round = 1; round <= rounds.postgres; round += 1) {
      const struck = server;
      const strike = round % 2 === 0 ? crashDatabase : () => struck.kill();
      const log = () => struck.log;
      await writeUntilStruck(await Client.of(struck.ready), journal, { ...momentBy(chance), strike, log });
      if (!server.isRunning && round % 2 === 0) assert.fail(`The server did not outlive its database.\n${server.log}`);
      if (!server.isRunning) server = await startedServer(context, args, folder.file("ready.json"));
      await assertRecovered(await Client.of(server.ready), journal, tables);
    }
    await server.stop();
    context.diagnostic(`${rounds.postgres} rounds, ${journal.creations.length} customers`);
  });
}

function folderOf(context: TestContext) {
  const folder = testFolder();
  context.after(() => folder.remove());
  return folder;
}

async function startedServer(context: TestContext, args: readonly string[], readyFile: string): Promise<ServerProcess> {
  const server = await ServerProcess.start({ args, readyFile });
  context.after(() => server.kill());
  return server;
}

const momentBy = (chance: Chance): Pick<Strike, "writers" | "after"> =>
  ({ writers: chance.between(1, 16), after: chance.between(1, 80) });

/** How many of the oldest and of the newest customers are asked for again, one by one. */
const askedAgain = { oldest: 20, newest: 100 };

/**
 * Nothing half; what was not answered can be sent again and is done once; after that there is what we know of, and
 * nothing else.
 */
async function assertRecovered(client: Client, journal: Journal, tables: Tables): Promise<void> {
  await wholeCustomers(tables);
  const before = journal.acknowledged;
  const { unanswered } = journal;
  for (const creation of unanswered) note(creation, await client.create(creation));
  const asked = new Set([...before.slice(0, askedAgain.oldest), ...before.slice(-askedAgain.newest), ...unanswered]);
  await Promise.all([...asked].map(async (creation) => {
    await assertWhole(client, creation);
    await assertRepeated(client, creation);
  }));
  assert.deepEqual(await wholeCustomers(tables), journal.creations.map(customerIdOf).toSorted());
}
