import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { passwordProblem } from "./password-rules.ts";

const userName = "robin@contoso.onmicrosoft.com";

const good = ["Correct-Horse", "correct horse 7", "CORRECT-HORSE-7", "Correct1", "pässwörd1", `Aa1${"x".repeat(253)}`, "Rob-in-77"];
for (const password of good) {
  test(`${password.slice(0, 20)} may be chosen`, () => assert.equal(passwordProblem(password, userName), undefined));
}

const bad: readonly (readonly [password: string, why: RegExp])[] = [
  ["", /8 to 256/],
  ["Aa1!aaa", /8 to 256/],
  [`Aa1!${"x".repeat(253)}`, /8 to 256/],
  ["correcthorse", /three of these/],
  ["correct-horse", /three of these/],
  ["CorrectHorse", /three of these/],
  ["12345678-", /three of these/],
  ["Robin-77", /user name/],
  ["I am ROBIN 77", /user name/],
];
for (const [password, why] of bad) {
  test(`${JSON.stringify(password.slice(0, 20))} may not be chosen, and the sentence says why`, () => assert.match(passwordProblem(password, userName) ?? "", why));
}

test("a name of one or two letters stands in any password it likes", () => {
  assert.equal(passwordProblem("Correct-Horse-7", "o@contoso.com"), undefined);
});

test("whatever may be chosen has 8 to 256 characters of three kinds, without the user's name", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), fc.emailAddress(), (password, name) => {
    if (passwordProblem(password, name) !== undefined) return;
    assert.ok(password.length >= 8 && password.length <= 256);
    const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((kind) => kind.test(password));
    assert.ok(kinds.length >= 3);
    assert.ok(!password.includes(name));
  }));
});
