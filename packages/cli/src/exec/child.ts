// The program itself: its input and output are this process's own, the signals that this process gets are its own too,
// and so is the exit code, as a shell would give it.

import { spawn, type ChildProcess } from "node:child_process";
import { constants } from "node:os";
import { absent, unrunnable } from "./command.ts";
import type { Environment } from "./environment.ts";
import { say } from "./explain.ts";
import { lineForWindows } from "./windows.ts";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** From before anything is made until all of it is given back: a signal ends the program, and leaves nothing behind. */
export class PassedSignals implements Disposable {
  #child: ChildProcess | undefined;
  #earlier: NodeJS.Signals | undefined;
  readonly #ended = new AbortController();
  readonly #hear = (signal: NodeJS.Signals) => {
    if (!this.#child) this.#earlier ??= signal;
    if (!this.#child || hasEnded(this.#child)) this.#ended.abort();
    // A terminal sends its interrupt to every process in front of it: passed on, it would be a second one.
    else if (signal !== "SIGINT" || !process.stdin.isTTY) this.#child.kill(signal);
  };

  constructor() {
    for (const signal of signals) process.on(signal, this.#hear);
  }

  /** The one that came before there was a program to pass it to. */
  get earlier(): NodeJS.Signals | undefined {
    return this.#earlier;
  }

  /** For what is waited for while no program runs: a signal ends that instead. */
  get ended(): AbortSignal {
    return this.#ended.signal;
  }

  passTo(child: ChildProcess): void {
    this.#child = child;
  }

  [Symbol.dispose](): void {
    for (const signal of signals) process.off(signal, this.#hear);
  }
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

export const exitCodeOfSignal = (signal: NodeJS.Signals): number => 128 + constants.signals[signal];

export interface Ended {
  readonly exitCode: number;
  /** Whether it ran at all. */
  readonly hasRun: boolean;
}

export async function runChild([command = "", ...args]: readonly string[], env: Environment, passed: PassedSignals): Promise<Ended> {
  const surroundings = { stdio: "inherit", env: { ...env } } as const;
  // A command of Windows is often a script, which only its shell can start.
  const child = process.platform === "win32" ? spawn(lineForWindows([command, ...args]), { ...surroundings, shell: true }) : spawn(command, args, surroundings);
  passed.passTo(child);
  return new Promise((resolve) => {
    child.once("error", (error) => {
      const { exitCode, words } = "code" in error && error.code === "ENOENT" ? absent(command) : unrunnable(command, error);
      say(words);
      resolve({ exitCode, hasRun: false });
    });
    child.once("exit", (code, signal) => resolve({ exitCode: code ?? exitCodeOfSignal(signal ?? "SIGKILL"), hasRun: true }));
  });
}
