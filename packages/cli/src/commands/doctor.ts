// `understudy doctor`: looks for what usually goes wrong on a machine, and says of each thing what to do about it.

import { Command } from "commander";
import { print, targeting, type Target } from "../running.ts";

export const doctorCommand = (): Command =>
  targeting(new Command("doctor").description("look for what keeps programs from reaching Understudy, and say what to do")).action(async (target: Target) => {
    const { examine } = await import("../doctor/examine.ts");
    const findings = await examine(target);
    const isWell = findings.every(({ state }) => state !== "wrong");
    print(target, { isWell, findings }, () => findings.map(({ state, what, remedy }) => `${marks[state]} ${what}${remedy === undefined ? "" : `\n      ${remedy}`}`).join("\n"));
    if (!isWell) process.exitCode = 1;
  });

const marks = { well: "  ok ", note: "  ?  ", wrong: "  ✗  " } as const;
