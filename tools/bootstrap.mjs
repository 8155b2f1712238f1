// The one script that runs on the machine's own Node (18 or later): it makes sure that what a task needs is there,
// then hands over to the Node that the repository carries. Plain JavaScript without dependencies, since nothing is
// installed yet when it starts.

import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findNode } from "./bootstrap/carried-node.mjs";
import { handOver } from "./bootstrap/hand-over.mjs";
import { ensureInstalled } from "./bootstrap/install.mjs";
import { Refusal } from "./bootstrap/refusal.mjs";
import { tasks } from "./bootstrap/tasks.mjs";
import { isBuildStale } from "./build/freshness.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** @param {string} name @param {string[]} args */
async function bootstrap(name, args) {
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (!task) {
    const what = name === "" ? "No task was named." : `There is no task "${name}".`;
    throw new Refusal(`${what} The tasks are: ${Object.keys(tasks).join(", ")}.`, 2);
  }
  ensureInstalled(root);
  const node = findNode(root);
  if (task.runsBundle) await ensureBuilt(node);
  if (!task.runsBundle && !existsSync(path.join(root, task.program))) {
    throw new Refusal(`"npm run ${name}" runs ${task.program}, which does not exist yet.`, 1);
  }
  const program = path.join(root, task.program);
  return handOver(node, [...task.nodeArgs, program, ...task.args, ...args], { cwd: task.here ? process.cwd() : root });
}

/** The build says what it does on stderr: stdout belongs to the task. @param {string} node */
async function ensureBuilt(node) {
  if (!isBuildStale(root)) return;
  process.stderr.write("Building Understudy, since its sources have changed.\n");
  const code = await handOver(node, ["tools/build.ts"], { cwd: root, stdio: ["ignore", 2, 2] });
  if (code !== 0) throw new Refusal("The build failed; what is wrong stands above.", code);
}

try {
  const [name = "", ...args] = process.argv.slice(2);
  process.exitCode = await bootstrap(name, args);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
