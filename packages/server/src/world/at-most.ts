// Work that takes so much memory or time that only so much of it may be under way: whoever comes later waits in line,
// and is sent away where the line is too long.

export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** The work was not begun, since too much of it waits already. */
export class Overloaded extends Error {
  override readonly name = "Overloaded";
  /** By then the line is a short one again. */
  readonly retryAfterSeconds = 2;
}

/**
 * Begins each piece of work in the order in which it came, as soon as fewer than `count` others are under way. No more
 * than `waitingMax` pieces wait: further ones throw `Overloaded`.
 */
export function atMost(count: number, waitingMax: number): InTurn {
  const waiting: Array<() => void> = [];
  let free = count;
  const turn = async (): Promise<void> => {
    if (free === 0 && waiting.length >= waitingMax) throw new Overloaded("The server is doing as much of this as it can. Try again in a moment.");
    if (free === 0) return new Promise((resolve) => waiting.push(resolve));
    free -= 1;
  };
  const next = (): void => {
    const first = waiting.shift();
    if (first) first();
    else free += 1;
  };
  return async (work) => {
    await turn();
    try {
      return await work();
    } finally {
      next();
    }
  };
}
