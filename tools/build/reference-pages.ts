// The script of the reference pages at `/docs`, taken out of the package that has it: a plugin for servers, which is asked
// once here, so that no server of ours loads its megabytes.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { compress } from "./compress.ts";

const folder = "dist/docs";

const source = "@scalar/fastify-api-reference";

/** Writes it under the name of its version, unless it lies there. */
export async function buildReferencePages(root: string): Promise<void> {
  const name = `scalar-${versionOf(source)}.js`;
  const named = path.join(root, folder, "script");
  if (existsSync(named) && readFileSync(named, "utf8") === name) return;
  const file = path.join(root, folder, "assets", name);
  rmSync(path.join(root, folder), { recursive: true, force: true });
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await scriptOfScalar());
  await compress(file);
  // Last: what is named here is whole.
  writeFileSync(named, name);
}

async function scriptOfScalar(): Promise<string> {
  const [{ default: Fastify }, { default: scalar }] = await Promise.all([import("fastify"), import("@scalar/fastify-api-reference")]);
  const app = Fastify();
  await app.register(scalar, { routePrefix: "/docs", configuration: { url: "/openapi.json" } });
  const { statusCode, body } = await app.inject("/docs/js/scalar.js");
  await app.close();
  if (statusCode !== 200) throw new Error(`The package of the reference pages answered ${statusCode} for its script.`);
  return body;
}

/** The manifest is not among what the package exports, so it is read beside what is. */
function versionOf(name: string): string {
  const entry = createRequire(import.meta.url).resolve(name);
  const manifest = readFileSync(path.join(entry.slice(0, entry.lastIndexOf(name) + name.length), "package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
