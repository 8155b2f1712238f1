import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fontBytes, fontFile, fontNames, fontPackage } from "./fonts.ts";

test("every font is installed, with its licence beside it", () => {
  for (const name of fontNames) {
    assert.ok(existsSync(fontFile(name)), name);
    assert.ok(existsSync(path.join(fontPackage(name), "LICENSE")), name);
  }
});

test("out of the bundle fonts are looked for beside it", () => {
  const there = path.normalize("/opt/understudy/dist/fonts/NotoSansJP-Regular.otf");
  for (const from of ["file:///opt/understudy/dist/main.mjs", "file:///opt/understudy/dist/chunks/statement-AB12.mjs"]) assert.equal(fontFile("japanese", from), there);
});

test("a font that was packed for browsers is unpacked to tables that say what they hold", () => {
  const font = fontBytes("other");
  const count = font.readUInt16BE(4);
  assert.ok(count > 5);
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + index * 16;
    const [sum, offset, length] = [4, 8, 12].map((at) => font.readUInt32BE(entry + at)) as [number, number, number];
    const tag = font.toString("latin1", entry, entry + 4);
    // The table head holds a sum of the whole file, which its own leaves out.
    if (tag !== "head") assert.equal(checkSum(font.subarray(offset, offset + length)), sum, tag);
  }
});

/** As the format defines it: of the table's words, the last one filled up with zeros. */
function checkSum(table: Buffer): number {
  const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
