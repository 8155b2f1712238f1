// What cells may look like, as the service writes them and as programs for tables save them.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { Decimal } from "@understudy/kernel";
import type { Separator } from "./header.ts";
import { openEnd, openStart } from "./price.ts";
import { amountOf, instantOf, productIdOf, skuIdOf, tierOf, Unreadable } from "./values.ts";

describe("an amount", () => {
  const read: readonly (readonly [cell: string, separator: Separator, amount: string])[] = [
    ["115.2", ",", "115.2"], ["0", ",", "0"], ["0.00", ",", "0"], ["-0", ",", "0"], ["0012.50", ",", "12.5"], ["1,234.50", ",", "1234.5"],
    ["1,234,567.8", ",", "1234567.8"], ["0.000000000000000001", ",", "0.000000000000000001"], ["1.2E-05", ",", "0.000012"], ["1.5e+3", ",", "1500"],
    ["115,2", ";", "115.2"], ["1.234,50", ";", "1234.5"], ["1234.50", ";", "1234.5"], ["1,2E-05", ";", "0.000012"], ["1 234,50", "\t", "1234.5"], ["7", ";", "7"],
  ];
  for (const [cell, separator, amount] of read) {
    test(`${cell} between ${JSON.stringify(separator)} is ${amount}`, () => assert.equal(amountOf(cell, separator), amount));
  }

  for (const [cell, separator] of [
    ["1,5", ","], ["1,234", ","], ["12,34.5", ","], ["1,2,3", ";"], ["12.34,5", ";"], ["abc", ","], ["$5", ","], ["5 USD", ","], ["", ","], ["-1", ","],
    ["-0.01", ","], ["1e99", ","], ["1e999", ","], ["Infinity", ","], ["NaN", ","], ["0x10", ","], ["1.", ","], [".5", ","], ["1.2.3", ","],
    ["1234567890123456", ","], ["0.0000000000000000001", ","],
  ] as const) {
    test(`${JSON.stringify(cell)} between ${JSON.stringify(separator)} is none`, () => assert.throws(() => amountOf(cell, separator), Unreadable));
  }

  test("that is one stays what it is, in each country's writing", () => {
    const digits = (max: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: max }).map((all) => all.join(""));
    fc.assert(fc.property(digits(12), digits(10), fc.constantFrom<Separator>(";", "\t"), (whole, fraction, separator) => {
      const expected = Decimal.of(`${whole}.${fraction}`).toString();
      assert.equal(amountOf(`${whole}.${fraction}`, ","), expected);
      assert.equal(amountOf(`${whole},${fraction}`, separator), expected);
      const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, "#");
      if (grouped.includes("#")) {
        assert.equal(amountOf(`${grouped.replaceAll("#", ",")}.${fraction}`, ","), expected);
        assert.equal(amountOf(`${grouped.replaceAll("#", ".")},${fraction}`, separator), expected);
      }
    }));
  });
});

describe("a tier", () => {
  test("is a whole number, and open where it is the greatest there is", () => {
    assert.deepEqual(["", "1", "100000", "0", "9223372036854780000", "9223372036854775807", "9.22337E+18"].map((cell) => tierOf(cell, ",")),
      [undefined, "1", "100000", "0", undefined, undefined, undefined]);
    for (const cell of ["1.5", "many", "-1", "-9223372036854780000"]) assert.throws(() => tierOf(cell, ","), Unreadable, cell);
  });
});

describe("an instant", () => {
  const read: readonly (readonly [cell: string, separator: Separator, instant: string])[] = [
    ["2021-10-01T00:00:00.0000000Z", ",", "2021-10-01T00:00:00.000Z"], ["2021-11-03T06:57:30.0682597Z", ",", "2021-11-03T06:57:30.068Z"],
    ["2021-10-01T00:00:00", ",", "2021-10-01T00:00:00.000Z"], ["2021-10-01 06:57", ";", "2021-10-01T06:57:00.000Z"], ["2021-10-01", ",", "2021-10-01T00:00:00.000Z"],
    ["2/1/2019 12:00:00 AM", ",", "2019-02-01T00:00:00.000Z"], ["12/31/2019 11:59:59 PM", ",", "2019-12-31T23:59:59.000Z"], ["2/1/2023 0:00", ",", "2023-02-01T00:00:00.000Z"],
    ["2/1/2019 12:00:00 PM", ";", "2019-02-01T12:00:00.000Z"], ["1.10.2021 00:00:00", ";", "2021-10-01T00:00:00.000Z"], ["31.12.2021", ";", "2021-12-31T00:00:00.000Z"],
    ["31/12/2021 00:00", ";", "2021-12-31T00:00:00.000Z"], ["12/31/2021", "\t", "2021-12-31T00:00:00.000Z"], ["5/5/2021", ";", "2021-05-05T00:00:00.000Z"],
    ["9999-11-30T23:59:59.0000000Z", ",", openEnd], ["11/30/9999 23:59", ",", openEnd], ["9999-12-31", ",", openEnd], ["1753-01-01T00:00:00Z", ",", openStart], ["1/1/1601", ",", openStart],
  ];
  for (const [cell, separator, instant] of read) {
    test(`${cell} between ${JSON.stringify(separator)} is ${instant}`, () => assert.equal(instantOf(cell, separator), instant));
  }

  test("of any day there is, is that day", () => {
    fc.assert(fc.property(fc.date({ min: new Date("1800-01-01"), max: new Date("9900-01-01"), noInvalidDate: true }), (date) => {
      const text = date.toISOString();
      const half = (date.getUTCHours() + 11) % 12 + 1;
      const [day, time] = [`${date.getUTCMonth() + 1}/${date.getUTCDate()}/${text.slice(0, 4)}`, text.slice(14, 19)];
      assert.equal(instantOf(text, ";"), text);
      assert.equal(instantOf(`${day} ${half}:${time} ${date.getUTCHours() < 12 ? "AM" : "PM"}`, ";"), `${text.slice(0, 19)}.000Z`);
    }));
    for (const leap of ["2024-02-29", "2000-02-29"]) assert.equal(instantOf(leap, ","), `${leap}T00:00:00.000Z`);
    for (const none of ["2023-02-29", "1900-02-29", "2021-00-10", "2021-04-31", "2021-10-01T24:00:00Z"]) assert.throws(() => instantOf(none, ","), Unreadable, none);
  });

  for (const [cell, separator] of [
    ["31/12/2021", ","], ["2/30/2021", ","], ["30.2.2021", ";"], ["1/2/2021", ";"], ["01/02/2021 00:00", "\t"], ["2021-13-01", ","], ["2021-10-01T25:00:00Z", ","],
    ["2/1/19", ","], ["13:00", ","], ["2/1/2019 13:00:00 PM", ","], ["44470", ","], ["October 1, 2021", ","], ["2021-10-01T00:00:00+02:00", ","],
  ] as const) {
    test(`${cell} between ${JSON.stringify(separator)} is none, or could be two`, () => assert.throws(() => instantOf(cell, separator), Unreadable));
  }
});

test("a SKU's id has its four characters back, in upper case", () => {
  assert.deepEqual(["1", "F", "03j", "0001", "001O"].map((cell) => skuIdOf(cell)), ["0001", "000F", "003J", "0001", "001O"]);
  for (const cell of ["00001", "1.00E+05", "", "ab-1"]) assert.throws(() => skuIdOf(cell), Unreadable, cell);
  assert.equal(productIdOf("cfq7ttc0lh18"), "CFQ7TTC0LH18");
  assert.throws(() => productIdOf("CFQ7TTC0LH18:0001"), Unreadable);
});
