import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { later } from "@understudy/kernel";
import { Compile } from "typebox/compile";
import { parseSettings, SettingRefused } from "./parse-settings.ts";
import { defaultSettings, Settings } from "./settings.ts";

const schema = Compile(Settings);
const names = Object.keys(Settings.properties) as (keyof Settings)[];

test("the defaults are themselves valid, and there is one for every setting, in the same order", () => {
  assert.deepEqual([...schema.Errors(defaultSettings)], []);
  assert.deepEqual(Object.keys(defaultSettings), names);
});

test("every setting says what it is and where the question comes from", () => {
  for (const name of names) assert.match((Settings.properties[name] as { description?: string }).description ?? "", /Source: |--limits/, name);
});

test("every default, written as text, is read back as the same value", async () => {
  await fc.assert(fc.asyncProperty(fc.subarray(names), async (chosen) => {
    const given = Object.fromEntries(chosen.map((name) => [name, String(defaultSettings[name])]));
    assert.deepEqual(await parseSettings(given), Object.fromEntries(chosen.map((name) => [name, defaultSettings[name]])));
  }));
});

test("a value is read by the type that its setting has", async () => {
  assert.deepEqual(await parseSettings({ accessTokenSeconds: "60", strict2021: "true", mfaAnswer: "y2019", sandboxCreation: "PT5M" }), {
    accessTokenSeconds: 60, strict2021: true, mfaAnswer: "y2019", sandboxCreation: "PT5M",
  });
});

const refused: readonly (readonly [name: string, value: string, why: RegExp])[] = [
  ["noSuchSetting", "1", /There is no setting noSuchSetting/],
  ["__proto__", "1", /There is no setting __proto__/],
  ["constructor", "1", /There is no setting constructor/],
  ["accessTokenSeconds", "0", /accessTokenSeconds does not take 0/],
  ["accessTokenSeconds", "1.5", /does not take 1.5/],
  ["accessTokenSeconds", "1e3", /does not take 1e3/],
  ["accessTokenSeconds", "", /does not take/],
  ["strict2021", "yes", /strict2021 does not take yes/],
  ["strict2021", "TRUE", /does not take TRUE/],
  ["mfaAnswer", "y2018", /mfaAnswer does not take y2018/],
  ["sandboxCreation", "2 minutes", /sandboxCreation does not take 2 minutes/],
  ["sandboxCreation", "P1D1Y", /does not take P1D1Y/],
  ["sandboxCreation", "-P1D", /does not take -P1D/],
  ["sandboxCreation", "P", /does not take P/],
  ["sandboxCreation", "P1DT", /does not take P1DT/],
];

for (const [name, value, why] of refused) {
  test(`the setting ${name}=${value} is refused, and the message says so`, async () => {
    await assert.rejects(parseSettings(Object.fromEntries([[name, value]])), (error) => {
      assert.ok(error instanceof SettingRefused, String(error));
      assert.match(error.message, why);
      return true;
    });
  });
}

test("every duration that a setting takes leads forward, and not beyond the calendar", () => {
  const duration = fc.stringMatching(/^P(\d{1,5}Y)?(\d{1,5}M)?(\d{1,5}W)?(\d{1,5}D)?(T(\d{1,6}H)?(\d{1,6}M)?(\d{1,6}(\.\d{1,4})?S)?)?(\d[YDH])?$/);
  const now = Temporal.Instant.from("2027-01-31T00:00:00Z");
  let taken = 0;
  fc.assert(fc.property(duration, (value) => {
    const valid = Compile(Settings.properties.sandboxCreation).Check(value);
    taken += Number(valid);
    if (valid) assert.ok(later(now, value).epochMilliseconds >= now.epochMilliseconds);
  }), { numRuns: 2_000 });
  assert.ok(taken > 50, "enough of them were taken to tell");
});
