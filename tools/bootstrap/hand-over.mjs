// Runs a program in this one's place: its input and output are ours, our signals are its, its exit code is ours.

import { spawn } from "node:child_process";
import { constants } from "node:os";
import { Refusal } from "./refusal.mjs";

/** @typedef {import("node:child_process").ChildProcess} ChildProcess */

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, stdio?: import("node:child_process").StdioOptions }} options
 * @returns {Promise<number>} the exit code, as a shell would give it
 */
export function handOver(command, args, { cwd, stdio = "inherit" }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio });
    const release = passSignalsOn(child);
    child.on("error", (error) => {
      release();
      reject(new Refusal(`${command} could not be started: ${error.message}.`, 1));
    });
    child.on("exit", (code, signal) => {
      release();
      resolve(code ?? 128 + constants.signals[/** @type {NodeJS.Signals} */ (signal)]);
    });
  });
}

/** Answers how to stop doing so. @param {ChildProcess} child */
function passSignalsOn(child) {
  const terminate = () => child.kill("SIGTERM");
  // A terminal sends its interrupt to every process in front of it, so the program has it already: passing it on
  // would be a second one, which some programs take for impatience.
  const interrupt = () => process.stdin.isTTY || child.kill("SIGINT");
  const watch = whenOrphanedByNpm(terminate);
  process.on("SIGTERM", terminate).on("SIGINT", interrupt);
  return () => {
    clearInterval(watch);
    process.off("SIGTERM", terminate).off("SIGINT", interrupt);
  };
}

/**
 * npm runs a script in a shell, and passes SIGTERM to that shell only, which dies of it and tells nobody. So for a
 * program that npm has started, the end of its parent is the signal. @param {() => void} terminate
 */
function whenOrphanedByNpm(terminate) {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    terminate();
  }, 250).unref();
  return watch;
}
