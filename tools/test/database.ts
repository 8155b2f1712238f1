// The PostgreSQL of a test run: one that is given, or else one of our own, or else a message that nobody can miss.

import { PostgresMissing } from "../postgres/binaries.ts";
import { startPostgres } from "../postgres/postgres.ts";

export interface TestDatabase extends AsyncDisposable {
  /** Undefined: there is none, and the tests that need one say so themselves. */
  readonly url: string | undefined;
}

export async function databaseForTests(given: string | undefined): Promise<TestDatabase> {
  if (given) return { url: given, [Symbol.asyncDispose]: async () => {} };
  try {
    const postgres = await startPostgres();
    console.log(`PostgreSQL ${postgres.version} (${postgres.source}) is up for the tests.`);
    return { url: postgres.url, [Symbol.asyncDispose]: () => postgres.stop() };
  } catch (error) {
    if (!(error instanceof PostgresMissing)) throw error;
    console.error(lament(error.message));
    if (process.env["CI"] === "true") throw new Error("Without PostgreSQL a run proves too little for CI.", { cause: error });
    return { url: undefined, [Symbol.asyncDispose]: async () => {} };
  }
}

const lament = (why: string): string => [
  "",
  "**********************************************************************************",
  "*  NO POSTGRESQL: what needs one is NOT tested in this run.",
  ...why.split("\n").map((line) => `*  ${line}`),
  "*  Install PostgreSQL, or run npm ci with optional dependencies, and try again.",
  "**********************************************************************************",
  "",
].join("\n");
