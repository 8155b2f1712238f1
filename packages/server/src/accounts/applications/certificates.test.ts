// The certificates of an application, as its page shows, adds and removes them (ID-26).

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { isGuid } from "@understudy/kernel";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addUser } from "../../../../../tests/support/doors.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made, openScene, type Scene } from "../../../../../tests/support/scene.ts";
import { rsaKeys, selfSigned } from "../../../../../tests/support/self-signed.ts";
import type { Json } from "../../../../../tests/support/world.ts";

const page = "/internal/v1/applications";

for (const dialect of dialects) {
  describe(`the certificates of an application on ${dialect}`, () => {
    let scene: Scene;
    let token: string;
    before(async () => {
      scene = await openScene({}, dialect);
      token = scene.primary.user;
    });
    after(() => scene.world.close());

    const register = async (type: "web" | "native" = "web", of = token): Promise<string> =>
      (await made(scene.world, page, { token: of, body: { type } })).appId;
    const add = (appId: string, certificate: string, of = token) =>
      scene.world.call("POST", `${page}/${appId}/certificates`, { token: of, body: { certificate } });
    const remove = (appId: string, certificateId: string, of = token) =>
      scene.world.call("DELETE", `${page}/${appId}/certificates/${certificateId}`, { token: of });
    const certificatesOf = async (appId: string): Promise<Json> =>
      (await scene.world.call("GET", page, { token })).json.find((app: Json) => app.appId === appId).certificates;

    test("ID-26 there is none at first, and then those that were added, by validity", async () => {
      const appId = await register();
      assert.deepEqual(await certificatesOf(appId), []);
      const later = selfSigned({ validFrom: "2026-06-01T00:00:00Z", validUntil: "2028-06-01T12:00:00Z" });
      const earlier = selfSigned({ validFrom: "2025-06-01T00:00:00Z", validUntil: "2027-06-01T00:00:00Z" });
      const [one, two] = [await add(appId, later.der), await add(appId, earlier.pem)];
      for (const { status, text } of [one, two]) assert.equal(status, 201, text);
      const { certificateId, ...rest } = one.json;
      assert.ok(isGuid(certificateId));
      assert.deepEqual(rest, { thumbprint: later.sha1("base64url"), startDate: "2026-06-01T00:00:00.000Z", endDate: "2028-06-01T12:00:00.000Z" });
      assert.deepEqual(await certificatesOf(appId), [two.json, one.json]);
    });

    test("one that is removed is gone, and is not removed twice", async () => {
      const appId = await register();
      const [one, other] = [(await add(appId, selfSigned().pem)).json, (await add(appId, selfSigned().pem)).json];
      assert.equal((await remove(appId, one.certificateId.toUpperCase())).status, 204);
      assert.deepEqual(await certificatesOf(appId), [other]);
      assertRefused(await remove(appId, one.certificateId), 404, 1000);
    });

    test("the same one is added once to an application, and to another as well", async () => {
      const [appId, other] = [await register(), await register()];
      const { pem, der } = selfSigned();
      const { certificateId } = (await add(appId, pem)).json;
      const rows = await rowsOf(scene.world);
      assertRefused(await add(appId, der), 400, 3000);
      await assertUnchanged(scene.world, rows);
      assert.equal((await add(other, pem)).status, 201);
      await remove(appId, certificateId);
      assert.equal((await add(appId, pem)).status, 201);
    });

    test("one that has expired, or is not valid yet, is shown with the others", async () => {
      const appId = await register();
      await add(appId, selfSigned({ validUntil: "2021-01-01T00:00:00Z" }).pem);
      await add(appId, selfSigned({ validFrom: "2099-01-01T00:00:00Z" }).pem);
      assert.equal((await certificatesOf(appId)).length, 2);
    });

    test("a native application has none", async () => {
      const appId = await register("native");
      assertRefused(await add(appId, selfSigned().pem), 403, 2032);
      assert.deepEqual(await certificatesOf(appId), []);
    });

    test("what is no certificate is refused, writes nothing, and is not told again", async () => {
      const appId = await register();
      const rows = await rowsOf(scene.world);
      const { pem, privateKey } = selfSigned();
      const key = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
      for (const pasted of [key, pem + key, "text", "AAAA", "\0", selfSigned({ keys: rsaKeys(1024) }).pem, "A".repeat(16_385)]) {
        const answer = await add(appId, pasted);
        assertRefused(answer, 400, 3000);
        assert.ok(answer.json.data[0].startsWith("certificate: "), answer.text);
        assert.ok(!answer.text.includes(key.slice(40, 80)));
      }
      await assertUnchanged(scene.world, rows);
    });

    test("they belong to their application and their account", async () => {
      const { world, primary, sandbox } = scene;
      const [appId, other] = [await register(), await register()];
      const { certificateId } = (await add(appId, selfSigned().pem)).json;
      assertRefused(await remove(other, certificateId), 404, 1000);
      assertRefused(await remove(appId, certificateId, sandbox.user), 404, 1000);
      assertRefused(await remove(sandbox.applicationId, certificateId, sandbox.user), 404, 1000);
      assertRefused(await add(appId, selfSigned().pem, sandbox.user), 404, 1000);
      const agent = await world.userToken(primary.account, { userName: await addUser(world, primary.account, "agent", ["adminAgent"]) });
      assertRefused(await add(appId, selfSigned().pem, agent), 403, 900150);
      assertRefused(await remove(appId, certificateId, agent), 403, 900150);
      assert.equal((await certificatesOf(appId)).length, 1);
    });
  });
}
