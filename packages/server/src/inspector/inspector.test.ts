import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bytesMax, Inspector, requestsMax, type Noted } from "./inspector.ts";
import { charactersMax, outlineOf } from "./outline.ts";

const noted = (text: string): Noted => ({
  worldTime: 0, realTime: 0, operation: undefined, method: "GET", url: "/", throughDashboard: false, status: 200, durationMs: 1,
  caller: undefined, requestId: "", correlationId: "", headers: {}, body: outlineOf(text), answerHeaders: {}, answer: undefined,
  refused: undefined, number: undefined,
});

describe("what the inspector keeps", () => {
  test("is so many requests, the newest, each under a number of its own", () => {
    const inspector = new Inspector();
    for (let count = 0; count < requestsMax + 7; count += 1) inspector.note(noted("x"));
    assert.equal(inspector.kept.length, requestsMax);
    assert.deepEqual([inspector.kept[0]?.id, inspector.kept.at(-1)?.id, inspector.last], [8, requestsMax + 7, requestsMax + 7]);
  });

  test("is so much in all, also when bodies are long", () => {
    const inspector = new Inspector();
    for (let count = 0; count < requestsMax; count += 1) inspector.note(noted("x".repeat(1_000_000)));
    const characters = inspector.kept.reduce((sum, { body }) => sum + (body?.text.length ?? 0), 0);
    assert.ok(2 * characters <= bytesMax && 2 * characters > bytesMax / 2, String(characters));
  });

  test("is nothing of what was forgotten, whose numbers do not come again", () => {
    const inspector = new Inspector();
    inspector.note(noted("x"));
    inspector.forget();
    assert.deepEqual([inspector.kept.length, inspector.last], [0, 1]);
    inspector.note(noted("x"));
    assert.deepEqual(inspector.kept.map(({ id }) => id), [2]);
  });

  test("is the beginning of a body, with its whole length", () => {
    assert.deepEqual(outlineOf("é".repeat(charactersMax + 1)), { text: "é".repeat(charactersMax), bytes: 2 * (charactersMax + 1), cut: true });
    assert.deepEqual(outlineOf(Buffer.from("short")), { text: "short", bytes: 5, cut: false });
    assert.equal(outlineOf(Buffer.alloc(0)), undefined);
  });
});
