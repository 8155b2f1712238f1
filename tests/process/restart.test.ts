import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { test } from "node:test";
import type { TestFolder } from "../support/folders.ts";
import { folderOf, run, startServer } from "./program.ts";

test("the password of an empty world is told at its first start and never again", async (context) => {
  const folder = folderOf(context);
  const args = ["--data", folder.file("data")];
  const first = await startServer(context, args, folder.file("data/ready.json"));
  const password = first.ready.accounts[0]?.admin.password;
  assert.ok(password && password.length >= 16);
  assert.ok(first.welcome.includes(password));
  assert.match(first.welcome, /shown this once/);
  await first.stop();

  const second = await startServer(context, args, folder.file("data/ready.json"));
  assert.deepEqual(second.ready.accounts.map(({ tenantId, admin }) => [tenantId, Object.keys(admin)]), [[first.ready.accounts[0]?.tenantId, ["userName"]]]);
  assert.doesNotMatch(second.welcome, /password|shown this once/i);
  assert.equal(second.ready.operatorKey, first.ready.operatorKey, "the key of the operator stays");
});

test("two empty worlds have different passwords, keys and tenants", async (context) => {
  const told = [];
  for (const name of ["one", "other"]) {
    const folder = folderOf(context);
    const { ready, stop } = await startServer(context, ["--data", folder.file(name)], folder.file(`${name}/ready.json`));
    told.push(ready.accounts[0]?.admin.password, ready.accounts[0]?.tenantId, ready.operatorKey);
    await stop();
  }
  assert.equal(new Set(told).size, told.length);
});

test("demo is told again at every start, and is the same in every folder for the same number", async (context) => {
  const toldIn = async (folder: TestFolder, ...more: readonly string[]) => {
    const { ready, welcome, stop } = await startServer(context, ["--data", folder.file("data"), ...more], folder.file("data/ready.json"));
    for (const { admin, apps } of ready.accounts) {
      assert.ok(admin.password && welcome.includes(admin.password));
      assert.ok(apps.some(({ key }) => key !== undefined && welcome.includes(key)));
    }
    await stop();
    return ready.accounts;
  };
  const folder = folderOf(context);
  const first = await toldIn(folder, "--seed", "demo");
  assert.deepEqual(await toldIn(folder), first);
  assert.deepEqual(await toldIn(folderOf(context), "--seed", "demo"), first);
  assert.notDeepEqual(await toldIn(folderOf(context), "--seed", "demo", "--seed-number", "7"), first);
});

test("a world of a seed file is reset to that file, wherever it is started from", async (context) => {
  const folder = folderOf(context);
  const admin = { userName: "ada", password: "Lovelace-1815" };
  const account = { cloud: "global", partnerType: "directBill", domain: "ada.onmicrosoft.com", companyName: "Ada", admin };
  writeFileSync(folder.file("seed.json"), JSON.stringify({ accounts: [account] }));
  const args = ["--data", folder.file("data")];
  const file = folder.file("data/ready.json");
  const first = await startServer(context, [...args, "--seed", "seed.json"], file, { cwd: folder.path });
  await first.stop();
  const second = await startServer(context, [...args, "--seed", folder.file("seed.json")], file);
  assert.doesNotMatch(second.welcome, /counts for a new one/);
  const reset = await run(["reset", "--json", ...args]);
  const { accounts } = JSON.parse(reset.stdout) as { accounts: { domain: string; admin: object }[] };
  assert.deepEqual(accounts.map(({ domain, admin: told }) => [domain, told]), [["ada.onmicrosoft.com", { userName: "ada@ada.onmicrosoft.com", password: admin.password }]]);
});

test("a reset tells the new password in the ready file of the running server", async (context) => {
  const folder = folderOf(context);
  const file = folder.file("data/ready.json");
  const first = await startServer(context, ["--data", folder.file("data")], file);
  await first.stop();
  const second = await startServer(context, ["--data", folder.file("data")], file);
  assert.equal(second.ready.accounts[0]?.admin.password, undefined);
  const reset = await run(["reset", "--data", folder.file("data"), "--json"]);
  const [account] = (JSON.parse(reset.stdout) as { accounts: { admin: { password?: string } }[] }).accounts;
  assert.ok(account?.admin.password);
  assert.notEqual(account.admin.password, first.ready.accounts[0]?.admin.password);
});
