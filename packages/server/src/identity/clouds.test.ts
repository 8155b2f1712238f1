// The four clouds side by side in one world: each has its hosts, issuers and audiences, and none takes another's tokens.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createLocalJWKSet, jwtVerify } from "jose";
import { cloudNames, clouds, realHostNames, type CloudName } from "@understudy/contract";
import { startFourClouds, type FourClouds } from "../../../../tests/support/four-clouds.ts";
import { sendRaw } from "../../../../tests/support/raw.ts";
import { assertRefused } from "../../../../tests/support/refusals.ts";
import { askToken, assertTokenRefused, partsOf } from "../../../../tests/support/token-requests.ts";
import { azureCli, type Answer } from "../../../../tests/support/world.ts";

/** Section 1 of the identity reference, written out once more: what clients of each cloud rely on. */
const expected: Readonly<Record<CloudName, { v1: (id: string) => string; v2: (id: string) => string; graph: string; partnerCenter: string }>> = {
  global: {
    v1: (id) => `https://sts.windows.net/${id}/`, v2: (id) => `https://login.microsoftonline.com/${id}/v2.0`,
    graph: "https://graph.windows.net", partnerCenter: "https://api.partnercenter.microsoft.com",
  },
  china: {
    v1: (id) => `https://sts.chinacloudapi.cn/${id}/`, v2: (id) => `https://login.partner.microsoftonline.cn/${id}/v2.0`,
    graph: "https://graph.chinacloudapi.cn", partnerCenter: "https://partner.partnercenterapi.microsoftonline.cn",
  },
  usgov: {
    v1: (id) => `https://sts.windows.net/${id}/`, v2: (id) => `https://login.microsoftonline.us/${id}/v2.0`,
    graph: "https://graph.windows.net", partnerCenter: "https://api.partnercenter.microsoft.com",
  },
  germany: {
    v1: (id) => `https://sts.microsoftonline.de/${id}/`, v2: (id) => `https://login.microsoftonline.de/${id}/v2.0`,
    graph: "https://graph.cloudapi.de", partnerCenter: "https://api.partnercenter.microsoft.com",
  },
};

const loginHosts = (cloud: CloudName) => [...new Set([...clouds[cloud].loginHosts, ...clouds[cloud].loginAliases])];
const others = (cloud: CloudName) => cloudNames.filter((name) => name !== cloud);
/** Authorities that do not know the cloud's tenants: the older pages of US Government name the global one. */
const foreignTo = (cloud: CloudName) => others(cloud).filter((name) => !(cloud === "usgov" && name === "global")).flatMap(loginHosts);

describe("the four clouds", () => {
  let four: FourClouds;
  before(async () => { four = await startFourClouds(); });
  after(() => four.close());

  const askIn = (cloud: CloudName, resource: string, host?: string): Promise<Answer> => {
    const { domain, apps: [app] } = four.account(cloud);
    const client = { grant_type: "client_credentials", client_id: app?.appId ?? "", client_secret: app?.key ?? "", resource };
    return askToken(four.world, domain, client, { ...(host !== undefined && { headers: { host } }) });
  };
  const tokenOf = async (cloud: CloudName, resource = expected[cloud].graph): Promise<string> => {
    const answer = await askIn(cloud, resource);
    assert.equal(answer.status, 200, answer.text);
    return answer.json.access_token;
  };
  const get = (target: string, host: string, token?: string): Promise<Answer> => sendRaw(four.world.ready.urls.http, {
    target, headers: { host, ...(token !== undefined && { authorization: `Bearer ${token}` }) },
  });

  for (const cloud of cloudNames) {
    const { v1, v2, graph, partnerCenter } = expected[cloud];

    test(`${cloud}: a token has the cloud's issuer and audience, and the API takes it under the cloud's name and ours`, async () => {
      const { tenantId } = four.account(cloud);
      for (const resource of [graph, partnerCenter]) {
        const token = await tokenOf(cloud, resource);
        const { payload } = partsOf(token);
        assert.deepEqual([payload.iss, payload.idp, payload.aud, payload.tid], [v1(tenantId), v1(tenantId), resource, tenantId]);
        for (const host of [clouds[cloud].apiHost, clouds[cloud].apiHost.toUpperCase(), `${clouds[cloud].apiHost}:443`, "localhost"]) {
          assert.equal((await get("/v1/customers", host, token)).status, 200, host);
        }
      }
    });

    test(`ID-9 ID-10 ID-12 ${cloud}: under the authority's real names the documents name the real issuer and the name that was used`, async () => {
      const { tenantId, domain } = four.account(cloud);
      for (const host of loginHosts(cloud)) {
        const second = (await get(`/${domain}/v2.0/.well-known/openid-configuration`, host)).json;
        assert.equal(second.issuer, v2(tenantId));
        assert.equal(second.token_endpoint, `http://${host}/${tenantId}/oauth2/v2.0/token`);
        assert.equal((await get(`/${domain}/.well-known/openid-configuration`, host)).json.issuer, v1(tenantId));
        assert.equal((await get("/common/v2.0/.well-known/openid-configuration", host)).json.issuer, v2("{tenantid}"));
        const { keys } = (await get(`/${domain}/discovery/v2.0/keys`, host)).json;
        assert.ok(keys.every(({ issuer }: { issuer: string }) => issuer === v2(tenantId)));
      }
    });

    test(`ID-18 ${cloud}: its tokens are verified with its keys, and with no other cloud's`, async () => {
      const keysOf = async (name: CloudName) => createLocalJWKSet((await get(`/${four.account(name).domain}/discovery/keys`, "localhost")).json);
      const token = await tokenOf(cloud);
      await jwtVerify(token, await keysOf(cloud), { issuer: v1(four.account(cloud).tenantId) });
      const common = createLocalJWKSet((await get("/common/discovery/keys", loginHosts(cloud)[0] ?? "")).json);
      await jwtVerify(token, common);
      for (const other of others(cloud)) await assert.rejects(jwtVerify(token, await keysOf(other)), { code: "ERR_JWKS_NO_MATCHING_KEY" });
    });

    test(`${cloud}: the authorities of the other clouds refuse its tenants`, async () => {
      const { tenantId, domain } = four.account(cloud);
      for (const host of foreignTo(cloud)) {
        for (const name of [tenantId, domain]) {
          assertTokenRefused(await get(`/${name}/v2.0/.well-known/openid-configuration`, host), 400, "invalid_request", 90038);
        }
        const form = { grant_type: "refresh_token", client_id: azureCli, refresh_token: "any" };
        assertTokenRefused(await askToken(four.world, domain, form, { headers: { host } }), 400, "invalid_request", 90038);
        // A client that proves itself is not even sent on.
        assertTokenRefused(await askIn(cloud, graph, host), 400, "invalid_request", 900382);
        assertTokenRefused(await askIn(cloud, graph, host.toUpperCase()), 400, "invalid_request", 900382);
        const asserted = { ...form, client_assertion: "any" };
        assertTokenRefused(await askToken(four.world, domain, asserted, { headers: { host } }), 400, "invalid_request", 900382);
      }
      for (const host of loginHosts(cloud)) assert.equal((await askIn(cloud, graph, host)).status, 200);
    });

    test(`${cloud}: resources that only other clouds have are unknown`, async () => {
      const own = Object.values(clouds[cloud].resources);
      const foreign = others(cloud).flatMap((name) => Object.values(clouds[name].resources)).filter((resource) => !own.includes(resource));
      assert.ok(foreign.length > 0);
      for (const resource of new Set(foreign)) assertTokenRefused(await askIn(cloud, resource), 400, "invalid_resource", 50001);
    });

    test(`${cloud}: sandbox and primary have the same hosts and issuer, and tenants of their own`, async () => {
      const sandbox = four.account(cloud, "sandbox");
      const { payload } = partsOf(await four.world.appToken(sandbox, graph));
      assert.equal(payload.iss, v1(sandbox.tenantId));
      assert.equal((await get("/v1/customers", clouds[cloud].apiHost, await four.world.appToken(sandbox, graph))).status, 200);
    });
  }

  test("usgov: the global authority serves its tenants as well, by its own name", async () => {
    const { tenantId, domain } = four.account("usgov");
    const host = "login.microsoftonline.com";
    const { json } = await get(`/${domain}/v2.0/.well-known/openid-configuration`, host);
    assert.equal(json.issuer, `https://${host}/${tenantId}/v2.0`);
    const token = (await askIn("usgov", expected.usgov.graph, host)).json.access_token;
    assert.equal(partsOf(token).payload.iss, expected.usgov.v1(tenantId));
    assert.equal((await get("/v1/customers", clouds.usgov.apiHost, token)).status, 200);
  });

  test("A-81 an API host refuses the tokens of every cloud that it does not serve", async () => {
    for (const cloud of cloudNames) {
      for (const host of new Set(cloudNames.map((name) => clouds[name].apiHost))) {
        const answer = await get("/v1/customers", host, await tokenOf(cloud));
        if (clouds[cloud].apiHost === host) assert.equal(answer.status, 200);
        else assertRefused(answer, 401, 400);
      }
    }
  });

  test("the certificate is good for every real name", async () => {
    for (const host of [...cloudNames.flatMap(loginHosts), ...cloudNames.map((name) => clouds[name].apiHost)]) assert.ok(realHostNames.includes(host), host);
  });
});
