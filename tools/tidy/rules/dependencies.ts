// docs/dependencies.md has exactly one line for each dependency that any package.json names, and no other.

import { dependenciesOf, isManifest, manifestsOf } from "../manifests.ts";
import { lineAt, type Repository } from "../repository.ts";
import type { Rule } from "../rule.ts";

const page = "docs/dependencies.md";

export const dependencies: Rule = {
  name: "dependencies",
  why: `Each dependency is argued for, in one line of ${page}: what it is for, and why it is not ours.`,
  concerns: (path) => isManifest(path) || path === page,
  *check(files, repository) {
    const text = files.find(({ path }) => path === page)?.text;
    if (text === undefined) return yield { path: page, message: "does not exist" };
    const asked = askedFor(repository);
    const listed = [...text.matchAll(/^[ \t]*[-*|][ \t]*\[?`([^`\n]+)`/gm)];
    for (const name of asked) {
      const lines = listed.filter((match) => match[1] === name).length;
      if (lines !== 1) yield { path: page, message: `has ${lines} lines that begin with \`${name}\`; there is one for each dependency` };
    }
    for (const { index, 1: name = "" } of listed) {
      if (!asked.has(name)) yield { path: page, line: lineAt(text, index), message: `tells of ${name}, which no package.json names` };
    }
  },
};

/** Of others: our own packages need no argument. */
function askedFor(repository: Repository): ReadonlySet<string> {
  const all = manifestsOf(repository).flatMap((manifest) => Object.keys(dependenciesOf(manifest)));
  return new Set(all.filter((name) => !name.startsWith("@understudy/")).toSorted());
}
