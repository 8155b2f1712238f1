// For what cannot happen. A broken invariant is a bug: it is logged, and its text never reaches a caller.

export function invariant(condition: unknown, why: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${why}`);
}
