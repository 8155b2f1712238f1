// Security requirements status, and what lies behind it: who comes with a second factor, and who need not.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { roleNames } from "@understudy/contract";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addUser } from "../../../../../tests/support/doors.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { askToken } from "../../../../../tests/support/token-requests.ts";
import { azureCli, startWorld, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const page = "/internal/v1/securityrequirements";
const resource = "https://api.partnercenter.microsoft.com";
const clock = { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:00Z") } as const;
const settings = { protocolClock: "world", accessTokenSeconds: 86_400 } as const;

for (const dialect of dialects) {
  describe(`the security requirements on ${dialect}`, () => {
    let world: TestWorld;
    before(async () => { world = await startWorld({ clock, settings }, dialect); });
    after(() => world.close());

    const status = async (): Promise<Json> => {
      const answer = await world.call("GET", page, { token: await world.userToken(world.primary) });
      assert.equal(answer.status, 200, answer.text);
      return answer.json;
    };
    const policy = (mfaPolicy: string, more: object = {}) => world.control("POST", "/mfapolicy", { domain: world.primary.domain, mfaPolicy, ...more });
    const customers = async (token: string) => world.call("GET", "/v1/customers", { token });

    test("A-72 with nothing to count there is no share", async () => {
      const { userAccounts, partnerCenter, api, ...rest } = await status();
      assert.deepEqual(rest, {
        mfaPolicy: "enforce", mfaEnforcedPercent: 100, tenantId: world.primary.tenantId, startDate: "2026-11-16", endDate: "2026-11-22",
      });
      assert.deepEqual(partnerCenter, { total: 0, withMfa: 0, withoutMfa: [] });
      assert.deepEqual(api, { total: 0, withMfa: 0, applications: [] });
      assert.deepEqual(userAccounts, { total: 1, withMfa: 1, percentage: 100, withoutMfa: [] });
    });

    test("A-72 users are counted who may sign in, and those without a second factor are named", async () => {
      const userNames: string[] = [];
      for (const name of ["One", "Two", "Three"]) userNames.push(await addUser(world, world.primary, name, ["salesAgent"]));
      await world.control("POST", "/users", { userName: userNames[0] ?? "", mfaMethods: [] });
      await world.control("POST", "/users", { userName: userNames[1] ?? "", mfaMethods: [], enabled: false });
      const { userAccounts } = await status();
      assert.deepEqual([userAccounts.total, userAccounts.withMfa, userAccounts.percentage], [3, 2, 66]);
      assert.deepEqual(userAccounts.withoutMfa.map(({ userName }: Json) => userName), [userNames[0]]);
    });

    test("A-72 requests of the last seven days are counted, to the API and to the pages apart; an application's are not", async () => {
      await policy("report");
      const before = await status();
      const userName = await addUser(world, world.primary, "Counted", ["salesAgent"]);
      const [withMfa, without] = [await world.userToken(world.primary, { userName }), await world.userToken(world.primary, { userName, mfa: false })];
      const app = await world.appToken(world.primary);
      for (const token of [withMfa, without, without, app]) assert.equal((await customers(token)).status, 200);
      for (const token of [withMfa, withMfa, without]) assert.equal((await world.call("GET", "/internal/v1/myaccess", { token })).status, 200);
      const { api, partnerCenter } = await status();
      assert.deepEqual([api.total - before.api.total, api.withMfa - before.api.withMfa], [3, 1]);
      assert.equal(api.percentage, Math.floor((100 * api.withMfa) / api.total));
      // The status was asked for once in between.
      assert.deepEqual([partnerCenter.total - before.partnerCenter.total, partnerCenter.withMfa - before.partnerCenter.withMfa], [4, 3]);
      assert.deepEqual(api.applications.map(({ applicationId, totalRequestCount, mfaCompliantRequestCount }: Json) =>
        [applicationId, totalRequestCount, mfaCompliantRequestCount]), [[azureCli, 3, 1]]);
      assert.deepEqual(partnerCenter.withoutMfa.map(({ upn }: Json) => upn), [userName]);
      assert.equal((await world.call("GET", "/v1/applicationmfaadoptionstatus", { token: await world.userToken(world.primary) })).json[0].totalRequestCount, 3, "pages are no calls");
      await world.control("POST", "/clock", { advance: "P6D" });
      assert.equal((await status()).api.total, 4);
      await world.control("POST", "/clock", { advance: "P1D" });
      const later = await status();
      assert.deepEqual([later.startDate, later.endDate], ["2026-11-23", "2026-11-29"]);
      assert.deepEqual([later.api.total, later.partnerCenter.total, later.partnerCenter.withoutMfa], [0, 1, []]);
      await policy("enforce");
    });

    test("A-71 the account's policy shows, with the date from which it holds and for how many applications", async () => {
      for (const mfaPolicy of ["off", "report"]) {
        await policy(mfaPolicy);
        assert.equal((await status()).mfaPolicy, mfaPolicy);
      }
      await policy("enforce", { enforcedFrom: "2027-02-01T00:00:00Z", enforcedPercent: 50 });
      const { mfaPolicy, mfaEnforcedFrom, mfaEnforcedPercent } = await status();
      assert.deepEqual([mfaPolicy, mfaEnforcedFrom, mfaEnforcedPercent], ["enforce", "2027-02-01T00:00:00.000Z", 50]);
      await policy("enforce");
    });

    test("A-70 where the policy is enforced every user comes with a second factor, whatever its roles, to the API and to the pages", async () => {
      for (const role of roleNames) {
        const userName = await addUser(world, world.primary, `Factor-${role}`, [role]);
        const without = await world.userToken(world.primary, { userName, mfa: false });
        for (const path of ["/v1/customers", "/internal/v1/myprofile"]) assertRefused(await world.call("GET", path, { token: without }), 401, 900421);
        assert.equal((await world.call("GET", "/internal/v1/myprofile", { token: await world.userToken(world.primary, { userName }) })).status, 200);
      }
    });

    test("A-71 a user who is excepted passes without a second factor where the policy is enforced, until it is no more", async () => {
      const userName = await addUser(world, world.primary, "Excepted", ["salesAgent"]);
      const token = await world.userToken(world.primary, { userName, mfa: false });
      const except = async (mfaExempt: boolean) => assert.equal((await world.control("POST", "/users", { userName, mfaExempt })).status, 200);
      assertRefused(await customers(token), 401, 900421);
      await except(true);
      assert.equal((await customers(token)).status, 200);
      assert.equal((await world.call("GET", "/v1/customers", { token, headers: { ValidateMfa: "true" } })).headers.get("isMfaCompliant"), "false", "it is told all the same");
      await except(false);
      assertRefused(await customers(token), 401, 900421);
    });

    test("A-73 a program goes by a refresh token of a sign-in with a second factor, and not by a name and a password", async () => {
      const userName = await addUser(world, world.primary, "Modelled", ["salesAgent"]);
      const password = "Correct-Horse-7";
      await world.control("POST", "/users", { userName, password });
      const [app] = world.primary.apps.filter(({ type }) => type === "web");
      const client = { client_id: app?.appId ?? "", client_secret: app?.key ?? "" };
      const byPassword = await askToken(world, world.primary.domain, { grant_type: "password", username: userName, password, resource, ...client });
      assertRefused(await customers(byPassword.json.access_token), 401, 900421);
      const signedIn = (await world.control("POST", "/tokens", { userName, appId: client.client_id })).json;
      const refreshed = await askToken(world, world.primary.domain, { grant_type: "refresh_token", refresh_token: signedIn.refresh_token, resource, ...client });
      assert.equal((await customers(refreshed.json.access_token)).status, 200);
    });
  });
}
