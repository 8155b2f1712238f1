// The server as a process of its own, started as a user starts it and known by its ready file as to anybody else: so
// that it can be measured from outside, and killed. One starter for the tests, the tour and the benchmarks.

import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import type { ReadyFile } from "@understudy/server";
import { isBuildStale } from "../../tools/build/freshness.mjs";
import { root } from "../../tools/root.ts";
import { testFolder } from "./folders.ts";
import { isLong } from "./long.ts";

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
}

/** The command line as it stands in the repository, without a build. */
export const sources: Program = {
  command: process.execPath,
  args: [path.join(root, "packages/cli/src/main.ts")],
};

/** The bundle that users run, which starts sooner; the sources where it is not what they say. */
export const newest = (): Program =>
  isBuildStale(root) ? sources : { command: process.execPath, args: [path.join(root, "dist/understudy.mjs")] };

/** For tests that start it often: in a long run its sources, as whoever develops it runs it. */
export const understudy: Program = isLong ? sources : newest();

export interface Start {
  readonly program?: Program;
  /** What follows `up`. */
  readonly args: readonly string[];
  /** By default in a folder that goes with the process. */
  readonly readyFile?: string;
}

export class ServerProcess {
  readonly ready: ReadyFile;
  /** From its being spawned to its saying that it is ready. */
  readonly startedInMs: number;
  readonly #child: ChildProcess;
  readonly #words: string[];

  private constructor(child: ChildProcess, ready: ReadyFile, startedInMs: number, words: string[]) {
    this.#child = child;
    this.ready = ready;
    this.startedInMs = startedInMs;
    this.#words = words;
  }

  /** It says that it is ready once the ready file is written; what an earlier process left there is not read. */
  static async start({ program = newest(), args, readyFile }: Start): Promise<ServerProcess> {
    const folder = testFolder();
    const file = readyFile ?? folder.file("ready.json");
    const everyArg = [...program.args, "up", "--port", "0", "--http-port", "0", "--ready-file", file, ...args];
    const spawnedAt = performance.now();
    const child = spawn(program.command, everyArg, { stdio: ["ignore", "pipe", "pipe"] });
    tieToThisProcess(child, () => folder.remove());
    const words: string[] = [];
    child.stderr.setEncoding("utf8").on("data", (text: string) => words.push(text));
    await Promise.race([once(child.stdout, "data"), refuseExit(child, words)]);
    const startedInMs = performance.now() - spawnedAt;
    child.stdout.resume();
    return new ServerProcess(child, JSON.parse(await readFile(file, "utf8")) as ReadyFile, startedInMs, words);
  }

  get pid(): number {
    return this.ready.pid;
  }

  /** What it has said on stderr so far: its log. */
  get log(): string {
    return this.#words.join("");
  }

  /** When it has said this on stderr so many times; rejects when patience ends before. */
  async hasLogged(text: string, times: number, patience: AbortSignal): Promise<void> {
    while (this.log.split(text).length <= times) await once(this.#child.stderr as Readable, "data", { signal: patience });
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Ends without a chance to do anything more. */
  kill(): Promise<void> {
    return this.#end("SIGKILL");
  }

  /** Ends as told, and says so when that was not well. */
  async stop(): Promise<void> {
    await this.#end("SIGTERM");
    if (this.#child.exitCode !== 0) throw new Error(`The server ended with ${this.#child.exitCode ?? this.#child.signalCode}.\n${this.log}`);
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    if (!this.isRunning) return;
    const exited = once(this.#child, "exit");
    this.#child.kill(signal);
    await exited;
  }
}

/** Whatever ends this process must not leave a server behind, nor what was made for it. */
function tieToThisProcess(child: ChildProcess, tidy: () => void): void {
  const end = () => {
    child.kill();
    tidy();
  };
  process.once("exit", end);
  child.once("exit", () => {
    process.off("exit", end);
    tidy();
  });
}

async function refuseExit(child: ChildProcess, words: readonly string[]): Promise<never> {
  const [code, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
  throw new Error(`The server ended with ${code ?? signal} before it was ready.\n${words.join("")}`);
}
