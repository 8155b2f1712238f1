// The page and its files, as a browser gets them.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import Fastify, { type FastifyInstance } from "fastify";
import { testFolder } from "../../../../tests/support/folders.ts";
import { sendRaw } from "../../../../tests/support/raw.ts";
import { assertRefused } from "../../../../tests/support/refusals.ts";
import { startWorld, type Answer, type TestWorld } from "../../../../tests/support/world.ts";
import { sendAsset } from "./assets.ts";
import { builtFolder } from "./built.ts";
import { sendShell } from "./shell.ts";

const manifest = {
  "_shared-B1.js": { file: "assets/shared-B1.js", css: ["assets/shared-C1.css"] },
  "_deep-D1.js": { file: "assets/deep-D1.js", imports: ["_shared-B1.js"] },
  "src/main.tsx": { file: "assets/main-A1.js", isEntry: true, imports: ["_shared-B1.js", "_deep-D1.js"], css: ["assets/main-E1.css"], dynamicImports: ["src/page.tsx"] },
  "src/page.tsx": { file: "assets/page-F1.js", imports: ["_shared-B1.js"] },
  "src/console/main.tsx": { file: "assets/console-G1.js", isEntry: true },
};
const script = "export const text = 'a script that is long enough to be compressed';\n".repeat(20);

/** A build as Vite leaves one, and a server that serves it. */
describe("a page that is built", () => {
  const folder = testFolder();
  const built = folder.file("dashboard");
  let app: FastifyInstance;
  let http: string;
  before(async () => {
    for (const name of [".vite", "assets"]) mkdirSync(path.join(built, name), { recursive: true });
    writeFileSync(path.join(built, ".vite/manifest.json"), JSON.stringify(manifest));
    const write = (name: string, content: string | Uint8Array) => writeFileSync(path.join(built, "assets", name), content);
    write("main-Ab_1.js", script);
    write("main-Ab_1.js.br", brotliCompressSync(script));
    write("main-Ab_1.js.gz", gzipSync(script));
    write("main-Ab_1.js.map", "{}");
    write("logo-1.svg", "<svg/>");
    write("style-1.css", "a{}");
    writeFileSync(path.join(built, "secret.js"), "not an asset");
    app = Fastify();
    app.get("/dashboard/assets/:file", (request, reply) => sendAsset(request, reply, built));
    app.get("/*", (request, reply) => sendShell(reply, request.url.slice(1), built));
    http = await app.listen({ port: 0, host: "127.0.0.1" });
  });
  after(async () => {
    await app.close();
    folder.remove();
  });
  const get = (target: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> => sendRaw(http, { target, headers });

  test("loads its entry, and asks at once for what that imports", async () => {
    const { status, text } = await get("/src/main.tsx");
    assert.equal(status, 200);
    const links = [...text.matchAll(/<(?:link rel="(stylesheet|modulepreload)" href|script type="(module)" src)="([^"]+)"/g)].map(([, rel, type, href]) => `${rel ?? type} ${href}`);
    assert.deepEqual(links, [
      "stylesheet /dashboard/assets/main-E1.css", "stylesheet /dashboard/assets/shared-C1.css",
      "modulepreload /dashboard/assets/shared-B1.js", "modulepreload /dashboard/assets/deep-D1.js", "module /dashboard/assets/main-A1.js",
    ]);
    for (const part of ['<html lang="en">', '<meta name="viewport"', '<meta name="color-scheme" content="light dark">', "<title>Understudy</title>", '<link rel="icon" href="data:image/svg+xml,%3Csvg', '<div id="root"></div>']) {
      assert.ok(text.includes(part), part);
    }
    assert.match((await get("/src/console/main.tsx")).text, /src="\/dashboard\/assets\/console-G1\.js"/);
  });

  test("has a strict policy, and a new nonce each time that only the page knows", async () => {
    const nonces = new Set<string>();
    for (let times = 0; times < 3; times += 1) {
      const { headers, text } = await get("/src/main.tsx");
      const nonce = /<script [^>]*nonce="([^"]+)"/.exec(text)?.[1] ?? "";
      assert.ok(nonce.length >= 22);
      nonces.add(nonce);
      assert.equal(headers.get("content-security-policy"),
        `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`);
      const rest = ["content-type", "cache-control", "x-content-type-options", "referrer-policy", "cross-origin-opener-policy"].map((name) => headers.get(name));
      assert.deepEqual(rest, ["text/html; charset=utf-8", "no-store", "nosniff", "no-referrer", "same-origin"]);
    }
    assert.equal(nonces.size, 3);
  });

  test("that is not among the built ones says so", async () => {
    for (const entry of ["src/other.tsx", "constructor", "__proto__"]) {
      const { status, text } = await get(`/${entry}`);
      assert.equal(status, 503, entry);
      assert.match(text, /not built yet/);
    }
  });

  test("keeps its files for a year, each in the shortest form that the browser takes", async () => {
    const file = "/dashboard/assets/main-Ab_1.js";
    const forms: ReadonlyArray<readonly [accepted: string | undefined, encoding: string | null]> = [
      [undefined, null], ["", null], ["gzip, deflate, br, zstd", "br"], ["gzip", "gzip"], ["br;q=0, gzip;q=0.5", "gzip"], ["BR;q=1", "br"], ["identity", null], ["br;q=0.0, gzip; q=0", null], ["brotli", null],
    ];
    for (const [accepted, encoding] of forms) {
      const { status, headers } = await get(file, { ...(accepted !== undefined && { "accept-encoding": accepted }) });
      assert.equal(status, 200);
      assert.equal(headers.get("content-encoding"), encoding, String(accepted));
      assert.equal(headers.get("vary"), "Accept-Encoding");
      assert.equal(headers.get("content-type"), "text/javascript; charset=utf-8");
      assert.equal(headers.get("cache-control"), "public, max-age=31536000, immutable");
      assert.equal(headers.get("x-content-type-options"), "nosniff");
    }
    assert.equal(await (await fetch(http + file)).text(), script);
    assert.equal((await get(file)).text, script);
    assert.equal((await get("/dashboard/assets/logo-1.svg", { "accept-encoding": "br" })).text, "<svg/>");
    assert.equal((await get("/dashboard/assets/style-1.css")).headers.get("content-type"), "text/css; charset=utf-8");
    const head = await sendRaw(http, { method: "HEAD", target: file });
    assert.deepEqual([head.status, head.headers.get("content-length"), head.text], [200, String(script.length), ""]);
  });

  test("has no other files than these", async () => {
    const others = ["none.js", "main-Ab_1.js.br", "main-Ab_1.js.map", "..%2fsecret.js", "%2e%2e%2fsecret.js", "..%5csecret.js", ".js", "main%00.js", "a".repeat(90) + ".js", "main-Ab_1.js%2f", "constructor"];
    for (const other of others) assert.notEqual((await get(`/dashboard/assets/${other}`)).status, 200, other);
  });
});

test("the build is found from the sources, from the bundle and from its chunks", () => {
  const root = path.resolve(import.meta.dirname, "../../../..");
  assert.equal(builtFolder("dashboard"), path.join(root, "dist/dashboard"));
  assert.equal(builtFolder("dashboard", "file:///opt/understudy/dist/main.mjs"), path.normalize("/opt/understudy/dist/dashboard"));
  assert.equal(builtFolder("dashboard", "file:///opt/understudy/dist/chunks/shell-AB12.mjs"), path.normalize("/opt/understudy/dist/dashboard"));
});

describe("a server", () => {
  let world: TestWorld;
  before(async () => { world = await startWorld({ seed: "empty" }); });
  after(() => world.close());
  const get = (target: string): Promise<Answer> => sendRaw(world.ready.urls.http, { target });

  test("leads from its root to the dashboard", async () => {
    const answer = await get("/");
    assert.deepEqual([answer.status, answer.headers.get("location")], [302, "/dashboard"]);
    assert.equal(new URL(world.ready.urls.dashboard).pathname, "/dashboard");
  });

  test("shows the dashboard's page to everybody, at every path of it", async () => {
    for (const target of ["/dashboard", "/dashboard/", "/dashboard/customers/x/users?size=1", "/dashboard/signed-out", "/Dashboard"]) {
      const { headers, text } = await get(target);
      assert.equal(headers.get("content-type"), "text/html; charset=utf-8", target);
      assert.equal(headers.get("set-cookie"), null);
      assert.match(text, /<title>Understudy<\/title>/);
    }
  });

  test("answers what is no page of the dashboard as any unknown path", async () => {
    assertRefused(await get("/dashboard/assets/none-1.js"), 404, 1000);
    assertRefused(await get("/dashboard/assets/..%2f.vite%2fmanifest.json"), 404, 1000);
    assertRefused(await sendRaw(world.ready.urls.http, { method: "POST", target: "/dashboard/customers" }), 404, 1000);
  });
});
