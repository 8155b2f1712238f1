// Runs the server as its users do: the command line's program in a process of its own, on a world that is gone at
// the end. What is known of it comes from its ready file, as for anybody else.

import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import type { ReadyFile } from "@understudy/server";

export interface ServerProcess {
  readonly ready: ReadyFile;
  /** Tells it to stop, and answers its exit code. */
  stop(): Promise<number | null>;
}

type Child = ChildProcessByStdio<null, Readable, Readable>;

export async function startServer(program: string, seed: "empty" | "demo"): Promise<ServerProcess> {
  const folder = mkdtempSync(path.join(tmpdir(), "understudy-ready-"));
  const readyFile = path.join(folder, "ready.json");
  const flags = ["--ephemeral", "--seed", seed, "--port", "0", "--http-port", "0", "--ready-file", readyFile];
  const child = spawn(process.execPath, [program, "up", ...flags], { stdio: ["ignore", "pipe", "pipe"] });
  // Whatever ends this process must not leave a server behind.
  const end = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", end);
  const ended = once(child, "exit").then(([code]) => {
    process.off("exit", end);
    end();
    return code as number | null;
  });
  await untilReady(child, ended);
  const ready = JSON.parse(readFileSync(readyFile, "utf8")) as ReadyFile;
  return { ready, stop: () => (child.kill(), ended) };
}

/** Its first words come after the ready file is written. */
async function untilReady(child: Child, ended: Promise<number | null>): Promise<void> {
  const complaints = text(child.stderr);
  const words = once(child.stdout, "data").then(() => undefined);
  const failure = ended.then((code) => ({ code }));
  const failed = await Promise.race([words, failure]);
  if (failed) throw new Error(`The server did not start (exit code ${failed.code}). ${(await complaints).trim()}`);
  child.stdout.resume();
}
