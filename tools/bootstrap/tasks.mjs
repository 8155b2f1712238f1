// What each npm script runs. A task that runs the bundle has it built first, when it is stale.

/**
 * @typedef {object} Task
 * @property {string} program what Node runs, from the repository's root
 * @property {string[]} nodeArgs what Node itself is told
 * @property {string[]} args what the program is told before the arguments of the caller
 * @property {boolean} runsBundle
 * @property {boolean} [here] it runs in the caller's folder, since its arguments name files from there
 */

/** @param {string} file @param {string[]} args @returns {Task} */
const program = (file, ...args) => ({ program: file, nodeArgs: [], args, runsBundle: false });

/** @type {Record<string, Task>} */
export const tasks = {
  start: { program: "dist/understudy.mjs", nodeArgs: [], args: ["up"], runsBundle: true },
  dev: program("tools/dev/dev.ts"),
  test: program("tools/test.ts"),
  tour: program("tools/tour/tour.ts"),
  check: program("tools/check.ts"),
  verify: program("tools/verify.ts"),
  "verify:long": program("tools/verify.ts", "--long"),
  generate: program("tools/generate/generate.ts"),
  screenshots: { ...program("tools/screenshots/screenshots.ts"), runsBundle: true },
  bench: program("bench/bench.ts"),
  understudy: { program: "dist/understudy.mjs", nodeArgs: [], args: [], runsBundle: true, here: true },
};
