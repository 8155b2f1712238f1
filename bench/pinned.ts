// Server and client each on a core of their own, so that neither takes the other's: where the system can do that. Or
// both wherever the system puts them, so that a server may use all cores that the client leaves it.

import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import type { Program } from "../tests/support/server-process.ts";

/** Which cores a server and its client have. */
export type Cores = "one each" | "all";

const canPin = availableParallelism() > 1 && spawnSync("taskset", ["--version"]).status === 0;

const ofPart = { server: "0", client: "1" } as const;

/** The same program, kept on the core of its part. */
export function pinned(part: keyof typeof ofPart, { command, args }: Program, cores: Cores = "one each"): Program {
  if (!canPin || cores === "all") return { command, args };
  return { command: "taskset", args: ["--cpu-list", ofPart[part], command, ...args] };
}
