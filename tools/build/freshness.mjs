// Whether the bundle in dist/ is still the one that the sources would give. Asked at every start, so it looks at
// sizes and times of change only; and asked before Node 26 is there, so it is plain JavaScript.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * What the build leaves when it is done.
 * @typedef {object} Stamp
 * @property {string} sources what the sources looked like
 * @property {string[]} outputs the files it wrote, from the repository's root
 * @property {string[]} outdated files of the build before that are still there
 */

/** @param {string} root */
const stampOf = (root) => path.join(root, "dist", "build-stamp.json");

/** @param {string} root */
export function isBuildStale(root) {
  const stamp = readStamp(root);
  return stamp === undefined
    || stamp.sources !== lookOfSources(root)
    || !stamp.outputs.every((file) => existsSync(path.join(root, file)));
}

/** @param {string} root @returns {Stamp | undefined} */
export function readStamp(root) {
  if (!existsSync(stampOf(root))) return undefined;
  return JSON.parse(readFileSync(stampOf(root), "utf8"));
}

/** Written aside and put in place, so that nobody reads half a stamp. @param {string} root @param {Stamp} stamp */
export function writeStamp(root, stamp) {
  const aside = `${stampOf(root)}.${process.pid}`;
  mkdirSync(path.dirname(aside), { recursive: true });
  writeFileSync(aside, `${JSON.stringify(stamp, undefined, 2)}\n`);
  renameSync(aside, stampOf(root));
}

/** Names, sizes and times of change of everything that the bundle is made from. @param {string} root */
export function lookOfSources(root) {
  const packages = readdirSync(path.join(root, "packages")).sort().map((name) => path.join(root, "packages", name));
  const folders = [...packages.map((folder) => path.join(folder, "src")), path.join(root, "tools", "build")];
  const files = [
    ...["package-lock.json", "tools/build.ts"].map((file) => path.join(root, file)),
    ...packages.map((folder) => path.join(folder, "package.json")),
    ...folders.flatMap(filesBelow),
  ];
  const hash = createHash("sha256");
  for (const file of files) {
    const { size, mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { size: -1, mtimeMs: -1 };
    hash.update(`${path.relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(file);
    return entry.name.endsWith(".test.ts") ? [] : [file];
  });
}
