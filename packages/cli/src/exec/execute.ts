// `understudy exec` from its start to its end: what is made for the program is given back whatever becomes of it.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ReadyAccount } from "@understudy/server";
import type { NamedApplication } from "../application.ts";
import type { Target } from "../running.ts";
import { UserMistake } from "../user-mistake.ts";
import { exitCodeOfSignal, PassedSignals, runChild } from "./child.ts";
import { problemOf } from "./command.ts";
import { ecosystemOf, type Ecosystem } from "./ecosystem.ts";
import { environmentFor, type Environment } from "./environment.ts";
import { ignoredWords, ownWorldWords, say, unsupportedWords } from "./explain.ts";
import { hostRules } from "./hosts.ts";
import { javaOptionsFor, javaTrustIn } from "./java.ts";
import { preloadText } from "./preload.ts";
import { openProxy, type Ports, type Proxy } from "./proxy.ts";
import { rootsWith } from "./trust.ts";
import { valuesFor } from "./values.ts";
import { accountsIn, portsOf, requestsAnswered, worldFor, type World } from "./world.ts";

export interface Execution {
  readonly target: Target;
  readonly allowed: readonly string[];
  readonly proxyPort: number;
  readonly account: ReadyAccount["kind"] | undefined;
  readonly application: NamedApplication;
  /** With its arguments. */
  readonly command: readonly string[];
}

/** Answers the exit code. */
export async function execute(execution: Execution): Promise<number> {
  using passed = new PassedSignals();
  try {
    return await executeWith(execution, passed);
  } catch (error) {
    // What a signal has broken off failed for no other reason.
    if (passed.earlier) return exitCodeOfSignal(passed.earlier);
    throw error;
  }
}

async function executeWith(execution: Execution, passed: PassedSignals): Promise<number> {
  await using made = new AsyncDisposableStack();
  const real = await realHosts(execution.allowed);
  const problem = problemOf(execution.command[0] ?? "", process.env);
  if (problem) say(problem.words);
  if (problem) return problem.exitCode;
  const folder = mkdtempSync(path.join(tmpdir(), "understudy-exec-"));
  made.defer(() => rmSync(folder, { recursive: true, force: true }));
  const world = await worldFor(execution.target, folder, passed.ended);
  made.defer(() => world.close());
  if (world.isOwn) say(ownWorldWords);
  const ports = await portsOf(world.ready, passed.ended);
  const roots = rootsWith(world.ready.caCertificate, execution.allowed.length > 0);
  const rules = hostRules(real, execution.allowed);
  const proxy = await openProxy({ port: execution.proxyPort, rules, server: ports, roots, onRefused: say }).catch(refusePort(execution.proxyPort));
  made.defer(() => proxy.close());
  const env = await prepare(execution, { real, folder, world, ports, roots, proxy });
  const before = await requestsAnswered(world.ready, passed.ended);
  if (passed.earlier) return exitCodeOfSignal(passed.earlier);
  const { exitCode, hasRun } = await runChild(execution.command, env, passed);
  if (hasRun && proxy.count === 0 && !hasAnsweredSince(before, await requestsAnswered(world.ready, passed.ended))) say(ignoredWords(kindOf(execution), exitCode));
  return exitCode;
}

/** A real host always leads to Understudy: whoever wants the real service needs no `exec`. */
async function realHosts(allowed: readonly string[]): Promise<readonly string[]> {
  const { realHostNames } = await import("@understudy/contract");
  const { verdictOf } = hostRules(realHostNames, []);
  const contradiction = allowed.find((host) => verdictOf(host) === "real");
  if (contradiction === undefined) return realHostNames;
  throw new UserMistake(`--allow ${contradiction}: this host leads to Understudy under exec. To reach the real one, run the command without exec.`);
}

interface Made {
  readonly real: readonly string[];
  readonly folder: string;
  readonly world: World;
  readonly ports: Ports;
  readonly roots: readonly string[];
  readonly proxy: Proxy;
}

/** Writes the files that the program's environment names; answers that environment. */
async function prepare(execution: Execution, { real, folder, world, ports, roots, proxy }: Made): Promise<Environment> {
  const bundle = path.join(folder, "trusted.pem");
  writeFileSync(bundle, `${roots.join("\n")}\n`);
  const preload = path.join(folder, "preload.cjs");
  writeFileSync(preload, preloadText({ real, allowed: execution.allowed, server: ports }));
  const values = valuesFor(await accountsIn(world, execution.account), execution, world.ready.urls.https);
  for (const words of values.missing) say(words);
  const javaOptions = await prepareJava(execution, folder, world.ready.caCertificate, proxy.url);
  return environmentFor(process.env, { proxyUrl: proxy.url, bundle, preload, javaOptions, ready: world.ready, readyFile: world.readyFile, ...values });
}

/** A keytool takes most of a second, so that a command that is known for something else goes without. */
async function prepareJava(execution: Execution, folder: string, caCertificate: string, proxyUrl: string): Promise<readonly string[]> {
  const kind = kindOf(execution);
  const mayBeJava = kind === undefined || kind === "java";
  const trust = mayBeJava ? await javaTrustIn(folder, caCertificate, process.env) : undefined;
  const unsupported = unsupportedWords(kind, { platform: process.platform, hasKeytool: trust !== undefined });
  if (unsupported !== undefined) say(unsupported);
  return trust || kind === "java" ? javaOptionsFor(proxyUrl, trust) : [];
}

const kindOf = ({ command: [name = ""] }: Execution): Ecosystem | undefined => ecosystemOf(name);

/** The first question is the server's to count as well; where it cannot be asked, nothing is claimed. */
const hasAnsweredSince = (before: number | undefined, now: number | undefined): boolean =>
  before === undefined || now === undefined || now > before + 1;

const refusePort = (port: number) => ({ code, message }: NodeJS.ErrnoException): never => {
  const why = code === "EADDRINUSE" ? "is in use" : `cannot be listened on (${message})`;
  throw new UserMistake(`Port ${port} on 127.0.0.1 ${why}. Choose another with --proxy-port, or leave it out for any free one.`, 1);
};
