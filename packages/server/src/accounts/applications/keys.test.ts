// Keys of web applications: several at once, each shown once and gone when its time or its owner says so.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { dialects } from "../../../../../tests/support/databases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made } from "../../../../../tests/support/scene.ts";
import { askToken, assertTokenRefused } from "../../../../../tests/support/token-requests.ts";
import { startWorld, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const page = "/internal/v1/applications";

for (const dialect of dialects) {
  describe(`keys on ${dialect}`, () => {
    let world: TestWorld;
    let token: string;
    before(async () => {
      world = await startWorld({ clock: { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:00Z") } }, dialect);
      token = await world.userToken(world.primary);
    });
    after(() => world.close());

    const newApplication = (body: object = {}) => made(world, page, { token, body: { type: "web", ...body } });
    const add = (appId: string, body: object = {}) => made(world, `${page}/${appId}/keys`, { token, body });
    const keysOf = async (appId: string): Promise<Json[]> =>
      (await world.call("GET", page, { token })).json.find((app: Json) => app.appId === appId).keys;
    const ask = (appId: string, key: string) => askToken(world, world.primary.domain, {
      grant_type: "client_credentials", client_id: appId, client_secret: key, resource: "https://graph.windows.net",
    });
    const remove = (appId: string, keyId: string) => world.call("DELETE", `${page}/${appId}/keys/${keyId}`, { token });

    test("A-14 a key lives for one year or for two, and keeps the description that it was given", async () => {
      const { appId, keys: [first] } = await newApplication({ keyYears: 2, keyDescription: "first" });
      const second = await add(appId, { description: "second" });
      assert.deepEqual([first, second].map(({ description, endDate }) => [description, endDate]), [
        ["first", "2028-11-22T12:00:00.000Z"], ["second", "2027-11-22T12:00:00.000Z"],
      ]);
      for (const key of await keysOf(appId)) {
        const { value: _once, ...lasting } = [first, second].find(({ keyId }) => keyId === key.keyId);
        assert.deepEqual(key, lasting, "S-35 the value is shown once");
      }
      for (const keyYears of [0, 3, 1.5, "1"]) {
        assertRefused(await world.call("POST", `${page}/${appId}/keys`, { token, body: { keyYears } }), 400, 3000);
      }
    });

    test("A-14 S-35 keys are rotated: the new one works beside the old, which is refused as soon as it is removed", async () => {
      const { appId, keys: [old] } = await newApplication();
      const fresh = await add(appId);
      for (const { value } of [old, fresh]) assert.equal((await ask(appId, value)).status, 200);
      const issued = (await ask(appId, old.value)).json.access_token;
      assert.equal((await remove(appId, old.keyId.toUpperCase())).status, 204);
      assertTokenRefused(await ask(appId, old.value), 401, "invalid_client", 7000215);
      assert.equal((await ask(appId, fresh.value)).status, 200);
      assert.equal((await world.call("GET", "/v1/customers", { token: issued })).status, 200, "what it has got before lives on");
      assertRefused(await remove(appId, old.keyId), 404, 1000);
      assert.deepEqual((await keysOf(appId)).map(({ keyId }) => keyId), [fresh.keyId]);
    });

    test("A-15 scenario 5: a removed key is refused with 7000215, an expired one with 7000222, and the page marks what ends within 30 days", async () => {
      const { appId, keys: [first] } = await newApplication();
      const [second, third] = [await add(appId), await add(appId, { keyYears: 2 })];
      await remove(appId, first.keyId);
      assertTokenRefused(await ask(appId, first.value), 401, "invalid_client", 7000215);
      const states = async () => Object.fromEntries((await keysOf(appId)).map(({ keyId, state }) => [keyId === second.keyId ? "second" : "third", state]));
      const at = (instant: string) => world.control("POST", "/clock", { to: instant });
      await at("2027-10-23T11:59:59.999Z");
      assert.deepEqual(await states(), { second: "valid", third: "valid" });
      await at("2027-10-23T12:00:00Z");
      assert.deepEqual(await states(), { second: "expiring", third: "valid" });
      const issued = (await ask(appId, second.value)).json.access_token;
      await at("2027-11-22T11:59:59.999Z");
      assert.equal((await ask(appId, second.value)).status, 200);
      await at("2027-11-22T12:00:00Z");
      assert.deepEqual(await states(), { second: "expired", third: "valid" });
      assertTokenRefused(await ask(appId, second.value), 401, "invalid_client", 7000222);
      assertTokenRefused(await ask(appId, first.value), 401, "invalid_client", 7000215);
      assert.equal((await ask(appId, third.value)).status, 200);
      assert.equal((await world.call("GET", "/v1/customers", { token: issued })).status, 200);
    });
  });
}
