// The database goes away for a while and comes back: what fell due meanwhile is done then.

import assert from "node:assert/strict";
import { test } from "node:test";
import { setInterval } from "node:timers/promises";
import { startPostgres } from "../../tools/postgres/postgres.ts";
import { dialects } from "../support/databases.ts";
import { sandboxForm } from "../support/examples.ts";
import { testFolder } from "../support/folders.ts";
import { ServerProcess } from "../support/server-process.ts";
import { Client } from "./client.ts";

/** Far longer than it takes: the server asks its database for due work every second. */
const patienceMs = 30_000;

const path = "/internal/v1/integrationsandbox";

if (dialects.includes("postgres")) {
  test("work that falls due while the database is away is done once it is back", async () => {
    await using closing = new AsyncDisposableStack();
    const folder = testFolder();
    closing.defer(() => folder.remove());
    const postgres = await startPostgres();
    closing.defer(() => postgres.stop());
    const args = ["--data", folder.file("data"), "--database-url", postgres.url, "--set", "sandboxCreation=PT1S"];
    const server = await ServerProcess.start({ args, readyFile: folder.file("ready.json") });
    closing.defer(() => server.kill());
    const client = await Client.of(server.ready);
    assert.equal((await client.call("POST", path, {}, sandboxForm("outage"))).status, 202);
    await postgres.crash();
    // One failure may leave an alarm that was set before; three say that it goes on trying.
    await server.hasLogged("due work failed", 3, AbortSignal.timeout(patienceMs));
    await postgres.restart();
    assert.equal(await stateOnceCreated(client), "created");
  });
}

/** The sandbox's state when it is no longer being created, or when patience ends. */
async function stateOnceCreated(client: Client): Promise<string> {
  let state = "creating";
  const patience = AbortSignal.timeout(patienceMs);
  for await (const asked of setInterval(100, client)) {
    const { text } = await asked.call("GET", path);
    ({ state } = JSON.parse(text) as { state: string });
    if (state !== "creating" || patience.aborted) break;
  }
  return state;
}
