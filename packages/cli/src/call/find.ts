// The operation that is meant: by its id in any case, else those whose id is near.

import { wholeOperations, type WholeOperation } from "@understudy/contract/whole";
import { UserMistake } from "../user-mistake.ts";

/** Those that a program can call: what goes the other way, to a subscriber, is left out. */
export const callable: readonly WholeOperation[] = wholeOperations.filter(({ host }) => host !== "subscriber");

export function findOperation(name: string): WholeOperation {
  const wanted = name.toLowerCase();
  const found = callable.find(({ id }) => id.toLowerCase() === wanted);
  if (found) return found;
  throw new UserMistake(`There is no operation "${name}". ${nearTo(wanted)}`);
}

const shownMax = 8;

function nearTo(wanted: string): string {
  const ids = callable.map(({ id }) => id);
  const holding = ids.filter((id) => id.toLowerCase().includes(wanted));
  const near = holding.length > 0 ? holding : ids.filter((id) => distance(id.toLowerCase(), wanted) <= Math.max(2, wanted.length / 4));
  const all = "All of them: understudy call --list";
  if (near.length === 0) return all;
  return `Do you mean ${near.slice(0, shownMax).join(", ")}${near.length > shownMax ? ", …" : ""}? ${all}`;
}

/** How many letters to add, take away or replace (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_none, index) => index);
  for (const [line, letter] of [...one].entries()) {
    const next = [line + 1];
    for (const [index, opposite] of [...other].entries()) {
      next.push(Math.min((row[index] ?? 0) + (letter === opposite ? 0 : 1), (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
