// Builds the dashboard and the operator console with Vite, and puts a compressed copy beside every file that compresses,
// so that the server sends files as they lie there.

import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import react from "@vitejs/plugin-react";
import { build, type InlineConfig } from "vite";
import { compress } from "./compress.ts";

const folder = "dist/dashboard";

/** Builds unless what is there is of the same sources; answers whether it has. */
export async function buildDashboard(root: string): Promise<boolean> {
  const look = lookOf(root);
  const stamp = path.join(root, folder, "build-stamp");
  if (readIfThere(stamp) === look) return false;
  await build(configOf(path.join(root, "packages/dashboard"), path.join(root, folder)));
  const files = globSync(`${folder}/assets/*.{js,css,svg}`, { cwd: root }).map((file) => path.join(root, file));
  await Promise.all(files.map(compress));
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, look);
  return true;
}

/** Two entries, one set of hashed files, and a manifest from which the server makes the pages' shell. */
const configOf = (sources: string, outDir: string): InlineConfig => ({
  configFile: false,
  root: sources,
  base: "/dashboard/",
  logLevel: "warn",
  plugins: [react()],
  build: {
    outDir,
    emptyOutDir: true,
    manifest: true,
    sourcemap: "hidden",
    // Whatever is fetched comes from a file of its own: the pages' policy allows no data: for scripts and fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Fluent UI is one chunk, which every page needs; a test holds its compressed size to the budget.
    chunkSizeWarningLimit: 1_000,
    rollupOptions: { input: ["src/main.tsx", "src/console/main.tsx"].map((file) => path.join(sources, file)) },
  },
});

/** By content: an unpacked archive or a fresh clone has other times of change. */
function lookOf(root: string): string {
  const sources = ["package-lock.json", "tools/build/dashboard.ts", ...globSync("packages/dashboard/{src/**/*,package.json}", { cwd: root })];
  const hash = createHash("sha256");
  for (const file of sources.toSorted()) {
    const content = file.endsWith(".test.ts") ? undefined : readIfThere(path.join(root, file));
    if (content !== undefined) hash.update(`${file}\n${content}\n`);
  }
  return hash.digest("hex");
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
