// A test is run, does not sleep, and asserts something.

import { codeOf } from "../code.ts";
import { lineAt } from "../repository.ts";
import { isTest, type Rule } from "../rule.ts";

/** `skip: condition && "why"` is left alone: what a machine lacks is said where it is noticed, by the run as well. */
const leftOut = /\.(?:skip|todo|only)\s*\(|\b(?:skip|todo|only):\s*(?:true\b|["'`])/g;

export const tests: Rule = {
  name: "tests",
  why: "A test that is left out, that sleeps or that asserts nothing passes without telling anything.",
  concerns: isTest,
  *check(files) {
    for (const { path, text } of files) {
      const { bare } = codeOf(text);
      if (!/\bassert\b/.test(bare)) yield { path, message: "asserts nothing" };
      for (const { index } of bare.matchAll(leftOut)) {
        yield { path, line: lineAt(text, index), message: "a test is run, always: no skip, todo or only" };
      }
      for (const index of sleepsIn(bare)) {
        yield { path, line: lineAt(text, index), message: "waits by the clock: wait for what shall happen instead" };
      }
    }
  },
};

/** A call of `sleep`, or of `setTimeout` with a number that is written there. */
function sleepsIn(bare: string): number[] {
  const calls = [...bare.matchAll(/\b(sleep|setTimeout)\s*\(/g)];
  return calls
    .filter(({ index, 0: head, 1: name }) => name === "sleep" || /(?:^|,)\s*[\d_.]+\s*$/.test(argumentsAt(bare, index + head.length)))
    .map(({ index }) => index);
}

/** What stands between the parentheses of a call, from behind the first of them. */
function argumentsAt(bare: string, start: number): string {
  let depth = 1;
  let end = start;
  while (depth > 0 && end < bare.length) {
    if (bare[end] === "(") depth += 1;
    if (bare[end] === ")") depth -= 1;
    end += 1;
  }
  return bare.slice(start, end - 1);
}
