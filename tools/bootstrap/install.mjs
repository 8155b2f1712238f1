// Installs the dependencies when what was asked for has changed since they were last installed.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isInstalledAsLocked } from "./installed.mjs";
import { Refusal } from "./refusal.mjs";

/** Within node_modules, so that whoever removes that folder removes the mark as well. @param {string} root */
const markOf = (root) => path.join(root, "node_modules", ".understudy-installed");

/** @param {string} root */
export function ensureInstalled(root) {
  const asked = fingerprint(root);
  if (readIfThere(markOf(root)) === asked) return;
  if (!isInstalledAsLocked(root, manifests(root))) install(root);
  writeFileSync(markOf(root), asked);
}

/** What decides over the dependencies: the lockfile, and each manifest. @param {string} root */
function fingerprint(root) {
  const hash = createHash("sha256");
  for (const file of ["package-lock.json", ...manifests(root)]) {
    hash.update(`${file}\0`).update(readFileSync(path.join(root, file))).update("\0");
  }
  return hash.digest("hex");
}

/** The manifests of the root and of the workspaces. @param {string} root */
function manifests(root) {
  const folders = readdirSync(path.join(root, "packages")).sort().map((name) => `packages/${name}`);
  return ["package.json", ...folders.map((folder) => `${folder}/package.json`)]
    .filter((file) => existsSync(path.join(root, file)));
}

/**
 * npm's own output goes to stderr: stdout belongs to the task. Its warnings are left out, since most are about the
 * machine's Node, which runs nothing but this.
 * @param {string} root
 */
function install(root) {
  process.stderr.write("Installing the dependencies, since they have changed: npm ci\n");
  const [command, ...args] = [...npm(), "--loglevel=error"];
  const { status, signal, error } = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], shell: command === "npm.cmd" });
  if (status === 0) return;
  const why = error?.message ?? (signal ? `it was ended by ${signal}` : `exit code ${status}`);
  throw new Refusal(
    `The dependencies could not be installed (${why}); what npm says of it stands above. Nothing was run.`,
    status || 1,
  );
}

/**
 * The npm that runs us, else the one on the path. On Windows `npm ci` could not remove the very Node that
 * runs it, so when that is the carried one, npm changes only what has to change.
 * @returns {[string, ...string[]]}
 */
function npm() {
  const runsOnCarried = process.execPath.includes(`${path.sep}node_modules${path.sep}`);
  const verb = process.platform === "win32" && runsOnCarried ? "install" : "ci";
  const running = process.env.npm_execpath;
  if (running && /npm-cli\.[cm]?js$/.test(running)) return [process.execPath, running, verb];
  return [process.platform === "win32" ? "npm.cmd" : "npm", verb];
}

/** @param {string} file */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
