import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { Fault } from "@understudy/kernel";
import { fromToken, toToken, type Continuation } from "./continuation.ts";
import { pageOf } from "./page.ts";

const continuation: Continuation = { of: "customers a", query: { filter: "x" }, size: 2, after: ["2026-11-22", "id"] };
const tokenOf = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

function isRefused(of: string, parts: number, token: string): boolean {
  try {
    fromToken(of, parts, token);
    return false;
  } catch (error) {
    return error instanceof Fault && error.definition.status === 400;
  }
}

describe("a continuation token", () => {
  test("brings back what went into it, and absent means the first page", () => {
    assert.deepEqual(fromToken("customers a", 2, toToken(continuation)), continuation);
    assert.equal(fromToken("customers a", 2, undefined), undefined);
  });

  test("can stand in a header, whatever the query is", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (filter) => {
      const token = toToken({ ...continuation, query: { filter } });
      assert.match(token, /^[A-Za-z0-9_-]+$/);
    }));
  });

  test("of another collection, or of the same one of another account, is refused", () => {
    const token = toToken(continuation);
    assert.ok(isRefused("customers b", 2, token));
    assert.ok(isRefused("audit a", 2, token));
    assert.ok(isRefused("customers a", 3, token));
  });

  const tampered: Readonly<Record<string, unknown>> = {
    "a size of nothing": { ...continuation, size: 0 },
    "a negative size": { ...continuation, size: -1 },
    "a size beyond the largest": { ...continuation, size: 501 },
    "half a size": { ...continuation, size: 1.5 },
    "a size as text": { ...continuation, size: "2" },
    "no place": { ...continuation, after: undefined },
    "a place of numbers": { ...continuation, after: [1, 2] },
    "a place as an object": { ...continuation, after: { 0: "a", 1: "b", length: 2 } },
    "a place with U+0000": { ...continuation, after: ["\0", "b"] },
    "no query": { ...continuation, query: null },
    "a query of numbers": { ...continuation, query: { filter: 5 } },
    "a query with U+0000": { ...continuation, query: { filter: "\0" } },
    "null": null,
    "a list": [continuation],
    "a text": "customers a",
  };
  for (const [what, value] of Object.entries(tampered)) {
    test(`with ${what} is refused`, () => assert.ok(isRefused("customers a", 2, tokenOf(value))));
  }

  test("of any other text is refused", () => {
    for (const token of ["", "abc", "{}", "%", "ü", toToken(continuation).slice(1), toToken(continuation).slice(0, -4)]) {
      assert.ok(isRefused("customers a", 2, token), token);
    }
    fc.assert(fc.property(fc.string(), (token) => isRefused("customers a", 2, token)));
  });
});

describe("a page", () => {
  const place = { of: "numbers", query: {}, size: 3 };
  const page = (found: readonly number[]) => pageOf(found, place, (one) => one * 10, (one) => [String(one)]);

  test("that nothing follows has no token", () => {
    assert.deepEqual(page([]), { items: [] });
    assert.deepEqual(page([1, 2, 3]), { items: [10, 20, 30] });
  });

  test("that one more was found for names its last item as the place to go on from", () => {
    const { items, continuationToken } = page([1, 2, 3, 4]);
    assert.deepEqual(items, [10, 20, 30]);
    assert.deepEqual(fromToken("numbers", 1, continuationToken)?.after, ["3"]);
  });

  test("followed by the next ones gives everything once and in order, whatever the sizes", () => {
    const all = Array.from({ length: 20 }, (_, index) => index);
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), (sizes) => {
      const seen: number[] = [];
      let token: string | undefined;
      for (let turn = 0; ; turn += 1) {
        const from = fromToken("numbers", 1, token);
        const size = sizes[turn % sizes.length] ?? 1;
        const found = all.filter((one) => one > Number(from?.after[0] ?? -1)).slice(0, size + 1);
        const next = pageOf(found, { ...place, size }, (one) => one, (one) => [String(one)]);
        seen.push(...next.items);
        if (!next.continuationToken) break;
        token = next.continuationToken;
      }
      assert.deepEqual(seen, all);
    }));
  });
});
