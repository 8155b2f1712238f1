// How long a start takes until requests are served, and how much memory the server then holds.

import path from "node:path";
import { ServerProcess } from "../../tests/crash/server-process.ts";
import { below, type Benchmark, type Comparison } from "../comparison.ts";
import { temporaryFolder } from "../contestants.ts";
import { inRounds, spreadOf } from "../figures.ts";
import { residentMb } from "../machine.ts";

/** Whatever was asked for: the budget is on the median of ten. */
const roundsMin = 10;
const readyMsMax = 1000;
const residentMbMax = 110;

/** What was seen of the starts of one kind, round by round. */
interface Seen {
  readonly wallMs: number[];
  readonly residentMb: number[];
}

export const start: Benchmark = {
  name: "start",
  async run({ rounds }) {
    await using closing = new AsyncDisposableStack();
    const folder = await temporaryFolder(closing);
    const stored = path.join(folder, "stored");
    const argsOf = {
      "new data folder": (round: number) => ["--data", path.join(folder, `new-${round}`)],
      "stored world": () => ["--data", stored],
      ephemeral: () => ["--ephemeral"],
    };
    // The first start fills the compile cache and makes the stored world.
    await startOnce(folder, argsOf["stored world"]());
    const seen = new Map<string, Seen>();
    const figures = await inRounds(Math.max(roundsMin, rounds), Object.fromEntries(
      Object.entries(argsOf).map(([kind, args]) => [kind, (round: number) => measured(folder, args(round), keptFor(seen, kind))]),
    ));
    return Object.entries(figures).flatMap(([kind, readyInMs]) => comparisonsOf(kind, readyInMs, keptFor(seen, kind)));
  },
};

function keptFor(seen: Map<string, Seen>, kind: string): Seen {
  return seen.getOrInsertComputed(kind, () => ({ wallMs: [], residentMb: [] }));
}

/** Answers what the server says of itself, and keeps what is seen from outside. */
async function measured(folder: string, args: readonly string[], seen: Seen): Promise<number> {
  const found = await startOnce(folder, args);
  seen.wallMs.push(found.wallMs);
  if (found.residentMb !== undefined) seen.residentMb.push(found.residentMb);
  return found.readyInMs;
}

async function startOnce(folder: string, args: readonly string[]) {
  const server = await ServerProcess.start({ args, readyFile: path.join(folder, "ready.json") });
  const found = { readyInMs: server.ready.readyInMs, wallMs: server.startedInMs, residentMb: residentMb(server.pid) };
  await refuseDeaf(server);
  await server.stop();
  return found;
}

/** Ready means that requests are served. */
async function refuseDeaf(server: ServerProcess): Promise<void> {
  const { status } = await fetch(`${server.ready.urls.http}/healthz`);
  if (status !== 200) throw new Error(`The server said that it was ready, and answered ${status}.`);
}

function comparisonsOf(kind: string, readyInMs: readonly number[], seen: Seen): Comparison[] {
  const ready = spreadOf(readyInMs);
  const comparisons: Comparison[] = [
    { what: `ready, ${kind}`, unit: "ms", ours: ready, budget: below(readyMsMax, " ms", ready) },
    { what: `from spawn to ready, ${kind}`, unit: "ms", ours: spreadOf(seen.wallMs) },
  ];
  if (seen.residentMb.length === 0) return comparisons;
  const resident = spreadOf(seen.residentMb);
  return [...comparisons, { what: `resident when idle, ${kind}`, unit: "MB", ours: resident, budget: below(residentMbMax, " MB", resident) }];
}
