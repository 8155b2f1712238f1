// Where the tests of commerce bring a code about: read off the tests themselves, without their comments. A code counts where
// it stands as a number of six digits, where a shorter one stands beside its status or is compared with a code, and where
// a table of limits is played by its keys. That such a number is asserted on an answer is for the test to see to.

import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { commerceLimits } from "@understudy/contract";
import { root } from "../../tools/root.ts";

export interface Place {
  readonly file: string;
  /** The test that it stands in; of a table before any test, that which loops over it. */
  readonly test: string;
}

const areas = ["catalog", "orders", "subscriptions", "migrations"] as const;
const files = [...areas.map((area) => `packages/server/src/areas/${area}/*.test.ts`), "packages/server/src/areas/customers/*.test.ts", "packages/server/src/accounts/agreements/*.test.ts"];

const long = /(?<![\w."'-])(\d{3}_?\d{3})(?![\w-])/g;
const withStatus = /\b[45]\d\d, (\d[\d_]{2,6})\b/g;
const asCode = /code[^\n;]{0,60}?, (\d[\d_]{2,6})\b/g;
const limit = /commerceLimits\["([\w.]+)"\]|^ {4}"((?:\w+\.)+\w+)": async/gm;

/** Every code that some test brings about, with the first such place. */
export function reachedCodes(): ReadonlyMap<number, Place> {
  const reached = new Map<number, Place>();
  for (const file of globSync(files, { cwd: root }).toSorted()) {
    if (path.basename(file) === "codes.test.ts") continue;
    const text = withoutComments(readFileSync(path.join(root, file), "utf8"));
    for (const { code, at } of codesIn(text)) {
      if (!reached.has(code)) reached.set(code, { file, test: testAt(text, at) });
    }
  }
  return reached;
}

const withoutComments = (text: string): string => text.replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, (line) => " ".repeat(line.length));

function codesIn(text: string): { code: number; at: number }[] {
  const numbers = [long, withStatus, asCode].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 1: digits = "", index }) => ({ code: Number(digits.replaceAll("_", "")), at: index })));
  const limits = [...text.matchAll(limit)].flatMap(({ 1: named, 2: played, index }) => {
    const found = commerceLimits[(named ?? played) as keyof typeof commerceLimits];
    return found && "fault" in found && found.fault ? [{ code: found.fault.code as number, at: index }] : [];
  });
  return [...numbers, ...limits].toSorted((one, other) => one.at - other.at);
}

const testName = /\btest\((["`])(.+?)\1,/g;

function testAt(text: string, at: number): string {
  const names = [...text.matchAll(testName)].map(({ 2: name = "", index }) => ({ name, index }));
  return (names.findLast(({ index }) => index < at) ?? names[0])?.name ?? "";
}
