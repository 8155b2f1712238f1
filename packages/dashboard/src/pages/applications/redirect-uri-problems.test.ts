import assert from "node:assert/strict";
import { test } from "node:test";
import { Refusal } from "../../api/refusal.ts";
import { problemsByRow } from "./redirect-uri-problems.ts";

test("A-21 what is wrong with a redirect URI is said at its own field", () => {
  const refusal = new Refusal(400, { code: 3000, data: ["1.uri: it has a wildcard", "1.uri: another", "3: is not an object"] }, undefined);
  assert.deepEqual([...problemsByRow(refusal)], [[1, "it has a wildcard"], [3, "is not an object"]]);
});

test("A-21 a refusal that is about none of them stays one of the whole", () => {
  assert.equal(problemsByRow(new Refusal(404, { data: ["applicationId: is not known"] }, undefined)).size, 0);
  assert.equal(problemsByRow(new Error("0: nothing")).size, 0);
});
