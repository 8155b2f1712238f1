import assert from "node:assert/strict";
import { test } from "node:test";
import { stripVTControlCharacters } from "node:util";
import type { Played } from "./play.ts";
import { tellerTo } from "./telling.ts";

function told(tell: (teller: ReturnType<typeof tellerTo>) => void): string {
  let text = "";
  tell(tellerTo((more) => { text += more; }));
  return stripVTControlCharacters(text);
}

const step = (words: string, succeeded = true): Played => ({ title: "Start the server", succeeded, words, ms: 123.4 });

test("a step is one line, with a mark, what came of it and its time", () => {
  assert.match(told((teller) => teller.step(step("ready"))), /^ {2}✓ Start the server +ready +123 ms\n$/);
});

test("what is too long for its column is cut, so that the columns stand", () => {
  const [long, short] = [told((teller) => teller.step(step("word ".repeat(20)))), told((teller) => teller.step(step("word")))];
  assert.equal(long.length, short.length);
  assert.match(long, /…/);
});

test("why a step failed stands below it, in full", () => {
  const reason = `It was answered 500.\n${"very ".repeat(30)}long`;
  const text = told((teller) => teller.step(step(reason, false)));
  assert.match(text, /^ {2}✗ Start the server +123 ms\n {4}It was answered 500\.\n {4}(very ){30}long\n$/);
});

test("the closing line has the total time, and the step that failed", () => {
  assert.match(told((teller) => teller.end([step("a"), step("b")], 2)), /All 2 steps .* 247 ms\./);
  assert.match(told((teller) => teller.end([step("a"), step("b", false)], 7)), /Step 2 of 7 failed after 247 ms: Start the server\./);
});
