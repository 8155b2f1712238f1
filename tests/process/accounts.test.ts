// `understudy account`: the operator's hold on partner accounts, by the command line.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { suiteServer } from "./suite-server.ts";

describe("the verb account", () => {
  const server = suiteServer("--clock", "frozen@2027-01-15T09:30:00Z");
  const { verb, told } = server;
  const asJson = async (...args: readonly string[]) => JSON.parse(await told("account", ...args, "--json"));
  const domain = "clicompany.onmicrosoft.com";

  test("lists the accounts, with a word and without", async () => {
    const { accounts } = await asJson("list");
    assert.deepEqual(accounts.map(({ kind }: { kind: string }) => kind).toSorted(), ["primary", "sandbox"]);
    const words = await told("account");
    for (const account of server.ready.accounts) assert.ok(words.includes(`${account.domain} (`) && words.includes(`active; ${account.kind} directBill in global`), words);
    assert.equal(await told("account", "list"), words);
  });

  test("takes a company in, whose administrator may sign in and apply", async () => {
    const words = await told("account", "create", "clicompany", "--admin", "owner", "--password", "Correct-Horse-7", "--company", "Cli Company");
    assert.match(words, new RegExp(`^${RegExp.escape(`${domain} (Cli Company): enrolling; primary directBill in global; administrator owner@${domain}; tenant `)}[0-9a-f-]{36}\n$`));
    const other = await asJson("create", "other", "--admin", "owner", "--password", "Correct-Horse-7", "--cloud", "china", "--type", "advisor", "--country", "HK");
    assert.deepEqual([other.cloud, other.partnerType, other.country, other.domain], ["china", "advisor", "HK", "other.partner.onmschina.cn"]);
    const token = (await told("token", "--user", `owner@${domain}`)).trim();
    const call = (method: string, path: string, body?: object) => fetch(`${server.ready.urls.http}/internal/v1${path}`, {
      method, headers: { authorization: `Bearer ${token}`, "content-type": "application/json" }, ...(body && { body: JSON.stringify(body) }),
    });
    const { associatedMpnId: mpnId } = (await (await call("GET", "/identifiers")).json()) as { associatedMpnId: string };
    const applied = await call("PUT", "/enrolment", {
      partnerType: "directBill", mpnId, legalBusinessProfile: {
        companyName: "Cli Company", address: { country: "US", city: "Redmond", addressLine1: "One Microsoft Way" },
        primaryContact: { firstName: "Robin", lastName: "Reyes", email: `owner@${domain}` },
      },
    });
    assert.equal(applied.status, 200, await applied.text());
    assert.match(await told("account"), /: verifying; .*; vetting pending until 2027-01-18T09:30:00\.000Z/);
  });

  test("ends a verification, either way", async () => {
    const rejected = await told("account", "verify", domain, "rejected", "--reason", "Unknown at this address.");
    assert.match(rejected, /: rejected; .*; vetting rejected\n$/);
    const { code, stderr } = await verb("account", "verify", domain, "authorized");
    assert.equal(code, 1);
    assert.match(stderr, /is not being verified/);
  });

  test("suspends an account and lets it go on", async () => {
    const account = server.ready.accounts.find(({ kind }) => kind === "sandbox");
    assert.ok(account);
    assert.equal((await asJson("suspend", account.tenantId)).state, "suspended");
    assert.match(await told("account", "resume", account.domain), /: active; sandbox/);
  });

  test("takes no outcome that there is not, no company without an administrator, and no account that is nobody's", async () => {
    for (const args of [["verify", domain, "perhaps"], ["verify", domain], ["create", "new"], ["create"], ["suspend"]]) {
      const { code, stderr } = await verb("account", ...args);
      assert.equal(code, 2, stderr);
    }
    const { code, stderr } = await verb("account", "suspend", "nobody.example");
    assert.deepEqual([code, stderr], [1, "understudy: There is no account nobody.example in this world.\n"]);
  });

  test("credit-line shows, sets and takes away how much a partner may owe", async () => {
    const domain = server.ready.accounts.find(({ kind }) => kind === "primary")?.domain ?? "";
    assert.equal(await told("account", "credit-line", domain), `${domain}: no credit line\n`);
    assert.match(await told("account", "credit-line", domain, "50000"), new RegExp(`^${domain}: 50000 USD, of which [\\d.]+ is left\\n$`));
    assert.equal((await asJson("credit-line", domain)).limit, "50000");
    assert.equal(await told("account", "credit-line", domain, "--none"), `${domain}: no credit line\n`);
    assert.equal((await verb("account", "credit-line", domain, "lots")).code, 2);
  });
});
