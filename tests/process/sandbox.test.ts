// What the operator does to an integration sandbox from the command line.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { suiteServer } from "./suite-server.ts";

describe("understudy sandbox, with a server that runs", () => {
  const server = suiteServer("--clock", "frozen@2027-01-15T09:30:00Z");
  const { verb, told } = server;
  const asJson = async (...args: readonly string[]) => JSON.parse(await told(...args, "--json"));
  const ofKind = (kind: "primary" | "sandbox") => {
    const account = server.ready.accounts.find((one) => one.kind === kind);
    assert.ok(account);
    return account;
  };

  test("A-35 empties the sandbox, named by its own domain or by its primary account", async () => {
    const { domain, tenantId } = ofKind("sandbox");
    assert.equal((await asJson("status")).counts.customers, 5);
    assert.equal(await told("sandbox", "reset", domain), `${domain}: empty\n`);
    assert.equal((await asJson("status")).counts.customers, 3);
    assert.deepEqual(await asJson("sandbox", "reset", ofKind("primary").tenantId), { tenantId, domain, action: "reset" });
  });

  test("A-33 A-35 has a creation fail that is under way, and says where there is none", async () => {
    const { code, stdout, stderr } = await verb("sandbox", "fail", ofKind("sandbox").domain, "--reason", "for once");
    assert.deepEqual([code, stdout], [1, ""]);
    assert.match(stderr, /^understudy: The sandbox \S+ is active: only a creation that is under way can fail\.\n$/);
  });

  test("A-35 deletes it, once", async () => {
    const { domain } = ofKind("sandbox");
    assert.equal(await told("sandbox", "delete", domain), `${domain}: deleted\n`);
    assert.equal((await asJson("status")).counts.accounts, 1);
    for (const named of [domain, ofKind("primary").domain]) {
      const { code, stderr } = await verb("sandbox", "delete", named);
      assert.equal(code, 1);
      assert.match(stderr, /no account|has no integration sandbox/);
    }
  });

  test("takes an action that there is, and an account", async () => {
    for (const args of [["sandbox"], ["sandbox", "explode", "a.example"], ["sandbox", "reset"]]) {
      assert.equal((await verb(...args)).code, 2, args.join(" "));
    }
  });
});
