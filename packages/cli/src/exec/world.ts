// The world that a program works in: the running one, or else one of its own, made for it and gone with it.

import { connect } from "node:net";
import path from "node:path";
import type { ReadyAccount, ReadyFile } from "@understudy/server";
import { uptimeMs } from "../commands/up.ts";
import { isNamed, readyFileOf } from "../ready.ts";
import { accountAmong, accountsOf, control, readReadyFile, type Target } from "../running.ts";
import { UserMistake } from "../user-mistake.ts";
import type { Ports } from "./proxy.ts";

export interface World {
  readonly ready: ReadyFile;
  readonly readyFile: string;
  /** Whether it was made for the program. */
  readonly isOwn: boolean;
  close(): Promise<void>;
}

/** A server on this machine that has not answered by then has stopped. */
const patienceMs = 5_000;

const patient = (ended: AbortSignal): AbortSignal => AbortSignal.any([ended, AbortSignal.timeout(patienceMs)]);

/** A world that the user names has to be there; otherwise one of its own will do. `folder` is for its files. */
export async function worldFor(target: Target, folder: string, ended: AbortSignal): Promise<World> {
  return await runningWorld(target, ended).catch((error: unknown) => {
    const isAbsence = error instanceof UserMistake && error.exitCode === 1;
    if (isNamed(target) || ended.aborted || !isAbsence) throw error;
  }) ?? ownWorld(folder);
}

async function runningWorld(target: Target, ended: AbortSignal): Promise<World> {
  const ready = readReadyFile(target);
  await control(target, "GET", "/status", undefined, patient(ended));
  return { ready, readyFile: path.resolve(readyFileOf(target)), isOwn: false, close: async () => {} };
}

async function ownWorld(folder: string): Promise<World> {
  const { startServer } = await import("@understudy/server");
  const readyFile = path.join(folder, "ready.json");
  const { ready, close } = await startServer({
    host: "127.0.0.1", port: 0, httpPort: 0, seed: "demo", seedNumber: undefined, clock: undefined, settings: {}, readyFile, uptimeMs,
  });
  return { ready, readyFile, isOwn: true, close };
}

/** By an address and not by a name: older Nodes try only one of those that a name has. */
export async function portsOf({ urls }: ReadyFile, ended: AbortSignal): Promise<Ports> {
  const [https, http] = [new URL(urls.https), new URL(urls.http)];
  const address = await addressOf(https, patient(ended));
  return { address, httpsPort: Number(https.port || 443), httpPort: Number(http.port || 80) };
}

/** The one of the host's addresses that answers. */
function addressOf({ hostname, port }: URL, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const host = hostname.replaceAll(/[[\]]/g, "");
    const socket = connect({ host, port: Number(port || 443), signal }, () => {
      resolve(socket.remoteAddress ?? host);
      socket.destroy();
    });
    // Of waiting too long the cause alone tells.
    socket.once("error", ({ message, cause }) => reject(new UserMistake(`The server cannot be reached at ${hostname}, where its ready file says that it is: ${cause instanceof Error ? cause.message : message}.`, 1)));
  });
}

/** The world's accounts, and whose values the program is given: of the kind that was asked for, else the sandbox's, where tests belong. */
export interface Accounts {
  readonly all: readonly ReadyAccount[];
  readonly chosen: ReadyAccount | undefined;
}

export async function accountsIn({ readyFile }: World, kind: ReadyAccount["kind"] | undefined): Promise<Accounts> {
  const all = await accountsOf({ readyFile });
  return { all, chosen: kind === undefined ? all.find((account) => account.kind === "sandbox") ?? all[0] : accountAmong(all, kind) };
}

/** How many requests the server has answered so far, whoever asked. */
export async function requestsAnswered({ urls }: ReadyFile, ended: AbortSignal): Promise<number | undefined> {
  const text = await fetch(`${urls.http}/metrics`, { signal: patient(ended) }).then((response) => (response.ok ? response.text() : undefined)).catch(() => undefined);
  if (text === undefined) return undefined;
  const counts = text.matchAll(/^understudy_requests_total\{[^}]*\} (\d+)$/gm);
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}
