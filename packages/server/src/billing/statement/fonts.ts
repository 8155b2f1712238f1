// The fonts of statements. They are embedded in every file, so that it looks the same everywhere: the letters of Latin,
// Cyrillic, Greek, Arabic and Hebrew, those of Japanese and much of Chinese, and one plain font for whatever else a name has.

import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { unpackedFont } from "./woff.ts";

/** By what it is for, the package that has it and the file in it. */
const fonts = {
  regular: ["dejavu-fonts-ttf", "ttf/DejaVuSansCondensed.ttf"],
  bold: ["dejavu-fonts-ttf", "ttf/DejaVuSansCondensed-Bold.ttf"],
  japanese: ["@embedpdf/fonts-jp", "fonts/NotoSansJP-Regular.otf"],
  other: ["@fontsource/unifontex", "files/unifontex-latin-400-normal.woff"],
} as const;

export type FontName = keyof typeof fonts;

export const fontNames = Object.keys(fonts) as FontName[];

/** Where the package of a font is, which has the font's licence beside it. */
export function fontPackage(name: FontName): string {
  const manifest = findPackageJSON(fonts[name][0], import.meta.url);
  if (manifest === undefined) throw new Error(`The package ${fonts[name][0]} is not installed.`);
  return path.dirname(manifest);
}

/** The file of a font as it is installed. */
export const installedFont = (name: FontName): string => path.join(fontPackage(name), fonts[name][1]);

/** The file of a font, from wherever this runs: from the sources, or out of the bundle, beside which the build has put them. */
export function fontFile(name: FontName, from: string = import.meta.url): string {
  if (from.endsWith(".ts")) return installedFont(name);
  return fileURLToPath(new URL(`${/\/chunks\/[^/]+$/.test(from) ? "../" : ""}fonts/${path.basename(fonts[name][1])}`, from));
}

/** As PDFKit takes it. */
export function fontBytes(name: FontName): Buffer {
  const file = fontFile(name);
  const bytes = readFileSync(file);
  return file.endsWith(".woff") ? unpackedFont(bytes) : bytes;
}
