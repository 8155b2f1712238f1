import assert from "node:assert/strict";
import { test } from "node:test";
import type { TSchema } from "typebox";
import { Compile } from "typebox/compile";
import { guid, instant, oneOf, resource, text } from "./schema.ts";

const takes = (schema: TSchema, value: unknown): boolean => Compile(schema).Check(value);

test("the length of a text is counted in characters, not in the units that a language stores them in", () => {
  const schema = text("Three characters at most", { minLength: 1, maxLength: 3 });
  for (const value of ["a", "abc", "üöä", "😀😀😀"]) assert.ok(takes(schema, value), value);
  for (const value of ["", "abcd", "😀😀😀😀"]) assert.ok(!takes(schema, value), value);
});

test("an id is a GUID in any case, and nothing that only looks like one", () => {
  const schema = guid("An id");
  for (const value of ["5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10", "5F1C3B9E-6A0F-4F0E-9D61-2A4B7C8D9E10", "00000000-0000-0000-0000-000000000000"]) assert.ok(takes(schema, value), value);
  for (const value of ["", "5f1c3b9e6a0f4f0e9d612a4b7c8d9e10", "{5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10}", "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e1g", 5]) assert.ok(!takes(schema, value), String(value));
});

test("an instant has a date, a time and where it is", () => {
  const schema = instant("When");
  assert.ok(takes(schema, "2026-11-22T12:00:00.000Z"));
  for (const value of ["2026-11-22", "2026-11-22T12:00:00", "yesterday", 0]) assert.ok(!takes(schema, value), String(value));
});

test("a member of an enumeration is one of its own, in its own spelling", () => {
  const schema = oneOf(["one", "two_parts"]);
  for (const value of ["one", "two_parts"]) assert.ok(takes(schema, value));
  for (const value of ["One", "twoParts", "three", "", 1, null]) assert.ok(!takes(schema, value), String(value));
});

test("a resource may be without its links and attributes, and says its type in them where it has them", () => {
  const schema = resource("Thing", "A thing", { name: text("Its name") });
  assert.ok(takes(schema, { name: "a" }));
  assert.ok(takes(schema, { name: "a", attributes: { objectType: "Thing", etag: "1" }, links: { self: { uri: "/things/1", method: "GET", headers: [] } } }));
  assert.ok(!takes(schema, { name: "a", attributes: { objectType: "Other" } }));
  assert.ok(!takes(schema, { name: "a", links: { self: { uri: "/things/1", method: "GET", headers: null } } }));
});
