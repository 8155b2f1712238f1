import assert from "node:assert/strict";
import { test } from "node:test";
import { findOperation } from "./find.ts";
import { addressOf } from "./send.ts";

test("a value stays one part of the path, whatever is in it", () => {
  assert.equal(addressOf(findOperation("customers.get"), { customerId: "a/b'c?d#e%2e" }).path, "/v1/customers/a%2Fb%27c%3Fd%23e%252e");
});

test("what would lead to another operation is refused by the option's name", () => {
  for (const customerId of ["", ".", ".."]) assert.throws(() => addressOf(findOperation("customers.get"), { customerId }), /^UserMistake: --customerId is "/);
});
