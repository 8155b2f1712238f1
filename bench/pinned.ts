// Server and client each on a core of their own, so that neither takes the other's: where the system can do that.

import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import type { Program } from "../tests/support/server-process.ts";

const canPin = availableParallelism() > 1 && spawnSync("taskset", ["--version"]).status === 0;

const cores = { server: "0", client: "1" } as const;

/** The same program, kept on the core of its part. */
export function pinned(part: keyof typeof cores, { command, args }: Program): Program {
  return canPin ? { command: "taskset", args: ["--cpu-list", cores[part], command, ...args] } : { command, args };
}
