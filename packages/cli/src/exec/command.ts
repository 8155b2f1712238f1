// Whether a command can be run at all, as a shell would say it: a slip of the pen need not wait for a world.

import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import type { Environment } from "./environment.ts";

export interface NotRun {
  /** A shell's: 127 for what is not there, 126 for what cannot be run. */
  readonly exitCode: 126 | 127;
  readonly words: string;
}

export const absent = (command: string): NotRun => ({ exitCode: 127, words: `${command} cannot be found.` });

export function unrunnable(command: string, { code, message }: NodeJS.ErrnoException): NotRun {
  const what = `${command} cannot be run: ${message}.`;
  return { exitCode: 126, words: code === "EACCES" ? `${what}\nIs it executable? chmod +x ${command} makes it so; or put the program in front that runs it, as in: understudy exec python3 ${command}` : what };
}

/** On Windows only its shell knows what a command is. */
export function problemOf(command: string, environment: Environment, platform: NodeJS.Platform = process.platform): NotRun | undefined {
  const folders = environment["PATH"]?.split(path.delimiter);
  if (platform === "win32" || command === "") return undefined;
  if (!command.includes("/")) return folders === undefined || folders.some((folder) => existsSync(path.join(folder, command))) ? undefined : absent(command);
  if (!existsSync(command)) return absent(command);
  try {
    accessSync(command, constants.X_OK);
    return undefined;
  } catch (error) {
    return unrunnable(command, error as NodeJS.ErrnoException);
  }
}
