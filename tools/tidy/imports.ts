// What a file imports, of types too: they bind two rooms together as much as values do.

import path from "node:path";
import { codeOf } from "./code.ts";
import { lineAt, type SourceFile } from "./repository.ts";

export interface Import {
  readonly from: string;
  readonly line: number;
  /** As it is written. */
  readonly specifier: string;
  /** Of a file in the repository; undefined for a package. */
  readonly target: string | undefined;
}

const forms = /\b(?:import|export)\b[^"';]*?\bfrom\s*["']([^"'\n]+)["']|\bimport\s*\(?\s*["']([^"'\n]+)["']|\brequire\s*\(\s*["']([^"'\n]+)["']/g;

export function importsOf(file: SourceFile): Import[] {
  const { withStrings, bare } = codeOf(file.text);
  return [...withStrings.matchAll(forms)]
    // Where the code alone is blank, the match stands in a piece of text.
    .filter(({ index }) => bare[index] !== " ")
    .map((match) => {
      const specifier = match[1] ?? match[2] ?? match[3] ?? "";
      return { from: file.path, line: lineAt(file.text, match.index), specifier, target: targetOf(file.path, specifier) };
    });
}

const targetOf = (from: string, specifier: string): string | undefined =>
  specifier.startsWith(".") ? path.posix.join(path.posix.dirname(from), specifier) : undefined;

/** The package of a bare specifier: `pg` of `pg/lib/x.js`, `@scope/name` of `@scope/name/x`. */
export function packageOf(specifier: string): string {
  const [first = "", second = ""] = specifier.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}
