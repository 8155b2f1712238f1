// Types: every package as a project of its own, then tests, tools and benchmarks. What the compiler says that it has
// seen is compared with what there is, so that no file goes unchecked because a list does not name it.

import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { programs } from "../programs.ts";
import { root } from "../root.ts";
import { readRepository } from "../tidy/repository.ts";

export function compile(): boolean {
  const projects = [...globSync("packages/*/tsconfig.json", { cwd: root }).toSorted(), "tsconfig.json"];
  const { status } = spawnSync(process.execPath, [programs.tsc, "-b", ...projects], { cwd: root, stdio: "inherit" });
  const seen = seenByCompiler();
  const unseen = sources().filter((file) => !seen.has(file));
  console.log(`types: ${projects.length} projects, ${seen.size} files`);
  // After errors the compiler may not have come to every project.
  if (status === 0) for (const file of unseen) console.error(`  ${file}: no tsconfig.json includes it`);
  return status === 0 && seen.size > 0 && unseen.length === 0;
}

const sources = (): string[] => [...readRepository(root).paths].filter((file) => /\.(?:tsx?|mjs)$/.test(file));

/** From the notes that it leaves of each project: our own files, from the repository's root. */
function seenByCompiler(): ReadonlySet<string> {
  const notes = globSync(["packages/*/dist/*.tsbuildinfo", "dist/*.tsbuildinfo"], { cwd: root });
  const files = notes.flatMap((note) => {
    const { fileNames } = JSON.parse(readFileSync(path.join(root, note), "utf8")) as { fileNames: readonly string[] };
    return fileNames.map((name) => path.relative(root, path.resolve(root, path.dirname(note), name)).replaceAll(path.sep, "/"));
  });
  return new Set(files.filter((file) => !/(?:^|\/)(?:node_modules|dist)\//.test(file) && !file.startsWith("..") && !file.startsWith("lib.")));
}
