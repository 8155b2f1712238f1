// Work that takes so much memory or time that only so much of it may be under way: whoever comes later waits in line.

export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Begins each piece of work in the order in which it came, as soon as fewer than `count` others are under way. */
export function atMost(count: number): InTurn {
  const waiting: Array<() => void> = [];
  let free = count;
  const turn = async (): Promise<void> => {
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
