// The things that are looked at, one after another; a later one is looked at only where it can be.

import { readFileSync } from "node:fs";
import { request } from "node:https";
import { lookup } from "node:dns/promises";
import type { ReadyFile } from "@understudy/server";
import { readReadyFile, type Target } from "../running.ts";
import { UserMistake } from "../user-mistake.ts";

export interface Finding {
  /** `note`: it may be meant so. */
  readonly state: "well" | "note" | "wrong";
  readonly what: string;
  readonly remedy?: string;
}

const nodeNeeded = 26;

/** What has not answered by then does not answer. */
const patience = (): AbortSignal => AbortSignal.timeout(5_000);

export async function examine(target: Target): Promise<readonly Finding[]> {
  const ready = readyFile(target);
  const around = [nodeVersion(), ...proxySettings(), ...(await realNames())];
  if (!("urls" in ready)) return [...around, ready];
  const http = await answersOverHttp(ready);
  if (http.state === "wrong") return [...around, http];
  return [...around, http, await answersOverHttps(ready), await clock(ready)];
}

function nodeVersion(): Finding {
  const what = `Node ${process.versions.node} runs this program.`;
  if (Number.parseInt(process.versions.node, 10) >= nodeNeeded) return { state: "well", what };
  return { state: "wrong", what, remedy: `It takes Node ${nodeNeeded} or later: install that, or use the one that comes with the package.` };
}

/** A proxy that also takes what is meant for this machine is a frequent reason for silence. */
function proxySettings(): readonly Finding[] {
  const set = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"].filter((name) => (process.env[name] ?? process.env[name.toLowerCase()] ?? "") !== "");
  if (set.length === 0) return [{ state: "well", what: "No proxy is set in the environment." }];
  const without = (process.env["NO_PROXY"] ?? process.env["no_proxy"] ?? "").split(",").map((name) => name.trim());
  const spared = without.includes("*") || without.includes("localhost");
  const what = `${set.join(" and ")} ${set.length === 1 ? "is" : "are"} set${spared ? ", and localhost is left out" : ""}.`;
  return [spared ? { state: "well", what } : { state: "note", what, remedy: "Programs may send to that proxy what is meant for this machine. Set NO_PROXY=localhost,127.0.0.1 for them." }];
}

/** In drop-in mode the real names lead here; left over, they lead into nothing. */
async function realNames(): Promise<readonly Finding[]> {
  const { address } = await lookup("login.microsoftonline.com").catch(() => ({ address: undefined }));
  if (address === undefined) return [{ state: "well", what: "login.microsoftonline.com leads nowhere from here: nothing can reach the real service by mistake." }];
  const here = /^(?:127\.|::1$)/.test(address);
  return [here
    ? { state: "note", what: `login.microsoftonline.com leads to this machine (${address}).`, remedy: "That is drop-in mode. When you are done with it, take the line out of the hosts file." }
    : { state: "well", what: "login.microsoftonline.com leads to the real service: a program that is not pointed at Understudy reaches that." }];
}

function readyFile(target: Target): ReadyFile | Finding {
  try {
    return readReadyFile(target);
  } catch (error) {
    if (!(error instanceof UserMistake)) throw error;
    return { state: "wrong", what: error.message };
  }
}

async function answersOverHttp({ urls }: ReadyFile): Promise<Finding> {
  const answer = await fetch(`${urls.http}/healthz`, { signal: patience() }).then((response) => response.status, () => undefined);
  if (answer === 200) return { state: "well", what: `The server answers at ${urls.http}.` };
  return { state: "wrong", what: `Nothing of ours answers at ${urls.http}.`, remedy: "The server of that ready file has gone: start one with understudy up." };
}

/** With the certificate of the world's own authority, as a program that trusts it would come. */
async function answersOverHttps({ urls, caCertificate }: ReadyFile): Promise<Finding> {
  const ca = contentOf(caCertificate);
  if (ca === undefined) return { state: "wrong", what: `The certificate ${caCertificate}, which the ready file names, cannot be read: no program can trust the server by it.`, remedy: "The data folder was moved or deleted under the server: start it anew." };
  const failure = await new Promise<string | undefined>((resolve) => {
    request(`${urls.https}/healthz`, { ca, signal: patience() }, (response) => { response.resume(); resolve(response.statusCode === 200 ? undefined : `status ${response.statusCode}`); })
      .on("error", (error) => resolve(error.message)).end();
  });
  if (failure !== undefined) return { state: "wrong", what: `HTTPS at ${urls.https} fails: ${failure}.`, remedy: "Another program may listen on that port, or a proxy may stand between: look which, or start the server with another --port." };
  return { state: "well", what: `HTTPS answers at ${urls.https}, with a certificate of ${caCertificate}. understudy ca tells how programs trust it.` };
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** Keys and agreements end on the world's clock: one that is far from today explains much. */
async function clock({ urls, operatorKey }: ReadyFile): Promise<Finding> {
  const answer = await fetch(`${urls.control}/clock`, { headers: { authorization: `Bearer ${operatorKey}` }, signal: patience() })
    .then(async (response) => ({ status: response.status, clock: (response.ok ? await response.json() : undefined) as { now: string; mode: string } | undefined }))
    .catch(() => undefined);
  if (answer?.clock) return { state: "well", what: `The world's clock shows ${answer.clock.now} (${answer.clock.mode}).` };
  const isKeyRefused = answer?.status === 401 || answer?.status === 403;
  if (isKeyRefused) return { state: "wrong", what: "The control API does not take the operator key of the ready file.", remedy: "The ready file is of another server: name yours with --data or --ready-file." };
  const how = answer === undefined ? "does not answer" : `answers ${answer.status}`;
  return { state: "wrong", what: `The control API at ${urls.control} ${how}.`, remedy: "Look at what the server itself says; if it has hung, start it anew with understudy up." };
}
