// Which file of tests/contract carries an operation out: read off its table, where the operation's id is the key of a row.

import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../root.ts";

export interface Witness {
  readonly id: string;
  /** From the root of the repository. */
  readonly file: string;
}

/** One for each row, in the order of the files. */
export function allWitnesses(): readonly Witness[] {
  const files = globSync("tests/contract/*.test.ts", { cwd: root }).map((name) => name.replaceAll("\\", "/")).toSorted();
  return files.flatMap((file) => {
    const text = readFileSync(path.join(root, file), "utf8");
    return [...text.matchAll(/^  "([\w.]+)":/gm)].map(([, id = ""]) => ({ id, file }));
  });
}
