// Where a program finds the service, as pages tell people who write one.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startWorld, type TestWorld } from "../../../../tests/support/world.ts";

let world: TestWorld;
before(async () => { world = await startWorld(); });
after(() => world.close());

test("S-37 pages that were opened without HTTPS know the HTTPS roots that programs need", async () => {
  const { http, login, api } = world.ready.urls;
  const response = await fetch(`${http}/dashboard/addresses`);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("cache-control"), "no-store");
  assert.deepEqual(await response.json(), { login, api });
  assert.match(login, /^https:/);
});
