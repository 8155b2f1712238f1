// Sheets as bytes: however they are written, and wherever they are cut, they have the same records.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { csvOf, pieces } from "../../../../../../tests/support/price-sheets.ts";
import { readRecords, startOfReading, type SheetRecord } from "./records.ts";

function read(bytes: Uint8Array, size: number): readonly SheetRecord[] {
  const all: SheetRecord[] = [];
  let reading = startOfReading;
  const take = (piece: Uint8Array, isLast = false) => {
    const { reading: after, records } = readRecords(reading, piece, isLast);
    // It lies with the import between two chunks.
    reading = JSON.parse(JSON.stringify(after)) as typeof after;
    all.push(...records);
  };
  for (const piece of pieces(bytes, size)) take(piece);
  take(new Uint8Array(), true);
  return all;
}

const cellsOf = (text: string | Uint8Array, size = 7): readonly (readonly string[])[] => read(Buffer.from(text), size).map(({ cells }) => cells);

test("a table that is written and cut in any way is read as it was", () => {
  const cell = fc.oneof(
    fc.constantFrom("", "plain", "a, b; c\td", "say \"hi\"", "two\nlines", "24\" screen", "żółć 🙂", "\"", "'"),
    fc.string({ unit: "grapheme", maxLength: 12 }),
  ).map((text) => text.replaceAll("\r", "").replaceAll("\0", "").replaceAll("\uFEFF", "").trim());
  // The first record has titles, by which the separator is known, and no blank one is a record.
  const table = fc.array(fc.tuple(cell, cell, cell).map((cells) => ["x", ...cells]), { maxLength: 8 });
  const writing = fc.record({
    separator: fc.constantFrom(",", ";", "\t"), lineEnd: fc.constantFrom("\n", "\r\n"), quotes: fc.constantFrom("all" as const, "needed" as const), isEnded: fc.boolean(),
  });
  const saving = fc.constantFrom("utf-8", "utf-8 with a mark", "utf-16");
  fc.assert(fc.property(table, writing, saving, fc.integer({ min: 1, max: 60 }), (rows, how, encoding, size) => {
    const all = [["ProductTitle", "ProductId", "SkuId", "Tags"], ...rows];
    // A quote at a value's beginning has to be quoted, whatever writes it.
    const quotes = all.some((cells) => cells.some((one) => one.includes('"'))) ? "all" : how.quotes;
    const text = csvOf(all, { ...how, quotes });
    const bytes = encoding === "utf-16" ? Buffer.from(`\uFEFF${text}`, "utf16le") : Buffer.from(encoding === "utf-8" ? text : `\uFEFF${text}`);
    assert.deepEqual(read(bytes, size).map(({ cells }) => cells), all);
    assert.deepEqual(read(bytes, size), read(bytes, bytes.length));
  }), { numRuns: 300 });
});

describe("a sheet", () => {
  test("tells where its records begin, in lines of the file", () => {
    const text = 'ProductId,SkuId\r\n\r\n"a\r\nb",1\r\n ,\r\nc,"2\n\n3"\r\nd,4';
    for (const size of [1, 3, 1000]) assert.deepEqual(read(Buffer.from(text), size).map(({ line }) => line), [1, 3, 6, 9]);
  });

  test("may be saved in the code page of Western Europe, and is known by its first letter beyond ASCII", () => {
    const bytes = Buffer.concat([Buffer.from("ProductTitle;SkuId\nB"), Buffer.from([0xfc]), Buffer.from("ro "), Buffer.from([0x80, 0x99]), Buffer.from(";1\n")]);
    for (const size of [1, 5, 100]) assert.deepEqual(cellsOf(bytes, size), [["ProductTitle", "SkuId"], ["Büro €™", "1"]]);
  });

  test("may say its separator in a line of its own, as Excel has it", () => {
    assert.deepEqual(cellsOf("sep=;\nProductId;SkuId\na,b;1\n"), [["sep=", ""], ["ProductId", "SkuId"], ["a,b", "1"]]);
  });

  test("may have blanks outside of its quotes, and quotes within values that have none", () => {
    assert.deepEqual(cellsOf('"ProductId","SkuId" \n 24" screen , "a ""b""" \n"c"d,e\n'), [["ProductId", "SkuId"], ['24" screen', 'a "b"'], ['"c"d', "e"]]);
  });

  test("may have the line ends of old Macs", () => {
    assert.deepEqual(cellsOf("ProductId,SkuId\ra,1\rb,2"), [["ProductId", "SkuId"], ["a", "1"], ["b", "2"]]);
  });

  const refused: readonly (readonly [what: string, bytes: Uint8Array, reason: RegExp])[] = [
    ["a workbook or an archive", Buffer.from("PK\u0003\u0004 something\n"), /zip archive or a workbook/],
    ["a file without line ends", Buffer.alloc(1_100_000, "a"), /no line ends/],
    ["a quote that is never closed", Buffer.from(`ProductId,SkuId\na,1\nb,"2\nc,3\n`), /quote opens on line 3 and is not closed/],
    ["one that swallows the rest of a large file", Buffer.from(`ProductId,SkuId\na,1\nb,"2\n${"c,3\n".repeat(80_000)}`), /quote opens on line 3 and is not closed/],
  ];
  for (const [what, bytes, reason] of refused) {
    test(`is not ${what}, and the refusal says so`, () => {
      for (const size of [100_000, 524_288]) assert.throws(() => read(bytes, size), (error: Error & { data?: string[] }) => reason.test(error.data?.join() ?? ""));
    });
  }
});
