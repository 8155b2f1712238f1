import assert from "node:assert/strict";
import { test } from "node:test";
import { meetsPasswordRules, passwordRulesOf } from "./password-rules.ts";

test("A-31 a password has 8 to 256 characters", () => {
  assert.deepEqual([7, 8, 256, 257].map((length) => passwordRulesOf("a".repeat(length)).hasLength), [false, true, true, false]);
});

test("A-31 a password has three of four classes of characters", () => {
  const three = ["aA1", "aA!", "a1!", "A1!", "aA1!", "aAé"];
  const fewer = ["aA", "a1", "A!", "abc", ""];
  for (const password of three) assert.ok(passwordRulesOf(password).hasClasses, password);
  for (const password of fewer) assert.ok(!passwordRulesOf(password).hasClasses, password);
});

test("A-31 both rules have to be met", () => {
  assert.deepEqual(["Correct-Horse-7", "correcthorse", "aA1!"].map(meetsPasswordRules), [true, false, false]);
});
