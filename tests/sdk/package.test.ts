// The SDK as a package: found by every way of importing it, with types that say what they should, and of which a program
// brings along only what it uses.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { checkPackage, Package } from "@arethetypeswrong/core";
import { build } from "esbuild";
import { publint } from "publint";
import { programs } from "../../tools/programs.ts";
import { installSdk, place, type Installed } from "./installed.ts";

let installed: Installed;

before(async () => {
  installed = await installSdk();
});
after(() => installed.remove());

const filesOfPackage = (): string[] => globSync("**/*", { cwd: installed.packageFolder, withFileTypes: true }).filter((entry) => entry.isFile())
  .map((entry) => path.relative(installed.packageFolder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"));

const read = (file: string): string => readFileSync(path.join(installed.packageFolder, file), "utf8");

test("publint finds nothing in the package", async () => {
  const { messages } = await publint({ pkgDir: installed.packageFolder, strict: true, pack: false });
  assert.deepEqual(messages, []);
});

test("the types are right for whoever imports and for whoever requires", async () => {
  const { name, version } = JSON.parse(read("package.json")) as { name: string; version: string };
  const files = Object.fromEntries(filesOfPackage().map((file) => [`/node_modules/${name}/${file}`, read(file)]));
  const result = await checkPackage(new Package(files, name, version));
  assert(result.types);
  // Resolution as Node 10 had it knows no entries besides the main one; nobody on Node 22 resolves so.
  assert.deepEqual(result.problems.filter((problem) => !("resolutionKind" in problem && problem.resolutionKind === "node10")), []);
  assert.deepEqual(Object.keys(result.entrypoints).toSorted(), [".", "./node", "./package.json"]);
});

// The first two check Node's types as well, and those of all that the package stands on.
for (const [name, file, most] of [["esm", "types.mts", 150_000], ["commonjs", "types.cts", 150_000], ["bundler", "types.ts", 60_000]] as const) {
  test(`a program's types are checked against the package by the resolution of ${name}, in little work`, () => {
    copyFileSync(place(installed, "types.ts"), installed.file(file));
    const { stdout, status } = spawnSync(process.execPath, [programs.tsc, "-p", place(installed, `tsconfig.${name}.json`)], { cwd: installed.path, encoding: "utf8" });
    assert.equal(status, 0, stdout);
    // What grows with every operation is what must not: types are written out, and nothing has to be inferred.
    const instantiations = Number(/Instantiations:\s+(\d+)/.exec(stdout)?.[1]);
    assert(instantiations > 0 && instantiations < most, `${instantiations} instantiations`);
  });
}

test("no public type is any, and none asks for the types of Node", () => {
  const types = filesOfPackage().filter((file) => file.endsWith(".d.ts"));
  assert(types.length > 100);
  for (const file of types) {
    const code = read(file).replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "").replace(/"[^"\n]*"/g, "\"\"");
    assert.doesNotMatch(code, /\bany\b/, file);
    assert.doesNotMatch(read(file), /reference types=|NodeJS\./, file);
  }
});

async function bundled(program: string, platform: "browser" | "node" = "browser"): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: installed.path, loader: "ts" }, bundle: true, format: "esm", platform, target: "es2022", minify: true, write: false, logLevel: "warning",
  });
  return outputFiles[0]?.text ?? "";
}

test("a program that uses one operation brings along that one", async () => {
  const one = await bundled(`import { connect, customersGet, send } from "@understudy/sdk"; globalThis.get = (credential, id) => send(connect(credential), customersGet, id);`);
  const all = await bundled(`import { PartnerCenterClient } from "@understudy/sdk"; globalThis.Client = PartnerCenterClient;`);
  assert.match(one, /"customers\.get"/);
  assert.doesNotMatch(one, /"customers\.create"|"carts\.checkout"|"gdap\./);
  assert.match(all, /"carts\.checkout"/);
  assert(one.length < all.length - 50_000, `${one.length} of ${all.length}`);
});

test("what runs in a browser knows nothing of Node", async () => {
  const everything = await bundled(`import * as sdk from "@understudy/sdk"; globalThis.sdk = sdk;`);
  assert.doesNotMatch(everything, /["']node:|\bBuffer\.from\b/);
});

test("the version that it says in requests is its own", async () => {
  assert.match(read("dist/esm/version.js"), new RegExp(`"${(JSON.parse(read("package.json")) as { version: string }).version.replaceAll(".", "\\.")}"`));
});
