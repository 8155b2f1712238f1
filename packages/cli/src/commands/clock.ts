// `understudy clock`: shows, advances, freezes and runs the world's clock.

import { Command, InvalidArgumentError, Option } from "commander";
import { withUsual } from "../group.ts";
import { showProgress } from "../progress.ts";
import { control, print, targeting, type Target } from "../running.ts";

interface Clock {
  readonly now: string;
  readonly mode: string;
  readonly settled?: { readonly count: number };
  /** What is under way. */
  readonly move?: { readonly from: string; readonly to: string; readonly settled: { readonly count: number } };
}

export function clockCommand(): Command {
  const show = targeting(new Command("show").description("what it shows (also without a word)"));
  const advance = targeting(new Command("advance").description("move it forward, and settle what falls due").argument("<duration>", "ISO 8601, for example P1M or PT90S"))
    // A negative duration begins as an option does, and is none that a clock can be moved by.
    .addOption(new Option("-P <duration>").hideHelp().argParser(refuseBackwards));
  const to = targeting(new Command("to").description("move it forward to an instant").argument("<instant>", "for example 2027-01-31T00:00:00Z"));
  const freeze = targeting(new Command("freeze").description("let it stand"));
  const run = targeting(new Command("run").description("let it run from where it stands"));
  show.action((target: Target) => tell(target, control(target, "GET", "/clock")));
  advance.action((duration: string, target: Target) => move(target, { advance: duration }));
  to.action((instant: string, target: Target) => move(target, { to: instant }));
  freeze.action((target: Target) => tell(target, control(target, "POST", "/clock", { mode: "frozen" })));
  run.action((target: Target) => tell(target, control(target, "POST", "/clock", { mode: "running" })));
  return withUsual(new Command("clock").description("show or move the world's clock"), show, [advance, to, freeze, run]);
}

function refuseBackwards(): never {
  throw new InvalidArgumentError("The clock only moves forward: give a duration like P1D. To begin again: understudy reset");
}

/** The server ends a move for which nobody waits any more. */
async function move(target: Target, order: object): Promise<void> {
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  process.once("SIGINT", stop);
  try {
    const answer = control(target, "POST", "/clock", order, stopped.signal);
    await tell(target, target.json ? answer : showProgress(answer, () => howFar(target)));
  } catch (error) {
    if (!stopped.signal.aborted) throw error;
    process.stderr.write("understudy: The move ends where it is, and nothing of it is lost. Where that is: understudy clock\n");
    process.exitCode = interrupted;
  } finally {
    process.off("SIGINT", stop);
  }
}

/** As a shell has it of a program that Ctrl+C has ended. */
const interrupted = 130;

async function howFar(target: Target): Promise<string> {
  const { now, move } = (await (await control(target, "GET", "/clock")).json()) as Clock;
  if (!move) return now;
  const [from, to, at] = [move.from, move.to, now].map((instant) => Date.parse(instant)) as [number, number, number];
  return `${now}, ${Math.floor(Math.min(1, (at - from) / (to - from)) * 100)} %, ${piecesOf(move.settled.count)} settled`;
}

const piecesOf = (count: number): string => `${count} ${count === 1 ? "piece" : "pieces"} of due work`;

async function tell(target: Target, response: Promise<Response>): Promise<void> {
  const clock = (await (await response).json()) as Clock;
  print(target, clock, ({ now, mode, settled }) => `${now} (${mode})${settled ? `, ${piecesOf(settled.count)} settled` : ""}`);
}
