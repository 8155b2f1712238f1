// Drop-in mode: programs that name the real hosts, and nothing else, on a machine where those lead to the server.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { testDropIn } from "./client-tests.ts";
import { clients } from "./clients.ts";
import { ask } from "./raw-https.ts";
import { threeValuesOf } from "./run-program.ts";
import { serve, type Served } from "./served.ts";

const login = "login.microsoftonline.com";
const api = "api.partnercenter.microsoft.com";

let served: Served;
before(async () => { served = await serve(); });
after(() => served.stop());

for (const client of clients.filter(({ tunnels }) => tunnels)) testDropIn(client, () => served);

describe(`under ${login}`, () => {
  const authorizeUrl = () => `https://${login}/${served.sandbox.domain}/oauth2/v2.0/authorize`;

  test("the authority is one of the real cloud's, under all its names", async () => {
    const question = new URLSearchParams({ "api-version": "1.1", authorization_endpoint: authorizeUrl() });
    const { status, json } = await ask(served, { name: login, path: `/common/discovery/instance?${question}` });
    assert.equal(status, 200);
    assert.equal(json.tenant_discovery_endpoint, `https://${login}/${served.sandbox.domain}/v2.0/.well-known/openid-configuration`);
    const own = json.metadata.find(({ aliases }: { aliases: string[] }) => aliases.includes(login));
    assert.deepEqual([own.preferred_network, own.preferred_cache], [login, "login.windows.net"]);
  });

  test("a tenant's document names the real issuer, and endpoints without a port", async () => {
    const { json } = await ask(served, { name: login, path: `/${served.sandbox.domain}/v2.0/.well-known/openid-configuration` });
    const tenant = `https://${login}/${served.sandbox.tenantId}`;
    assert.equal(json.issuer, `${tenant}/v2.0`);
    assert.equal(json.token_endpoint, `${tenant}/oauth2/v2.0/token`);
    assert.equal(json.jwks_uri, `${tenant}/discovery/v2.0/keys`);
  });

  test("a token of the documented endpoint opens the API under its real name", async () => {
    const { appId, key, domain } = threeValuesOf(served.sandbox);
    const form = { resource: `https://${api}`, client_id: appId, client_secret: key, grant_type: "client_credentials" };
    const { json: token } = await ask(served, { name: login, path: `/${domain}/oauth2/token`, form });
    const headers = { Authorization: `Bearer ${token.access_token}` };
    const { status, json } = await ask(served, { name: api, path: "/v1/customers", headers });
    assert.deepEqual([status, json.attributes.objectType], [200, "Collection"]);
  });
});
