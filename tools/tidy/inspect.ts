// Holds one rule against a repository.

import type { Repository } from "./repository.ts";
import type { Problem, Rule } from "./rule.ts";

export interface Finding {
  /** How many files the rule looked at. None is a failure: such a rule finds nothing, ever. */
  readonly seen: number;
  readonly problems: readonly Problem[];
}

export function inspect(rule: Rule, repository: Repository): Finding {
  const files = repository.files.filter(({ path }) => rule.concerns(path));
  return { seen: files.length, problems: [...rule.check(files, repository)] };
}
