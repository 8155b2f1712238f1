// `npm run check`: what can be found out about the code without running it. Types, lint, house rules, in seconds.
// A check that saw no files fails, since it would have found nothing in them either.

import { lint } from "./check/lint.ts";
import { compile } from "./check/compile.ts";
import { runProgram } from "./run-program.ts";

const results = [compile(), lint(), (await runProgram("tools/tidy/tidy.ts")) === 0];
if (!results.every(Boolean)) process.exitCode = 1;
