// How long a file and a function may be. Generated text is as long as it is.

import { codeOf } from "../code.ts";
import { lineAt, type SourceFile } from "../repository.ts";
import { isTypeScript, type Problem, type Rule } from "../rule.ts";

const fileLinesMax = 500;
const functionLinesMax = 70;

const isGenerated = ({ path, text }: SourceFile): boolean => path.includes("/generated/") || text.startsWith("// Generated");

export const lengths: Rule = {
  name: "lengths",
  why: `What is longer than ${fileLinesMax} lines, or ${functionLinesMax} in a function, does more than one thing and cannot be seen at once.`,
  concerns: isTypeScript,
  *check(files) {
    for (const file of files.filter((candidate) => !isGenerated(candidate))) {
      const lines = file.text.trimEnd().split("\n").length;
      if (lines > fileLinesMax) yield { path: file.path, message: `has ${lines} lines; ${fileLinesMax} are allowed` };
      yield* longFunctionsIn(file);
    }
  },
};

function* longFunctionsIn(file: SourceFile): Iterable<Problem> {
  const { bare } = codeOf(file.text);
  const open: number[] = [];
  for (const { index, 0: brace } of bare.matchAll(/[{}]/g)) {
    if (brace === "{") {
      open.push(index);
      continue;
    }
    const start = open.pop();
    if (start === undefined || !isFunctionBody(bare, start)) continue;
    const [first, last] = [lineAt(bare, start), lineAt(bare, index)];
    const lines = last - first + 1;
    if (lines > functionLinesMax) yield { path: file.path, line: first, message: `a function of ${lines} lines; ${functionLinesMax} are allowed` };
  }
}

/** By the line that opens it: `=> {`, or `) {` and `): Type {` unless that is a statement. A suite of tests is a list. */
function isFunctionBody(bare: string, brace: number): boolean {
  const line = bare.slice(bare.lastIndexOf("\n", brace) + 1, brace + 1).trim();
  const isStatement = /^(?:\}\s*)?(?:if|else|for|while|switch|catch|do|try|class|interface|type)\b/.test(line);
  const isSuite = /^(?:describe|suite)\b/.test(line);
  return !isStatement && !isSuite && /(?:=>|\)(?:\s*:[^=]*)?)\s*\{$/.test(line);
}
