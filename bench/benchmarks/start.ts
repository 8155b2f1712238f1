// How long a start takes until requests are served, and how much memory the server then holds.

import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { ServerProcess } from "../../tests/support/server-process.ts";
import { below, type Benchmark, type Comparison } from "../comparison.ts";
import { temporaryFolder } from "../contestants.ts";
import { inRounds, spreadOf } from "../figures.ts";
import { residentMb } from "../machine.ts";

/** Whatever was asked for: the budget is on the median of ten. */
const roundsMin = 10;
const readyMsMax = 1000;
const residentMbMax = 110;

/** Until what the start has left behind is collected (packages/cli/src/settle.ts). */
const untilIdleMs = 2_000;

/** What was seen of one start. */
interface Start {
  readonly readyInMs: number;
  readonly wallMs: number;
  readonly residentMb: number | undefined;
}

export const start: Benchmark = {
  name: "start",
  async run({ rounds }) {
    await using closing = new AsyncDisposableStack();
    const folder = await temporaryFolder(closing);
    const stored = ["--data", path.join(folder, "stored")];
    // The first start fills the compile cache and makes the stored world.
    await startOnce(folder, stored);
    const found = await inRounds(Math.max(roundsMin, rounds), {
      "new data folder": (round) => startOnce(folder, ["--data", path.join(folder, `new-${round}`)]),
      "stored world": () => startOnce(folder, stored),
      ephemeral: () => startOnce(folder, ["--ephemeral"]),
    });
    return Object.entries(found).flatMap(([kind, starts]) => comparisonsOf(kind, starts));
  },
};

async function startOnce(folder: string, args: readonly string[]): Promise<Start> {
  const server = await ServerProcess.start({ args, readyFile: path.join(folder, "ready.json") });
  const { readyInMs } = server.ready;
  await setTimeout(untilIdleMs);
  const found = { readyInMs, wallMs: server.startedInMs, residentMb: residentMb(server.pid) };
  await refuseDeaf(server);
  await server.stop();
  return found;
}

/** Ready means that requests are served. */
async function refuseDeaf(server: ServerProcess): Promise<void> {
  const { status } = await fetch(`${server.ready.urls.http}/healthz`);
  if (status !== 200) throw new Error(`The server said that it was ready, and answered ${status}.`);
}

function comparisonsOf(kind: string, starts: readonly Start[]): Comparison[] {
  const ready = spreadOf(starts.map(({ readyInMs }) => readyInMs));
  const comparisons: Comparison[] = [
    { what: `ready, ${kind}`, unit: "ms", ours: ready, budget: below(readyMsMax, " ms", ready) },
    { what: `from spawn to ready, ${kind}`, unit: "ms", ours: spreadOf(starts.map(({ wallMs }) => wallMs)) },
  ];
  const resident = starts.flatMap(({ residentMb }) => residentMb ?? []);
  if (resident.length === 0) return comparisons;
  const figure = spreadOf(resident);
  return [...comparisons, { what: `resident when idle, ${kind}`, unit: "MB", ours: figure, budget: below(residentMbMax, " MB", figure) }];
}
