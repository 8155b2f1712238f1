import assert from "node:assert/strict";
import { test } from "node:test";
import { showProgress } from "./progress.ts";

/** Remembers what is written, and does something after each. */
function terminal(isTTY: boolean, then: (written: number) => void = () => {}) {
  const written: string[] = [];
  return { isTTY, columns: 20, written, write: (text: string) => then(written.push(text)) };
}

test("how far it is stands in one line that is written over, no longer than the terminal is wide, and gone at the end", async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const seen = terminal(true, (written) => { if (written === 3) resolve("done"); });
  let asked = 0;
  const howFar = async () => {
    asked += 1;
    if (asked === 2) throw new Error("nobody answers");
    return `${asked} \u001B of a great many pieces`;
  };
  assert.equal(await showProgress(promise, howFar, { terminal: seen, everyMs: 0 }), "done");
  const lines = seen.written.map((text) => text.replace("\r\u001B[K", "|"));
  assert.deepEqual([lines.slice(0, 3), lines.at(-1)], [["|1   of a great many", "|", "|3   of a great many"], "|"]);
});

test("work that fails says so itself, and its line is gone as well", async () => {
  const { promise, reject } = Promise.withResolvers<string>();
  const seen = terminal(true, () => reject(new Error("It fails, as it should.")));
  await assert.rejects(showProgress(promise, async () => "half", { terminal: seen, everyMs: 0 }), /as it should/);
  assert.equal(seen.written.at(-1), "\r\u001B[K");
});

test("where nobody looks on, nothing is asked and nothing is written", async () => {
  const seen = terminal(false);
  const { promise, resolve } = Promise.withResolvers<string>();
  const shown = showProgress(promise, () => assert.fail("It is asked."), { terminal: seen, everyMs: 0 });
  setImmediate(() => resolve("done"));
  assert.deepEqual([await shown, seen.written], ["done", []]);
});
