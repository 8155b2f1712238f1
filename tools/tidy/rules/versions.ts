// Every dependency is asked for by one exact version.

import { dependenciesOf, isManifest, manifestsOf } from "../manifests.ts";
import type { Rule } from "../rule.ts";

/** Under another name, too, where two versions of one package are here. */
const exact = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/;

export const versions: Rule = {
  name: "versions",
  why: "A dependency changes when we say so, in a commit that says why.",
  concerns: isManifest,
  *check(_files, repository) {
    for (const manifest of manifestsOf(repository)) {
      for (const [name, version] of Object.entries(dependenciesOf(manifest))) {
        if (!exact.test(version)) yield { path: manifest.path, message: `${name} is asked for as "${version}", which is not one version` };
      }
    }
  },
};
