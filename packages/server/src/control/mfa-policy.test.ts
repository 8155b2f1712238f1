// Setting an account's policy for the second factor; what it then means is in `http/steps/mfa-rule.test.ts`.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../tests/support/customers.ts";
import { assertUnchanged, rowsOf } from "../../../../tests/support/exports.ts";
import { made } from "../../../../tests/support/scene.ts";
import { startWorld, type TestWorld } from "../../../../tests/support/world.ts";

describe("the control API's mfapolicy", () => {
  let world: TestWorld;
  before(async () => {
    world = await startWorld();
    await made(world, "/v1/customers", { token: await world.appToken(world.primary), body: customerDraft("Some Customer") });
  });
  after(() => world.close());

  const set = (order: object) => world.control("POST", "/mfapolicy", order);

  test("names the account by its tenant or by a domain, in any case, and answers what holds now", async () => {
    const { tenantId, domain } = world.sandbox;
    const answers = [
      await set({ domain: domain.toUpperCase(), mfaPolicy: "enforce", enforcedPercent: 7, enforcedFrom: "2030-01-31T12:00:00+01:00" }),
      await set({ tenantId: tenantId.toUpperCase(), mfaPolicy: "off" }),
    ];
    assert.deepEqual(answers.map(({ status }) => status), [200, 200]);
    assert.deepEqual(answers.map(({ json }) => json), [
      { tenantId, domain, mfaPolicy: "enforce", enforcedFrom: "2030-01-31T11:00:00.000Z", enforcedPercent: 7 },
      { tenantId, domain, mfaPolicy: "off", enforcedPercent: 100 },
    ]);
  });

  test("changes the one account, and says nothing of date and share where none was given", async () => {
    const policies = async () => (await world.control("GET", "/export")).json.accounts
      .map((row: Record<string, unknown>) => [row["account_id"], row["mfa_policy"], row["mfa_enforced_from"], row["mfa_enforced_percent"]]);
    await set({ domain: world.sandbox.domain, mfaPolicy: "enforce", enforcedFrom: "2030-01-01T00:00:00Z", enforcedPercent: 50 });
    await set({ domain: world.sandbox.domain, mfaPolicy: "report" });
    assert.deepEqual((await policies()).toSorted(), [
      [world.primary.tenantId, "enforce", null, 100], [world.sandbox.tenantId, "report", null, 100],
    ].toSorted());
  });

  const unknown = "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10";
  const refused: readonly (readonly [order: object, status: number, why: RegExp])[] = [
    [{ mfaPolicy: "off" }, 400, /exactly one of tenantId and domain/],
    [{ tenantId: unknown, domain: "a.example", mfaPolicy: "off" }, 400, /exactly one/],
    [{ tenantId: unknown, mfaPolicy: "off" }, 404, new RegExp(`no account ${unknown}`)],
    [{ tenantId: "one", mfaPolicy: "off" }, 404, /no account one/],
    [{ domain: "nobody.example", mfaPolicy: "off" }, 404, /no account nobody\.example/],
    [{ domain: "somecustomer.onmicrosoft.com", mfaPolicy: "off" }, 404, /no account somecustomer/],
    [{ domain: "understudy.onmicrosoft.com" }, 400, /not valid/],
    [{ domain: "understudy.onmicrosoft.com", mfaPolicy: "on" }, 400, /not valid/],
    [{ domain: "understudy.onmicrosoft.com", mfaPolicy: "enforce", share: 5 }, 400, /not valid/],
    ...[-1, 101, 1.5, "50", null].map((enforcedPercent) =>
      [{ domain: "understudy.onmicrosoft.com", mfaPolicy: "enforce", enforcedPercent }, 400, /not valid/] as const),
    ...["", "tomorrow", "2030-02-30T00:00:00Z", "2030-01-01", "+010000-01-01T00:00:00Z"].map((enforcedFrom) =>
      [{ domain: "understudy.onmicrosoft.com", mfaPolicy: "enforce", enforcedFrom }, 400, /is not an instant like/] as const),
  ];
  for (const [order, status, why] of refused) {
    test(`refuses ${JSON.stringify(order)}, says why, and changes nothing`, async () => {
      const rows = await rowsOf(world);
      const answer = await set(order);
      assert.equal(answer.status, status, answer.text);
      assert.match(answer.json.description, why);
      await assertUnchanged(world, rows);
    });
  }
});
