import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Rows } from "../../../list/rows.ts";
import { together } from "./together.ts";

function rowsOf(rows: readonly string[] | undefined, rest: readonly string[] = []): Rows<string> & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    rows, isWhole: rest.length === 0, isReading: rows === undefined, error: undefined, asked,
    readMore: () => { asked.push("more"); }, retry: () => { asked.push("again"); }, readAll: async () => [...(rows ?? []), ...rest],
  };
}

const merged = (one: Rows<string>, other: Rows<string>) => together(one, other, (row) => row);

describe("two lists as one", () => {
  test("show what is in both once, the first list's first", () => {
    assert.deepEqual(merged(rowsOf(["b", "a"]), rowsOf(["a", "c"])).rows, ["b", "a", "c"]);
  });

  test("wait until both are there", () => {
    const { rows, isReading } = merged(rowsOf(["a"]), rowsOf(undefined));
    assert.deepEqual([rows, isReading], [undefined, true]);
  });

  test("are whole when both are, and read more of the one that is not", () => {
    const whole = rowsOf(["a"]);
    const part = rowsOf(["b"], ["c"]);
    const both = merged(whole, part);
    assert.equal(both.isWhole, false);
    both.readMore();
    assert.deepEqual([whole.asked, part.asked], [[], ["more"]]);
  });

  test("are exported whole", async () => {
    assert.deepEqual(await merged(rowsOf(["a"], ["b"]), rowsOf(["b"], ["c"])).readAll(), ["a", "b", "c"]);
  });
});
