// The documented facts: names and spellings, as they were gathered from the public documents and the clients' sources.

import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../root.ts";

export const factsOf = <Fact>(name: string): readonly Fact[] =>
  JSON.parse(readFileSync(path.join(root, "evidence", `${name}.json`), "utf8")) as readonly Fact[];
