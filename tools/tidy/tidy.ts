// The house rules as a program: `npm run check` runs it. Says how many files each rule saw, then what it found.

import { root } from "../root.ts";
import { inspect } from "./inspect.ts";
import { readRepository } from "./repository.ts";
import { rules } from "./rules.ts";

const repository = readRepository(root);
console.log(`tidy: ${rules.length} rules, ${repository.files.length} files`);
let failures = 0;
for (const rule of rules) {
  const { seen, problems } = inspect(rule, repository);
  console.log(`  ${rule.name.padEnd(13)} saw ${String(seen).padStart(4)} files${problems.length > 0 ? `, ${problems.length} problems` : ""}`);
  if (seen === 0) console.error(`    it concerns no file at all, so it guards nothing`);
  if (problems.length > 0) console.error(`    ${rule.why}`);
  for (const { path, line, message } of problems) console.error(`    ${path}${line === undefined ? "" : `:${line}`}: ${message}`);
  failures += problems.length + (seen === 0 ? 1 : 0);
}
process.exitCode = failures === 0 ? 0 : 1;
