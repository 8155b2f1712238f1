// Figures as they are told: the median of the rounds, with the lowest and the highest.

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly rounds: readonly number[];
}

export function spreadOf(rounds: readonly number[]): Spread {
  const sorted = rounds.toSorted((one, other) => one - other);
  const [min, max] = [sorted.at(0), sorted.at(-1)];
  if (min === undefined || max === undefined) throw new Error("A figure takes at least one round.");
  const middle = sorted.length / 2;
  const median = ((sorted[Math.ceil(middle) - 1] ?? min) + (sorted[Math.floor(middle)] ?? max)) / 2;
  return { median, min, max, rounds };
}

/** Round by round: what disturbed the machine disturbed both halves of a round. */
export function ratioOf(one: readonly number[], other: readonly number[]): Spread {
  return spreadOf(one.map((figure, round) => figure / (other[round] ?? Number.NaN)));
}

/**
 * Measures each contestant once a round, in turn and every other round in reverse, so that a machine that grows
 * slower or faster meanwhile favours nobody.
 */
export async function inRounds<Name extends string, Found>(
  count: number,
  contestants: Readonly<Record<Name, (round: number) => Promise<Found>>>,
): Promise<Record<Name, readonly Found[]>> {
  const names = Object.keys(contestants) as Name[];
  const found = Object.fromEntries(names.map((name) => [name, [] as Found[]])) as Record<Name, Found[]>;
  for (let round = 0; round < count; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) found[name].push(await contestants[name](round));
  }
  return found;
}
