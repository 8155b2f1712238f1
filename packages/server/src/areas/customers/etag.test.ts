import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openScene, type Scene } from "../../../../../tests/support/scene.ts";

describe("replacing a billing profile", () => {
  let scene: Scene;
  let path: string;
  let etag: string;
  before(async () => { scene = await openScene(); });
  after(() => scene.world.close());
  beforeEach(async () => {
    path = `/v1/customers/${scene.sandbox.customerId}/profiles/billing`;
    etag = (await read()).attributes.etag;
  });

  const read = async () => (await scene.world.call("GET", path, { token: scene.sandbox.app })).json;
  const profile = (name = `Example ${scene.next()}`) => customerDraft(name).billingProfile;
  const replace = (body: object, ifMatch?: string) =>
    scene.world.call("PUT", path, { token: scene.sandbox.app, body, ...(ifMatch !== undefined && { headers: { "If-Match": ifMatch } }) });

  test("passes with the current ETag, however the header writes it", async () => {
    for (const written of [(tag: string) => tag, (tag: string) => `"${tag}"`, (tag: string) => `W/"${tag}"`, () => "*"]) {
      const { attributes } = await read();
      assert.equal((await replace(profile(), written(attributes.etag))).status, 200);
    }
  });

  test("gives the profile another ETag each time, and reading it gives the same again", async () => {
    const answer = await replace(profile("Renamed"), etag);
    assert.match(answer.json.attributes.etag, /^-?\d{1,19}$/);
    assert.notEqual(answer.json.attributes.etag, etag);
    assert.deepEqual(await read(), answer.json);
    assert.equal(answer.json.companyName, "Renamed");
    assert.equal(answer.headers.get("etag"), null);
  });

  test("is refused with 412 when the header's ETag is stale, whatever the body says", async () => {
    const current = (await replace(profile(), etag)).json;
    for (const stale of [etag, `"${etag}"`, `W/"${etag}"`, "0", "", '""']) {
      assertRefused(await replace({ ...profile(), attributes: { etag: current.attributes.etag } }, stale), 412, 412);
    }
    assert.deepEqual(await read(), current);
  });

  test("is refused with 400 and 2055 when only the body has an ETag, and a stale one", async () => {
    const current = (await replace(profile(), etag)).json;
    assertRefused(await replace({ ...profile(), Attributes: { Etag: etag } }), 400, 2055);
    assert.deepEqual(await read(), current);
    assert.equal((await replace({ ...profile(), Attributes: { Etag: current.attributes.etag } })).status, 200);
  });

  test("passes without any ETag, as the SDKs send it", async () => {
    assert.equal((await replace(profile())).status, 200);
    assert.equal((await replace({ ...profile(), attributes: {} })).status, 200);
    assert.equal((await replace({ ...profile(), attributes: null })).status, 200);
  });

  test("lets one of many at once pass that name the same ETag", async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => replace(profile(), etag)));
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, ...Array(9).fill(412)]);
  });

  test("keeps the profile's id, whichever is sent", async () => {
    const { id } = await read();
    const answer = await replace({ ...profile(), id: scene.primary.customerId }, etag);
    assert.equal(answer.json.id, id);
  });
});
