// Everything in a folder with what tells its bytes, to find that nothing was changed.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export function contentsOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map(({ parentPath, name }) => {
    const file = join(parentPath, name);
    return [file, createHash("sha256").update(readFileSync(file)).digest("hex")] as const;
  }).toSorted());
}
