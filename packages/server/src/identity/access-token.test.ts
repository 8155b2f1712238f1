// What is in a token, and that others can verify it with what is published.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { directoryRoles, type Role } from "@understudy/contract";
import { isGuid } from "@understudy/kernel";
import { customerDraft } from "../../../../tests/support/customers.ts";
import { addUser } from "../../../../tests/support/doors.ts";
import { customerUserDraft } from "../../../../tests/support/examples/users.ts";
import { askToken, partsOf } from "../../../../tests/support/token-requests.ts";
import { azureCli, startWorld, type TestWorld } from "../../../../tests/support/world.ts";

describe("an access token", () => {
  let world: TestWorld;
  let issuer: string;
  let webApp: string;
  before(async () => {
    world = await startWorld();
    issuer = `https://sts.windows.net/${world.primary.tenantId}/`;
    webApp = world.primary.apps.find(({ type }) => type === "web")?.appId ?? "";
  });
  after(() => world.close());

  const userToken = async (order: object): Promise<string> => {
    const answer = await world.control("POST", "/tokens", { userName: world.primary.admin.userName, appId: azureCli, ...order });
    assert.equal(answer.status, 200, answer.text);
    return answer.json.access_token;
  };

  test("of an application has exactly the claims of section 4.1", async () => {
    const { header, payload } = partsOf(await world.appToken(world.primary));
    assert.deepEqual(header, { typ: "JWT", alg: "RS256", x5t: header.kid, kid: header.kid });
    const { iat, nbf, exp, oid, uti, ...claims } = payload;
    assert.deepEqual(claims, {
      aud: "https://graph.windows.net", iss: issuer, tid: world.primary.tenantId, appid: webApp, appidacr: "1",
      idp: issuer, sub: oid, ver: "1.0",
    });
    assert.ok(isGuid(oid) && oid !== webApp, "an application acts as its service principal");
    assert.ok([iat, nbf, exp].every(Number.isInteger));
    assert.match(uti, /^[\w-]{22}$/);
  });

  test("ID-55 of a user has exactly the claims of section 4.1", async () => {
    const { iat, nbf, exp, oid, sub, uti, ...claims } = partsOf(await userToken({ mfa: true })).payload;
    assert.deepEqual(claims, {
      aud: "https://api.partnercenter.microsoft.com", iss: issuer, tid: world.primary.tenantId, appid: azureCli, appidacr: "0",
      acr: "1", amr: ["pwd", "mfa"], ipaddr: "127.0.0.1", scp: "user_impersonation", ver: "1.0",
      upn: world.primary.admin.userName, unique_name: world.primary.admin.userName,
      given_name: "Primary", family_name: "Admin", name: "Primary Admin",
      wids: ["62e90394-69f5-4237-9190-012177145e10"],
    });
    assert.ok(isGuid(oid) && oid !== sub);
    assert.ok(iat <= nbf && nbf < exp && uti);
  });

  test("ID-55 of a user tells a second factor, and the kind of the application", async () => {
    const { payload } = partsOf(await userToken({ mfa: false, appId: webApp }));
    assert.deepEqual([payload.amr, payload.appidacr, payload.appid], [["pwd"], "1", webApp]);
  });

  test("ID-53 of a partner's user names the roles at home there, and in a customer's tenant those that are delegated", async () => {
    const customer = (await world.call("POST", "/v1/customers", { token: await world.userToken(world.primary), body: customerDraft("Roles") })).json.id;
    const wids = async (name: string, roles: readonly Role[]) => {
      const userName = await addUser(world, world.primary, name, roles);
      const { json } = await world.control("POST", "/tokens", { userName, appId: azureCli });
      const form = { grant_type: "refresh_token", client_id: azureCli, refresh_token: json.refresh_token };
      const elsewhere = await askToken(world, customer, form);
      assert.equal(elsewhere.status, 200, elsewhere.text);
      return [json, elsewhere.json].map(({ access_token: token }) => partsOf(token).payload.wids);
    };
    const billing = "b0f54661-2d74-4c50-afa3-1ec803f12efe";
    assert.deepEqual(await wids("Admin-Agent", ["billingAdmin", "adminAgent"]), [[billing], ["62e90394-69f5-4237-9190-012177145e10"]]);
    assert.deepEqual(await wids("Helpdesk-Agent", ["billingAdmin", "helpdeskAgent", "salesAgent"]), [[billing], ["729827e3-9c14-49f7-bb1b-9608f156bbb8"]]);
  });

  test("ID-55 of a customer's user names each role of its directory, and the display name", async () => {
    const token = await world.userToken(world.primary);
    const { id, companyProfile } = (await world.call("POST", "/v1/customers", { token, body: customerDraft("Directory Roles") })).json;
    const draft = customerUserDraft("Rolled", companyProfile.domain);
    const user = (await world.call("POST", `/v1/customers/${id}/users`, { token, body: { ...draft, displayName: "Shown As Is" } })).json;
    const roles = directoryRoles.map((role) => role.id);
    for (const roleId of roles) {
      const answer = await world.call("POST", `/v1/customers/${id}/directoryroles/${roleId}/usermembers`, { token, body: { id: user.id } });
      assert.equal(answer.status, 201, answer.text);
    }
    const { payload } = partsOf(await userToken({ userName: user.userPrincipalName }));
    assert.deepEqual(payload.wids.toSorted(), roles.toSorted());
    assert.deepEqual([payload.name, payload.given_name, payload.family_name], ["Shown As Is", draft.firstName, draft.lastName]);
  });

  test("knows a user by one name in each application, and by another in every other", async () => {
    const sub = async (order: object) => partsOf(await userToken(order)).payload.sub as string;
    assert.equal(await sub({}), await sub({}));
    assert.notEqual(await sub({}), await sub({ appId: webApp }));
    const other = await addUser(world, world.primary, "Other", ["adminAgent"]);
    assert.notEqual(await sub({}), await sub({ userName: other }));
  });

  test("is another one each time, though its times are the same", async () => {
    const [one, other] = [await world.appToken(world.primary), await world.appToken(world.primary)];
    assert.notEqual(partsOf(one).payload.uti, partsOf(other).payload.uti);
  });

  test("ID-18 is verified with the published keys, and with none but the one that it names", async () => {
    for (const path of ["", "/v2.0"]) {
      const document = await world.call("GET", `/${world.primary.domain}${path}/.well-known/openid-configuration`);
      const keys = createRemoteJWKSet(new URL(document.json.jwks_uri));
      for (const token of [await world.appToken(world.primary), await userToken({})]) {
        const { payload, protectedHeader } = await jwtVerify(token, keys, { issuer, algorithms: ["RS256"] });
        assert.equal(payload["tid"], world.primary.tenantId);
        assert.ok(protectedHeader.kid);
      }
      const forged = (await world.appToken(world.primary)).replace(/[^.]+$/, Buffer.alloc(256, 1).toString("base64url"));
      await assert.rejects(jwtVerify(forged, keys), { code: "ERR_JWS_SIGNATURE_VERIFICATION_FAILED" });
    }
  });
});
