// Tokens from a client in another language: a program that reads a line with a credential and a scope, and answers it
// with a line in the form encoding.

import { askByLine } from "./ask-by-line.ts";
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
  const ask = askByLine(command, file, ...args);
  return (credential) => async (resource) => {
    const line = await ask(`${credential}\t${resource}/.default`);
    const { accessToken, message, ...error } = Object.fromEntries(new URLSearchParams(line)) as Answer;
    if (accessToken !== undefined) return accessToken;
    throw Object.assign(new Error(message), error);
  };
}
