// Every switch of commerce is tried in both positions: somewhere in the tests it is set to something other than what it is
// by default, and where it is a choice, each of its values is. It is read off the tests themselves, without their comments: a
// value counts where it stands behind the switch's name, with no other name between. That such a test asserts what the
// value does is for the test to see to.

import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { CommerceSettings, defaultCommerceSettings } from "../../packages/server/src/world/commerce-settings.ts";
import { root } from "../../tools/root.ts";

const files = globSync(["packages/*/src/**/*.test.ts", "tests/**/*.ts"], { cwd: root }).filter((file) => path.basename(file) !== "switches.test.ts");
const texts = files.map((file) => readFileSync(path.join(root, file), "utf8").replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, ""));

/** What stands behind a name on its line, up to the next name. */
const behind = (name: string): string[] =>
  texts.flatMap((text) => [...text.matchAll(new RegExp(String.raw`\b${name}\b["']?(?:\s*:)?([^:\n]*)`, "g"))].map(({ 1: rest = "" }) => rest));

const isSetTo = (name: string, value: string): boolean => behind(name).some((rest) => rest.includes(`"${value}"`));

/** Durations and numbers are any other than the default one. */
const isSetOtherwise = (name: string, usual: string | number): boolean => behind(name).some((rest) => {
  const [, given] = /^\s*(?:"(P[\dDHMPSTWY.]+)"|(?=\d))/.exec(rest) ?? [];
  const number = /^\s*(\d[\d_]*)/.exec(rest)?.[1]?.replaceAll("_", "");
  return given === undefined ? number !== undefined && number !== String(usual) : given !== usual;
});

const defaults: Readonly<Record<string, string | number>> = defaultCommerceSettings;

describe("a switch of commerce", () => {
  for (const [name, schema] of Object.entries(CommerceSettings)) {
    const usual = defaults[name];
    test(`${name} is tried in every position`, () => {
      assert.ok(usual !== undefined, `${name} has a default`);
      const values: readonly string[] | undefined = "enum" in schema ? (schema.enum as string[]) : undefined;
      if (!values) return assert.ok(isSetOtherwise(name, usual), `no test sets ${name} to something other than ${usual}`);
      assert.deepEqual(values.filter((value) => value !== usual && !isSetTo(name, value)), [], `no test sets ${name} to these`);
    });
  }
});

test("the search finds what is set, and nothing else", () => {
  assert.ok(isSetTo("legacySales", "closed") && isSetOtherwise("cartLifetime", "P7D") && isSetOtherwise("reservationQuota", 10_000));
  assert.equal(isSetTo("legacySales", "opened"), false);
  assert.equal(isSetOtherwise("cartLifetime", "PT15M"), false);
});
