// `understudy clock`: shows, advances, freezes and runs the world's clock.

import { Command, InvalidArgumentError, Option } from "commander";
import { withUsual } from "../group.ts";
import { control, print, targeting, type Target } from "../running.ts";

interface Clock {
  readonly now: string;
  readonly mode: string;
  readonly settled?: { readonly count: number };
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
  advance.action((duration: string, target: Target) => tell(target, control(target, "POST", "/clock", { advance: duration })));
  to.action((instant: string, target: Target) => tell(target, control(target, "POST", "/clock", { to: instant })));
  freeze.action((target: Target) => tell(target, control(target, "POST", "/clock", { mode: "frozen" })));
  run.action((target: Target) => tell(target, control(target, "POST", "/clock", { mode: "running" })));
  return withUsual(new Command("clock").description("show or move the world's clock"), show, [advance, to, freeze, run]);
}

function refuseBackwards(): never {
  throw new InvalidArgumentError("The clock only moves forward: give a duration like P1D. To begin again: understudy reset");
}

async function tell(target: Target, response: Promise<Response>): Promise<void> {
  const clock = (await (await response).json()) as Clock;
  print(target, clock, ({ now, mode, settled }) => {
    const work = settled && `, ${settled.count} ${settled.count === 1 ? "piece" : "pieces"} of due work settled`;
    return `${now} (${mode})${work ?? ""}`;
  });
}
