// What a server gives to read about its API.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import Fastify from "fastify";
import { testFolder } from "../../../../tests/support/folders.ts";
import { sendRaw } from "../../../../tests/support/raw.ts";
import { startWorld, type TestWorld } from "../../../../tests/support/world.ts";
import { sendReferencePage } from "./reference-page.ts";

describe("/openapi.json", () => {
  let world: TestWorld;
  before(async () => { world = await startWorld({ seed: "empty" }); });
  after(() => world.close());

  interface Document {
    readonly openapi: string;
    readonly servers: readonly { readonly url: string }[];
    readonly paths: Readonly<Record<string, object>>;
  }

  test("needs no token, and names the server under the root that it was asked for under", async () => {
    const { urls } = world.ready;
    for (const host of [new URL(urls.http).host, `127.0.0.1:${new URL(urls.http).port}`]) {
      const { status, headers, json } = await sendRaw(urls.http, { target: "/openapi.json", headers: { host } });
      assert.deepEqual([status, headers.get("content-type"), headers.get("x-content-type-options")], [200, "application/json; charset=utf-8", "nosniff"]);
      const document = json as Document;
      assert.deepEqual(document.servers.map(({ url }) => url), [`http://${host}`]);
      assert.match(document.openapi, /^3\.1\./);
      assert.ok(document.paths["/v1/customers/{customerId}"]);
    }
  });
});

describe("/docs", () => {
  const folder = testFolder();
  const app = Fastify();
  let http: string;
  before(async () => {
    mkdirSync(folder.file("built"));
    writeFileSync(folder.file("built/script"), "scalar-1.js");
    app.get("/built", (_request, reply) => sendReferencePage(reply, folder.file("built")));
    app.get("/empty", (_request, reply) => sendReferencePage(reply, folder.file("empty")));
    http = await app.listen({ port: 0, host: "127.0.0.1" });
  });
  after(async () => {
    await app.close();
    folder.remove();
  });

  test("runs the built script, and lets scripts speak to this server and to nobody else", async () => {
    const { status, headers, text } = await sendRaw(http, { target: "/built" });
    assert.equal(status, 200);
    assert.match(text, /<script src="\/docs\/assets\/scalar-1\.js"><\/script>/);
    const policy = headers.get("content-security-policy") ?? "";
    const [, nonce = ""] = /<script nonce="([^"]+)">/.exec(text) ?? [];
    assert.ok(nonce.length >= 22);
    assert.ok(policy.includes(`script-src 'self' 'nonce-${nonce}';`));
    for (const part of ["default-src 'none'", "connect-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"]) assert.ok(policy.includes(part), part);
    assert.deepEqual(["cache-control", "referrer-policy"].map((name) => headers.get(name)), ["no-store", "no-referrer"]);
  });

  test("that are not built say so, and where the document is", async () => {
    const { status, text } = await sendRaw(http, { target: "/empty" });
    assert.equal(status, 503);
    assert.match(text, /not built yet[\s\S]*\/openapi\.json/);
  });
});
