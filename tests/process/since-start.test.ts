// What has come or gone since the server's start: the command line tells of the world as it is, and not as it was then.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { understudy } from "../support/server-process.ts";
import { run } from "./program.ts";
import { suiteServer } from "./suite-server.ts";

describe("in a world that began empty, the command line", () => {
  const server = suiteServer("--seed", "empty", "--set", "sandboxCreation=PT0S");
  const { verb, told } = server;
  const values = ["UNDERSTUDY_DOMAIN", "UNDERSTUDY_APP_ID", "UNDERSTUDY_APP_KEY", "PARTNER_CENTER_PRIMARY_KEY", "PARTNER_CENTER_PROFILE"];
  const program = `fetch(process.env.UNDERSTUDY_API_URL + "/healthz"); console.log(JSON.stringify(${JSON.stringify(values)}.map((name) => process.env[name] ?? null)))`;
  const exec = (...options: readonly string[]) => run(["exec", "--data", server.file("data"), ...options, process.execPath, "-e", program], { env: Object.fromEntries(values.map((name) => [name, ""])) });
  let app: { readonly appId: string; readonly keys: readonly [{ readonly value: string }] };
  const domain = () => server.ready.accounts[0]?.domain ?? "";

  test("says what is missing before there is an application, and how to come by it", async () => {
    const token = await verb("token", "--app-only");
    assert.deepEqual([token.code, token.stdout], [1, ""]);
    assert.match(token.stderr, /The primary account has no web application\. Register one with: understudy apps create\n/);
    const { code, stdout, stderr } = await exec();
    assert.deepEqual([code, JSON.parse(stdout)], [0, [domain(), null, null, null, "primary"]]);
    assert.match(stderr, new RegExp(`^understudy: this world has no sandbox account: the command has the values of the primary account ${domain()}\\.\nunderstudy: UNDERSTUDY_APP_ID and UNDERSTUDY_APP_KEY are not set, .*understudy apps create\n$`));
  });

  test("knows an application as soon as there is one; its key has to be given, and is said to be missing", async () => {
    app = JSON.parse(await told("apps", "create", "--json"));
    const [{ value }] = app.keys;
    for (const words of [["token", "--app-only"], ["call", "customers.list", "--app-only"]]) {
      const { code, stderr } = await verb(...words);
      assert.equal(code, 2);
      assert.match(stderr, new RegExp(`The key of ${app.appId} is not known here, .* --key; for a new one: understudy apps add-key ${app.appId}\n`));
      assert.equal((await verb(...words, "--key", value)).code, 0);
    }
    const without = await exec("--account", "primary");
    assert.deepEqual(JSON.parse(without.stdout), [domain(), app.appId, null, null, "primary"]);
    assert.match(without.stderr, /^understudy: UNDERSTUDY_APP_KEY is not set, nor PARTNER_CENTER_PRIMARY_\*\. The key of .*apps add-key.*\n$/);
    const withKey = await exec("--account", "primary", "--key", value);
    assert.deepEqual([JSON.parse(withKey.stdout), withKey.stderr], [[domain(), app.appId, value, value, "primary"], ""]);
  });

  test("says of a sandbox that is not there how one comes to be", async () => {
    const { code, stderr } = await verb("token", "--account", "sandbox");
    assert.equal(code, 1);
    assert.match(stderr, /no sandbox account in this world\. .*call integrationSandbox\.create.*understudy up --seed demo --data FOLDER\n$/);
  });

  test("knows a sandbox as soon as there is one, and takes it for exec", async () => {
    const order = { firstName: "Sam", lastName: "Box", email: "sam@example.com", userName: "sam", domainPrefix: "sincestart", password: "Correct-Horse-7", policyAccepted: true };
    await told("call", "integrationSandbox.create", "--body", JSON.stringify(order));
    assert.match(await told("status"), /\n {2}sandbox {4}sincestart\.onmicrosoft\.com {2}/);
    const name = "sam@sincestart.onmicrosoft.com";
    const setup = { companyName: "Box", agreementAccepted: true, address: { country: "US", state: "WA", city: "Redmond", addressLine1: "One Microsoft Way", postalCode: "98052" } };
    await told("call", "account.setup", "--user", name, "--body", JSON.stringify(setup));
    assert.match(await told("token", "--account", "sandbox"), /^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    assert.equal(JSON.parse(await told("call", "customers.list", "--account", "sandbox")).totalCount, 0);
    const { stdout, stderr } = await exec();
    assert.deepEqual(JSON.parse(stdout).slice(0, 2), ["sincestart.onmicrosoft.com", null]);
    assert.match(stderr, /^understudy: UNDERSTUDY_APP_ID and UNDERSTUDY_APP_KEY are not set, nor PARTNER_CENTER_SANDBOX_\*\. .*understudy apps create --account sandbox\n$/);
  });
});

describe("in a world that began with a sandbox, the command line", () => {
  const server = suiteServer();
  const { verb, told } = server;

  test("knows that one which was deleted is gone", async () => {
    const domain = server.ready.accounts.find(({ kind }) => kind === "sandbox")?.domain ?? "";
    await told("sandbox", "delete", domain);
    assert.ok(!(await told("status")).includes(domain));
    const { code, stderr } = await verb("token", "--account", "sandbox");
    assert.equal(code, 1);
    assert.match(stderr, /no sandbox account/);
  });

  test("finds the server of the exec that it runs in", async () => {
    const { stdout } = await run(["exec", "--ready-file", server.file("data/ready.json"), "--", understudy.command, ...understudy.args, "status", "--json"], { cwd: server.file(".") });
    assert.equal(JSON.parse(stdout).pid, server.ready.pid);
  });
});
