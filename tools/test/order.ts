// In which order test files run: those of folders in which files take long come first, so that none of them is left alone
// at the end, when the other processors have nothing to do any more.

import path from "node:path";

/** The slowest first. */
const slowFolders = [
  "tests/dashboard", "tests/clients", "tests/crash", "tests", "packages/server/src/http", "packages/server/src/accounts", "packages/server/src/areas",
];

export function longFirst(root: string, files: readonly string[]): string[] {
  const placeOf = (file: string): number => {
    const place = slowFolders.findIndex((folder) => file.startsWith(path.join(root, folder, path.sep)));
    return place === -1 ? slowFolders.length : place;
  };
  return files.toSorted((one, other) => placeOf(one) - placeOf(other));
}
