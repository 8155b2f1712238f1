import assert from "node:assert/strict";
import { test } from "node:test";
import { play, type Chapter, type Played, type Teller } from "./play.ts";

/** Plays with a story that notes what was done, and a teller that notes what was told. */
async function playing(chapters: readonly Chapter<string[]>[]) {
  const done: string[] = [];
  const told: Played[] = [];
  const teller: Teller = { chapter: () => {}, step: (played) => told.push(played), end: () => {} };
  return { exitCode: await play(chapters, done, teller), done, told };
}

const working = (title: string) => ({ title, play: async (done: string[]) => `${title} is number ${done.push(title)}` });
const broken = (title: string, error: Error) => ({ title, play: async () => { throw error; } });

test("a tour whose steps all succeed exits with 0, and each is told with what came of it", async () => {
  const { exitCode, told } = await playing([{ title: "I", steps: [working("a"), working("b")] }, { title: "II", steps: [working("c")] }]);
  assert.equal(exitCode, 0);
  assert.deepEqual(told.map(({ words }) => words), ["a is number 1", "b is number 2", "c is number 3"]);
});

test("a broken step ends the tour with exit code 1 and its reason", async () => {
  const { exitCode, done, told } = await playing([
    { title: "I", steps: [working("a"), broken("b", new Error("it rains")), working("c")] },
    { title: "II", steps: [working("d")] },
  ]);
  assert.equal(exitCode, 1);
  assert.deepEqual(done, ["a"]);
  const { succeeded, words } = told.at(-1) as Played;
  assert.deepEqual([succeeded, words], [false, "it rains"]);
});

test("a reason comes with what lies beneath it", async () => {
  const { told } = await playing([{ title: "I", steps: [broken("a", new Error("fetch failed", { cause: new Error("nobody listens") }))] }]);
  assert.equal(told[0]?.words, "fetch failed: nobody listens");
});
