// A move of the clock that goes on for long, seen from outside: whoever asked for it goes, or the server is told to stop.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { ReadyFile } from "@understudy/server";
import { begin, finished, folderOf, startServer } from "./program.ts";

interface Clock {
  readonly now: string;
  readonly move?: { readonly settled: { readonly count: number } };
}

const [start, to] = ["2027-01-15T09:30:00.000Z", "2127-01-15T09:30:00.000Z"];
/** Far more than it takes, so that a clock that never shows it is found out. */
const questionsMax = 5_000;

const ask = ({ urls, operatorKey }: ReadyFile, body?: object): Promise<Response> =>
  fetch(`${urls.control}/clock`, {
    headers: { authorization: `Bearer ${operatorKey}`, "content-type": "application/json" },
    ...(body && { method: "POST", body: JSON.stringify(body) }),
  });

/** The clock once it shows that; a move that has begun has settled something. */
async function clockWith(ready: ReadyFile, isMoving: boolean): Promise<Clock> {
  for (let question = 0; question < questionsMax; question += 1) {
    const clock = (await (await ask(ready)).json()) as Clock;
    if ((clock.move ? clock.move.settled.count > 0 : undefined) === (isMoving || undefined)) return clock;
  }
  return assert.fail("The clock never shows that.");
}

const args = (data: string) => ["--data", data, "--seed", "demo", "--clock", `frozen@${start}`];

test("Ctrl+C ends a long move where it is, with a word on it and the exit code of what was interrupted", async (context) => {
  const data = folderOf(context).file("data");
  const { ready } = await startServer(context, args(data), `${data}/ready.json`);
  const moving = begin(["clock", "to", to, "--data", data]);
  const end = finished(moving);
  const underWay = await clockWith(ready, true);
  moving.child.kill("SIGINT");
  assert.deepEqual(await end, { code: 130, stdout: "", stderr: "understudy: The move ends where it is, and nothing of it is lost. Where that is: understudy clock\n" });
  const { now } = await clockWith(ready, false);
  assert.ok(now >= underWay.now && now < to, now);
});

test("told to stop during a long move, the server ends it where it is, says so to whoever waits, and goes on from there at its next start", async (context) => {
  const data = folderOf(context).file("data");
  const { ready, stop } = await startServer(context, args(data), `${data}/ready.json`);
  const answer = ask(ready, { to });
  const underWay = await clockWith(ready, true);
  const [{ code, stderr }, refused] = await Promise.all([stop(), answer]);
  assert.deepEqual([code, stderr, refused.status], [0, "", 409]);
  const { description } = (await refused.json()) as { readonly description: string };
  const [, stoppedAt = ""] = /^The move was stopped at (\S+Z); .* To go on, move the clock to 2127-01-15T09:30:00\.000Z\.$/.exec(description) ?? [];
  assert.ok(stoppedAt >= underWay.now && stoppedAt < to, description);
  const again = await startServer(context, ["--data", data], `${data}/ready.json`);
  assert.equal((await clockWith(again.ready, false)).now, stoppedAt);
});
