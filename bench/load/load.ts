// Loads a server for a while, and answers how many requests a second it took and what each cost it.

import { spawn } from "node:child_process";
import path from "node:path";
import { json, text } from "node:stream/consumers";
import { processorTime } from "../machine.ts";
import { pinned, type Cores } from "../pinned.ts";

export interface Load {
  readonly port: number;
  /** See `requestTemplate`. */
  readonly template: string;
  readonly inFlight: number;
  /** See `Wakefulness`. */
  readonly awake?: boolean;
  /** Those of the client; the server has its own since it was started. */
  readonly cores?: Cores;
  readonly warmUpSeconds: number;
  readonly seconds: number;
}

/** What the client saw. */
export interface Seen {
  readonly perSecond: number;
  /** All, those of the warm-up too. */
  readonly answers: number;
  /** Answers other than 2xx. */
  readonly refused: number;
  readonly firstRefusal?: string;
  /** The share of the time in which the client had something to do. */
  readonly busy: number;
}

/** What a round under load found. */
export interface Rate {
  readonly perSecond: number;
  /** Processor time of the server for each request; it hardly depends on what else the machine does. */
  readonly microseconds: number | undefined;
}

/** A server that is measured. */
export interface Contestant {
  readonly port: number;
  readonly pid: number;
}

/** A client that is busier than this may be what limits the figure. */
const busyMax = 0.85;

const generator = path.join(import.meta.dirname, "generator.ts");

export async function rateUnder({ port, pid }: Contestant, load: Omit<Load, "port">): Promise<Rate> {
  const before = processorTime(pid);
  const seen = await loaded({ ...load, port });
  const after = processorTime(pid);
  if (seen.refused > 0) throw new Error(`${seen.refused} requests of the load were refused, the first with ${seen.firstRefusal}`);
  if (seen.busy > busyMax) {
    process.stderr.write(`  The client was ${Math.round(seen.busy * 100)} % busy: it may have been the limit.\n`);
  }
  const taken = before === undefined || after === undefined ? undefined : after - before;
  return { perSecond: seen.perSecond, microseconds: taken && taken / seen.answers };
}

async function loaded(load: Load): Promise<Seen> {
  const { command, args } = pinned("client", { command: process.execPath, args: [generator] }, load.cores);
  const child = spawn(command, args, { stdio: "pipe" });
  child.stdin.end(JSON.stringify(load));
  const [seen, complaint] = await Promise.all([json(child.stdout).catch(() => undefined), text(child.stderr)]);
  if (seen === undefined) throw new Error(`The load broke off.\n${complaint}`);
  return seen as Seen;
}
