// What the figures were measured on, and whether the machine had anything else to do.

import { readFileSync } from "node:fs";
import { statfs } from "node:fs/promises";
import os, { tmpdir } from "node:os";

export interface Machine {
  readonly system: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly node: string;
  readonly sqlite: string;
  /** Processes that wanted to run, on average over the last minute. */
  readonly load: number;
}

export function thisMachine(): Machine {
  return {
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    processor: os.cpus()[0]?.model ?? "unknown",
    cores: os.availableParallelism(),
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    node: process.version,
    sqlite: process.versions["sqlite"] ?? "unknown",
    load: loadNow(),
  };
}

const loadNow = (): number => os.loadavg()[0] ?? 0;

/** Above this share of its cores the machine is not ours alone, and the figures are not to be trusted. */
const loadPerCoreMax = 0.25;

export const isBusy = ({ load, cores }: Machine): boolean => load > cores * loadPerCoreMax;

const tmpfs = 0x01021994;

/** On a file system in memory a commit costs nothing, and a durable write says nothing. */
export async function isTemporaryFolderInMemory(): Promise<boolean> {
  return os.platform() === "linux" && (await statfs(tmpdir())).type === tmpfs;
}

/** Resident memory in megabytes, where the system tells it of another process. */
export function residentMb(pid: number): number | undefined {
  if (os.platform() !== "linux") return undefined;
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

/** Clock ticks of Linux, in which it counts a process's time: a hundred a second, whatever the kernel's own are. */
const microsecondsPerTick = 10_000;

/** Processor time that a process has taken so far with all its threads, in microseconds. */
export function processorTime(pid: number): number | undefined {
  if (os.platform() !== "linux") return undefined;
  // The program's name stands in brackets and may hold anything, so counting begins behind it.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * microsecondsPerTick;
}
