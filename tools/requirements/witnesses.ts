// Which requirements a test file has tests for: those whose ids a test's name begins with.

import { codeOf } from "../tidy/code.ts";

/** One id or several, with blanks or commas between them, where a string or a template begins. */
const idsAtStart = /["'`]([A-Z]+-\d+(?:,? +[A-Z]+-\d+)*)(?![\w-])/g;

/**
 * Tests are made by loops over tables too, so every string that begins with an id is taken for a name. Strings within
 * strings are none: examples that were planted for this tool are no tests.
 */
export function idsNamedIn(text: string): string[] {
  const { withStrings, bare } = codeOf(text);
  return [...withStrings.matchAll(idsAtStart)]
    .filter(({ index }) => bare[index] !== " ")
    .flatMap(([, ids = ""]) => ids.split(/,? +/));
}
