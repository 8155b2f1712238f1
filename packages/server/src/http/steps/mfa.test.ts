// The second factor of users (identity reference 8.1): each policy with each answer, and the rehearsal.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { testFolder } from "../../../../../tests/support/folders.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { exchange, sendRaw } from "../../../../../tests/support/raw.ts";
import { startWorld, type Answer, type TestWorld } from "../../../../../tests/support/world.ts";
import type { ReadyAccount } from "@understudy/server";

const policies = ["enforce", "report", "off"] as const;
const folder = testFolder();
after(() => folder.remove());
const seed = folder.file("seed.json");
const account = (policy: string | undefined) => ({
  cloud: "global", partnerType: "directBill", domain: `${policy ?? "default"}.onmicrosoft.com`, companyName: "MFA",
  ...(policy && { mfaPolicy: policy }), admin: { userName: "admin", password: "Correct-Horse-7" }, apps: [{ type: "web", key: "a key of sixteen or more" }],
});
writeFileSync(seed, JSON.stringify({ accounts: [account(undefined), ...policies.map(account)] }));

function accountWith(world: TestWorld, policy: string): ReadyAccount {
  const found = world.ready.accounts.find(({ domain }) => domain === `${policy}.onmicrosoft.com`);
  assert.ok(found);
  return found;
}

for (const mfaAnswer of ["modern", "y2020", "y2019"] as const) {
  describe(`where the answer is ${mfaAnswer}`, () => {
    let world: TestWorld;
    before(async () => { world = await startWorld({ seed, settings: { mfaAnswer } }); });
    after(() => world.close());

    const ask = async (policy: string, mfa: boolean, headers: Record<string, string> = {}): Promise<Answer> => {
      const token = await world.userToken(accountWith(world, policy), { mfa });
      return sendRaw(world.ready.urls.http, { target: "/v1/customers", headers: { authorization: `Bearer ${token}`, ...headers } });
    };
    const assertMfaRequired = (answer: Answer) => {
      assert.equal(answer.status, 401);
      if (mfaAnswer === "y2019") {
        assert.equal(answer.text, "");
        assert.equal(answer.headers.get("www-authenticate"), 'Bearer error="invalid_token"');
        return;
      }
      assertRefused(answer, 401, mfaAnswer === "modern" ? 900421 : 10001);
      assert.match(answer.json.description, /multi-factor authentication/);
    };

    test("ID-66 ID-67 a user without a second factor is refused where the policy is enforced, which it is if nothing is said", async () => {
      for (const policy of ["enforce", "default"]) assertMfaRequired(await ask(policy, false));
    });

    test("ID-66 a user without a second factor is let in where the policy is reported or off", async () => {
      for (const policy of ["report", "off"]) assert.equal((await ask(policy, false)).status, 200);
    });

    test("ID-66 a user with a second factor is let in under every policy, and so is an application alone", async () => {
      for (const policy of policies) {
        assert.equal((await ask(policy, true)).status, 200);
        const token = await world.appToken(accountWith(world, policy));
        assert.equal((await world.call("GET", "/v1/customers", { token })).status, 200);
      }
    });

    test("ID-68 a rehearsal tells whether the user had a second factor, under every policy, and changes nothing else", async () => {
      for (const policy of policies) {
        for (const spelling of ["true", "True", "TRUE"]) {
          const [with_, without] = [await ask(policy, true, { ValidateMfa: spelling }), await ask(policy, false, { ValidateMfa: spelling })];
          assert.deepEqual([with_.headers.get("ismfacompliant"), with_.status], ["true", 200]);
          assert.deepEqual([without.headers.get("ismfacompliant"), without.status], ["false", policy === "enforce" ? 401 : 200]);
        }
      }
    });

    test("ID-68 nothing is told that was not asked for, and nothing of an application alone", async () => {
      for (const headers of [{}, { ValidateMfa: "false" }, { ValidateMfa: "" }, { ValidateMfa: "1" }]) {
        assert.equal((await ask("report", true, headers as Record<string, string>)).headers.get("ismfacompliant"), null);
      }
      const token = await world.appToken(accountWith(world, "report"));
      const answer = await world.call("GET", "/v1/customers", { token, headers: { ValidateMfa: "true" } });
      assert.deepEqual([answer.status, answer.headers.get("ismfacompliant")], [200, null]);
    });

    test("the second factor comes before the role, and after the flow", async () => {
      const answer = await world.call("GET", "/v1/customers/none/profiles/company", { token: await world.userToken(accountWith(world, "enforce"), { mfa: false }) });
      assertMfaRequired(answer);
      assertRefused(await world.call("GET", "/v1/customers/none/profiles/company", { token: await world.appToken(accountWith(world, "enforce")) }), 403, 900329);
    });

    if (mfaAnswer === "y2019") {
      test("ID-67 the status line says it", async () => {
        const token = await world.userToken(accountWith(world, "enforce"), { mfa: false });
        const text = await exchange(world.ready.urls.http, `GET /v1/customers HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\nConnection: close\r\n\r\n`);
        assert.ok(text.startsWith("HTTP/1.1 401 Unauthorized - MFA required\r\n"), text.slice(0, 80));
      });
    }
  });
}
