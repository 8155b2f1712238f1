// Users that a partner makes sign in like anybody else, and what the partner does to them counts at once.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { askToken, assertTokenRefused, partsOf } from "../../../../../tests/support/token-requests.ts";
import { azureCli, startWorld, type Answer, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const password = "Correct-Horse-7";
const graph = "https://graph.microsoft.com";
const helpdeskAdministrator = "729827e3-9c14-49f7-bb1b-9608f156bbb8";

for (const dialect of dialects) {
  describe(`signing in as a customer's user on ${dialect}`, () => {
    let world: TestWorld;
    let token: string;
    let customer: Json;
    before(async () => {
      world = await startWorld({}, dialect);
      token = await world.userToken(world.primary);
      customer = (await world.call("POST", "/v1/customers", { token, body: customerDraft("Signing In") })).json;
    });
    after(() => world.close());

    const call = async (method: string, path: string, body?: object): Promise<Answer> => {
      const answer = await world.call(method, `/v1/customers/${customer.id}${path}`, { token, ...(body && { body }) });
      assert.ok(answer.status < 300, answer.text);
      return answer;
    };
    const created = async (name: string, passwordProfile: object = { password }): Promise<Json> => {
      const body = { userPrincipalName: `${name}@${customer.companyProfile.domain}`, displayName: name, passwordProfile };
      return (await call("POST", "/users", body)).json;
    };
    const ask = (username: string, secret = password) =>
      askToken(world, customer.id, { grant_type: "password", client_id: azureCli, username, password: secret, resource: graph });
    const refresh = (refreshToken: string) =>
      askToken(world, customer.id, { grant_type: "refresh_token", client_id: azureCli, refresh_token: refreshToken, resource: graph });
    const signedIn = async (username: string, secret = password): Promise<Json> => {
      const answer = await ask(username, secret);
      assert.equal(answer.status, 200, answer.text);
      return answer.json;
    };

    test("works with the password that was chosen, in the customer's own tenant, and never for the partner's API", async () => {
      const user = await created("chosen");
      const { access_token: accessToken } = await signedIn(user.userPrincipalName.toUpperCase());
      const { payload } = partsOf(accessToken);
      assert.deepEqual([payload.tid, payload.oid, payload.upn], [customer.id, user.id, user.userPrincipalName]);
      const own = await askToken(world, customer.id, { grant_type: "password", client_id: azureCli, username: user.userPrincipalName, password, resource: "https://api.partnercenter.microsoft.com" });
      assertRefused(await world.call("GET", "/v1/customers", { token: own.json.access_token }), 401, 400);
    });

    test("asks for another password first where that was wanted, and with every temporary one", async () => {
      const forced = await created("forced", { password, forceChangePassword: true });
      assertTokenRefused(await ask(forced.userPrincipalName), 400, "invalid_grant", 50055, "user_password_expired");
      const temporary = await created("temporary", {});
      assertTokenRefused(await ask(temporary.userPrincipalName, temporary.passwordProfile.password), 400, "invalid_grant", 50055, "user_password_expired");
    });

    test("fails with the password of before as soon as there is another, and so does what was issued for it", async () => {
      const resets: Readonly<Record<string, (id: string) => Promise<Answer>>> = {
        resetpassword: (id) => call("PATCH", `/users/${id}/resetpassword`, { passwordProfile: { password: "Battery-Staple-9" } }),
        patch: (id) => call("PATCH", `/users/${id}`, { passwordProfile: { Password: "Battery-Staple-9", ForceChangePassword: false } }),
      };
      for (const [name, reset] of Object.entries(resets)) {
        const { id, userPrincipalName } = await created(`reset.${name}`);
        const { refresh_token: refreshToken } = await signedIn(userPrincipalName);
        assert.equal((await refresh(refreshToken)).status, 200);
        const answer = await reset(id);
        assert.deepEqual(answer.json.passwordProfile, { forceChangePassword: false, password: "Battery-Staple-9" });
        assertTokenRefused(await refresh(refreshToken), 400, "invalid_grant", 50173, "bad_token");
        assertTokenRefused(await ask(userPrincipalName), 400, "invalid_grant", 50126);
        await signedIn(userPrincipalName, "Battery-Staple-9");
      }
    });

    test("asks for another password where only that was changed", async () => {
      const { id, userPrincipalName } = await created("onlyforced");
      const answer = await call("PATCH", `/users/${id}`, { passwordProfile: { forceChangePassword: true } });
      assert.deepEqual(answer.json.passwordProfile, { forceChangePassword: true });
      assertTokenRefused(await ask(userPrincipalName), 400, "invalid_grant", 50055, "user_password_expired");
    });

    test("ends with a role that is given or taken", async () => {
      const { id, userPrincipalName } = await created("roled");
      const members = `/directoryroles/${helpdeskAdministrator}/usermembers`;
      for (const change of [() => call("POST", members, { id }), () => call("DELETE", `${members}/${id}`)]) {
        const { refresh_token: refreshToken } = await signedIn(userPrincipalName);
        await change();
        assertTokenRefused(await refresh(refreshToken), 400, "invalid_grant", 50173, "bad_token");
      }
    });

    test("of a deleted user is refused, what was issued too; restored the password is good again, what was issued is not", async () => {
      const { id, userPrincipalName } = await created("deleted");
      const { refresh_token: refreshToken } = await signedIn(userPrincipalName);
      await call("DELETE", `/users/${id}`);
      assertTokenRefused(await ask(userPrincipalName), 400, "invalid_grant", 50034);
      assertTokenRefused(await refresh(refreshToken), 400, "invalid_grant", 500341);
      await call("PATCH", `/users/${id}`, { state: "active" });
      assertTokenRefused(await refresh(refreshToken), 400, "invalid_grant", 50173, "bad_token");
      await signedIn(userPrincipalName);
    });

    test("goes by the name of now: that of before is nobody's", async () => {
      const { id, userPrincipalName } = await created("named");
      const renamed = userPrincipalName.replace("named@", "renamed@");
      await call("PATCH", `/users/${id}`, { userPrincipalName: renamed });
      assertTokenRefused(await ask(userPrincipalName), 400, "invalid_grant", 50034);
      assert.equal(partsOf((await signedIn(renamed)).access_token).payload.upn, renamed);
    });

    test("no directory role lets a customer's user into another customer's tenant", async () => {
      const other = (await world.call("POST", "/v1/customers", { token, body: customerDraft("Not Theirs") })).json;
      const { id, userPrincipalName } = await created("wanderer");
      await call("POST", "/directoryroles/62e90394-69f5-4237-9190-012177145e10/usermembers", { id });
      await call("POST", `/directoryroles/${helpdeskAdministrator}/usermembers`, { id });
      const { refresh_token: refreshToken } = await signedIn(userPrincipalName);
      const elsewhere = await askToken(world, other.id, { grant_type: "refresh_token", client_id: azureCli, refresh_token: refreshToken, resource: graph });
      assertTokenRefused(elsewhere, 400, "invalid_grant", 50020);
    });
  });
}
