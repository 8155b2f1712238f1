// The account's directory and its domains.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { dialects } from "../../../../../tests/support/databases.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type Answer, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:00Z") } as const;

for (const dialect of dialects) {
  describe(`domains on ${dialect}`, () => {
    let world: TestWorld;
    let user: string;
    before(async () => {
      world = await startWorld({ clock }, dialect);
      user = await world.userToken(world.primary);
    });
    after(() => world.close());

    const call = (method: string, path: string, body?: object): Promise<Answer> =>
      world.call(method, `/internal/v1${path}`, { token: user, ...(body && { body }) });
    const domains = async (): Promise<Json[]> => (await call("GET", "/domains")).json;

    test("begin with the initial one, which is the default", async () => {
      assert.deepEqual(await domains(), [{ name: world.primary.domain, isInitial: true, isDefault: true }]);
    });

    test("one that is added is kept in small letters, and tokens are had under it", async () => {
      const added = await call("POST", "/domains", { name: "Contoso.Example.com" });
      assert.equal(added.status, 201, added.text);
      assert.deepEqual(added.json, { name: "contoso.example.com", isInitial: false, isDefault: false, addedDate: "2026-11-22T12:00:00.000Z" });
      const token = await world.appToken({ ...world.primary, domain: "contoso.example.com" });
      assert.equal((await world.call("GET", "/v1/customers", { token })).status, 200);
      assert.equal((await world.call("HEAD", "/v1/domains/contoso.example.com", { token })).status, 200);
    });

    test("one is the default, which the account is shown with; the initial one stays what it was", async () => {
      const chosen = await call("PUT", "/domains/default", { name: "CONTOSO.example.com" });
      assert.deepEqual([chosen.status, chosen.json.name, chosen.json.isDefault], [200, "contoso.example.com", true]);
      assert.deepEqual((await domains()).map(({ name, isInitial, isDefault }) => [name, isInitial, isDefault]), [
        ["contoso.example.com", false, true], [world.primary.domain, true, false],
      ]);
      assert.equal((await call("GET", "/tenants")).json[0].domain, "contoso.example.com");
      assert.equal((await world.call("GET", "/v1/profiles/organization", { token: user })).json.domain, "contoso.example.com");
      assert.equal((await call("GET", "/account")).json.domain, world.primary.domain);
      await call("PUT", "/domains/default", { name: world.primary.domain });
      assert.deepEqual((await domains()).map(({ isDefault, addedDate }) => [isDefault, addedDate]), [[false, "2026-11-22T12:00:00.000Z"], [true, undefined]]);
    });

    test("one that somebody has, of this world, is taken; one of the service's own is not to be had; what is none is refused", async () => {
      const rows = await rowsOf(world);
      for (const name of ["contoso.example.com", "CONTOSO.EXAMPLE.COM"]) assertRefused(await call("POST", "/domains", { name }), 409, 1003);
      for (const name of ["free.onmicrosoft.com", "onmicrosoft.com", "free.partner.onmschina.cn", world.sandbox.domain, "nothing", "", "a b.example"]) {
        assertRefused(await call("POST", "/domains", { name }), 400, 3000);
      }
      for (const name of [world.sandbox.domain, "absent.example.com"]) assertRefused(await call("PUT", "/domains/default", { name }), 404, 1000);
      await assertUnchanged(world, rows);
    });
  });
}
