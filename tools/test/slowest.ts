// Where the time of a run went: what its files took, for a table at its end.

import path from "node:path";
import type { TestsStream } from "node:test";

export interface Taken {
  readonly file: string;
  readonly ms: number;
}

const shownMax = 10;

/** Grows while the tests run. */
export function timesOf(events: TestsStream): readonly Taken[] {
  const times: Taken[] = [];
  events.on("test:summary", ({ file, duration_ms: ms }) => { if (file !== undefined) times.push({ file, ms }); });
  return times;
}

/** The slowest files, the slowest first; nothing of a run of a single file. */
export function slowestOf(times: readonly Taken[], root: string): string {
  if (times.length < 2) return "";
  const slowest = times.toSorted((one, other) => other.ms - one.ms).slice(0, shownMax);
  const lines = slowest.map(({ file, ms }) => `${(ms / 1000).toFixed(1).padStart(8)} s  ${path.relative(root, file)}`);
  return ["Where the time went:", ...lines, ""].join("\n");
}
