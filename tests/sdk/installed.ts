// The SDK as a partner has it: built, and installed into a folder of its own beside what it depends on.

import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { buildSdkPackage } from "../../tools/build/sdk-package.ts";
import { root } from "../../tools/root.ts";
import { testFolder, type TestFolder } from "../support/folders.ts";

export interface Installed extends TestFolder {
  /** The package's own folder. */
  readonly packageFolder: string;
}

export async function installSdk(): Promise<Installed> {
  const folder = testFolder();
  const packageFolder = folder.file("node_modules/@understudy/sdk");
  await buildSdkPackage(packageFolder);
  for (const name of ["@azure", "@types"]) symlinkSync(path.join(root, "node_modules", name), folder.file(`node_modules/${name}`), "junction");
  return { ...folder, packageFolder };
}

/** Puts a fixture of `consumer/` into the folder, where it imports the SDK as anybody does. */
export function place(installed: Installed, name: string): string {
  mkdirSync(installed.path, { recursive: true });
  cpSync(path.join(import.meta.dirname, "consumer", name), installed.file(name));
  return installed.file(name);
}

/** A program of this folder in one file, which imports the SDK where it is installed. */
export async function bundle(installed: Installed, program: string, format: "esm" | "cjs"): Promise<string> {
  const outfile = installed.file(`${path.basename(program, ".ts")}.${format === "esm" ? "mjs" : "cjs"}`);
  await build({ entryPoints: [path.join(import.meta.dirname, program)], outfile, bundle: true, format, platform: "node", target: "node22", external: ["@understudy/sdk", "@understudy/sdk/*"], logLevel: "warning" });
  return outfile;
}
