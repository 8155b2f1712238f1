import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { startWorld, type TestWorld, type Json } from "../../../../../tests/support/world.ts";

for (const dialect of dialects) {
  describe(`customers on ${dialect}`, () => {
    let world: TestWorld;
    let sandbox: string;
    let primary: string;

    before(async () => {
      world = await startWorld({}, dialect);
      sandbox = await world.appToken(world.sandbox);
      primary = await world.appToken(world.primary);
    });
    after(() => world.close());

    const create = (name: string, token = sandbox) =>
      world.call("POST", "/v1/customers", { token, body: customerDraft(name) });

    test("a created customer is answered with its credentials, and read without them", async () => {
      const created = await create("Alpine Ski House");
      assert.equal(created.status, 201);
      assert.equal(created.json.userCredentials.userName, "admin");
      assert.ok(created.json.userCredentials.password.length >= 16);
      const read = await world.call("GET", `/v1/customers/${created.json.id}`, { token: sandbox });
      assert.equal(read.status, 200);
      const { userCredentials: _once, ...lasting } = created.json;
      assert.deepEqual(read.json, lasting);
    });

    test("a domain is taken once in the world, whichever account has it", async () => {
      assert.equal((await create("Blue Yonder")).status, 201);
      const again = await create("Blue Yonder", primary);
      assert.equal(again.status, 409);
      assert.equal(again.json.code, 1003);
    });

    test("a customer of one account is not there for the other", async () => {
      const { json } = await create("City Power");
      const read = await world.call("GET", `/v1/customers/${json.id}`, { token: primary });
      assert.equal(read.status, 404);
      assert.equal(read.json.code, 1000);
      const listed = await world.call("GET", "/v1/customers?size=500", { token: primary });
      assert.ok(!listed.json.items.some((item: { id: string }) => item.id === json.id));
    });

    test("a customer is deleted in the sandbox, and its domain is free again", async () => {
      const { json } = await create("Consolidated Messenger");
      const gone = await world.call("DELETE", `/v1/customers/${json.id}`, { token: sandbox });
      assert.equal(gone.status, 204);
      assert.equal((await world.call("GET", `/v1/customers/${json.id}`, { token: sandbox })).status, 404);
      assert.equal((await world.call("HEAD", `/v1/domains/${json.companyProfile.domain}`, { token: sandbox })).status, 404);
      assert.equal((await create("Consolidated Messenger")).status, 201);
    });

    test("a primary account's customer cannot be deleted", async () => {
      const { json } = await create("Contoso Pharmaceuticals", primary);
      const refused = await world.call("DELETE", `/v1/customers/${json.id}`, { token: primary });
      assert.equal(refused.status, 400);
      assert.equal(refused.json.code, 900127);
      assert.equal((await world.call("GET", `/v1/customers/${json.id}`, { token: primary })).status, 200);
    });

    test("pages follow one another by the link's own headers, and by the documented short form", async () => {
      for (const name of ["Page One", "Page Two", "Page Three"]) await create(name);
      const filter = encodeURIComponent('{"Field":"CompanyName","Value":"page ","Operator":"starts_with"}');
      const first = await world.call("GET", `/v1/customers?size=2&filter=${filter}`, { token: sandbox });
      assert.deepEqual(first.json.items.map((item: Json) => item.companyProfile.companyName), ["Page One", "Page Two"]);
      const { uri, headers } = first.json.links.next;
      const token = { [headers[0].key]: headers[0].value };
      for (const path of [`/v1${uri}`, "/v1/customers?seekOperation=Next"]) {
        const next = await world.call("GET", path, { token: sandbox, headers: token });
        assert.deepEqual(next.json.items.map((item: Json) => item.companyProfile.companyName), ["Page Three"]);
        assert.equal(next.json.links.next, undefined);
      }
    });
  });
}
