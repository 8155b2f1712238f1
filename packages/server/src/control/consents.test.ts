// Consent given by the operator: what the application's tokens then carry.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { assertUnchanged, rowsOf } from "../../../../tests/support/exports.ts";
import { graphAddress, readBilling } from "../../../../tests/support/graph.ts";
import { partsOf } from "../../../../tests/support/token-requests.ts";
import { startWorld, type TestWorld } from "../../../../tests/support/world.ts";

describe("the control API's consents", () => {
  let world: TestWorld;
  let appId: string;
  before(async () => {
    world = await startWorld();
    appId = world.primary.apps.find(({ type }) => type === "web")?.appId ?? "";
  });
  after(() => world.close());

  test("give an application what it asks for, in any case, and its own tokens carry it", async () => {
    const { tenantId, domain } = world.primary;
    const answer = await world.control("POST", "/consents", { domain: domain.toUpperCase(), appId: appId.toUpperCase(), permissions: ["partnerbilling.read.all"] });
    assert.deepEqual([answer.status, answer.json], [200, { tenantId, appId, resource: graphAddress, permissions: [readBilling] }]);
    assert.deepEqual(partsOf(await world.appToken(world.primary, graphAddress)).payload["roles"], [readBilling]);
  });

  test("are refused where there is no such account, application, resource or permission, and change nothing", async () => {
    const rows = await rowsOf(world);
    const { tenantId } = world.primary;
    const whole = { tenantId, appId, permissions: [readBilling] };
    for (const [changes, status] of [
      [{ tenantId: undefined }, 400], [{ tenantId: "one" }, 404], [{ appId: "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10" }, 404], [{ appId: "one" }, 404],
      [{ resource: "https://elsewhere.example" }, 400], [{ permissions: [] }, 400], [{ permissions: ["all of it"] }, 400],
      [{ resource: "https://api.partnercenter.microsoft.com" }, 400], [{ more: 1 }, 400],
    ] as const) {
      assert.equal((await world.control("POST", "/consents", { ...whole, ...changes })).status, status, JSON.stringify(changes));
    }
    await assertUnchanged(world, rows);
  });
});
