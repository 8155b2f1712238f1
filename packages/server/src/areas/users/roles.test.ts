// The roles of a customer's directory: which there are, who has them.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { directoryRoles, roleNames } from "@understudy/contract";
import { isGuid } from "@understudy/kernel";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type Answer, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const companyAdministrator = "62e90394-69f5-4237-9190-012177145e10";
const helpdeskAdministrator = "729827e3-9c14-49f7-bb1b-9608f156bbb8";
const serviceSupport = "f023fd81-a637-4b56-95fd-791ac0226033";

test("each role has one id and one name, and none that makes a partner's agent of a customer's user", () => {
  for (const part of ["role", "id", "name"] as const) assert.equal(new Set(directoryRoles.map((row) => row[part])).size, directoryRoles.length);
  for (const { id, role } of directoryRoles) {
    assert.ok(isGuid(id) && id === id.toLowerCase(), id);
    // Rows of users hold these names with spaces between them, and are searched for them.
    assert.match(role, /^[a-zA-Z]+$/);
  }
  const shared = directoryRoles.map(({ role }) => role).filter((role) => (roleNames as readonly string[]).includes(role));
  assert.deepEqual(shared, ["billingAdmin", "globalAdmin", "userManagementAdmin"]);
});

for (const dialect of dialects) {
  describe(`directory roles on ${dialect}`, () => {
    let world: TestWorld;
    let token: string;
    let customer: Json;
    let admin: Json;
    before(async () => {
      world = await startWorld({}, dialect);
      token = await world.userToken(world.sandbox);
      customer = (await world.call("POST", "/v1/customers", { token, body: customerDraft("Roles Of Ours") })).json;
      [admin] = (await call("GET", "/users")).json.items;
    });
    after(() => world.close());

    const call = (method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<Answer> =>
      world.call(method, `/v1/customers/${customer.id}${path}`, { token, headers, ...(body && { body }) });
    const created = async (name: string): Promise<Json> => {
      const answer = await call("POST", "/users", { userPrincipalName: `${name}@${customer.companyProfile.domain}`, displayName: `${name} Shown` });
      assert.equal(answer.status, 200, answer.text);
      return answer.json;
    };
    const add = (roleId: string, { id, displayName, userPrincipalName }: Json) =>
      call("POST", `/directoryroles/${roleId}/usermembers`, { Id: id, DisplayName: displayName, UserPrincipalName: userPrincipalName, Attributes: { ObjectType: "UserMember" } });
    const rolesOf = async ({ id }: Json) => (await call("GET", `/users/${id}/directoryroles`)).json.items.map((role: Json) => role.name);
    const membersOf = async (roleId: string) => (await call("GET", `/directoryroles/${roleId}/usermembers`)).json.items;

    test("are listed in the form of the page, all of them in one page", async () => {
      const { json } = await call("GET", "/directoryroles");
      assert.equal(json.totalCount, json.items.length);
      assert.equal(json.attributes.objectType, "Collection");
      assert.equal(json.links.next, undefined);
      const shown = json.items.find((role: Json) => role.id === helpdeskAdministrator);
      assert.deepEqual(shown, { name: "Helpdesk Administrator", id: helpdeskAdministrator, attributes: { objectType: "DirectoryRole" } });
    });

    test("the first administrator of a customer is its Company Administrator", async () => {
      assert.deepEqual(await rolesOf(admin), ["Company Administrator"]);
      const [member, ...others] = await membersOf(companyAdministrator);
      assert.deepEqual(others, []);
      assert.deepEqual(member, {
        displayName: admin.displayName, userPrincipalName: admin.userPrincipalName, id: admin.id, attributes: { objectType: "UserMember" },
      });
    });

    test("are given with 201 and the role's id, and taken with 204; either shows at once", async () => {
      const user = await created("given");
      const given = await add(serviceSupport.toUpperCase(), user);
      assert.equal(given.status, 201, given.text);
      assert.deepEqual(given.json, {
        displayName: "given Shown", userPrincipalName: user.userPrincipalName, roleId: serviceSupport, id: user.id, attributes: { objectType: "UserMember" },
      });
      assert.equal((await add(helpdeskAdministrator, user)).status, 201);
      assert.deepEqual(await rolesOf(user), ["Helpdesk Administrator", "Service Support Administrator"]);
      assert.deepEqual((await membersOf(serviceSupport)).map(({ id }: Json) => id), [user.id]);
      const taken = await call("DELETE", `/directoryroles/${serviceSupport}/usermembers/${user.id}`);
      assert.deepEqual([taken.status, taken.text], [204, ""]);
      assert.deepEqual(await rolesOf(user), ["Helpdesk Administrator"]);
      assert.deepEqual(await membersOf(serviceSupport), []);
    });

    test("that a user has already, or has not, are refused, and so is one that there is not", async () => {
      const user = await created("refused");
      assert.equal((await add(serviceSupport, user)).status, 201);
      const rows = await rowsOf(world);
      assertRefused(await add(serviceSupport, user), 400, 3000);
      assertRefused(await call("DELETE", `/directoryroles/${helpdeskAdministrator}/usermembers/${user.id}`), 404, 1000);
      for (const roleId of ["5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10", "globalAdmin", "__proto__"]) {
        assertRefused(await call("GET", `/directoryroles/${roleId}/usermembers`), 404, 1000);
        assertRefused(await add(roleId, user), 404, 1000);
        assertRefused(await call("DELETE", `/directoryroles/${roleId}/usermembers/${user.id}`), 404, 1000);
      }
      await assertUnchanged(world, rows);
    });

    test("the only administrator keeps the role and cannot be deleted, until there is another who may sign in", async () => {
      const remove = () => call("DELETE", `/directoryroles/${companyAdministrator}/usermembers/${admin.id}`);
      assertRefused(await remove(), 403, 2032);
      assertRefused(await call("DELETE", `/users/${admin.id}`), 403, 2032);
      const second = await created("second");
      assert.equal((await add(companyAdministrator, second)).status, 201);
      await world.control("POST", "/users", { userName: second.userPrincipalName, enabled: false });
      assertRefused(await remove(), 403, 2032);
      await world.control("POST", "/users", { userName: second.userPrincipalName, enabled: true });
      assert.equal((await remove()).status, 204);
      assertRefused(await call("DELETE", `/users/${second.id}`), 403, 2032);
      assert.equal((await call("DELETE", `/users/${admin.id}`)).status, 204);
      assert.deepEqual((await membersOf(companyAdministrator)).map(({ id }: Json) => id), [second.id]);
      const restored = await call("PATCH", `/users/${admin.id}`, { state: "active" });
      assert.equal(restored.status, 200);
      assert.deepEqual(await rolesOf(admin), []);
    });

    test("the members of a role come in pages, each once, and a token of one role is none of another's", async () => {
      const ids: string[] = [];
      for (let index = 0; index < 7; index += 1) {
        const user = await created(`paged${index}`);
        assert.equal((await add(helpdeskAdministrator, user)).status, 201);
        ids.push(user.id);
      }
      const path = `/directoryroles/${helpdeskAdministrator}/usermembers`;
      const expected = (await membersOf(helpdeskAdministrator)).map(({ id }: Json) => id);
      assert.ok(ids.every((id) => expected.includes(id)));
      const seen: string[] = [];
      let answer = await call("GET", `${path}?size=3`);
      for (;;) {
        seen.push(...answer.json.items.map(({ id }: Json) => id));
        if (!answer.json.links.next) break;
        const headers = { "MS-ContinuationToken": answer.json.continuationToken };
        assertRefused(await call("GET", `/directoryroles/${serviceSupport}/usermembers?seekOperation=Next`, undefined, headers), 400, 3000);
        answer = await call("GET", `${path}?seekOperation=Next`, undefined, headers);
      }
      assert.deepEqual(seen, expected);
    });

    test("the activity log tells who got which role and who lost it", async () => {
      const user = await created("told");
      await add(serviceSupport, user);
      await call("DELETE", `/directoryroles/${serviceSupport}/usermembers/${user.id}`);
      const log = await world.call("GET", "/v1/auditrecords?size=500", { token });
      const records = log.json.items.filter((record: Json) => record.resourceType === "customer_directory_role" && record.customizedData.some(({ value }: Json) => value === user.id));
      assert.deepEqual(records.map((record: Json) => record.operationType).toSorted(), ["add_user_member", "remove_user_member"]);
      for (const { customizedData } of records) assert.ok(customizedData.some(({ key, value }: Json) => key === "Role" && value === "Service Support Administrator"));
    });
  });
}
