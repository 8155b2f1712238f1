// `npm run generate` writes what is derived from the sources; with `--check` it only says whether that is still so.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../root.ts";
import { artefacts } from "./artefacts.ts";

const isCheck = process.argv.includes("--check");
let outdated = 0;

for (const { path: name, make } of artefacts) {
  const file = path.join(root, name);
  const text = await make();
  const isCurrent = existsSync(file) && readFileSync(file, "utf8") === text;
  if (isCurrent) continue;
  outdated += 1;
  if (isCheck) {
    console.error(`${name} is not what the sources give now. Run "npm run generate" and commit it with them.`);
  } else {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`Wrote ${name}.`);
  }
}

console.log(`generate: ${artefacts.length} artefacts, ${outdated} ${isCheck ? "outdated" : "written"}`);
if (artefacts.length === 0 || (isCheck && outdated > 0)) process.exitCode = 1;
