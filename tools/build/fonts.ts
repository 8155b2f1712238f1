// The fonts of statements, each with its licence, beside the bundle: there it runs without the packages that have them.

import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { fontNames, fontPackage, installedFont } from "../../packages/server/src/billing/statement/fonts.ts";

const folder = "dist/fonts";

export function buildFonts(root: string): void {
  mkdirSync(path.join(root, folder), { recursive: true });
  for (const name of fontNames) {
    const font = installedFont(name);
    copyFileSync(font, path.join(root, folder, path.basename(font)));
    copyFileSync(path.join(fontPackage(name), "LICENSE"), path.join(root, folder, `${path.basename(font)}.license.txt`));
  }
}
