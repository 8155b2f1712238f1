// What somebody may have meant who has typed a name that there is not.

/** Those that a few letters tell apart, in whatever case. */
export function namesNear(names: readonly string[], typed: string): readonly string[] {
  const wanted = typed.toLowerCase();
  return names.filter((name) => distance(name.toLowerCase(), wanted) <= Math.max(2, wanted.length / 4));
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
