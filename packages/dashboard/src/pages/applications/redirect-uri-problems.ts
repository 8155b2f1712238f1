// What a refusal of a list of redirect URIs says of each of them: its details begin with the place in the list. Pure.

import { Refusal } from "../../api/refusal.ts";

/** By the place in the list, from 0: `1.uri: it has a wildcard`. */
export function problemsByRow(error: unknown): ReadonlyMap<number, string> {
  const problems = new Map<number, string>();
  for (const detail of error instanceof Refusal ? error.details : []) {
    const [, place, problem = ""] = /^(\d+)(?:\.\w+)?: (.+)$/s.exec(detail) ?? [];
    if (place !== undefined && !problems.has(Number(place))) problems.set(Number(place), problem);
  }
  return problems;
}
