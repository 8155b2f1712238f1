// How long the creation still takes, as the clock's command wants it. Pure: the world's time is known only by how much of
// the whole has passed.

/** ISO 8601, in whole seconds and never too short: what has passed is known in whole percents, rounded down. */
export function remainingText(requestedDate: string, expectedDate: string, percentComplete: number): string {
  const wholeMs = Date.parse(expectedDate) - Date.parse(requestedDate);
  const seconds = Math.max(1, Math.ceil((wholeMs * (100 - percentComplete)) / 100 / 1_000));
  return `PT${seconds}S`;
}
