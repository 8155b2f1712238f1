// How long the compiler takes over a project that imports the SDK: what a partner waits for at every change.

import { execFile } from "node:child_process";
import { copyFileSync } from "node:fs";
import { promisify } from "node:util";
import { installSdk, place } from "../../tests/sdk/installed.ts";
import { programs } from "../../tools/programs.ts";
import { below, type Benchmark } from "../comparison.ts";
import { inRounds, spreadOf } from "../figures.ts";

const typeCheckMsMax = 2_000;

export const types: Benchmark = {
  name: "types",
  async run({ rounds }) {
    const installed = await installSdk();
    try {
      copyFileSync(place(installed, "types.ts"), installed.file("types.mts"));
      const project = place(installed, "tsconfig.esm.json");
      const { checked = [] } = await inRounds(rounds, { checked: () => check(project) });
      const figure = spreadOf(checked);
      return [{ what: "type-check of a project that imports the SDK", unit: "ms", ours: figure, budget: below(typeCheckMsMax, " ms", figure) }];
    } finally {
      installed.remove();
    }
  },
};

async function check(project: string): Promise<number> {
  const began = performance.now();
  await promisify(execFile)(process.execPath, [programs.tsc, "--project", project]);
  return performance.now() - began;
}
