// The program `understudy` as a process of its own, as its users run it: by the carried Node.

import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { TestContext } from "node:test";
import type { ReadyFile } from "@understudy/server";
import { testFolder, type TestFolder } from "../support/folders.ts";
import { understudy } from "../support/server-process.ts";

export interface Finished {
  /** Absent when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A folder that goes with the test. */
export function folderOf(context: TestContext): TestFolder {
  const folder = testFolder();
  context.after(() => folder.remove());
  return folder;
}

/** Runs it to its end. A server that comes up where none should has its end at once, with no exit code. */
export async function run(args: readonly string[], surroundings: Surroundings = {}): Promise<Finished> {
  const begun = begin(args, surroundings);
  begun.hasSaid(lastWords).then(() => begun.child.kill("SIGKILL"), () => {});
  return finished(begun);
}

/** With this the welcome of a server ends. */
const lastWords = "  npx understudy ca ";

/** What a ready file holds whose server is, or was, at this address. */
export const readyFileFor = (address: string): string =>
  JSON.stringify({ urls: { http: address, https: address, api: address, control: `${address}/_understudy/v1` }, caCertificate: "none.pem", operatorKey: "gone", accounts: [] });

export interface Running {
  readonly pid: number;
  readonly ready: ReadyFile;
  /** What it said when it was up. */
  readonly welcome: string;
  /** Ends it as told, and says how it ended. */
  stop(signal?: NodeJS.Signals): Promise<Finished>;
}

/** A server on free ports; it ends with the test, if not before. */
export async function startServer(
  context: TestContext, args: readonly string[], readyFile: string, surroundings: Surroundings = {},
): Promise<Running> {
  const begun = begin(["up", "--port", "0", "--http-port", "0", ...args], surroundings);
  const end = finished(begun);
  context.after(async () => {
    begun.child.kill("SIGKILL");
    await end;
  });
  await begun.hasSaid(lastWords);
  return {
    pid: begun.child.pid ?? 0,
    ready: JSON.parse(readFileSync(readyFile, "utf8")) as ReadyFile,
    welcome: begun.said.stdout,
    stop: (signal = "SIGTERM") => {
      begun.child.kill(signal);
      return end;
    },
  };
}

export interface Begun {
  readonly child: ChildProcess;
  readonly said: { stdout: string; stderr: string };
  /** Resolves once this stands in its output; fails when it ends before. */
  hasSaid(text: string): Promise<void>;
}

export function begin(args: readonly string[], { cwd, env }: Surroundings = {}): Begun {
  const child = spawn(understudy.command, [...understudy.args, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    ...(cwd !== undefined && { cwd }),
    env: { ...process.env, ...env },
  });
  const said = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => { said.stdout += text; });
  child.stderr.setEncoding("utf8").on("data", (text: string) => { said.stderr += text; });
  const hasSaid = async (text: string) => {
    while (!said.stdout.includes(text)) {
      const [event] = await Promise.race([once(child.stdout, "data"), once(child, "close").then(() => [undefined])]);
      if (event === undefined && !said.stdout.includes(text)) throw new Error(`It ended before it said "${text}".\n${said.stderr}`);
    }
  };
  return { child, said, hasSaid };
}

export async function finished({ child, said }: Begun): Promise<Finished> {
  const [code] = (await once(child, "close")) as [number | null];
  return { code, ...said };
}
