// What a package imports by name: listed in its package.json, and on the map. Tools and tests list theirs in the root.

import { isBuiltin } from "node:module";
import { importsOf, packageOf } from "../imports.ts";
import { dependenciesOf, manifestsOf, type Manifest } from "../manifests.ts";
import { isTest, type Rule } from "../rule.ts";
import { otherEntries, packageImports } from "../rooms.ts";

const ours = "@understudy/";

export const packages: Rule = {
  name: "packages",
  why: "A package imports what its package.json lists and the map allows; kernel and contract stay free of Node.",
  concerns: (path) => /\.(?:tsx?|mjs)$/.test(path) || path.endsWith("package.json"),
  *check(files, repository) {
    const manifests = manifestsOf(repository);
    const root = manifests.find(({ folder }) => folder === "");
    for (const file of files.filter(({ path }) => !path.endsWith("package.json"))) {
      const home = manifests.find(({ folder }) => folder !== "" && file.path.startsWith(`${folder}/`));
      for (const { line, specifier, target } of importsOf(file)) {
        if (target !== undefined) continue;
        const message = home && !isTest(file.path) ? objection(home, file.path, specifier) : objectionToTool([root, home], specifier);
        if (message) yield { path: file.path, line, message };
      }
    }
  },
};

function objection(home: Manifest, file: string, specifier: string): string | undefined {
  const allowed = packageImports[home.folder.replace("packages/", "")];
  const name = packageOf(specifier);
  if (!allowed) return `the package ${home.folder} is not on the map in tools/tidy/rooms.ts`;
  const knowsNode = typeof allowed.node === "string" ? file.startsWith(`${home.folder}/${allowed.node}`) : allowed.node;
  if (isBuiltin(specifier)) return knowsNode ? undefined : `imports ${specifier}: this package does not know what it runs on`;
  if (name.startsWith(ours)) {
    if (!allowed.ours.includes(name.slice(ours.length))) return `imports ${name}, which it may not know`;
    if (specifier !== name && !otherEntries.includes(specifier)) return `imports ${specifier}: a package is entered by its public entry`;
  } else if (allowed.others !== "listed" && !allowed.others.includes(name)) {
    return `imports ${name}, which it may not know`;
  }
  return Object.hasOwn(home.dependencies, name) ? undefined : `imports ${name}, which is not among the dependencies in ${home.folder}/package.json`;
}

/** Tests and tools may use whatever the root or their own package lists, and our own packages by their entries. */
function objectionToTool(homes: readonly (Manifest | undefined)[], specifier: string): string | undefined {
  const name = packageOf(specifier);
  if (isBuiltin(specifier) || otherEntries.includes(specifier) || specifier === name && name.startsWith(ours)) return undefined;
  if (homes.some((home) => home && Object.hasOwn(dependenciesOf(home), name))) return undefined;
  return `imports ${specifier}, which no package.json lists for it`;
}
