// What clients read before they ask for a token, by this server's own name; `clouds.test.ts` has the real names.

import assert from "node:assert/strict";
import { createHash, X509Certificate } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { realHostNames } from "@understudy/contract";
import { isGuid } from "@understudy/kernel";
import { sendRaw } from "../../../../tests/support/raw.ts";
import { assertTokenRefused } from "../../../../tests/support/token-requests.ts";
import { startWorld, type Answer, type TestWorld } from "../../../../tests/support/world.ts";

interface Instance {
  readonly preferred_network: string;
  readonly aliases: string[];
}

describe("discovery", () => {
  let world: TestWorld;
  let tenant: string;
  let domain: string;
  let origin: string;
  before(async () => {
    world = await startWorld();
    ({ tenantId: tenant, domain } = world.primary);
    origin = world.ready.urls.http;
  });
  after(() => world.close());

  const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
    sendRaw(origin, { target: path, headers: { host: new URL(origin).host, ...headers } });
  const document = async (path: string) => {
    const answer = await get(path);
    assert.equal(answer.status, 200, answer.text);
    assert.equal(answer.headers.get("content-type"), "application/json; charset=utf-8");
    return answer.json;
  };
  const instances = async (authorize: string) => document(`/common/discovery/instance?api-version=1.1&authorization_endpoint=${encodeURIComponent(authorize)}`);

  for (const version of ["v1", "v2"] as const) {
    const path = version === "v2" ? "/v2.0" : "";

    test(`ID-9 ID-10 ID-12 a tenant's document of ${version} names the tenant by its id, and this server by the name that was used`, async () => {
      for (const name of [tenant, domain, tenant.toUpperCase(), domain.toUpperCase()]) {
        const found = await document(`/${name}${path}/.well-known/openid-configuration?appid=x`);
        assert.equal(found.issuer, version === "v2" ? `${origin}/${tenant}/v2.0` : `https://sts.windows.net/${tenant}/`);
        assert.equal(found.token_endpoint, `${origin}/${tenant}/oauth2${path}/token`);
        assert.equal(found.authorization_endpoint, `${origin}/${tenant}/oauth2${path}/authorize`);
        assert.equal(found.device_authorization_endpoint, `${origin}/${tenant}/oauth2${path}/devicecode`);
        assert.equal(found.end_session_endpoint, `${origin}/${tenant}/oauth2${path}/logout`);
        assert.equal(found.jwks_uri, `${origin}/${tenant}/discovery${path}/keys`);
      }
    });

    test(`ID-9 ID-12 the document of ${version} for no tenant in particular has a placeholder in its issuer`, async () => {
      for (const name of ["common", "organizations", "COMMON"]) {
        const found = await document(`/${name}${path}/.well-known/openid-configuration`);
        assert.equal(found.issuer, version === "v2" ? `${origin}/{tenantid}/v2.0` : "https://sts.windows.net/{tenantid}/");
        assert.equal(found.token_endpoint, `${origin}/${name.toLowerCase()}/oauth2${path}/token`);
        assert.equal(found.tenant_region_scope, null);
      }
    });

    test(`ID-10 the document of ${version} keeps to the host and port of the request, whatever is forwarded`, async () => {
      const headers = { host: "Understudy.Example:8443", "x-forwarded-host": "evil.example", "x-forwarded-proto": "https", forwarded: "host=evil.example" };
      const { json } = await get(`/common${path}/.well-known/openid-configuration`, headers);
      assert.equal(json.token_endpoint, `http://understudy.example:8443/common/oauth2${path}/token`);
      assert.ok(!JSON.stringify(json).includes("evil"));
    });

    test(`ID-11 /token comes only at the end of the token endpoint of ${version}`, async () => {
      const { token_endpoint: endpoint } = await document(`/${tenant}${path}/.well-known/openid-configuration`);
      assert.equal(endpoint.indexOf("/token"), endpoint.length - "/token".length);
    });

    test(`ID-13 the document of ${version} of an unknown tenant is refused in the word that documents have`, async () => {
      for (const name of ["5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10", "nobody.onmicrosoft.com"]) {
        assertTokenRefused(await get(`/${name}${path}/.well-known/openid-configuration`), 400, "invalid_tenant", 90002);
        assertTokenRefused(await get(`/${name}/discovery${path}/keys`), 400, "invalid_tenant", 90002);
      }
      assertTokenRefused(await get(`/no tenant${path}/.well-known/openid-configuration`.replace(" ", "%20")), 400, "invalid_request", 900023);
    });

    test(`ID-9 personal accounts have no document and no keys of ${version}`, async () => {
      for (const name of ["consumers", "Consumers"]) {
        assertTokenRefused(await get(`/${name}${path}/.well-known/openid-configuration`), 400, "invalid_tenant", 90002);
        assertTokenRefused(await get(`/${name}/discovery${path}/keys`), 400, "invalid_tenant", 90002);
      }
    });

    test(`ID-18 the keys of ${version} are two, named by their certificates, and the same everywhere`, async () => {
      const { keys } = await document(`/${tenant}/discovery${path}/keys`);
      assert.equal(keys.length, 2);
      for (const key of keys) {
        assert.deepEqual([key.kty, key.use, key.x5t], ["RSA", "sig", key.kid]);
        const der = Buffer.from(key.x5c[0], "base64");
        assert.equal(key.kid, createHash("sha1").update(der).digest("base64url"));
        const { n, e } = new X509Certificate(der).publicKey.export({ format: "jwk" });
        assert.deepEqual([key.n, key.e], [n, e]);
        assert.equal(key.issuer, version === "v2" ? `${origin}/${tenant}/v2.0` : undefined);
      }
      assert.notEqual(keys[0].kid, keys[1].kid);
      const common = await document(`/common/discovery/keys`);
      assert.deepEqual(common.keys.map(({ kid }: { kid: string }) => kid), keys.map(({ kid }: { kid: string }) => kid));
    });
  }

  test("the documents have what clients look for in them", async () => {
    const found = await document(`/${tenant}/v2.0/.well-known/openid-configuration`);
    assert.deepEqual(found.response_modes_supported, ["query", "fragment", "form_post"]);
    assert.deepEqual(found.scopes_supported, ["openid", "profile", "email", "offline_access"]);
    assert.deepEqual(found.subject_types_supported, ["pairwise"]);
    assert.deepEqual(found.id_token_signing_alg_values_supported, ["RS256"]);
    assert.deepEqual(found.token_endpoint_auth_methods_supported, ["client_secret_post", "private_key_jwt", "client_secret_basic"]);
    assert.deepEqual([found.request_uri_parameter_supported, found.http_logout_supported, found.frontchannel_logout_supported], [false, true, true]);
    assert.deepEqual([found.cloud_instance_name, found.cloud_graph_host_name, found.msgraph_host], ["microsoftonline.com", "graph.windows.net", "graph.microsoft.com"]);
    for (const member of ["response_types_supported", "claims_supported", "userinfo_endpoint", "tenant_region_scope", "rbac_url"]) assert.ok(member in found, member);
  });

  for (const apiVersion of ["1.0", "1.1"]) {
    test(`ID-14 instance discovery ${apiVersion} leads to the document of the version that was asked about`, async () => {
      const asked = async (authorize: string) =>
        document(`/common/discovery/instance?api-version=${apiVersion}&authorization_endpoint=${encodeURIComponent(authorize)}`);
      const v1 = await asked("https://login.microsoftonline.com/common/oauth2/authorize");
      const v2 = await asked(`https://login.windows.net//${domain}/oauth2/V2.0/authorize`);
      assert.equal(v1.tenant_discovery_endpoint, "https://login.microsoftonline.com/common/.well-known/openid-configuration");
      assert.equal(v2.tenant_discovery_endpoint, `https://login.windows.net/${domain}/v2.0/.well-known/openid-configuration`);
      for (const answer of [v1, v2]) {
        assert.equal(answer["api-version"], "1.1");
        assert.ok(answer.metadata.length > 4);
        for (const { aliases } of answer.metadata) assert.ok(Array.isArray(aliases) && aliases.length > 0);
      }
    });
  }

  test("ID-15 instance discovery tells all clouds apart and knows this server with and without its port", async () => {
    const { metadata } = await instances(`https://${new URL(origin).host}/${domain}/oauth2/v2.0/authorize`);
    const byNetwork = Object.fromEntries(metadata.map((entry: { preferred_network: string }) => [entry.preferred_network, entry]));
    assert.deepEqual(byNetwork["login.microsoftonline.com"], {
      preferred_network: "login.microsoftonline.com", preferred_cache: "login.windows.net",
      aliases: ["login.microsoftonline.com", "login.windows.net", "login.microsoft.com", "sts.windows.net"],
    });
    for (const network of ["login.partner.microsoftonline.cn", "login.microsoftonline.us", "login.microsoftonline.de"]) {
      assert.equal(byNetwork[network].preferred_cache, network);
    }
    const { hostname, host, port } = new URL(origin);
    const own = new Set([hostname, host, "localhost", `localhost:${port}`]);
    for (const name of own) {
      assert.deepEqual(byNetwork[name], { preferred_network: name, preferred_cache: name, aliases: [name] });
    }
    assert.equal(metadata.length, 4 + own.size);
    assertToldApart(metadata);
  });

  const assertToldApart = (metadata: readonly { aliases: string[] }[]) => {
    const aliases = metadata.flatMap((entry) => entry.aliases);
    assert.equal(new Set(aliases).size, aliases.length, "no name stands for two authorities");
  };
  const metadataUnder = async (host: string, asked = host): Promise<Instance[]> => {
    const authorize = encodeURIComponent(`https://${asked}/common/oauth2/v2.0/authorize`);
    const answer = await get(`/common/discovery/instance?api-version=1.1&authorization_endpoint=${authorize}`, { host });
    assert.equal(answer.status, 200, answer.text);
    return answer.json.metadata;
  };

  test("ID-15 under a real name there is no second entry for it, and this machine can be asked about", async () => {
    for (const host of ["login.microsoftonline.com", "login.windows.net", "login.chinacloudapi.cn", "sts.windows.net", "login.microsoftonline.us"]) {
      const metadata = await metadataUnder(host, "localhost");
      assertToldApart(metadata);
      assert.deepEqual(metadata.slice(4).map((entry) => entry.preferred_network), ["localhost"]);
    }
    const withPort = await metadataUnder("login.microsoftonline.com:8443", "localhost:8443");
    assertToldApart(withPort);
    assert.deepEqual(withPort.slice(4).map((entry) => entry.preferred_network), ["login.microsoftonline.com:8443", "localhost", "localhost:8443"]);
  });

  test("ID-59 the real clouds' entries are the same under every name, so that no cached token is missed", async () => {
    const expected = JSON.stringify((await metadataUnder("login.microsoftonline.com")).slice(0, 4));
    for (const host of [new URL(origin).host, "localhost", "understudy.example:8443", "login.microsoftonline.us", "login.partner.microsoftonline.cn", "login.microsoftonline.de"]) {
      const metadata = await metadataUnder(host);
      assert.equal(JSON.stringify(metadata.slice(0, 4)), expected, host);
      assert.equal(JSON.stringify(await metadataUnder(host)), JSON.stringify(metadata), host);
    }
  });

  test("ID-16 instance discovery refuses a host that is no authority, and a question that is none", async () => {
    const ask = (query: string) => get(`/common/discovery/instance?${query}`);
    for (const asked of ["https://evil.example/common/oauth2/authorize", "https://login.microsoftonline.com.evil.example/x", "https://login.microsoftonline.com:8443/x", "nonsense", "", "javascript:alert(1)"]) {
      assertTokenRefused(await ask(`api-version=1.1&authorization_endpoint=${encodeURIComponent(asked)}`), 400, "invalid_instance", 50049);
    }
    assertTokenRefused(await ask("api-version=1.1"), 400, "invalid_instance", 50049);
    assertTokenRefused(await ask("authorization_endpoint=https://login.microsoftonline.com/x&authorization_endpoint=https://login.microsoftonline.com/y"), 400, "invalid_instance", 50049);
  });

  test("ID-60 a region's login host is the global authority", async () => {
    const { json } = await get(`/${domain}/v2.0/.well-known/openid-configuration`, { host: "westeurope.login.microsoft.com" });
    assert.equal(json.issuer, `https://login.microsoftonline.com/${tenant}/v2.0`);
    assert.equal(json.token_endpoint, `http://westeurope.login.microsoft.com/${tenant}/oauth2/v2.0/token`);
    const other = await get("/common/v2.0/.well-known/openid-configuration", { host: "a.b.login.microsoft.com" });
    assert.equal(other.json.issuer, "http://a.b.login.microsoft.com/{tenantid}/v2.0");
    assert.ok(realHostNames.includes("*.login.microsoft.com"), "the certificate has the name of every region");
  });

  test("ID-6 every answer has an id of its own", async () => {
    const ids = await Promise.all(["/common/.well-known/openid-configuration", "/common/discovery/keys"].map(async (path) => (await get(path)).headers.get("x-ms-request-id") ?? ""));
    assert.ok(ids.every(isGuid) && ids[0] !== ids[1]);
  });
});
