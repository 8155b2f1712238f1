import assert from "node:assert/strict";
import { test } from "node:test";
import type { InspectedRequest } from "../api/answers.ts";
import { grown, rowsMax, type Log } from "./log.ts";

const requests = (...ids: readonly number[]) => ids.map((id) => ({ id }) as InspectedRequest);
const idsOf = ({ rows }: Log) => rows.map(({ id }) => id);

test("what is new comes first, and what was there stays", () => {
  const first = grown(undefined, { requests: requests(1, 2), next: 2 });
  assert.deepEqual(idsOf(first), [2, 1]);
  const second = grown(first, { requests: requests(3, 5), next: 6 });
  assert.deepEqual([idsOf(second), second.next], [[5, 3, 2, 1], 6]);
});

test("where nothing is new nothing changes", () => {
  const log = grown(undefined, { requests: requests(1), next: 1 });
  assert.equal(grown(log, { requests: [], next: 1 }), log);
  const later = grown(log, { requests: [], next: 4 });
  assert.equal(later.rows, log.rows);
  assert.equal(later.next, 4);
});

test("after a new start of the server the log begins anew", () => {
  const log = grown(undefined, { requests: requests(7, 8), next: 8 });
  assert.deepEqual(grown(log, { requests: [], next: 2 }), { rows: [], next: 2 });
});

test("the oldest give way", () => {
  const many = grown(undefined, { requests: requests(...Array.from({ length: rowsMax }, (_, index) => index + 1)), next: rowsMax });
  const more = grown(many, { requests: requests(rowsMax + 1), next: rowsMax + 1 });
  assert.deepEqual([more.rows.length, more.rows[0]?.id, more.rows.at(-1)?.id], [rowsMax, rowsMax + 1, 2]);
});
