// Builds the SDK as it is published: every module of its own as an ES module and as CommonJS, with its types beside it, as
// the Azure SDKs have them. A bundler then takes what is used, and a stack trace names the file it came from.

import { spawnSync } from "node:child_process";
import { copyFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { programs } from "../programs.ts";
import { root } from "../root.ts";

const formats = { esm: "esm", commonjs: "cjs" } as const;

/** Modules name each other by their sources; what is published names what was made of them. */
const published = (text: string): string => text.replaceAll(/(["'])(\.{1,2}\/[^"'\n]+)\.ts\1/g, "$1$2.js$1");

const sdk = path.join(root, "packages/sdk");

/** Builds into a folder, which is then a package. */
export async function buildSdkPackage(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  // Models are types, and of them no code is left.
  const sources = globSync("src/**/*.ts", { cwd: sdk }).filter((file) => !file.endsWith(".test.ts") && !path.dirname(file).endsWith("models"));
  for (const [name, format] of Object.entries(formats)) {
    const { outputFiles } = await build({
      absWorkingDir: sdk, entryPoints: sources, outdir: path.join(folder, "dist", name), outbase: "src", format, target: "node22", platform: "neutral", write: false, logLevel: "warning",
    });
    for (const { path: file, text } of outputFiles) write(file, published(text));
    write(path.join(folder, "dist", name, "package.json"), `${JSON.stringify({ type: name === "esm" ? "module" : "commonjs" })}\n`);
  }
  copyTypes(folder);
  write(path.join(folder, "package.json"), `${JSON.stringify(manifest(), undefined, 2)}\n`);
  copyFileSync(path.join(sdk, "README.md"), path.join(folder, "README.md"));
  copyFileSync(path.join(root, "LICENSE"), path.join(folder, "LICENSE"));
}

/** Types for both forms: the same text, since each folder says by its own package.json what its modules are. */
function copyTypes(folder: string): void {
  const made = mkdtempSync(path.join(tmpdir(), "understudy-sdk-types-"));
  try {
    const { status, stdout } = spawnSync(process.execPath, [programs.tsc, "-p", sdk, "--composite", "false", "--declaration", "--outDir", made], { cwd: root, encoding: "utf8" });
    if (status !== 0) throw new Error(`The SDK's types cannot be built:\n${stdout}`);
    for (const file of globSync("**/*.d.ts", { cwd: made })) {
      const text = published(readFileSync(path.join(made, file), "utf8"));
      for (const name of Object.keys(formats)) write(path.join(folder, "dist", name, file), text);
    }
  } finally {
    rmSync(made, { recursive: true });
  }
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** The published package.json: the entries lead to what was built. */
function manifest(): object {
  const { name, version, description, license, dependencies } = JSON.parse(readFileSync(path.join(sdk, "package.json"), "utf8")) as Manifest;
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { devDependencies: Readonly<Record<string, string>> };
  const keyVault = "@azure/keyvault-secrets";
  return {
    name, version, description, license,
    type: "module",
    sideEffects: false,
    engines: { node: ">=22" },
    main: "./dist/commonjs/index.js",
    module: "./dist/esm/index.js",
    types: "./dist/commonjs/index.d.ts",
    exports: { ".": entry("index"), "./node": entry("node/index"), "./package.json": "./package.json" },
    files: ["dist", "README.md", "LICENSE"],
    dependencies,
    peerDependencies: { [keyVault]: `^${devDependencies[keyVault]}` },
    peerDependenciesMeta: { [keyVault]: { optional: true } },
  };
}

const entry = (file: string): object => Object.fromEntries([["import", "esm"], ["require", "commonjs"]].map(([condition, name]) =>
  [condition, { types: `./dist/${name}/${file}.d.ts`, default: `./dist/${name}/${file}.js` }]));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
