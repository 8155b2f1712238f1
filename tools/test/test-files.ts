// Which files are tests, and which of them were asked for.

import { globSync, statSync } from "node:fs";
import path from "node:path";

const places = ["packages/**/src/**/*.test.ts", "tests/**/*.test.ts", "tools/**/*.test.ts"];

/** Canaries are violations that were planted for the guards to find: what looks like a test there is none. */
const noPlaces = ["**/node_modules/**", "tools/tidy/canaries/**"];

/** A path that was asked for and that is not there: the caller's mistake. */
export class NoSuchPath extends Error {}

/** Absolute paths, in order. Without paths: all there are. */
export function findTestFiles(root: string, paths: readonly string[]): string[] {
  const asked = paths.length === 0
    ? globSync(places, { cwd: root, exclude: noPlaces })
    : paths.flatMap((name) => testsAt(root, name));
  return [...new Set(asked.map((file) => path.resolve(root, file)))].toSorted();
}

function testsAt(root: string, name: string): string[] {
  const there = statSync(path.resolve(root, name), { throwIfNoEntry: false });
  if (!there) throw new NoSuchPath(`There is no ${name}. "npm test" takes files and folders with tests, or nothing for all of them.`);
  return there.isFile() ? [name] : globSync(`${name.replace(/\/+$/, "")}/**/*.test.ts`, { cwd: root, exclude: noPlaces });
}
