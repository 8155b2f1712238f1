import assert from "node:assert/strict";
import { test } from "node:test";
import { countPages, placed, type Block } from "./flow.ts";

const frame = { top: 10, bottom: 100 };
const block = (height: number, more: Partial<Block> = {}): Block => ({ height, draw: () => undefined, ...more });
const placesOf = (blocks: readonly Block[]): [page: number, y: number, height: number][] => [...placed(blocks, frame)].map(({ page, y, block: { height } }) => [page, y, height]);

test("blocks stand one below the other until the page is full", () => {
  assert.deepEqual(placesOf([block(40), block(50), block(1)]), [[1, 10, 40], [1, 50, 50], [2, 10, 1]]);
  assert.equal(countPages([block(40), block(50), block(1)], frame), 2);
  assert.equal(countPages([], frame), 1);
});

test("what has to be followed by something leaves room for it", () => {
  assert.deepEqual(placesOf([block(60), block(10, { room: 31 }), block(21)]), [[1, 10, 60], [2, 10, 10], [2, 20, 21]]);
});

test("heads of columns stand above what comes onto a new page, and only there", () => {
  const head = block(5);
  assert.deepEqual(placesOf([block(60), block(20, { head }), block(30, { head })]), [[1, 10, 60], [1, 70, 20], [2, 10, 5], [2, 15, 30]]);
});

test("a block that begins a page does so unless it stands at the top of one", () => {
  assert.deepEqual(placesOf([block(10, { onNewPage: true }), block(10, { onNewPage: true })]), [[1, 10, 10], [2, 10, 10]]);
});

test("a block that is higher than a page stands on one of its own", () => {
  assert.deepEqual(placesOf([block(20), block(500), block(20)]), [[1, 10, 20], [2, 10, 500], [3, 10, 20]]);
});
