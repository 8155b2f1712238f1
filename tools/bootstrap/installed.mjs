// Tells whether somebody has installed the dependencies already, by hand: then there is nothing to install,
// and nothing to take away from processes that are running on them.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * @typedef {object} Locked
 * @property {string} [version]
 * @property {boolean} [link]
 * @property {boolean} [optional]
 * @property {boolean} [peer]
 */
/** @typedef {{ packages: Record<string, Locked> }} Lockfile */

const kindsOfDependency = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];

/**
 * npm notes what it put into node_modules in the same form as the lockfile: the two must agree with each other,
 * and the lockfile with the manifests.
 * @param {string} root @param {string[]} manifests
 */
export function isInstalledAsLocked(root, manifests) {
  const note = path.join(root, "node_modules", ".package-lock.json");
  if (!existsSync(note)) return false;
  const locked = readJson(path.join(root, "package-lock.json"));
  return manifests.every((file) => isLocked(readJson(path.join(root, file)), locked.packages[folderOf(file)]))
    && isSame(locked, readJson(note));
}

/** @param {string} manifest */
const folderOf = (manifest) => manifest.replace(/\/?package\.json$/, "");

/** @param {Record<string, unknown>} manifest @param {Record<string, unknown> | undefined} entry */
function isLocked(manifest, entry) {
  const sorted = (/** @type {unknown} */ names) => JSON.stringify(Object.entries(names ?? {}).sort());
  return entry !== undefined && kindsOfDependency.every((kind) => sorted(manifest[kind]) === sorted(entry[kind]));
}

/** What is optional may be missing: it was made for another platform. @param {Lockfile} locked @param {Lockfile} installed */
function isSame(locked, installed) {
  const isInstalled = (/** @type {[string, Locked]} */ [place, { version, optional, peer }]) => {
    const there = installed.packages[place];
    return there ? there.version === version : optional === true || peer === true;
  };
  const wanted = Object.entries(locked.packages).filter(([place]) => place.startsWith("node_modules/"));
  return wanted.every(isInstalled)
    && Object.keys(installed.packages).every((place) => locked.packages[place] !== undefined);
}

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));
