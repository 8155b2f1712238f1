// How the tour reads: a line for each step, in columns that fit a terminal of 80. Colours are for terminals that
// want them, which `styleText` finds out.

import { styleText } from "node:util";
import type { Played, Teller } from "./play.ts";

const titleColumn = 34;
const wordsColumn = 32;
const timeColumn = 6;

export function tellerTo(write: (text: string) => void): Teller {
  return {
    chapter: (title) => write(`\n${styleText("bold", title)}\n`),
    step: (played) => write(played.succeeded ? success(played) : failure(played)),
    end: (played, planned) => write(`\n${closing(played, planned)}\n`),
  };
}

function success({ title, words, ms }: Played): string {
  const mark = styleText("green", "✓");
  return `  ${mark} ${column(title, titleColumn)}  ${column(words, wordsColumn)} ${styleText("dim", time(ms).padStart(timeColumn))}\n`;
}

/** Why it failed stands below, in full. */
function failure({ title, words, ms }: Played): string {
  const reason = words.split("\n").map((line) => `    ${line.trimEnd()}\n`).join("");
  const gap = " ".repeat(wordsColumn + 3);
  return `  ${styleText("red", "✗")} ${column(title, titleColumn)}${gap}${styleText("dim", time(ms).padStart(timeColumn))}\n${reason}`;
}

function closing(played: readonly Played[], planned: number): string {
  const total = time(played.reduce((sum, { ms }) => sum + ms, 0));
  const failed = played.find(({ succeeded }) => !succeeded);
  if (failed) return styleText("red", `Step ${played.length} of ${planned} failed after ${total}: ${failed.title}.`);
  return styleText("green", `All ${planned} steps went as they should, in ${total}.`);
}

const column = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);

const time = (ms: number): string => (ms < 999.5 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(1)} s`);
