// Tokens from a client in another language: a program that reads a line with a credential and a scope, and answers it
// with a line in the form encoding, so that what the client remembers is remembered by its own process.

import { spawn } from "node:child_process";
import type { Socket } from "node:net";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Authenticate } from "./journey.ts";

interface Answer {
  readonly accessToken?: string;
  /** Of an error that the client throws. */
  readonly name?: string;
  /** The service's word for it. */
  readonly error?: string;
  readonly message?: string;
}

/** `file` lies beside this one. */
export function tokensByLine(command: string, file: string, ...args: readonly string[]): Authenticate {
  const child = spawn(command, [path.join(import.meta.dirname, file), ...args], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const output = child.stdout as unknown as Socket;
  // The program ends when this one does, and does not keep it from ending.
  for (const handle of [child, child.stdin as unknown as Socket, output]) handle.unref();
  return (credential) => async (resource) => {
    child.stdin.write(`${credential}\t${resource}/.default\n`);
    output.ref();
    const { value, done } = await lines.next();
    output.unref();
    if (done) throw new Error(`${file} ended without an answer.`);
    const { accessToken, message, ...error } = Object.fromEntries(new URLSearchParams(value)) as Answer;
    if (accessToken !== undefined) return accessToken;
    throw Object.assign(new Error(message), error);
  };
}
