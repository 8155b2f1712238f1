// A line of the terminal that says how far something is, written over and over while it lasts and gone at its end. It is not
// part of the answer: where nobody looks on, nothing is written.

import { setTimeout } from "node:timers/promises";
import { plain } from "./running.ts";

interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

interface Showing {
  readonly terminal?: Terminal;
  readonly everyMs?: number;
}

const clear = "\r\u001B[K";

/** What takes less than the first while shows nothing. */
export async function showProgress<Result>(
  work: Promise<Result>, howFar: () => Promise<string>, { terminal = process.stderr, everyMs = 500 }: Showing = {},
): Promise<Result> {
  if (!terminal.isTTY) return work;
  const over = new AbortController();
  const shown = show(howFar, { terminal, everyMs, signal: over.signal });
  try {
    return await work;
  } finally {
    over.abort();
    await shown;
    terminal.write(clear);
  }
}

async function show(howFar: () => Promise<string>, { terminal, everyMs, signal }: Required<Showing> & { readonly signal: AbortSignal }): Promise<void> {
  // Why it cannot be told is not what was asked: the work itself says what is wrong.
  const rest = () => setTimeout(everyMs, undefined, { signal }).catch(() => {});
  for (await rest(); !signal.aborted; await rest()) {
    const text = await howFar().catch(() => "");
    // A line that is broken in two could not be written over.
    if (!signal.aborted) terminal.write(`${clear}${plain(text).slice(0, (terminal.columns ?? 80) - 1)}`);
  }
}
