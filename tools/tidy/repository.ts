// The repository as the rules see it: every file that is ours, with its text.

import { globSync, readFileSync } from "node:fs";
import path from "node:path";

export interface SourceFile {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Repository {
  readonly files: readonly SourceFile[];
  readonly paths: ReadonlySet<string>;
}

/** What is made by programs, or planted for the rules to find. */
const notOurs = [
  "**/node_modules", "**/dist", "**/.git", "**/.understudy", "**/*.tsbuildinfo", "bench/results", "tools/tidy/canaries",
];

export function readRepository(root: string): Repository {
  // A star leaves out what begins with a dot.
  const entries = globSync(["**", ".*", ".*/**"], { cwd: root, exclude: notOurs, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .toSorted()
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), "utf8") }))
    .filter(({ text }) => !text.includes("\0"));
  return { files, paths: new Set(files.map((file) => file.path)) };
}

/** The number of the line that an offset is in, from 1. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

/** Whether there is a file of this path, or a folder. */
export function exists({ paths }: Repository, name: string): boolean {
  const folder = `${name.replace(/\/+$/, "")}/`;
  return paths.has(name) || [...paths].some((file) => file.startsWith(folder));
}
