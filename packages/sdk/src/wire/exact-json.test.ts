import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readJson, writeJson } from "./exact-json.ts";

test("a decimal keeps every digit that it was written with", () => {
  const digits = ["12.50", "0.10", "1e5", "1.0E-7", "-0", "0", "100", "0.1000000000000000055511151231257827", "12345678901234567890.123456789", "-3.00"];
  for (const text of digits) {
    assert.deepEqual(readJson(`{"price":${text}}`, ["price"]), { price: text });
    assert.equal(writeJson({ price: text }, ["price"]), `{"price":${text}}`);
  }
});

test("paths lead through arrays, arrays of arrays, names that nobody knows and the root", () => {
  const text = `{"items":[{"price":1.10,"count":2.0,"tiers":{"a":1.50,"b":2}},{"count":1e2}],"rows":[[1.0],[2.00]]}`;
  assert.deepEqual(readJson(text, ["items[].price", "items[].tiers.*", "rows[][]"]), {
    items: [{ price: "1.10", count: 2, tiers: { a: "1.50", b: "2" } }, { count: 100 }], rows: [["1.0"], ["2.00"]],
  });
  assert.deepEqual(readJson("[{\"price\":1.10}]", ["[].price"]), [{ price: "1.10" }]);
  assert.equal(readJson("1.50", ["price"]), 1.5);
});

test("what is no decimal stays what it is, also where one was expected", () => {
  for (const value of [{ price: "text" }, { price: true }, { price: { a: 1 } }, { price: [] }, {}, [], "text", 1]) {
    assert.deepEqual(readJson(JSON.stringify(value), ["price", "price.a.b", "items[].price"]), value);
  }
  assert.equal(writeJson({ price: "a lot" }, ["price"]), `{"price":"a lot"}`);
});

test("a property that is null is absent, an item that is null stays", () => {
  for (const decimals of [[], ["a"]]) assert.deepEqual(readJson(`{"a":null,"b":[null,{"c":null}]}`, decimals), { b: [null, {}] });
  assert.equal(readJson("null"), null);
});

test("writing leaves the caller's object as it is", () => {
  const body = { price: "1.50", inner: { price: "2.0" } };
  assert.equal(writeJson(body, ["price", "inner.price"]), `{"price":1.50,"inner":{"price":2.0}}`);
  assert.deepEqual(body, { price: "1.50", inner: { price: "2.0" } });
});

test("any JSON with decimals goes out as it came in", () => {
  const number = fc.tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.option(fc.stringMatching(/^\d{1,30}$/)))
    .map(([isNegative, whole, fraction]) => `${isNegative ? "-" : ""}${whole}${fraction === null ? "" : `.${fraction}`}`);
  fc.assert(fc.property(fc.array(fc.record({ price: number, name: fc.string() })), (rows) => {
    const text = `[${rows.map(({ price, name }) => `{"price":${price},"name":${JSON.stringify(name)}}`).join(",")}]`;
    assert.equal(writeJson(readJson(text, ["[].price"]), ["[].price"]), text);
  }));
});
