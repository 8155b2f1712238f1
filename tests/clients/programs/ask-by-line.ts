// A program in another language that reads lines and answers each with one: what it remembers between them is remembered
// by its own process.

import { spawn } from "node:child_process";
import type { Socket } from "node:net";
import path from "node:path";
import { createInterface } from "node:readline";

/** `file` lies beside this one. */
export function askByLine(command: string, file: string, ...args: readonly string[]): (line: string) => Promise<string> {
  const child = spawn(command, [path.join(import.meta.dirname, file), ...args], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const output = child.stdout as unknown as Socket;
  // The program ends when this one does, and does not keep it from ending.
  for (const handle of [child, child.stdin as unknown as Socket, output]) handle.unref();
  return async (line) => {
    child.stdin.write(`${line}\n`);
    output.ref();
    const { value, done } = await lines.next();
    output.unref();
    if (done) throw new Error(`${file} ended without an answer.`);
    return value;
  };
}
