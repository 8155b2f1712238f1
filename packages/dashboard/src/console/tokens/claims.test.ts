import assert from "node:assert/strict";
import { test } from "node:test";
import { texts } from "../texts.ts";
import { claimsOf } from "./claims.ts";

test("times are instants, lists are read out, and each claim says what it is for", () => {
  const { meanings, unknown } = texts.tokens;
  assert.deepEqual(claimsOf({ exp: 1_800_000_000, amr: ["pwd", "mfa"], aud: "x", toString: { a: 1 } }), [
    { name: "exp", value: "1800000000", instant: "2027-01-15T08:00:00.000Z", meaning: meanings.exp },
    { name: "amr", value: "pwd, mfa", meaning: meanings.amr },
    { name: "aud", value: "x", meaning: meanings.aud },
    { name: "toString", value: "{\"a\":1}", meaning: unknown },
  ]);
});
