// User management, as an administrator uses it, and what it means to the users.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Role } from "@understudy/contract";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addUser } from "../../../../../tests/support/doors.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made } from "../../../../../tests/support/scene.ts";
import { askToken, assertTokenRefused } from "../../../../../tests/support/token-requests.ts";
import { Visitor } from "../../../../../tests/support/visitor.ts";
import { azureCli, startWorld, type Answer, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const page = "/internal/v1/users";
const chosen = "Correct-Horse-7";
const resource = "https://api.partnercenter.microsoft.com";
const clock = { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:00Z") } as const;

for (const dialect of dialects) {
  describe(`User management on ${dialect}`, () => {
    let world: TestWorld;
    let admin: string;
    before(async () => {
      world = await startWorld({ clock }, dialect);
      admin = await world.userToken(world.primary);
    });
    after(() => world.close());

    const call = (method: string, path: string, body?: object, token = admin): Promise<Answer> => world.call(method, `${page}${path}`, { token, ...(body && { body }) });
    const draft = (name: string, roles: readonly Role[] = []) =>
      ({ userName: `${name}@${world.primary.domain}`, firstName: name, lastName: "Tester", roles });
    const add = (name: string, roles?: readonly Role[]): Promise<Json> => made(world, page, { token: admin, body: draft(name, roles) });
    const tokenOf = (name: string) => world.userToken(world.primary, { userName: `${name}@${world.primary.domain}` });
    const signIn = (username: string, password: string) =>
      askToken(world, world.primary.domain, { grant_type: "password", client_id: azureCli, username, password, resource });
    /** Through the sign-in pages, choosing a password on the way. */
    const chooseFirst = async ({ userName, password }: Json): Promise<void> => {
      const visitor = new Visitor(world);
      const query = new URLSearchParams({ client_id: azureCli, response_type: "code", redirect_uri: "http://localhost", resource });
      const change = await visitor.signIn(await visitor.open(`/${world.primary.domain}/oauth2/authorize?${query.toString()}`), { admin: { userName, password } });
      assert.equal(change.title, "Choose a new password");
      await visitor.send(change, { current_password: password, new_password: chosen, repeated_password: chosen });
    };

    test("A-60 a new user has what the form says, and signs in once with the password that is shown once", async () => {
      const { password, ...user } = await add("Newcomer", ["billingAdmin", "salesAgent"]);
      assert.deepEqual(user, {
        userId: user.userId, userName: `newcomer@${world.primary.domain}`, firstName: "Newcomer", lastName: "Tester", displayName: "Newcomer Tester",
        roles: ["billingAdmin", "salesAgent"], enabled: true, mustChangePassword: true, mfaMethods: ["approval"], mfaExempt: false,
      });
      const got = await call("GET", `/${user.userId}`);
      assert.deepEqual(got.json, user);
      assertTokenRefused(await signIn(user.userName, password), 400, "invalid_grant", 50055, "user_password_expired");
      await chooseFirst({ ...user, password });
      assert.equal((await signIn(user.userName, chosen)).status, 200);
      assertTokenRefused(await signIn(user.userName, password), 400, "invalid_grant", 50126);
      assert.equal((await call("GET", `/${user.userId}`)).json.mustChangePassword, false);
    });

    test("A-60 a name that is taken, or in no domain of the account, is refused, and nothing is written", async () => {
      await add("Taken");
      const rows = await rowsOf(world);
      for (const userName of [`taken@${world.primary.domain}`, `TAKEN@${world.primary.domain}`, `new@${world.sandbox.domain}`, "new@example.com"]) {
        assertRefused(await call("POST", "", { ...draft("New"), userName }), 400, 3000);
      }
      assertRefused(await call("POST", "", draft("New", ["globalAdmin", "billingAdmin"])), 400, 3000);
      await assertUnchanged(world, rows);
    });

    test("A-60 the list is searched, filtered by role, sorted, and followed from page to page by its links", async () => {
      for (const name of ["Lister-C", "Lister-A", "Lister-B"]) await add(name, name === "Lister-B" ? ["helpdeskAgent"] : []);
      const userNames = ({ json }: Answer): string[] => json.items.map(({ userName }: Json) => userName.split("@")[0]);
      assert.deepEqual(userNames(await call("GET", "?search=LISTER-")), ["lister-a", "lister-b", "lister-c"]);
      assert.deepEqual(userNames(await call("GET", "?search=lister-&sortField=userName&sortDirection=Descending")), ["lister-c", "lister-b", "lister-a"]);
      assert.deepEqual(userNames(await call("GET", "?search=lister-&role=helpdeskAgent")), ["lister-b"]);
      const seen: string[] = [];
      let answer = await call("GET", "?search=lister-&sortDirection=Descending&size=1");
      for (;;) {
        seen.push(...userNames(answer));
        const { next } = answer.json.links;
        if (!next) break;
        const [{ key, value }] = next.headers;
        answer = await world.call("GET", next.uri, { token: admin, headers: { [key]: value } });
      }
      assert.deepEqual(seen, ["lister-c", "lister-b", "lister-a"]);
      assertRefused(await world.call("GET", page, { token: admin, headers: { "MS-ContinuationToken": "no token" } }), 400, 3000);
      for (const query of ["sortField=password", "sortDirection=up", "role=king", "size=501"]) assertRefused(await call("GET", `?${query}`), 400, 3000);
    });

    test("A-60 the list tells how each user stands with its second factor", async () => {
      const { userName } = await add("Factors");
      await world.control("POST", "/users", { userName, mfaMethods: [], mfaExempt: true });
      const [user] = (await call("GET", "?search=factors")).json.items;
      assert.deepEqual([user.mfaMethods, user.mfaExempt, user.enabled], [[], true, true]);
    });

    test("A-60 names are edited, and what is not said stays", async () => {
      const { userId } = await add("Renamed", ["salesAgent"]);
      const changed = (await call("PATCH", `/${userId}`, { lastName: "Married" })).json;
      assert.deepEqual([changed.firstName, changed.lastName, changed.displayName, changed.roles, changed.enabled], ["Renamed", "Married", "Renamed Married", ["salesAgent"], true]);
      assert.deepEqual((await call("GET", `/${userId}`)).json, changed);
    });

    test("A-66 ID-76 roles that are given or taken count from the next request on, with the token that the user has", async () => {
      const { userId } = await add("Promoted");
      const token = await tokenOf("promoted");
      const customers = async () => (await world.call("GET", "/v1/customers", { token })).status;
      assert.equal(await customers(), 403);
      assert.deepEqual((await call("PUT", `/${userId}/roles`, { roles: ["salesAgent"] })).json.roles, ["salesAgent"]);
      assert.equal(await customers(), 200);
      await call("PUT", `/${userId}/roles`, { roles: [] });
      assert.equal(await customers(), 403);
    });

    test("A-66 a role that the directory gives shows at once", async () => {
      const { userId, userName } = await add("Grouped");
      await world.control("POST", "/users", { userName, roles: ["adminAgent", "helpdeskAgent"] });
      assert.deepEqual((await call("GET", `/${userId}`)).json.roles, ["adminAgent", "helpdeskAgent"]);
      assert.equal((await world.call("GET", "/v1/customers", { token: await tokenOf("grouped") })).status, 200);
    });

    test("A-62 a reset password is shown once and ends what was signed in with the old one", async () => {
      const user = await add("Forgetful");
      await chooseFirst(user);
      const before = await signIn(user.userName, chosen);
      const reset = await call("POST", `/${user.userId}/resetpassword`);
      assert.equal(reset.status, 200, reset.text);
      assert.equal(reset.json.userName, user.userName);
      assertTokenRefused(await signIn(user.userName, chosen), 400, "invalid_grant", 50126);
      assertTokenRefused(await signIn(user.userName, reset.json.password), 400, "invalid_grant", 50055, "user_password_expired");
      const refreshed = await askToken(world, world.primary.domain, { grant_type: "refresh_token", client_id: azureCli, refresh_token: before.json.refresh_token, resource });
      assertTokenRefused(refreshed, 400, "invalid_grant", 50173, "bad_token");
    });

    test("A-62 of a global admin only a global admin resets the password", async () => {
      const manager = await world.userToken(world.primary, { userName: await addUser(world, world.primary, "Manager", ["userManagementAdmin"]) });
      const { userId: boss } = await add("Boss", ["globalAdmin"]);
      const { userId: clerk } = await add("Clerk", ["salesAgent"]);
      assertRefused(await call("POST", `/${boss}/resetpassword`, undefined, manager), 403, 900150);
      assert.equal((await call("POST", `/${clerk}/resetpassword`, undefined, manager)).status, 200);
      assert.equal((await call("POST", `/${boss}/resetpassword`)).status, 200);
      await call("DELETE", `/${boss}`);
    });

    test("A-61 a user management admin manages everybody but global admins, and makes none", async () => {
      const manager = await world.userToken(world.primary, { userName: await addUser(world, world.primary, "Steward", ["userManagementAdmin"]) });
      const { userId: boss } = await add("Chief", ["globalAdmin"]);
      const { userId: clerk } = await add("Assistant", ["salesAgent"]);
      const rows = await rowsOf(world);
      for (const [method, path, body] of [
        ["POST", "", draft("Pretender", ["globalAdmin"])], ["PUT", `/${clerk}/roles`, { roles: ["globalAdmin"] }], ["PUT", `/${boss}/roles`, { roles: [] }],
        ["PATCH", `/${boss}`, { enabled: false }], ["PATCH", `/${boss}`, { firstName: "Fool" }], ["DELETE", `/${boss}`, undefined],
      ] as const) {
        assertRefused(await call(method, path, body, manager), 403, 900150);
      }
      await assertUnchanged(world, rows);
      assert.equal((await call("PUT", `/${clerk}/roles`, { roles: ["userManagementAdmin"] }, manager)).status, 200);
      assert.equal((await call("DELETE", `/${clerk}`, undefined, manager)).status, 204);
      assert.equal((await call("DELETE", `/${boss}`)).status, 204);
    });

    test("A-61 a user management admin gives itself no role that it has not, and may lay down one that it has", async () => {
      const userName = await addUser(world, world.primary, "Climber", ["userManagementAdmin", "helpdeskAgent"]);
      const manager = await world.userToken(world.primary, { userName });
      const [{ userId }] = (await call("GET", "?search=climber")).json.items;
      const rows = await rowsOf(world);
      for (const roles of [["userManagementAdmin", "helpdeskAgent", "adminAgent"], ["userManagementAdmin", "salesAgent"], ["billingAdmin"]]) {
        assertRefused(await call("PUT", `/${userId}/roles`, { roles }, manager), 403, 900150);
      }
      await assertUnchanged(world, rows);
      assert.equal((await call("PUT", `/${userId}/roles`, { roles: ["userManagementAdmin"] }, manager)).status, 200);
      assert.equal((await call("PUT", `/${userId}/roles`, { roles: ["userManagementAdmin", "adminAgent"] })).status, 200, "a global admin gives it");
    });

    test("A-62 the last global admin is neither removed nor demoted nor disabled, also where two try it at once", async () => {
      const [own] = (await call("GET", "?role=globalAdmin")).json.items;
      const rows = await rowsOf(world);
      for (const [method, path, body] of [
        ["DELETE", `/${own.userId}`, undefined], ["PUT", `/${own.userId}/roles`, { roles: ["adminAgent"] }], ["PATCH", `/${own.userId}`, { enabled: false }],
      ] as const) {
        assertRefused(await call(method, path, body), 403, 2032);
      }
      await assertUnchanged(world, rows);
      const { userId: second } = await add("Second", ["globalAdmin"]);
      const answers = await Promise.all([own.userId, second].map((userId) => call("PUT", `/${userId}/roles`, { roles: ["userManagementAdmin"] })));
      assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 403]);
      await world.control("POST", "/users", { userName: own.userName, roles: ["globalAdmin", "adminAgent"] });
      assert.equal((await call("DELETE", `/${second}`)).status, 204);
    });

    test("A-60 with a deleted user its sign-ins end, and a namesake that comes after begins with none of them", async () => {
      const user = await add("Leaver", ["salesAgent"]);
      await chooseFirst(user);
      const { access_token: token, refresh_token: refreshToken } = (await signIn(user.userName, chosen)).json;
      assert.equal((await call("DELETE", `/${user.userId}`)).status, 204);
      assertRefused(await call("GET", `/${user.userId}`), 404, 1000);
      const ended = async () => {
        assertRefused(await world.call("GET", "/v1/customers", { token }), 401, 400);
        const form = { grant_type: "refresh_token", client_id: azureCli, refresh_token: refreshToken, resource };
        assert.equal((await askToken(world, world.primary.domain, form)).json.error, "invalid_grant");
      };
      await ended();
      assertTokenRefused(await signIn(user.userName, chosen), 400, "invalid_grant", 50034);
      const namesake = await add("Leaver", ["salesAgent"]);
      assert.notEqual(namesake.userId, user.userId);
      await ended();
      assertTokenRefused(await signIn(user.userName, chosen), 400, "invalid_grant", 50126);
    });

    test("A-60 a disabled user signs in no more, and again afterwards", async () => {
      const user = await add("Paused");
      await chooseFirst(user);
      await call("PATCH", `/${user.userId}`, { enabled: false });
      assertTokenRefused(await signIn(user.userName, chosen), 400, "invalid_grant", 50057);
      await call("PATCH", `/${user.userId}`, { enabled: true });
      assert.equal((await signIn(user.userName, chosen)).status, 200);
    });

    test("A-60 each change is in the activity log, without a password", async () => {
      const { userId, password } = await add("Logged");
      const reset = await call("POST", `/${userId}/resetpassword`);
      await call("DELETE", `/${userId}`);
      const log = await world.call("GET", "/v1/auditrecords?size=500", { token: admin });
      const types = log.json.items
        .filter(({ customizedData }: Json) => customizedData.some(({ value }: Json) => value === `logged@${world.primary.domain}`))
        .map(({ operationType, resourceType }: Json) => `${operationType} ${resourceType}`);
      assert.deepEqual(types.toSorted(), ["create_partner_user partner_user", "remove_partner_user partner_user", "update_partner_user partner_user"]);
      for (const secret of [password, reset.json.password]) assert.ok(!log.text.includes(secret));
    });

    test("S-10 S-11 users are their own account's: lists have nothing in common, namesakes are two, and no password opens the other", async () => {
      const sandboxAdmin = await world.userToken(world.sandbox);
      const namesakes = await Promise.all(([[world.primary, admin], [world.sandbox, sandboxAdmin]] as const).map(([{ domain }, token]) =>
        made(world, page, { token, body: { userName: `namesake@${domain}`, firstName: "Name", lastName: "Sake", roles: ["globalAdmin"] } })));
      const lists = await Promise.all([admin, sandboxAdmin].map(async (token) => (await call("GET", "?size=500", undefined, token)).json.items.map(({ userId }: Json) => userId)));
      assert.ok(lists.every((ids) => ids.length > 1));
      assert.equal(new Set(lists.flat()).size, lists.flat().length);
      for (const [own, other] of [[world.primary, world.sandbox], [world.sandbox, world.primary]] as const) {
        assert.ok(own.admin.password);
        const ask = (tenant: string) => askToken(world, tenant, { grant_type: "password", client_id: azureCli, username: own.admin.userName, password: own.admin.password ?? "", resource });
        assert.equal((await ask(own.tenantId)).status, 200);
        assertTokenRefused(await ask(other.tenantId), 400, "invalid_grant", 50034);
      }
      const [mine, theirs] = namesakes;
      assertRefused(await call("DELETE", `/${theirs?.["userId"]}`), 404, 1000);
      assert.equal((await call("DELETE", `/${mine?.["userId"]}`)).status, 204);
      assert.equal((await call("GET", `/${theirs?.["userId"]}`, undefined, sandboxAdmin)).status, 200);
    });
  });
}
