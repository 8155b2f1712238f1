// Runs a program of ours on the same Node, with our input and output; its exit code is the answer.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { root } from "./root.ts";

export async function runProgram(file: string, args: readonly string[] = [], environment: Readonly<Record<string, string>> = {}): Promise<number> {
  const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: "inherit", env: { ...process.env, ...environment } });
  const [code] = (await once(child, "exit")) as [number | null];
  return code ?? 1;
}
