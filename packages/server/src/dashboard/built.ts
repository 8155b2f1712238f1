// Where the build has put the pages' files, seen from wherever this runs: from the sources, or out of the bundle, whose
// files lie in `dist` or in `dist/chunks`, in the repository as in the published package.

import { fileURLToPath } from "node:url";

/** `from` is the address of the running file. */
export function builtFolder(name: "dashboard" | "docs", from: string = import.meta.url): string {
  if (from.endsWith(".ts")) return fileURLToPath(new URL(`../../../../dist/${name}`, from));
  return fileURLToPath(new URL(/\/chunks\/[^/]+$/.test(from) ? `../${name}` : name, from));
}
