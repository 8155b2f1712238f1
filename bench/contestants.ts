// Who is measured: our server as users run it, bare servers that show what the machine can do at most, and peers.

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { newest, ServerProcess } from "../tests/support/server-process.ts";
import { isBuildStale } from "../tools/build/freshness.mjs";
import { root } from "../tools/root.ts";
import type { Contestant } from "./load/load.ts";
import { pinned, type Cores } from "./pinned.ts";

/** What must be ended or removed after a benchmark, whether it went well or not. */
export type Closing = AsyncDisposableStack;

/** Brings the build up to date, so that what is measured is what the sources say. */
export function build(): void {
  if (!isBuildStale(root)) return;
  const { status } = spawnSync(process.execPath, ["tools/build.ts"], { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("The build failed; what is wrong stands above.");
}

export async function temporaryFolder(closing: Closing): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "understudy-bench-"));
  closing.defer(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Our server on the server's core, with a new world of two accounts whose secrets are known. */
export async function startOurs(closing: Closing, args: readonly string[] = [], cores?: Cores): Promise<ServerProcess> {
  const folder = await temporaryFolder(closing);
  const server = await ServerProcess.start({
    program: pinned("server", newest(), cores),
    args: ["--data", path.join(folder, "data"), "--seed", "demo", "--limits", "unlimited", ...args],
    readyFile: path.join(folder, "ready.json"),
  });
  closing.defer(() => server.stop());
  return server;
}

export const contestantOf = ({ ready, pid }: ServerProcess): Contestant => ({ port: Number(new URL(ready.urls.http).port), pid });

/** A bare server on the server's core. */
export const startBare = (closing: Closing, name: "token" | "read" | "write", args: readonly string[], cores?: Cores): Promise<Contestant> =>
  startOther(closing, `bare/${name}.ts`, args, cores);

/** A peer on the server's core. */
export const startPeer = (closing: Closing, name: string, args: readonly string[], cores?: Cores): Promise<Contestant> =>
  startOther(closing, `peers/${name}.ts`, args, cores);

/** As those who run it for good would: libraries may check more when they are not told that. */
async function startOther(closing: Closing, name: string, args: readonly string[], cores?: Cores): Promise<Contestant> {
  const file = path.join(import.meta.dirname, name);
  const { command, args: all } = pinned("server", { command: process.execPath, args: [file, ...args] }, cores);
  const child = spawn(command, all, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, NODE_ENV: "production" } });
  closing.defer(async () => {
    const exited = once(child, "exit");
    child.kill();
    await exited;
  });
  const words: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => words.push(text));
  const ended = once(child, "exit").then(() => Promise.reject(new Error(`${name} ended before it served.\n${words.join("")}`)));
  const [line] = (await Promise.race([once(child.stdout, "data"), ended])) as [Buffer];
  return { port: Number(line), pid: child.pid ?? 0 };
}
