import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { join, sql, textOf, type Query } from "./sql.ts";

const numbered = (query: Query): string => textOf(query, (position) => `$${position}`);

test("a template's values never become part of its text", () => {
  const query = sql`SELECT ${"'; DROP TABLE things; --"} AS a, ${null} AS b`;
  assert.equal(numbered(query), "SELECT $1 AS a, $2 AS b");
  assert.equal(textOf(query, () => "?"), "SELECT ? AS a, ? AS b");
  assert.deepEqual(query.values, ["'; DROP TABLE things; --", null]);
});

test("one place in the source keeps one identity, by which its prepared statement is found again", () => {
  const make = (value: number) => sql`SELECT ${value}`;
  assert.equal(make(1).strings, make(2).strings);
});

const queries = fc.array(fc.array(fc.integer(), { maxLength: 4 }).map((values): Query => ({
  strings: Array.from({ length: values.length + 1 }, (_, index) => `t${index} `),
  values,
})), { maxLength: 6 });

test("joined queries have all placeholders, numbered through, and all values, in order", () => {
  fc.assert(fc.property(queries, (parts) => {
    const whole = join(parts, " AND ");
    assert.equal(textOf(whole, () => "?"), parts.map((part) => textOf(part, () => "?")).join(" AND "));
    assert.deepEqual(whole.values, parts.flatMap(({ values }) => [...values]));
    assert.deepEqual(numbered(whole).match(/\$\d+/g) ?? [], whole.values.map((_, index) => `$${index + 1}`));
  }));
});

test("joining joined queries is the same as joining them all at once", () => {
  fc.assert(fc.property(queries, queries, (some, others) => {
    const nested = join([join(some, ""), join(others, "")], "");
    const flat = join([...some, ...others], "");
    assert.equal(numbered(nested), numbered(flat));
    assert.deepEqual(nested.values, flat.values);
  }));
});
