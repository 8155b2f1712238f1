// The roles of a partner's own users, as the API lists them.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { partnerRoles, roleNames } from "@understudy/contract";
import { isGuid } from "@understudy/kernel";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addPrimary, addUser } from "../../../../../tests/support/doors.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

for (const dialect of dialects) {
  describe(`GET /v1/roles on ${dialect}`, () => {
    let world: TestWorld;
    let app: string;
    before(async () => {
      world = await startWorld({}, dialect);
      app = await world.appToken(world.primary);
    });
    after(() => world.close());
    const get = (path: string, token = app) => world.call("GET", `/v1/roles${path}`, { token });

    test("lists every role once, under an id that each answer has alike", async () => {
      const { items, totalCount } = (await get("")).json;
      assert.equal(totalCount, roleNames.length);
      assert.ok(items.every((role: Json) => isGuid(role.id) && role.name.length > 0 && role.category.length > 0));
      assert.equal(new Set(items.map(({ id }: Json) => id)).size, items.length);
      for (const role of items) {
        assert.deepEqual((await get(`/${role.id}`)).json, role);
        assert.deepEqual((await get(`/${role.id.toUpperCase()}`)).json, role);
      }
    });

    test("lists a role's members, of the caller's own account alone", async () => {
      const mine = await addUser(world, world.primary, "Member", ["helpdeskAgent", "billingAdmin"]);
      await addUser(world, world.sandbox, "Member", ["helpdeskAgent"]);
      const { items } = (await get(`/${partnerRoles.helpdeskAgent.id}/usermembers`)).json;
      assert.deepEqual(items, [{ id: items[0].id, displayName: "Member Tester", userPrincipalName: mine }]);
      assert.equal((await get(`/${partnerRoles.billingAdmin.id}/usermembers`)).json.items[0].userPrincipalName, mine);
      assert.deepEqual((await get(`/${partnerRoles.mpnAdmin.id}/usermembers`)).json.items, []);
    });

    test("ID-75 names the first administrator among the global admins and the admin agents", async () => {
      for (const { id } of [partnerRoles.globalAdmin, partnerRoles.adminAgent]) {
        const { items } = (await get(`/${id}/usermembers`)).json;
        assert.ok(items.some(({ userPrincipalName }: Json) => userPrincipalName === world.primary.admin.userName));
      }
    });

    test("knows no other role", async () => {
      for (const id of ["5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10", "globalAdmin", "x"]) {
        assertRefused(await get(`/${id}`), 404, 1000);
        assertRefused(await get(`/${id}/usermembers`), 404, 1000);
      }
    });

    test("A-65 of a control panel vendor there is one role, and its first administrator has it alone", async () => {
      const { userName } = await addPrimary(world, "vendor.onmicrosoft.com", "controlPanelVendor");
      const token = await world.userToken(world.primary, { userName });
      assert.deepEqual((await get("", token)).json.items.map(({ name }: Json) => name), ["Global admin"]);
      assert.deepEqual((await world.call("GET", "/internal/v1/myaccess", { token })).json.roles, ["globalAdmin"]);
      const body = { userName: "agent@vendor.onmicrosoft.com", firstName: "Agent", lastName: "Tester", roles: ["adminAgent"] };
      assertRefused(await world.call("POST", "/internal/v1/users", { token, body }), 400, 3000);
      assert.equal((await world.call("POST", "/internal/v1/users", { token, body: { ...body, roles: ["globalAdmin"] } })).status, 201);
    });
  });
}
