// An application's own permissions: an administrator gives them, and its own tokens carry them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { allowBilling, graphAddress, readBilling } from "../../../../tests/support/graph.ts";
import { partsOf } from "../../../../tests/support/token-requests.ts";
import { startWorld } from "../../../../tests/support/world.ts";

test("an application's token for Graph carries the permissions that an administrator gave it, and one got before does not", async (context) => {
  const world = await startWorld();
  context.after(() => world.close());
  const { primary, sandbox } = world;
  const use = async (token: string) => (await world.call("GET", "/v1.0/reports/partners/billing/operations/5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10", { token })).status;
  const before = await world.appToken(primary, graphAddress);
  assert.equal("roles" in partsOf(before).payload, false, "without any the claim is left out");
  await allowBilling(world, primary);
  const after = await world.appToken(primary, graphAddress);
  assert.deepEqual(partsOf(after).payload["roles"], [readBilling]);
  assert.deepEqual([await use(before), await use(after)], [403, 404]);
  for (const token of [await world.appToken(primary), await world.appToken(sandbox, graphAddress)]) {
    assert.equal("roles" in partsOf(token).payload, false, "another resource and another account have none of it");
  }
});
