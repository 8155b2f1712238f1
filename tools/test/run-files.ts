// Runs test files with Node's own runner, each in a process of its own, and reports while they run.

import { availableParallelism } from "node:os";
import path from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { pathToFileURL } from "node:url";
import { root } from "../root.ts";
import { longFirst } from "./order.ts";
import { slowestOf, timesOf } from "./slowest.ts";
import { countInto, type Tally } from "./tally.ts";

/** More processes than this only wait for each other: many tests start servers themselves. */
const concurrencyMax = 2;

/** A test that hangs, or that leaves something open, must end the run with its name, not with somebody's patience. */
const silenceMaxMinutes = process.env["UNDERSTUDY_LONG"] === "1" ? 45 : 5;

const execArgv = ["--import", pathToFileURL(path.join(root, "tools/test/compile-cache.ts")).href];

export interface Circumstances {
  readonly interrupted: AbortSignal;
  readonly isDatabaseMissing: boolean;
}

export async function runFiles(files: readonly string[], { interrupted, isDatabaseMissing }: Circumstances): Promise<Tally> {
  const silence = new AbortController();
  const concurrency = Math.min(concurrencyMax, availableParallelism());
  const events = run({ files: longFirst(root, files), concurrency, execArgv, signal: AbortSignal.any([interrupted, silence.signal]) });
  const alarm = alarmAfterSilence(silence);
  events.on("data", () => alarm.refresh());
  const tally = countInto({ passed: 0, failed: 0 }, events, isDatabaseMissing);
  const times = timesOf(events);
  for await (const text of events.compose(new spec())) process.stdout.write(text);
  clearTimeout(alarm);
  interrupted.throwIfAborted();
  process.stdout.write(slowestOf(times, root));
  return tally;
}

function alarmAfterSilence(silence: AbortController): NodeJS.Timeout {
  const why = `Nothing was heard of any test for ${silenceMaxMinutes} minutes, so what still ran was ended: a test does not end, or leaves something open.`;
  return setTimeout(() => silence.abort(new Error(why)), silenceMaxMinutes * 60_000);
}
