// The lockfile has an entry for whatever any package in it asks for. A registry that lacks a package for another
// platform leaves a gap, which nobody notices until the first clean installation refuses it.

import type { Rule } from "../rule.ts";

interface Lockfile {
  readonly packages: Readonly<Record<string, {
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly optionalDependencies?: Readonly<Record<string, string>>;
  }>>;
}

export const lockfile: Rule = {
  name: "lockfile",
  why: "Only a lockfile without gaps is one that `npm ci` installs from; with a gap, no fresh clone runs at all.",
  concerns: (path) => path === "package-lock.json",
  *check(files) {
    for (const { path, text } of files) {
      const { packages } = JSON.parse(text) as Lockfile;
      for (const [place, { dependencies, optionalDependencies }] of Object.entries(packages)) {
        for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
          if (!whereToLook(place, name).some((candidate) => Object.hasOwn(packages, candidate))) {
            yield { path, message: `${place || "the root"} asks for ${name}, of which there is no entry` };
          }
        }
      }
    }
  },
};

/** In the package's own node_modules, and in those of all folders above it, as Node does. */
function whereToLook(place: string, name: string): string[] {
  const steps = place.split("/");
  const above = steps.map((_, index) => steps.slice(0, steps.length - index).join("/"));
  return [...above, ""].map((folder) => `${folder}${folder === "" ? "" : "/"}node_modules/${name}`);
}
