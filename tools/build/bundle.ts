// The bundle: what the command line needs, with everything that it imports lazily in files of its own, which are
// read only when they are used. It is not minified, so that a stack trace can be read.

import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { launcher } from "./launcher.ts";
import { lookOfSources, readStamp, writeStamp } from "./freshness.mjs";

export interface Bundle {
  /** How many source files went in. */
  readonly modules: number;
  readonly outputs: number;
  /** Of code, without the source maps. */
  readonly bytes: number;
}

/** CommonJS packages call `require` for what is built into Node, and an ES module has none. The name is ours alone. */
const requireForCommonJs =
  'import { createRequire as createRequireForBundle } from "node:module";\n' +
  "const require = createRequireForBundle(import.meta.url);";

/** Builds `dist/understudy.mjs` from an entry. The stamp comes last: a build that broke off counts as stale. */
export async function buildBundle(root: string, entry: string): Promise<Bundle> {
  const sources = lookOfSources(root);
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { main: entry },
    outdir: "dist",
    outExtension: { ".js": ".mjs" },
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node26",
    // Of a package that comes in both forms the ES modules, of which only what is used gets in.
    mainFields: ["module", "main"],
    // Only pg's native binding cannot be bundled; pg asks for it when it is told to, which we do not.
    external: ["pg-native"],
    banner: { js: requireForCommonJs },
    sourcemap: "linked",
    sourcesContent: false,
    legalComments: "linked",
    logLevel: "warning",
    metafile: true,
  });
  await mkdir(path.join(root, "dist"), { recursive: true });
  await writeFile(path.join(root, "dist", "understudy.mjs"), launcher);
  const outputs = ["dist/understudy.mjs", ...Object.keys(metafile.outputs)];
  writeStamp(root, { sources, outputs, outdated: await removeOutdated(root, outputs) });
  return {
    modules: Object.keys(metafile.inputs).length,
    outputs: outputs.length,
    bytes: Object.entries(metafile.outputs).reduce((sum, [file, { bytes }]) => sum + (file.endsWith(".mjs") ? bytes : 0), 0),
  };
}

/**
 * What only the build before wrote is kept, since a server that was started from it may yet import it; what was
 * kept so far goes. Answers what is kept now.
 */
async function removeOutdated(root: string, outputs: readonly string[]): Promise<string[]> {
  const before = readStamp(root);
  const written = new Set([...outputs, ...(before?.outputs ?? [])]);
  const useless = before?.outdated.filter((file) => !written.has(file)) ?? [];
  await Promise.all(useless.map((file) => rm(path.join(root, file), { force: true })));
  return before?.outputs.filter((file) => !outputs.includes(file)) ?? [];
}
