// Counts tests, not suites. A test that was left out counts as failed: nobody reads a number of skipped tests.

import type { EventData, TestsStream } from "node:test";

export interface Tally {
  passed: number;
  failed: number;
}

/** Where a database is missing, whole suites may be left out: the run has said so at its start. */
export function countInto(tally: Tally, events: TestsStream, maySuitesBeLeftOut: boolean): Tally {
  events.on("test:fail", (test) => { if (isTest(test)) tally.failed += 1; });
  events.on("test:pass", (test) => {
    const objection = isTest(test) || !maySuitesBeLeftOut ? objectionTo(test) : undefined;
    if (objection) console.error(objection);
    if (objection) tally.failed += 1;
    else if (isTest(test)) tally.passed += 1;
  });
  events.on("test:summary", ({ file, success }) => {
    // A suite can fail without any of its tests: in a hook. The run as a whole, which has no file, knows.
    if (file === undefined && !success && tally.failed === 0) tally.failed = 1;
  });
  return tally;
}

const isTest = ({ details }: EventData.TestPass | EventData.TestFail): boolean => details.type !== "suite";

/** What is wrong with something that Node takes for passed. */
function objectionTo({ name, file, skip, todo }: EventData.TestPass): string | undefined {
  if (skip !== undefined || todo !== undefined) return `Skipped tests are not allowed: "${name}" in ${file}.`;
  // A file passes under its own name when it holds no test at all.
  return name === file ? `A test file without a test: ${file}.` : undefined;
}
