import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test, type TestContext } from "node:test";
import { root as repository } from "../root.ts";
import { buildBundle } from "./bundle.ts";
import { isBuildStale } from "./freshness.mjs";

/** The packages of the server that are CommonJS, or that find their own files, or that import in a circle. */
const entry = `
import Fastify from "fastify";
import pg from "pg";
import pino from "pino";
import { Registry } from "prom-client";
import { exportJWK } from "jose";

const app = Fastify({ loggerInstance: pino({ level: "silent" }) });
app.get("/", { schema: { querystring: { type: "object", properties: { n: { type: "integer" } } } } }, (request) => request.query);
const { body } = await app.inject("/?n=7");
await import("reflect-metadata");
const { X509CertificateGenerator } = await import("@peculiar/x509");
const { later } = await import("./later.ts");
console.log(body, later(), [typeof pg.Pool, typeof Registry, typeof exportJWK, typeof X509CertificateGenerator].join(" "));
`;

/** A repository of one package, with our dependencies while it is being built. */
function smallRepository(context: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), "understudy-bundle-"));
  context.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(path.join(folder, "packages/cli/src"), { recursive: true });
  symlinkSync(path.join(repository, "node_modules"), path.join(folder, "node_modules"), "junction");
  writeFileSync(path.join(folder, "packages/cli/src/main.ts"), entry);
  writeFileSync(path.join(folder, "packages/cli/src/later.ts"), `export const later = (): string => "later";\n`);
  return folder;
}

test("the bundle runs with nothing beside it, and keeps what is imported lazily apart", async (context) => {
  const folder = smallRepository(context);
  await buildBundle(folder, "packages/cli/src/main.ts");
  rmSync(path.join(folder, "node_modules"));
  const said = execFileSync(process.execPath, [path.join(folder, "dist/understudy.mjs")], { encoding: "utf8" });
  assert.equal(said, `{"n":7} later function function function function\n`);
  assert.ok(existsSync(path.join(folder, "dist/chunks")), "what is imported lazily has a file of its own");
  assert.ok(existsSync(path.join(folder, "dist/compile-cache")), "the compile cache is on");
});

test("a bundle is stale when a source has changed or a file of it is gone, and not when a test has", async (context) => {
  const folder = smallRepository(context);
  assert.ok(isBuildStale(folder), "before the first build");
  await buildBundle(folder, "packages/cli/src/main.ts");
  assert.ok(!isBuildStale(folder), "after a build");
  writeFileSync(path.join(folder, "packages/cli/src/later.test.ts"), "");
  assert.ok(!isBuildStale(folder), "after a test was written");
  appendFileSync(path.join(folder, "packages/cli/src/later.ts"), "// One more line.\n");
  assert.ok(isBuildStale(folder), "after a source was changed");
  await buildBundle(folder, "packages/cli/src/main.ts");
  rmSync(path.join(folder, "dist/main.mjs"));
  assert.ok(isBuildStale(folder), "after a file of the bundle was removed");
});
