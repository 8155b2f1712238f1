// Every refusal on the way to an application's token: status, error, number, and the form of the body (section 5).

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { throughDoors } from "../../../../tests/support/doors.ts";
import { sendRaw } from "../../../../tests/support/raw.ts";
import { askDeviceCode } from "../../../../tests/support/sign-ins.ts";
import { askToken, assertTokenRefused, type TokenRequestOptions } from "../../../../tests/support/token-requests.ts";
import { Visitor } from "../../../../tests/support/visitor.ts";
import { azureCli, startWorld, type TestWorld } from "../../../../tests/support/world.ts";
import { sql } from "../database/index.ts";

const graph = "https://graph.windows.net";
const unknown = "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10";
const v2: TokenRequestOptions = { version: "v2" };

describe("the token endpoint refuses", () => {
  let world: TestWorld;
  let domain: string;
  let client: Record<string, string>;
  before(async () => {
    world = await startWorld();
    const app = world.primary.apps.find(({ type }) => type === "web");
    domain = world.primary.domain;
    client = { grant_type: "client_credentials", client_id: app?.appId ?? "", client_secret: app?.key ?? "", resource: graph };
  });
  after(() => world.close());

  const ask = (changes: Readonly<Record<string, string | undefined>>, options?: TokenRequestOptions, tenant = domain) => {
    const usual = options?.version === "v2" ? { ...client, resource: undefined, scope: `${graph}/.default` } : client;
    const asked = Object.entries({ ...usual, ...changes }).filter((pair): pair is [string, string] => pair[1] !== undefined);
    return askToken(world, tenant, Object.fromEntries(asked), options);
  };

  test("nothing of what the other tests begin with", async () => {
    assert.equal((await ask({})).status, 200);
    assert.equal((await ask({}, v2)).status, 200);
  });

  test("a client that is disabled, at each of its doors, until it is enabled again", async () => {
    const { client_id: appId = "" } = client;
    const enable = (enabled: number) => throughDoors(world, ({ db }) => db.run(sql`UPDATE applications SET enabled = ${enabled} WHERE app_id = ${appId}`));
    await enable(0);
    for (const options of [{}, v2]) assertTokenRefused(await ask({}, options), 400, "unauthorized_client", 7000112);
    assertTokenRefused(await askDeviceCode(world, domain, { client_id: appId }), 400, "unauthorized_client", 7000112);
    const page = await new Visitor(world).open(`/${domain}/oauth2/authorize?client_id=${appId}&response_type=code`);
    assert.deepEqual([page.status, page.title], [400, "This application is switched off"]);
    await enable(1);
    assert.equal((await ask({})).status, 200);
  });

  for (const version of ["v1", "v2"] as const) {
    for (const method of ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
      test(`ID-4 ${method}, since it takes POST only, in ${version}`, async () => {
        const target = `/${domain}/oauth2/${version === "v2" ? "v2.0/" : ""}token`;
        const answer = await sendRaw(world.ready.urls.http, { method, target });
        if (method === "HEAD") return assert.equal(answer.status, 400);
        assertTokenRefused(answer, 400, "invalid_request", 900561);
        assert.ok(answer.json.error_description.includes(`Received a ${method} request`));
      });
    }

    const tenants: Readonly<Record<string, readonly [string, string, number]>> = {
      "an unknown tenant id": [unknown, "invalid_request", 90002],
      "an unknown domain": ["nobody.onmicrosoft.com", "invalid_request", 90002],
      "personal accounts": ["consumers", "invalid_request", 90002],
      "the empty tenant id": ["00000000-0000-0000-0000-000000000000", "invalid_request", 900021],
      "a word for a tenant": ["tenant", "invalid_request", 900023],
      "a tenant with blanks": ["a%20b.com", "invalid_request", 900023],
      "a tenant in braces": ["%7Btenant%7D", "invalid_request", 900023],
      "a tenant with dots only": ["a..b", "invalid_request", 900023],
      "a tenant with U+0000": ["a%00.com", "invalid_request", 900023],
      "ID-28 no tenant in particular": ["common", "invalid_request", 50059],
      "ID-28 any organisation": ["Organizations", "invalid_request", 50059],
    };
    for (const [what, [tenant, error, number]] of Object.entries(tenants)) {
      test(`${what} in ${version}`, async () => assertTokenRefused(await ask({}, { version }, tenant), 400, error, number));
    }

    const changes: Readonly<Record<string, readonly [Record<string, string | undefined>, number, string, number]>> = {
      "a request without a grant": [{ grant_type: undefined }, 400, "invalid_request", 900144],
      "an empty grant": [{ grant_type: "" }, 400, "invalid_request", 900144],
      "an unknown grant": [{ grant_type: "magic" }, 400, "unsupported_grant_type", 70003],
      "a grant that every object has": [{ grant_type: "constructor" }, 400, "unsupported_grant_type", 70003],
      "a grant of another case": [{ grant_type: "CLIENT_CREDENTIALS" }, 400, "unsupported_grant_type", 70003],
      "a request without a client": [{ client_id: undefined }, 400, "invalid_request", 900144],
      "ID-30 an unknown client": [{ client_id: unknown }, 400, "unauthorized_client", 700016],
      "a client that is no id": [{ client_id: "my app" }, 400, "unauthorized_client", 700016],
      "a client with U+0000": [{ client_id: "\0" }, 400, "invalid_request", 9002313],
      "a confidential client without a secret": [{ client_secret: undefined }, 401, "invalid_client", 7000218],
      "an empty secret": [{ client_secret: "" }, 401, "invalid_client", 7000218],
      "a wrong secret": [{ client_secret: "wrong" }, 401, "invalid_client", 7000215],
      "the id of a client for its secret": [{ client_secret: unknown }, 401, "invalid_client", 7000215],
      "ID-3 the secret of a client that is public in every tenant": [{ client_id: azureCli }, 401, "invalid_client", 700025],
      "ID-3 a client that is public in every tenant, without a secret": [{ client_id: azureCli, client_secret: undefined }, 401, "invalid_client", 7000218],
    };
    for (const [what, [change, status, error, number]] of Object.entries(changes)) {
      test(`${what} in ${version}`, async () => assertTokenRefused(await ask(change, { version }), status, error, number));
    }

    test(`ID-30 a client of the other account in ${version}`, async () => {
      const other = world.sandbox.apps.find(({ type }) => type === "web");
      const answer = await ask({ client_id: other?.appId, client_secret: other?.key }, { version });
      assertTokenRefused(answer, 400, "unauthorized_client", 700016);
    });

    test(`a native application, which has no secret to come with, in ${version}`, async () => {
      const native = world.primary.apps.find(({ type }) => type === "native");
      assertTokenRefused(await ask({ client_id: native?.appId }, { version }), 401, "invalid_client", 700025);
      assertTokenRefused(await ask({ client_id: native?.appId, client_secret: undefined }, { version }), 401, "invalid_client", 7000218);
    });

    test(`parameters that are given twice in ${version}`, async () => {
      for (const name of ["grant_type", "client_id", "client_secret"]) {
        const form = new URLSearchParams({ ...client, scope: `${graph}/.default` });
        form.append(name, form.get(name) ?? "");
        assertTokenRefused(await askToken(world, domain, form.toString(), { version }), 400, "invalid_request", 9002313);
      }
    });

    test(`ID-5 ID-8 a body that is no form in ${version}, and says so in its own words`, async () => {
      assertTokenRefused(await askToken(world, domain, JSON.stringify(client), { version, headers: { "content-type": "application/json" } }), 400, "invalid_request", 900144);
      assertTokenRefused(await askToken(world, domain, "", { version }), 400, "invalid_request", 900144);
      const notUtf8 = await sendRaw(world.ready.urls.http, { method: "POST", target: `/${domain}/oauth2/token`, body: new Uint8Array([0xc3, 0x28]) });
      assertTokenRefused(notUtf8, 400, "invalid_request", 9002313);
    });
  }

  test("ID-19 the first of several wrong parameters, in the order of the checks", async () => {
    const all = { grant_type: "magic", client_id: unknown, client_secret: "wrong", resource: "https://example.com" };
    assertTokenRefused(await ask(all, undefined, "nobody.example"), 400, "invalid_request", 90002);
    assertTokenRefused(await ask(all), 400, "unsupported_grant_type", 70003);
    assertTokenRefused(await ask({ ...all, grant_type: undefined }, undefined, "common"), 400, "invalid_request", 900144);
    assertTokenRefused(await ask({ ...all, grant_type: client["grant_type"] }), 400, "unauthorized_client", 700016);
    assertTokenRefused(await ask({ client_secret: "wrong", resource: "https://example.com" }), 401, "invalid_client", 7000215);
    assertTokenRefused(await ask({ resource: "https://example.com" }), 400, "invalid_resource", 50001);
  });

  test("ID-20 version 1 without a resource, and with an unknown one", async () => {
    assertTokenRefused(await ask({ resource: undefined }), 400, "invalid_request", 900144);
    for (const resource of ["https://example.com", unknown, "graph", "https://graph.chinacloudapi.cn", `${graph}//`, `${graph}/.default`]) {
      assertTokenRefused(await ask({ resource }), 400, "invalid_resource", 50001);
    }
  });

  test("ID-20 a resource in version 2, with a scope beside it or without", async () => {
    assertTokenRefused(await ask({ resource: graph }, v2), 400, "invalid_request", 901002);
    assertTokenRefused(await ask({ resource: graph, scope: undefined }, v2), 400, "invalid_request", 901002);
  });

  test("ID-20 version 2 without a scope", async () => assertTokenRefused(await ask({ scope: undefined }, v2), 400, "invalid_request", 900144));

  const scopes: Readonly<Record<string, readonly [string, number]>> = {
    [graph]: ["invalid_scope", 1002012],
    [`${graph}/User.Read`]: ["invalid_scope", 1002012],
    "openid profile": ["invalid_scope", 1002012],
    [`${graph}/User.Read openid`]: ["invalid_scope", 1002012],
    [`${graph}/.default ${graph}/.default`]: ["invalid_scope", 1002012],
    [encodeURIComponent(`${graph}/.default`)]: ["invalid_scope", 1002012],
    [`${graph}/.DEFAULT`]: ["invalid_scope", 1002012],
    ".default": ["invalid_scope", 1002012],
    [`${graph}/.default https://graph.microsoft.com/.default`]: ["invalid_scope", 28000],
    "https://example.com/.default": ["invalid_resource", 500011],
    [`${unknown}/.default`]: ["invalid_resource", 500011],
    "https://graph.chinacloudapi.cn/.default": ["invalid_resource", 500011],
    "/.default": ["invalid_resource", 500011],
  };
  for (const [scope, [error, number]] of Object.entries(scopes)) {
    test(`ID-29 the scope ${scope}`, async () => assertTokenRefused(await ask({ scope }, v2), 400, error, number));
  }

  test("ID-57 whatever form it is, without failing", async () => {
    const names = ["grant_type", "client_id", "client_secret", "resource", "scope", "client_assertion", "x"];
    const values = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("client_credentials", client["client_id"] ?? "", `${graph}/.default`));
    const forms = fc.array(fc.tuple(fc.constantFrom(...names), values));
    await fc.assert(fc.asyncProperty(forms, fc.constantFrom("v1", "v2"), fc.uuid(), async (pairs, version, basic) => {
      const body = new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value.toWellFormed()])).toString();
      const answer = await askToken(world, domain, body, { version, headers: { authorization: `Basic ${Buffer.from(basic).toString("base64")}` } });
      assert.ok(answer.status === 400 || answer.status === 401, `${answer.status} ${answer.text}`);
      assertTokenRefused(answer, answer.status, answer.json.error, answer.json.error_codes[0]);
    }), { numRuns: 100 });
  });

  test("with an id of its own each time", async () => {
    const traces = await Promise.all([1, 2, 3].map(async () => (await ask({ client_id: randomUUID() })).json.trace_id));
    assert.equal(new Set(traces).size, 3);
  });
});
