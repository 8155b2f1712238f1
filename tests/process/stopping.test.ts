import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdirSync, readdirSync, watch } from "node:fs";
import { connect } from "node:net";
import { test } from "node:test";
import type { ReadyFile } from "@understudy/server";
import { customerDraft } from "../support/customers.ts";
import { azureCli } from "../support/world.ts";
import { begin, finished, folderOf, startServer } from "./program.ts";

async function tokenOf({ urls, operatorKey, accounts }: ReadyFile): Promise<string> {
  const response = await fetch(`${urls.control}/tokens`, {
    method: "POST",
    headers: { authorization: `Bearer ${operatorKey}`, "content-type": "application/json" },
    body: JSON.stringify({ userName: accounts[0]?.admin.userName, appId: azureCli, mfa: true }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

/** Creates customers one after another until the server is gone; answers the names of those that were acknowledged. */
async function writeUntilGone(ready: ReadyFile, token: string, writer: number, onFirst: () => void): Promise<string[]> {
  const acknowledged: string[] = [];
  for (let count = 0; ; count += 1) {
    const name = `Customer ${writer} ${count}`;
    const response = await fetch(`${ready.urls.http}/v1/customers`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(customerDraft(name)),
    }).catch(() => undefined);
    if (!response) return acknowledged;
    assert.equal(response.status, 201, "what is answered is done");
    await response.arrayBuffer();
    acknowledged.push(name);
    if (count === 3) onFirst();
  }
}

test("told to stop while writes are in flight, it ends well, and every acknowledged one is there at the next start", async (context) => {
  const folder = folderOf(context);
  const args = ["--data", folder.file("data")];
  const first = await startServer(context, args, folder.file("data/ready.json"));
  const token = await tokenOf(first.ready);
  const { promise: underWay, resolve } = Promise.withResolvers<void>();
  const writers = Array.from({ length: 12 }, (_, writer) => writeUntilGone(first.ready, token, writer, resolve));
  await underWay;
  const [end, ...acknowledged] = await Promise.all([first.stop(), ...writers]);
  assert.equal(end.code, 0);
  assert.equal(end.stderr, "");

  const second = await startServer(context, args, folder.file("data/ready.json"));
  const { operatorKey, urls } = second.ready;
  const response = await fetch(`${urls.control}/export`, { headers: { authorization: `Bearer ${operatorKey}` } });
  const { customers } = (await response.json()) as { customers: { company_name_key: string }[] };
  const kept = new Set(customers.map((row) => row.company_name_key));
  assert.ok(acknowledged.flat().length >= 12 + 3);
  assert.deepEqual(acknowledged.flat().filter((name) => !kept.has(name.toLowerCase())), []);
});

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  test(`an ephemeral world leaves no folder behind after ${signal}`, async (context) => {
    const folder = folderOf(context);
    mkdirSync(folder.file("temporary"));
    const env = { TMPDIR: folder.file("temporary") };
    const args = ["--ephemeral", "--ready-file", folder.file("ready.json")];
    const server = await startServer(context, args, folder.file("ready.json"), { cwd: folder.path, env });
    assert.equal(readdirSync(folder.file("temporary")).length, 1, "it is kept where temporary things are");
    assert.equal((await server.stop(signal)).code, 0);
    assert.deepEqual(readdirSync(folder.path), ["temporary"]);
    assert.deepEqual(readdirSync(folder.file("temporary")), []);
  });
}

test("told to stop at the very moment its ready file appears, it still ends well and leaves nothing behind", async (context) => {
  const folder = folderOf(context);
  mkdirSync(folder.file("temporary"));
  mkdirSync(folder.file("ready"));
  const begun = begin(["up", "--ephemeral", "--port", "0", "--http-port", "0", "--ready-file", folder.file("ready/file.json")], {
    env: { TMPDIR: folder.file("temporary") },
  });
  const watcher = watch(folder.file("ready"), (_event, name) => {
    if (name === "file.json") begun.child.kill("SIGTERM");
  });
  context.after(() => {
    watcher.close();
    begun.child.kill("SIGKILL");
  });
  assert.equal((await finished(begun)).code, 0);
  assert.deepEqual([readdirSync(folder.file("temporary")), readdirSync(folder.file("ready"))], [[], []]);
});

test("connections that nobody uses do not keep it from ending", async (context) => {
  const folder = folderOf(context);
  const server = await startServer(context, ["--data", folder.file("data")], folder.file("data/ready.json"));
  const { port } = new URL(server.ready.urls.http);
  const kept = connect(Number(port), "127.0.0.1");
  await once(kept, "connect");
  kept.write("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
  await once(kept, "data");
  assert.equal((await server.stop()).code, 0);
  kept.destroy();
});
