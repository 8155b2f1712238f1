// The redirect URIs of an application: which may be registered, and how the page sets them (ID-34).

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import type { RedirectUriType } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addUser } from "../../../../../tests/support/doors.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openScene, type Scene } from "../../../../../tests/support/scene.ts";
import { checkRedirectUris } from "./redirect-uris.ts";

const types = ["web", "spa", "native"] as const;
const check = (type: RedirectUriType, uri: string) => checkRedirectUris([{ type, uri }]);

describe("ID-34 a redirect URI", () => {
  const ofEveryType = [
    "https://app.example.com", "https://app.example.com/", "https://app.example.com/signed-in?from=a&to=b", "https://app.example.com:8443/a/b",
    "HTTPS://APP.example.com/x", "https://10.0.0.1/x", "https://[2001:db8::1]/x", "https://app.example.com/%C3%BC;a=(b)'!",
    "http://localhost", "http://localhost/", "http://localhost:3000/signed-in", "http://LOCALHOST:3000", "http://127.0.0.1", "http://127.0.0.1:49152/?a=b",
    "https://login.microsoftonline.com/common/oauth2/nativeclient",
  ];
  for (const uri of ofEveryType) test(`of every type may be ${uri}`, () => types.forEach((type) => check(type, uri)));

  const ofPrograms = [
    "urn:ietf:wg:oauth:2.0:oob", "msal0a0b0c0d-0000-4000-8000-00000000000b://auth", "com.example.app:/oauth2redirect", "ms-appx-web://microsoft.aad.brokerplugin/0a0b0c0d", "myapp://",
  ];
  for (const uri of ofPrograms) {
    test(`of the type native alone may be ${uri}`, () => {
      check("native", uri);
      for (const type of ["web", "spa"] as const) assert.throws(() => check(type, uri), Fault);
    });
  }

  const refused: Readonly<Record<string, RegExp>> = {
    "signed-in": /not an absolute URI/, "/signed-in": /not an absolute URI/, "//app.example.com": /not an absolute URI/, "app.example.com/x": /not an absolute URI/,
    "https:": /not an absolute URI/, "https://": /not an absolute URI/, "https:app.example.com": /names no host/, "https:///x": /names no host/, "https://?x": /not an absolute URI/,
    "https://app.example.com/#": /fragment/, "https://app.example.com/#a": /fragment/, "myapp://x#a": /fragment/,
    "https://*.example.com": /wildcard/, "https://app.example.com/*": /wildcard/,
    "https://app.example.com@evil.example/": /user name/, "https://a:b@app.example.com": /user name/,
    "http://app.example.com": /must begin with https/, "http://localhost.evil.example": /must begin with https/, "http://127.0.0.1.evil.example": /must begin with https/,
    "http://127.0.0.2": /must begin with https/, "http://notlocalhost": /must begin with https/, "http://0x7f.1": /must begin with https/, "http://[::1]": /must begin with https/, "http://localhost:": /must begin with https/,
    "https://app.example.com/a b": /characters/, " https://app.example.com": /characters/, "https://app.example.com\n": /characters/, "https://app.example.com\\@evil.example": /characters/,
    "https://ü.example.com": /characters/, "https://app.example.com/<script>": /characters/, 'https://app.example.com/"': /characters/, "https://app.example.com/\0": /characters/,
    "https://app.example.com:99999": /not an absolute URI/,
  };
  for (const [uri, why] of Object.entries(refused)) {
    test(`of no type may be ${JSON.stringify(uri)}`, () => {
      for (const type of types) assert.throws(() => check(type, uri), (error) => error instanceof Fault && why.test(error.data[0] ?? ""));
    });
  }

  for (const uri of ["javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "blob:https://a.example/x", "about:blank", "ftp://a.example", "ws://a.example", "view-source:https://a.example", "urn:ietf:wg:oauth:2.0:oob:auto", "urn:x"]) {
    test(`of no type may be ${uri}, which no program has to itself`, () => {
      for (const type of types) assert.throws(() => check(type, uri), Fault);
    });
  }

  test("is there once", () => {
    const uri = "https://app.example.com";
    assert.throws(() => checkRedirectUris([{ type: "web", uri }, { type: "spa", uri }]), (error) => error instanceof Fault && error.data[0] === "1.uri: it is there twice");
  });

  test("that is taken leads to a page over TLS, to the machine itself or to a program", () => {
    const near = fc.array(fc.constantFrom("http", "https", "javascript", "myapp", ":", "/", "//", "@", "#", "?", "localhost", "127.0.0.1", "evil.example", "\\", " ", "%00", "*"), { maxLength: 8 }).map((parts) => parts.join(""));
    fc.assert(fc.property(fc.oneof(near, fc.webUrl(), fc.string({ unit: "binary" })), fc.constantFrom(...types), (uri, type) => {
      try {
        check(type, uri);
      } catch (error) {
        assert.ok(error instanceof Fault, String(error));
        return;
      }
      const { protocol, hostname, hash, username } = new URL(uri);
      assert.ok(hash === "" && username === "" && protocol !== "javascript:");
      if (type !== "native") assert.ok(protocol === "https:" || hostname === "localhost" || hostname === "127.0.0.1", uri);
    }), { numRuns: 500 });
  });
});

for (const dialect of dialects) {
  describe(`the redirect URIs of an application on ${dialect}`, () => {
    let scene: Scene;
    let path: string;
    before(async () => {
      scene = await openScene({}, dialect);
      path = `/internal/v1/applications/${scene.primary.applicationId}/redirecturis`;
    });
    after(() => scene.world.close());

    const put = (body: unknown, token = scene.primary.user) => scene.world.call("PUT", path, { token, body: JSON.stringify(body) });
    const registered = async () => {
      const { json } = await scene.world.call("GET", "/internal/v1/applications", { token: scene.primary.user });
      return json.find(({ appId }: { appId: string }) => appId === scene.primary.applicationId).redirectUris;
    };

    test("are those that were set last, in their order, and none when none is given", async () => {
      for (const uris of [[{ type: "spa", uri: "https://b.example/x" }, { type: "web", uri: "https://a.example/Y" }], [{ type: "native", uri: "urn:ietf:wg:oauth:2.0:oob" }], []]) {
        const answer = await put(uris);
        assert.equal(answer.status, 200, answer.text);
        assert.deepEqual(answer.json.redirectUris, uris);
        assert.deepEqual(await registered(), uris);
      }
    });

    test("name their type in any case", async () => {
      assert.deepEqual((await put([{ Type: "Web", URI: "https://a.example" }])).json.redirectUris, [{ type: "web", uri: "https://a.example" }]);
    });

    test("change nothing where one of them is refused, and it is said which", async () => {
      await put([{ type: "web", uri: "https://a.example" }]);
      const rows = await rowsOf(scene.world);
      const good = { type: "web", uri: "https://b.example" };
      const long = { type: "web", uri: `https://b.example/${"x".repeat(239)}` };
      const many = Array.from({ length: 101 }, (_, index) => ({ type: "web", uri: `https://b.example/${index}` }));
      for (const [body, where] of [[[good, { type: "web", uri: "http://b.example" }], "1.uri: "], [[good, good], "1.uri: "], [[long], "0.uri: "], [many, "body: "], [[good, { type: "desktop", uri: "x" }], "1.type: "], [{}, "body: "], [good, "body: "]] as const) {
        const answer = await put(body);
        assertRefused(answer, 400, 3000);
        assert.ok(answer.json.data.some((complaint: string) => complaint.startsWith(where)), answer.text);
      }
      await assertUnchanged(scene.world, rows);
      assert.equal((await put([{ ...long, uri: long.uri.slice(0, -1) }])).status, 200);
      assert.equal((await put(many.slice(1))).status, 200);
    });

    test("are set by a global admin of the account, and found under no other", async () => {
      const { world, primary, sandbox } = scene;
      const agent = await world.userToken(primary.account, { userName: await addUser(world, primary.account, "agent", ["adminAgent"]) });
      assertRefused(await put([], agent), 403, 900150);
      assertRefused(await put([], sandbox.user), 404, 1000);
    });
  });
}
