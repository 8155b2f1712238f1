// The verbs by which a test does what a person does in a browser or on a phone.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { testFolder } from "../support/folders.ts";
import { run } from "./program.ts";
import { suiteServer } from "./suite-server.ts";

describe("sign-ins by the command line", () => {
  const server = suiteServer();
  const { verb, told } = server;

  async function refused(...args: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await verb(...args);
    assert.deepEqual([code, stdout], [1, ""]);
    return stderr;
  }

  const azureCli = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";
  const post = async (endpoint: string, form: Readonly<Record<string, string>>) => {
    const response = await fetch(`${server.ready.urls.http}/common/oauth2/${endpoint}`, { method: "POST", body: new URLSearchParams({ client_id: azureCli, ...form }) });
    return (await response.json()) as Record<string, string>;
  };
  const askForCode = () => post("devicecode", { resource: "https://api.partnercenter.microsoft.com" });
  const poll = (code = "") => post("token", { grant_type: "device_code", code });

  test("sign-ins shows nothing, and then the device codes that wait", async () => {
    assert.equal(await told("sign-ins"), "Nothing waits.\n");
    assert.deepEqual(JSON.parse(await told("sign-ins", "--json")), { deviceCodes: [], approvals: [] });
    const { user_code: userCode = "" } = await askForCode();
    const words = await told("sign-ins");
    for (const part of [userCode, "pending", "Microsoft Azure CLI at common"]) assert.ok(words.includes(part), words);
    assert.equal(JSON.parse(await told("sign-ins", "--json")).deviceCodes[0].userCode, userCode);
    assert.equal(await told("expire", userCode), `Device code ${userCode} of Microsoft Azure CLI: expired\n`);
    assert.equal(await told("sign-ins"), "Nothing waits.\n");
  });

  test("approve signs a user in, with a second factor or without", async () => {
    const userName = server.ready.accounts[0]?.admin.userName ?? "";
    for (const [flags, amr] of [[[], ["pwd", "mfa"]], [["--no-mfa"], ["pwd"]]] as const) {
      const { user_code: userCode = "", device_code: deviceCode } = await askForCode();
      assert.equal(await told("approve", userCode, "--user", userName, ...flags), `Device code ${userCode} of Microsoft Azure CLI: approved, ${userName}\n`);
      const { access_token: token = "" } = await poll(deviceCode);
      const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as { upn: string; amr: string[] };
      assert.deepEqual([claims.upn, claims.amr], [userName, amr]);
    }
  });

  test("decline lets the program know", async () => {
    const { user_code: userCode = "", device_code: deviceCode } = await askForCode();
    assert.equal(JSON.parse(await told("decline", userCode, "--json")).state, "declined");
    assert.equal((await poll(deviceCode))["error"], "access_denied");
  });

  test("what waits for nobody is refused in words that say what to do", async () => {
    const { user_code: userCode = "" } = await askForCode();
    const nobody = await verb("approve", userCode);
    assert.deepEqual([nobody.code, nobody.stdout], [2, ""]);
    assert.match(nobody.stderr, /^understudy: Say who signs in .*--user/);
    assert.match(await refused("approve", "BCDFGHJKL", "--user", "nobody@example.com"), /^understudy: There is no device code BCDFGHJKL\. .*understudy sign-ins/);
    assert.match(await refused("decline", "0198f6a4-0000-4000-8000-000000000000"), /^understudy: There is no approval 0198f6a4/);
    assert.match(await refused("approve", "nobody@example.com"), /^understudy: No approval of nobody@example\.com/);
    assert.equal((await verb("approve")).code, 2);
  });
});

for (const verb of [["sign-ins"], ["approve", "BCDFGHJKL"], ["decline", "BCDFGHJKL"], ["expire", "BCDFGHJKL"]]) {
  test(`understudy ${verb[0]} without a server ends with 1 and says what to do`, async () => {
    const folder = testFolder();
    try {
      const { code, stderr } = await run(verb, { cwd: folder.path });
      assert.equal(code, 1);
      assert.match(stderr, /^understudy: No server is running that has written .*ready\.json\. One that runs .*; start one with: understudy up, .*\n$/);
    } finally {
      folder.remove();
    }
  });
}
