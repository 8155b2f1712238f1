// A rollover of the signing keys as clients and the API see it: the document changes, tokens stay good.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createLocalJWKSet, jwtVerify } from "jose";
import { cloudNames } from "@understudy/contract";
import { dialects } from "../../../../tests/support/databases.ts";
import { partsOf } from "../../../../tests/support/token-requests.ts";
import { startWorld, type TestWorld } from "../../../../tests/support/world.ts";

for (const dialect of dialects) {
  describe(`a rollover on ${dialect}`, () => {
    let world: TestWorld;
    before(async () => { world = await startWorld({}, dialect); });
    after(() => world.close());

    const rollOver = async (cloud = "global") => {
      const answer = await world.control("POST", "/keys", { rollOver: cloud });
      assert.equal(answer.status, 200, answer.text);
      return answer.json;
    };
    const keySet = async () => (await world.call("GET", `/${world.primary.domain}/discovery/v2.0/keys`)).json;
    const kids = async (): Promise<string[]> => (await keySet()).keys.map(({ kid }: { kid: string }) => kid);
    const accepts = async (token: string) => (await world.call("GET", "/v1/customers", { token })).status === 200;

    test("ID-18 tokens are signed with the next key, and those of the former one stay good in the API and with the document", async () => {
      const [former, next] = await kids();
      const [used, unused] = [await world.appToken(world.sandbox), await world.appToken(world.sandbox)];
      assert.ok(await accepts(used));
      const { signing, published, cloud } = await rollOver();
      assert.deepEqual([cloud, signing, published[0], published[2]], ["global", next, next, former]);
      assert.deepEqual(await kids(), published);
      const token = await world.appToken(world.sandbox);
      assert.deepEqual([partsOf(used).header.kid, partsOf(token).header.kid], [former, next]);
      const keys = createLocalJWKSet(await keySet());
      for (const one of [used, unused, token]) {
        assert.ok(await accepts(one));
        await jwtVerify(one, keys);
      }
    });

    test("ID-18 what a key has signed is refused once it has dropped out, whether it was used before or not", async () => {
      const [used, unused] = [await world.appToken(world.sandbox), await world.appToken(world.sandbox)];
      assert.ok(await accepts(used));
      await rollOver();
      assert.ok(await accepts(used));
      await rollOver();
      for (const token of [used, unused]) assert.equal((await world.call("GET", "/v1/customers", { token })).status, 401);
      assert.ok(await accepts(await world.appToken(world.sandbox)));
    });

    test("ID-18 every cloud has a rollover of its own", async () => {
      const before = await kids();
      for (const cloud of cloudNames.filter((name) => name !== "global")) {
        const { published } = await rollOver(cloud);
        assert.equal(published.length, 3);
      }
      assert.deepEqual(await kids(), before);
    });

    test("it outlives a reset of the world", async () => {
      const { published } = await rollOver();
      assert.equal((await world.control("POST", "/reset")).status, 200);
      assert.deepEqual(await kids(), published);
    });
  });
}

test("a rollover of what is no cloud is refused, and one without the operator's key", async () => {
  const world = await startWorld();
  try {
    const keys = async () => (await world.call("GET", "/common/discovery/keys")).text;
    const before = await keys();
    for (const body of [{}, { rollOver: "mars" }, { rollOver: "GLOBAL" }, { rollOver: null }, { rollOver: ["global"] }, { rollOver: "global", now: true }]) {
      const answer = await world.control("POST", "/keys", body);
      assert.deepEqual([answer.status, answer.json.source], [400, "Understudy"], answer.text);
    }
    assert.equal((await world.control("POST", "/keys")).status, 400);
    const stranger = await world.call("POST", "/_understudy/v1/keys", { token: "nonsense", body: { rollOver: "global" } });
    assert.equal(stranger.status, 401);
    assert.equal(await keys(), before);
  } finally {
    await world.close();
  }
});
