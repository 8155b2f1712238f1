// `npm test [PATH…]`: every test, or those at the paths, with a real PostgreSQL and what a build makes at hand.
// It closes with one line that counts: `N passed, N failed`.

import { root } from "./root.ts";
import { freshBuild } from "./test/fresh-build.ts";
import { databaseForTests } from "./test/database.ts";
import { runFiles } from "./test/run-files.ts";
import { Interruption } from "./test/interruption.ts";
import { findTestFiles, NoSuchPath } from "./test/test-files.ts";
import type { Tally } from "./test/tally.ts";

/** The variable by which the test processes, which inherit our environment, find the database. */
const urlVariable = "UNDERSTUDY_TEST_POSTGRES_URL";

const interrupted = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => interrupted.abort(new Interruption(signal)));
}

try {
  const { passed, failed } = await runTests(process.argv.slice(2));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

async function runTests(paths: readonly string[]): Promise<Tally> {
  const files = findTestFiles(root, paths);
  if (files.length === 0) {
    console.error("No test was found, which is as good as a failure.");
    return { passed: 0, failed: 0 };
  }
  await freshBuild(root);
  await using database = await databaseForTests(process.env[urlVariable]);
  if (database.url !== undefined) process.env[urlVariable] = database.url;
  return await runFiles(files, { interrupted: interrupted.signal, isDatabaseMissing: database.url === undefined });
}

function exitCodeOf(error: unknown): number {
  if (error instanceof Interruption) {
    console.error(error.message);
    return error.exitCode;
  }
  console.error(error instanceof NoSuchPath ? error.message : error);
  return error instanceof NoSuchPath ? 2 : 1;
}
