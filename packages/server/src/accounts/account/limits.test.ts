// What a sandbox says of its limits: so many there may be, so many there are.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addAccount } from "../../../../../tests/support/partners.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

for (const dialect of dialects) {
  describe(`the limits of a sandbox on ${dialect}`, () => {
    let world: TestWorld;
    before(async () => { world = await startWorld({}, dialect); });
    after(() => world.close());

    const limits = async (token: string): Promise<Json> => {
      const answer = await world.call("GET", "/internal/v1/limits", { token });
      assert.equal(answer.status, 200, answer.text);
      return answer.json;
    };

    test("A-40 A-41 say how many customers there are, and one less when one is deleted", async () => {
      const token = await world.userToken(world.sandbox);
      const [{ used: before }] = await limits(token);
      const { json } = await world.call("POST", "/v1/customers", { token, body: customerDraft("Counted") });
      assert.deepEqual(await limits(token), [{ of: "customers", limit: 75, used: before + 1 }]);
      assert.equal((await world.call("DELETE", `/v1/customers/${json.id}`, { token })).status, 204);
      assert.deepEqual(await limits(token), [{ of: "customers", limit: 75, used: before }]);
    });

    test("A-50 say of a provider how many resellers there are, too", async () => {
      const { token } = await addAccount(world, "sandbox", "indirectProvider", "limitbox");
      assert.deepEqual(await limits(token), [{ of: "customers", limit: 75, used: 0 }, { of: "indirectResellers", limit: 5, used: 0 }]);
    });

    test("S-03 are none of a primary account", async () => {
      assertRefused(await world.call("GET", "/internal/v1/limits", { token: await world.userToken(world.primary) }), 400, 900127);
    });
  });
}

test("A-40 with sandboxLimits set to unlimited there is none to speak of", async (context) => {
  const world = await startWorld({ settings: { sandboxLimits: "unlimited" } });
  context.after(() => world.close());
  assert.deepEqual((await world.call("GET", "/internal/v1/limits", { token: await world.userToken(world.sandbox) })).json, []);
});
