// What a house rule is: a name, the reason for it, and a check that looks at the files which concern it.

import type { Repository, SourceFile } from "./repository.ts";

export interface Problem {
  readonly path: string;
  readonly line?: number;
  readonly message: string;
}

export interface Rule {
  readonly name: string;
  /** What the rule protects: shown with every problem, so that nobody has to look it up. */
  readonly why: string;
  /** Which files the rule looks at. One that concerns no file at all is blind, and fails. */
  readonly concerns: (path: string) => boolean;
  readonly check: (files: readonly SourceFile[], repository: Repository) => Iterable<Problem>;
}

export const isTest = (path: string): boolean => path.endsWith(".test.ts");

/** TypeScript that we wrote, wherever it is. */
export const isTypeScript = (path: string): boolean => /\.tsx?$/.test(path);

export const isInPackage = (path: string): boolean => /^packages\/[^/]+\/src\/.*\.tsx?$/.test(path);
