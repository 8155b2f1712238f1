// Which file carries an operation out: read off its tables, where the operation's id is the key of a row. Those of the
// examples are carried out by `wire.test.ts`, those that have a route of their own by their own files.

import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../root.ts";

export interface Witness {
  readonly id: string;
  /** From the root of the repository. */
  readonly file: string;
}

const ofOwnRoutes = ["packages/server/src/identity/endpoints.test.ts", "packages/server/src/areas/billing/exports.test.ts"];

/** One for each row, in the order of the files. */
export function allWitnesses(): readonly Witness[] {
  const files = globSync(["tests/support/examples/*.ts", ...ofOwnRoutes], { cwd: root });
  return files.map((name) => name.replaceAll("\\", "/")).toSorted().flatMap((file) => {
    const text = readFileSync(path.join(root, file), "utf8");
    return [...text.matchAll(/^  "([\w.]+)":/gm)].map(([, id = ""]) => ({ id, file }));
  });
}
