// My profile and My access: what every user sees and changes of itself.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { rights, rolesWith, type Right, type Role } from "@understudy/contract";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addUser } from "../../../../../tests/support/doors.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { askToken } from "../../../../../tests/support/token-requests.ts";
import { azureCli, startWorld, type Answer, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const profile = "/internal/v1/myprofile";
const password = "Correct-Horse-7";
const another = "Battery-Staple-9";
const resource = "https://api.partnercenter.microsoft.com";

for (const dialect of dialects) {
  describe(`the user's own pages on ${dialect}`, () => {
    let world: TestWorld;
    before(async () => {
      world = await startWorld({ clock: { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00Z") }, settings: { protocolClock: "world" } }, dialect);
    });
    after(() => world.close());

    const newUser = async (name: string, roles: readonly Role[] = []) => {
      const userName = await addUser(world, world.primary, name, roles);
      await world.control("POST", "/users", { userName, password });
      return { userName, token: await world.userToken(world.primary, { userName }) };
    };
    const signIn = (username: string, secret: string): Promise<Answer> =>
      askToken(world, world.primary.domain, { grant_type: "password", client_id: azureCli, username, password: secret, resource });
    const change = (token: string, currentPassword: string, newPassword: string, headers = {}) =>
      world.call("POST", `${profile}/changepassword`, { token, headers, body: { currentPassword, newPassword } });

    test("My profile shows the user's own data, and changes what is said of them", async () => {
      const { userName, token } = await newUser("Selfish", ["salesAgent"]);
      const first = await world.call("GET", profile, { token });
      const { userId, ...shown } = first.json;
      assert.deepEqual(shown, { userName, firstName: "Selfish", lastName: "Tester" });
      const changed = await world.call("PATCH", profile, { token, body: { contactMail: "selfish@example.com", language: "de-DE" } });
      assert.deepEqual(changed.json, { userId, ...shown, contactMail: "selfish@example.com", language: "de-DE" });
      await world.call("PATCH", profile, { token, body: { lastName: "Selfless" } });
      assert.deepEqual((await world.call("GET", profile, { token })).json, { ...changed.json, lastName: "Selfless" });
      for (const wrong of [{ contactMail: "nowhere" }, { language: "deutsch, bitte" }, { firstName: "" }]) {
        assertRefused(await world.call("PATCH", profile, { token, body: wrong }), 400, 3000);
      }
    });

    test("a user's change of its own data is in the activity log, and reaches nobody else", async () => {
      const { userName, token } = await newUser("Watched");
      const { json: before } = await world.call("GET", profile, { token: (await newUser("Bystander")).token });
      await world.call("PATCH", profile, { token, body: { firstName: "Seen", roles: ["globalAdmin"], userName: before.userName } });
      const log = await world.call("GET", "/v1/auditrecords", { token: await world.userToken(world.primary) });
      assert.ok(log.json.items.some((record: Json) => record.userPrincipalName === userName && record.operationType === "update_partner_user"));
      assert.equal((await world.call("GET", "/v1/customers", { token })).status, 403);
      assert.equal((await world.call("GET", profile, { token })).json.userName, userName);
    });

    test("a user changes its password with the old one; what public clients held of the old one ends", async () => {
      const { userName, token } = await newUser("Changer");
      const { refresh_token: refreshToken } = (await signIn(userName, password)).json;
      assert.equal((await change(token, password, another)).status, 204);
      assert.deepEqual([(await signIn(userName, password)).status, (await signIn(userName, another)).status], [400, 200]);
      const refreshed = await askToken(world, world.primary.domain, { grant_type: "refresh_token", client_id: azureCli, refresh_token: refreshToken, resource });
      assert.deepEqual(refreshed.json.error_codes, [50173]);
    });

    test("A-60 a temporary password that the user changes here need not be changed at the next sign-in", async () => {
      const admin = await world.userToken(world.primary);
      const body = { userName: `fresh@${world.primary.domain}`, firstName: "Fresh", lastName: "Tester" };
      const user = (await world.call("POST", "/internal/v1/users", { token: admin, body })).json;
      const token = await world.userToken(world.primary, { userName: user.userName });
      assert.equal((await change(token, user.password, another)).status, 204);
      assert.equal((await signIn(user.userName, another)).status, 200);
    });

    test("a password that breaks a rule, or comes without the right old one, is refused and changes none", async () => {
      const { userName, token } = await newUser("Careless");
      const refused = [
        [password, "short"], [password, "lowercaseonly"], [password, password], [password, "Careless-Horse-7"], [another, "Right-Rules-77"],
      ] as const;
      for (const [current, wanted] of refused) {
        const answer = await change(token, current, wanted);
        assertRefused(answer, 400, 3000);
        assert.match(answer.json.data[0], current === password ? /^newPassword: / : /^currentPassword: /);
        for (const secret of [current, wanted]) assert.ok(!answer.text.includes(secret), "no answer repeats a password");
      }
      assert.equal((await signIn(userName, password)).status, 200);
    });

    test("who guesses the old password is locked out here and at the sign-in alike", async () => {
      const { userName, token } = await newUser("Guessed");
      for (let tries = 0; tries < 10; tries += 1) assertRefused(await change(token, another, "Right-Rules-77"), 400, 3000);
      const rows = await rowsOf(world);
      assertRefused(await change(token, password, "Right-Rules-77"), 400, 3000);
      assert.deepEqual((await signIn(userName, password)).json.error_codes, [50053]);
      await assertUnchanged(world, rows);
      await world.control("POST", "/clock", { advance: "PT61S" });
      assert.equal((await change(token, password, "Right-Rules-77")).status, 204);
    });

    test("a change that comes again under its id is done once, though the old password is wrong by then", async () => {
      const { userName, token } = await newUser("Repeated");
      const headers = { "MS-RequestId": randomUUID() };
      assert.equal((await change(token, password, another, headers)).status, 204);
      const rows = await rowsOf(world);
      assert.equal((await change(token, password, another, headers)).status, 204);
      await assertUnchanged(world, rows);
      assert.equal((await signIn(userName, another)).status, 200);
    });

    test("of two changes at the same moment one wins, and the other is told", async () => {
      const { userName, token } = await newUser("Racing");
      const wanted = ["First-Wins-11", "Second-Wins-22"];
      const answers = await Promise.all(wanted.map((one) => change(token, password, one)));
      const done = answers.flatMap(({ status }, index) => (status === 204 ? [wanted[index] ?? ""] : []));
      assert.equal(done.length, 1, answers.map(({ text }) => text).join());
      assert.equal((await signIn(userName, done[0] ?? "")).status, 200);
    });

    test("My access tells every right, what it takes, and whom to ask", async () => {
      const { userName, token } = await newUser("Curious", ["salesAgent", "billingAdmin"]);
      const { json } = await world.call("GET", "/internal/v1/myaccess", { token });
      assert.deepEqual([json.userName, json.roles], [userName, ["salesAgent", "billingAdmin"]]);
      assert.deepEqual(json.rights.map(({ right }: Json) => right), Object.keys(rights));
      for (const { right, granted, roles } of json.rights as { right: Right; granted: boolean; roles: Role[] }[]) {
        assert.deepEqual(roles, rolesWith(right, "global"), right);
        assert.equal(granted, roles.includes("salesAgent") || roles.includes("billingAdmin"), right);
      }
      const nobody = await newUser("Roleless");
      const granted = (await world.call("GET", "/internal/v1/myaccess", { token: nobody.token })).json.rights.filter((one: Json) => one.granted);
      assert.deepEqual(granted.map(({ right }: Json) => right), ["ownProfile"]);
      const askable = json.administrators.map((one: Json) => one.userName);
      assert.deepEqual(askable, [world.primary.admin.userName]);
      const disabled = await addUser(world, world.primary, "Absent", ["globalAdmin"]);
      const steward = await addUser(world, world.primary, "Zealous", ["userManagementAdmin"]);
      await world.control("POST", "/users", { userName: disabled, enabled: false });
      const again = (await world.call("GET", "/internal/v1/myaccess", { token })).json.administrators;
      assert.deepEqual(again.map((one: Json) => one.userName), [world.primary.admin.userName, steward]);
    });
  });
}
