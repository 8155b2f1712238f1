import assert from "node:assert/strict";
import { test } from "node:test";
import { base64Of, isNoText, pieceBytes, piecesOf } from "./pieces.ts";

test("a file is cut into pieces without gaps, counted from 1", () => {
  assert.deepEqual(piecesOf(pieceBytes + 1), [{ number: 1, start: 0, end: pieceBytes }, { number: 2, start: pieceBytes, end: pieceBytes + 1 }]);
  assert.deepEqual(piecesOf(pieceBytes).length, 1);
  assert.deepEqual(piecesOf(0), []);
});

test("bytes travel as they are", () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_none, place) => place % 256);
  assert.deepEqual(Buffer.from(base64Of(bytes), "base64"), Buffer.from(bytes));
});

test("archives and workbooks are told from text by their names", () => {
  assert.deepEqual(["a.zip", "b.XLSX", "c.csv", "d.txt"].map(isNoText), [true, true, false, false]);
});
