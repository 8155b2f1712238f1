// `understudy exec` as its users run it: a process of its own, in an environment made from nothing, beside a world that
// runs in the test's process.

import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { watch, readdirSync } from "node:fs";
import type { ReadyAccount } from "@understudy/server";
import { begin, finished, run, type Begun, type Finished } from "../process/program.ts";
import { testFolder } from "../support/folders.ts";
import { understudy } from "../support/server-process.ts";
import { startWorld, type TestWorld } from "../support/world.ts";

export interface ExecWorld extends TestWorld {
  readonly readyFile: string;
  /** Runs it in this world to its end: what follows `exec --ready-file FILE`. */
  exec(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Finished>;
  begin(args: readonly string[]): Begun;
  /** What a partner keeps of the account's administrator, who has signed in to its web application with two factors. */
  refreshToken(account: ReadyAccount): Promise<string>;
}

export async function startExecWorld(): Promise<ExecWorld> {
  const folder = testFolder();
  const readyFile = folder.file("ready.json");
  const world = await startWorld({ readyFile });
  const words = (args: readonly string[]) => ["exec", "--ready-file", readyFile, ...args];
  return {
    ...world,
    readyFile,
    exec: (args, env) => run(words(args), { env: { ...clean, ...env } }),
    begin: (args) => begin(words(args), { env: clean }),
    refreshToken: async ({ admin, apps }) => {
      const order = { userName: admin.userName, appId: apps.find(({ type }) => type === "web")?.appId, mfa: true };
      return (await world.control("POST", "/tokens", order)).json.refresh_token as string;
    },
    close: async () => {
      await world.close();
      folder.remove();
    },
  };
}

export { finished };

export interface Piped {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<unknown>;
}

/** The command line with pipes on all sides. */
export function startPiped(args: readonly string[]): Piped {
  const child = spawn(understudy.command, [...understudy.args, ...args], { env: { ...process.env, ...clean } });
  return { child, ended: once(child, "close") };
}

/** Resolves once something is in a folder that was empty. */
export async function somethingIn(folder: string): Promise<void> {
  const watcher = watch(folder);
  const changed = once(watcher, "change");
  if (readdirSync(folder).length === 0) await changed;
  watcher.close();
}

/** Of the machine's proxies and certificates nothing takes part. */
export const clean: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(process.env).filter((name) => /proxy|cert|ca_?(?:bundle|info)|^node_|java/i.test(name)).map((name) => [name, ""]),
);
