import assert from "node:assert/strict";
import { test } from "node:test";
import { Decimal } from "@understudy/kernel";
import { amountText, daysText } from "./amounts.ts";

for (const [amount, places, text] of [
  ["0", 2, "0.00"], ["1234.5", 2, "1,234.50"], ["-1234567.89", 2, "-1,234,567.89"], ["999", 2, "999.00"], ["1200", 0, "1,200"], ["-94.2", 2, "-94.20"],
  ["0.737586206896552", 2, "0.737586206896552"], ["123456", 0, "123,456"], ["-0.005", 2, "-0.005"],
] as const) {
  test(`${amount} is written as ${text}, and nothing of it is rounded`, () => assert.equal(amountText(Decimal.of(amount), places), text));
}

for (const [first, last, text] of [
  ["2027-06-18", "2027-07-17", "18 Jun – 17 Jul 2027"], ["2027-12-05", "2028-01-04", "5 Dec 2027 – 4 Jan 2028"],
  ["2027-02-08", "2027-02-08", "8 Feb 2027"], ["2027-02-08", undefined, "from 8 Feb 2027"],
] as const) {
  test(`days from ${first} to ${last} are written as ${text}`, () => assert.equal(daysText(first, last), text));
}
