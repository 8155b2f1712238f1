// By which name a request came in, where a proxy says so and the setting lets it.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { sendRaw } from "../../../../tests/support/raw.ts";
import { startWorld, type TestWorld } from "../../../../tests/support/world.ts";

describe("a server that trusts the headers of its proxy", () => {
  let world: TestWorld;
  before(async () => { world = await startWorld({ settings: { trustForwardedHeaders: true } }); });
  after(() => world.close());

  const ask = (headers: Readonly<Record<string, string>>, target = "/common/v2.0/.well-known/openid-configuration") =>
    sendRaw(world.ready.urls.http, { target, headers: { host: "behind.example", ...headers } });
  const issuerUnder = async (headers: Readonly<Record<string, string>>) => (await ask(headers)).json.issuer;

  test("ID-10 documents name the host, the port and the scheme that were forwarded", async () => {
    const { json } = await ask({ "x-forwarded-host": "Front.Example:8443", "x-forwarded-proto": "https" });
    assert.equal(json.token_endpoint, "https://front.example:8443/common/oauth2/v2.0/token");
    assert.equal(json.issuer, "https://front.example:8443/{tenantid}/v2.0");
  });

  test("ID-10 without them they name the request's own", async () => {
    assert.equal(await issuerUnder({}), "http://behind.example/{tenantid}/v2.0");
    assert.equal(await issuerUnder({ "x-forwarded-host": "" }), "http://behind.example/{tenantid}/v2.0");
  });

  test("ID-10 of several that were forwarded the nearest proxy's counts", async () => {
    assert.equal(await issuerUnder({ "x-forwarded-host": "first.example, last.example", "x-forwarded-proto": "http, https" }), "https://last.example/{tenantid}/v2.0");
  });

  test("ID-12 a real name that was forwarded has the real issuer", async () => {
    assert.equal(await issuerUnder({ "x-forwarded-host": "login.microsoftonline.de" }), "https://login.microsoftonline.de/{tenantid}/v2.0");
  });

  test("ID-10 what is no scheme is HTTP", async () => {
    for (const scheme of ["javascript", "https://evil.example/", "ftp", " "]) {
      assert.equal(await issuerUnder({ "x-forwarded-proto": scheme }), "http://behind.example/{tenantid}/v2.0");
    }
  });

  test("ID-10 what is no host is refused, on every path", async () => {
    for (const host of ["evil.example/x", "a b", "\"><script>", "user@evil.example", "evil.example:port", "a,%"]) {
      const answer = await ask({ "x-forwarded-host": host });
      assert.deepEqual([answer.status, answer.json.error, answer.json.error_codes], [400, "invalid_request", [9002313]], host);
      assert.equal((await ask({ "x-forwarded-host": host }, "/v1/customers")).status, 400, host);
    }
  });
});
