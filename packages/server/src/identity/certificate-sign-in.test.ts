// An application gets its token with a certificate instead of a key: over HTTP, on both versions of the token endpoint.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { cloudNames, clouds } from "@understudy/contract";
import { assertionOf, assertionType, type AssertionParts } from "../../../../tests/support/assertions.ts";
import { startFourClouds } from "../../../../tests/support/four-clouds.ts";
import { made } from "../../../../tests/support/scene.ts";
import { rsaKeys, selfSigned, type SelfSigned } from "../../../../tests/support/self-signed.ts";
import { askToken, assertTokenRefused, partsOf } from "../../../../tests/support/token-requests.ts";
import { startWorld, type Answer, type TestWorld } from "../../../../tests/support/world.ts";

const page = "/internal/v1/applications";
const graph = "https://graph.windows.net";
const now = Temporal.Instant.from("2026-11-22T12:00:00Z");
const seconds = now.epochMilliseconds / 1000;
/** Assertions are compared with the clock of the world, which stands still: nothing here hangs on the hour. */
const frozen = { clock: { kind: "frozen", instant: now }, settings: { protocolClock: "world" } } as const;
const versions = ["v1", "v2"] as const;

const resourceOf = { v1: { resource: graph }, v2: { scope: `${graph}/.default` } } as const;

describe("an application with a certificate", () => {
  const certificate = selfSigned();
  const { sha1, sha256 } = certificate;
  const other = selfSigned({ keys: rsaKeys() });
  let world: TestWorld;
  let admin: string;
  let domain: string;
  let clientId: string;
  before(async () => {
    world = await startWorld(frozen);
    ({ domain } = world.primary);
    admin = await world.userToken(world.primary);
    clientId = (await made(world, page, { token: admin, body: { type: "web" } })).appId;
    await register(certificate);
  });
  after(() => world.close());

  const register = async ({ pem }: SelfSigned): Promise<string> =>
    (await made(world, `${page}/${clientId}/certificates`, { token: admin, body: { certificate: pem } })).certificateId;
  const audience = () => `https://login.microsoftonline.com/${domain}/oauth2/token`;
  const assertion = (changes: Partial<AssertionParts> = {}) => assertionOf({ certificate, clientId, audience: audience(), now, ...changes });
  const ask = (version: "v1" | "v2", form: Readonly<Record<string, string>>, tenant = domain): Promise<Answer> =>
    askToken(world, tenant, { grant_type: "client_credentials", client_id: clientId, client_assertion_type: assertionType, ...resourceOf[version], ...form }, { version });
  const send = (version: "v1" | "v2", changes: Partial<AssertionParts> = {}) => ask(version, { client_assertion: assertion(changes) });

  const headers = (): Readonly<Record<string, Pick<AssertionParts, "alg" | "header">>> => ({
    "RS256 and x5t": { header: { x5t: sha1("base64url") } },
    "RS256 and x5t, padded": { header: { x5t: `${sha1("base64url")}=` } },
    "RS256 and x5t#S256": { header: { "x5t#S256": sha256("base64url") } },
    "PS256 and x5t#S256": { alg: "PS256" },
    "x5c as an array": { header: { x5t: sha1("base64url"), x5c: [certificate.der] } },
    "x5c as one string": { alg: "PS256", header: { "x5t#S256": sha256("base64url"), x5c: certificate.der } },
    "kid in hex": { header: { kid: sha1("hex").toUpperCase() } },
    "kid in base64url": { header: { kid: sha1("base64url") } },
  });

  for (const version of versions) {
    for (const [what, header] of Object.entries(headers())) {
      test(`ID-26 gets a token in ${version} with ${what}, and the API takes it`, async () => {
        const answer = await send(version, header);
        assert.equal(answer.status, 200, answer.text);
        const { access_token: token } = answer.json;
        const { appid, appidacr, aud } = partsOf(token).payload;
        assert.deepEqual([appid, appidacr, aud], [clientId, "2", graph]);
        assert.equal((await world.call("GET", "/v1/customers", { token })).status, 200);
      });
    }

    const claims: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
      "times as text, as MSAL.NET writes them": { nbf: String(seconds), exp: String(seconds + 600) },
      "iat a second before nbf, as MSAL for Node writes it": { iat: seconds - 1 },
      "iat alone, with fractions, as MSAL for Python writes it": { nbf: undefined, iat: seconds - 0.5, exp: seconds + 599.5 },
      "clocks that differ by 5 minutes": { nbf: seconds + 300, exp: seconds + 900 },
      "a life of 24 hours": { exp: seconds + 86_400 },
    };
    for (const [what, some] of Object.entries(claims)) {
      test(`ID-26 gets a token in ${version} with ${what}`, async () => {
        const answer = await send(version, { claims: some });
        assert.equal(answer.status, 200, answer.text);
      });
    }

    test(`ID-26 names the token service in ${version} by tenant id, domain, common or organizations, or by an issuer`, async () => {
      const { tenantId } = world.primary;
      const roots = ["https://login.microsoftonline.com", "https://login.windows.net", "https://login.microsoft.com", "https://sts.windows.net", world.ready.urls.http];
      const endpoints = roots.flatMap((root) => [tenantId, domain, "common", "organizations"].flatMap((name) => [`${root}/${name}/oauth2/token`, `${root}/${name}/oauth2/v2.0/token`]));
      for (const named of [...endpoints, `https://sts.windows.net/${tenantId}/`, `https://login.microsoftonline.com/${tenantId}/v2.0`, `${world.ready.urls.http}/${tenantId}/v2.0`]) {
        assert.equal((await send(version, { audience: named })).status, 200, named);
      }
    });

    test(`ID-26 sends the same assertion in ${version} again while it lives`, async () => {
      const client_assertion = assertion();
      const answers = [await ask(version, { client_assertion }), await ask(version, { client_assertion })];
      assert.deepEqual(answers.map(({ status }) => status), [200, 200]);
    });

    const refusals = (): Readonly<Record<string, readonly [number, Partial<AssertionParts>]>> => ({
      "a certificate that is not registered": [700027, { certificate: selfSigned() }],
      "a certificate that is not registered and comes along": [700027, { certificate: other, header: { x5t: other.sha1("base64url"), x5c: [other.der] } }],
      "the thumbprint of the registered one and another key": [700027, { certificate: other, header: { x5t: sha1("base64url"), x5c: [other.der] } }],
      "an end in the past": [700024, { now: now.subtract({ hours: 1 }) }],
      "a beginning in the future": [700024, { now: now.add({ hours: 1 }) }],
      "a life of more than 24 hours": [700024, { claims: { exp: seconds + 86_401 } }],
      "another tenant for its audience": [700023, { audience: `https://login.microsoftonline.com/${world.sandbox.domain}/oauth2/token` }],
      "another cloud for its audience": [700023, { audience: `https://login.chinacloudapi.cn/${domain}/oauth2/token` }],
      "the resource for its audience": [700023, { audience: graph }],
      "another issuer": [700021, { claims: { iss: world.primary.tenantId } }],
      "another subject": [700021, { claims: { sub: world.primary.tenantId } }],
      "the name of another application": [700021, { clientId: world.primary.tenantId }],
      "no audience": [50027, { claims: { aud: undefined } }],
      "no jti": [50027, { claims: { jti: undefined } }],
      "no end": [50027, { claims: { exp: undefined } }],
      "alg none": [50027, { header: { alg: "none", x5t: sha1("base64url") } }],
      "alg HS256": [50027, { header: { alg: "HS256", x5t: sha1("base64url") } }],
      "no thumbprint": [50027, { header: {} }],
    });
    test(`ID-27 is refused in ${version} by what is wrong with its assertion`, async () => {
      for (const [what, [number, changes]] of Object.entries(refusals())) {
        const answer = await send(version, changes);
        assert.ok(answer.text.includes(`AADSTS${number}:`), `${what}: ${answer.text}`);
        assertTokenRefused(answer, 401, "invalid_client", number);
      }
    });

    test(`ID-27 is refused in ${version} with what is no assertion at all`, async () => {
      const key = world.primary.apps.find(({ type }) => type === "web")?.key ?? "";
      for (const client_assertion of ["x", "a.b.c", "...", key, assertion().slice(0, 200), `${assertion()}.x`, "=".repeat(16_000)]) {
        assertTokenRefused(await ask(version, { client_assertion }), 401, "invalid_client", 50027);
      }
      assertTokenRefused(await ask(version, { client_assertion: "" }), 401, "invalid_client", 7000218);
      assertTokenRefused(await ask(version, { client_assertion: "\0" }), 400, "invalid_request", 9002313);
    });

    test(`ID-26 says in ${version} of which kind its assertion is`, async () => {
      const client_assertion = assertion();
      for (const kind of ["urn:ietf:params:oauth:client-assertion-type:saml2-bearer", "jwt", assertionType.toUpperCase()]) {
        assertTokenRefused(await ask(version, { client_assertion, client_assertion_type: kind }), 400, "invalid_request", 9002313);
      }
      const form = { grant_type: "client_credentials", client_id: clientId, client_assertion, ...resourceOf[version] };
      assertTokenRefused(await askToken(world, domain, form, { version }), 400, "invalid_request", 900144);
    });
  }

  test("ID-27 is refused once its certificate has been removed, and the others are taken still", async () => {
    const removed = selfSigned();
    const certificateId = await register(removed);
    assert.equal((await send("v1", { certificate: removed })).status, 200);
    await world.call("DELETE", `${page}/${clientId}/certificates/${certificateId}`, { token: admin });
    assertTokenRefused(await send("v1", { certificate: removed }), 401, "invalid_client", 700027);
    assert.equal((await send("v1")).status, 200);
  });

  test("ID-27 is refused while its certificate is not valid, and it is said why", async () => {
    const expired = selfSigned({ validUntil: "2026-11-22T11:59:59Z" });
    const early = selfSigned({ validFrom: "2026-11-22T12:00:01Z" });
    for (const [one, why] of [[expired, "expired at 2026-11-22T11:59:59.000Z"], [early, "not valid before 2026-11-22T12:00:01.000Z"]] as const) {
      await register(one);
      const answer = await send("v2", { certificate: one });
      assertTokenRefused(answer, 401, "invalid_client", 700027);
      assert.ok(answer.json.error_description.includes(why), answer.text);
    }
  });

  test("ID-27 has a certificate for itself: another application's is refused", async () => {
    const { appId } = await made(world, page, { token: admin, body: { type: "web" } });
    const form = { client_id: appId, client_assertion: assertion({ clientId: appId }) };
    assertTokenRefused(await ask("v1", form), 401, "invalid_client", 700027);
    assertTokenRefused(await ask("v1", { client_id: appId, client_assertion: assertion() }), 401, "invalid_client", 700027);
  });

  test("ID-27 a native application, which has no certificate to come with, is refused with 700025", async () => {
    const { appId } = await made(world, page, { token: admin, body: { type: "native" } });
    assertTokenRefused(await ask("v1", { client_id: appId, client_assertion: assertion({ clientId: appId }) }), 401, "invalid_client", 700025);
  });

  test("ID-27 is refused in the other account's tenant, where nobody knows it", async () => {
    const { domain: tenant } = world.sandbox;
    const client_assertion = assertion({ audience: `https://login.microsoftonline.com/${tenant}/oauth2/token` });
    assertTokenRefused(await ask("v1", { client_assertion }, tenant), 400, "unauthorized_client", 700016);
  });

  test("ID-27 is never failed over, whatever it sends for an assertion", async () => {
    const [head = "", body = "", signature = ""] = assertion().split(".");
    const piece = fc.oneof(fc.constantFrom(head, body, signature), fc.string({ unit: "binary" }), fc.base64String());
    const texts = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(".").toWellFormed()).filter((text) => text !== "" && text !== `${head}.${body}.${signature}`);
    await fc.assert(fc.asyncProperty(texts, async (client_assertion) => {
      const answer = await ask("v2", { client_assertion });
      const [status, error, number] = client_assertion.includes("\0") ? [400, "invalid_request", 9002313] : [401, "invalid_client", answer.json.error_codes[0]];
      assertTokenRefused(answer, Number(status), String(error), Number(number));
    }), { numRuns: 100 });
  });
});

test("ID-26 in each cloud its own login hosts are taken for the audience, and no other's", async (context) => {
  const four = await startFourClouds({ ...frozen, sandboxes: false });
  context.after(() => four.close());
  const certificate = selfSigned();
  for (const cloud of cloudNames) {
    const account = four.account(cloud);
    const clientId = account.apps.find(({ type }) => type === "web")?.appId ?? "";
    await made(four.world, `${page}/${clientId}/certificates`, { token: await four.world.userToken(account), body: { certificate: certificate.der } });
    const numberFor = async (host: string) => {
      const client_assertion = assertionOf({ certificate, clientId, audience: `https://${host}/${account.tenantId}/oauth2/token`, now });
      const form = { grant_type: "client_credentials", client_id: clientId, client_assertion_type: assertionType, client_assertion, resource: clouds[cloud].resources.partnerCenter };
      const { status, json } = await askToken(four.world, account.domain, form);
      return status === 200 ? 0 : json.error_codes[0];
    };
    const own = cloudNames.filter((name) => name === cloud || name === clouds[cloud].olderAuthority);
    for (const name of cloudNames) {
      for (const host of clouds[name].loginHosts) assert.equal(await numberFor(host), own.includes(name) ? 0 : 700023, `${host} in ${cloud}`);
    }
  }
});
