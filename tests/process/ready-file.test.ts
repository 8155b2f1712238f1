import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, statSync, watch } from "node:fs";
import { request } from "node:https";
import path from "node:path";
import { test } from "node:test";
import type { ReadyFile } from "@understudy/server";
import { folderOf, startServer } from "./program.ts";

/** DESIGN section 6: relied on from outside, so exactly this, in this spelling. */
const pinned = {
  file: ["version", "readyInMs", "pid", "urls", "caCertificate", "operatorKey", "accounts"],
  urls: ["https", "http", "login", "api", "dashboard", "control", "console"],
  account: ["kind", "cloud", "partnerType", "tenantId", "domain", "admin", "apps"],
} as const;

const assertKeys = (value: object, keys: readonly string[]) => assert.deepEqual(Object.keys(value).toSorted(), keys.toSorted());

/** Every form in which the file could ever be seen, from now on. */
function observations(file: string): { readonly seen: { readonly text: string; readonly mode: number }[]; close(): void } {
  const seen: { text: string; mode: number }[] = [];
  const look = () => {
    try {
      seen.push({ text: readFileSync(file, "utf8"), mode: statSync(file).mode & 0o777 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  };
  const watcher = watch(path.dirname(file), look);
  return { seen, close: () => watcher.close() };
}

test("the ready file has exactly the pinned fields, for its owner only, and is there whole or not at all", async (context) => {
  const folder = folderOf(context);
  const files = [folder.file("data/ready.json"), folder.file("elsewhere/is ready.json")];
  for (const file of files) mkdirSync(path.dirname(file));
  const watched = files.map(observations);
  context.after(() => watched.forEach((one) => one.close()));
  const args = ["--seed", "demo", "--data", folder.file("data"), "--ready-file", files[1] ?? ""];
  const { ready, pid, stop } = await startServer(context, args, files[1] ?? "");

  assertKeys(ready, pinned.file);
  assertKeys(ready.urls, pinned.urls);
  assert.equal(ready.pid, pid);
  assert.ok(Number.isInteger(ready.readyInMs) && ready.readyInMs > 0);
  assert.deepEqual(ready.accounts.map(({ kind }) => kind).toSorted(), ["primary", "sandbox"]);
  for (const account of ready.accounts) {
    assertKeys(account, pinned.account);
    assertKeys(account.admin, ["userName", "password"]);
    for (const app of account.apps) assertKeys(app, app.type === "web" ? ["type", "appId", "key"] : ["type", "appId"]);
    assert.deepEqual(account.apps.map(({ type }) => type).toSorted(), ["native", "web"]);
  }
  for (const file of files) {
    assert.deepEqual(JSON.parse(readFileSync(file, "utf8")), ready);
    assert.equal(statSync(file).mode & 0o777, 0o600);
  }
  for (const { seen } of watched) {
    assert.ok(seen.length > 0, "the file was seen coming");
    for (const { text, mode } of seen) {
      assert.equal((JSON.parse(text) as ReadyFile).accounts.length, 2);
      assert.equal(mode, 0o600);
    }
  }
  assert.equal((await stop()).code, 0);
  for (const file of files) assert.ok(!existsSync(file), `${file} tells of a server that has gone`);
});

test("its URLs answer and do not end in a slash, and its certificate vouches for them", async (context) => {
  const folder = folderOf(context);
  const { ready } = await startServer(context, ["--data", folder.file("data")], folder.file("data/ready.json"));
  for (const url of Object.values(ready.urls)) assert.doesNotMatch(url, /\/$/);
  const { https, http, login, api, dashboard, control } = ready.urls;
  for (const root of [https, login, api]) {
    assert.match(root, /^https:\/\/localhost:\d+$/);
    assert.equal(await statusOverTls(`${root}/healthz`, readFileSync(ready.caCertificate, "utf8")), 200);
  }
  assert.match(http, /^http:\/\/localhost:\d+$/);
  assert.equal(dashboard, `${http}/dashboard`);
  assert.equal(control, `${http}/_understudy/v1`);
  assert.equal((await fetch(dashboard)).status, 200);
  const authorization = `Bearer ${ready.operatorKey}`;
  assert.equal((await fetch(`${control}/status`, { headers: { authorization } })).status, 200);
});

test("paths in it are good from everywhere, however the data folder was given", async (context) => {
  const folder = folderOf(context);
  const { ready } = await startServer(context, ["--data", "my data"], folder.file("my data/ready.json"), { cwd: folder.path });
  assert.equal(ready.caCertificate, folder.file("my data/ca.pem"));
});

test("without --data everything is kept in .understudy, which only its owner may open", async (context) => {
  const folder = folderOf(context);
  await startServer(context, [], folder.file(".understudy/ready.json"), { cwd: folder.path });
  assert.equal(statSync(folder.file(".understudy")).mode & 0o777, 0o700);
  for (const secret of ["master.key", "server.key"]) assert.equal(statSync(folder.file(`.understudy/${secret}`)).mode & 0o777, 0o600);
});

function statusOverTls(url: string, ca: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { ca, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject).end();
  });
}
