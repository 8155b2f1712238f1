// What pages of other origins may read, as their browsers ask.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { dialects } from "../../../../tests/support/databases.ts";
import { sendRaw } from "../../../../tests/support/raw.ts";
import { askToken, assertTokenRefused } from "../../../../tests/support/token-requests.ts";
import { startWorld, type Answer, type TestWorld } from "../../../../tests/support/world.ts";
import { originOfPage } from "./cross-origin.ts";

const registered = [
  { type: "spa", uri: "http://localhost:3000/signed-in?from=here" },
  { type: "spa", uri: "https://Portal.Example/auth" },
  { type: "web", uri: "https://web.example/auth" },
  { type: "native", uri: "myapp://auth" },
];
/** On this machine any port counts as the same. */
const pages = ["http://localhost:3000", "http://localhost:3001", "http://localhost", "https://portal.example"];
const strangers = [
  "http://127.0.0.1:3000", "https://localhost:3000", "http://portal.example", "https://portal.example:8443",
  "https://portal.example.evil.example", "https://evil.example", "https://web.example", "myapp://auth", "null", "*", "", "%", "spa", "HTTPS://PORTAL.EXAMPLE",
];

const allowedOrigin = ({ headers }: Answer) => headers.get("access-control-allow-origin");
const forPages = (answer: Answer) => [...answer.headers.keys()].filter((name) => name.startsWith("access-control-"));

for (const dialect of dialects) {
  describe(`pages of other origins on ${dialect}`, () => {
    let world: TestWorld;
    let client: Record<string, string>;
    before(async () => {
      world = await startWorld({}, dialect);
      const app = world.primary.apps.find(({ type }) => type === "web");
      client = { grant_type: "client_credentials", client_id: app?.appId ?? "", client_secret: app?.key ?? "", resource: "https://graph.windows.net" };
      // Of another account than the one whose tenant is asked: a page of any application counts.
      const native = world.sandbox.apps.find(({ type }) => type === "native");
      const path = `/internal/v1/applications/${native?.appId}/redirecturis`;
      const answer = await world.call("PUT", path, { token: await world.userToken(world.sandbox), body: registered });
      assert.equal(answer.status, 200, answer.text);
    });
    after(() => world.close());

    const ask = (target: string, headers: Readonly<Record<string, string>>, method = "GET") =>
      sendRaw(world.ready.urls.http, { method, target, headers: { host: new URL(world.ready.urls.http).host, ...headers } });
    const preflight = (target: string, origin: string, method = "POST") =>
      ask(target, { origin, "access-control-request-method": method, "access-control-request-headers": "content-type,x-client-sku" }, "OPTIONS");

    test("ID-7 a page of a registered application reads tokens and refusals alike", async () => {
      for (const origin of pages) {
        for (const [parameters, status] of [[client, 200], [{ ...client, client_secret: "wrong" }, 401], [{}, 400]] as const) {
          const answer = await askToken(world, world.primary.domain, parameters, { headers: { origin } });
          assert.equal(answer.status, status, answer.text);
          assert.deepEqual([allowedOrigin(answer), answer.headers.get("vary")], [origin, "Origin"]);
          assert.match(answer.headers.get("access-control-expose-headers") ?? "", /x-ms-request-id/);
          assert.equal(answer.headers.get("access-control-allow-credentials"), null);
        }
      }
    });

    test("ID-7 any other page does not, though it is answered", async () => {
      for (const origin of strangers) {
        const answer = await askToken(world, world.primary.domain, client, { headers: { origin } });
        assert.equal(answer.status, 200, answer.text);
        assert.deepEqual([forPages(answer), answer.headers.get("vary")], [[], "Origin"], origin);
      }
    });

    test("ID-7 without an origin nothing is said of origins", async () => {
      const documents = await ask("/common/v2.0/.well-known/openid-configuration", {});
      for (const answer of [await askToken(world, world.primary.domain, client), documents]) {
        assert.deepEqual([forPages(answer), answer.headers.get("vary")], [[], null]);
      }
    });

    const endpoints = ["oauth2/token", "oauth2/v2.0/token", "oauth2/devicecode", "oauth2/v2.0/devicecode", "openid/userinfo"];
    for (const endpoint of endpoints) {
      test(`ID-7 a browser that asks first is told that ${endpoint} may be called from registered pages, with any header`, async () => {
        for (const origin of pages) {
          const answer = await preflight(`/common/${endpoint}`, origin);
          assert.deepEqual([answer.status, answer.text, allowedOrigin(answer)], [204, "", origin]);
          const methods = answer.headers.get("access-control-allow-methods")?.split(", ");
          assert.deepEqual(methods?.toSorted(), endpoint.endsWith("userinfo") ? ["GET", "OPTIONS", "POST"] : ["OPTIONS", "POST"]);
          assert.equal(answer.headers.get("access-control-allow-headers"), "content-type,x-client-sku");
        }
        for (const origin of strangers) {
          const answer = await preflight(`/common/${endpoint}`, origin);
          assert.deepEqual([answer.status >= 400, forPages(answer)], [true, []], origin);
        }
      });
    }

    test("ID-4 ID-7 OPTIONS that is no browser's question is a wrong verb, whoever asks", async () => {
      for (const headers of [{}, { origin: pages[0] ?? "" }, { "access-control-request-method": "POST" }]) {
        assertTokenRefused(await ask("/common/oauth2/token", headers as Record<string, string>, "OPTIONS"), 400, "invalid_request", 900561);
      }
    });

    const documents = [
      "common/v2.0/.well-known/openid-configuration", "common/.well-known/openid-configuration", "common/discovery/keys", "common/discovery/v2.0/keys",
      "common/discovery/instance?authorization_endpoint=https://login.microsoftonline.com/common/oauth2/authorize", "common/userrealm/a@b.example", "common/userrealm?user=a",
    ];
    for (const document of documents) {
      test(`ID-7 ${document.split("?")[0]} may be read by every page`, async () => {
        for (const origin of [...pages, ...strangers.filter(Boolean)]) {
          const answer = await ask(`/${document}`, { origin });
          assert.deepEqual([answer.status, allowedOrigin(answer)], [200, "*"]);
        }
        const asked = await preflight(`/${document}`, "https://evil.example", "GET");
        assert.deepEqual([asked.status, allowedOrigin(asked), asked.headers.get("access-control-allow-methods")], [204, "*", "GET, OPTIONS"]);
        assert.equal((await ask(`/${document}`, {}, "OPTIONS")).status, 405);
      });
    }

    test("ID-7 the API is for programs: it says nothing of origins", async () => {
      const origin = pages[0] ?? "";
      for (const answer of [await ask("/v1/customers", { origin }), await preflight("/v1/customers", origin)]) assert.deepEqual(forPages(answer), []);
    });
  });
}

test("ID-7 only a single-page application's address on the web has an origin", () => {
  const origins = [...registered, { type: "spa", uri: "myapp://auth" }, { type: "spa", uri: "https://" }].map((uri) => originOfPage(uri as Parameters<typeof originOfPage>[0]));
  assert.deepEqual(origins, ["http://localhost:3000", "https://portal.example", undefined, undefined, undefined, undefined]);
});
