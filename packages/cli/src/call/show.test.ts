import assert from "node:assert/strict";
import { test } from "node:test";
import type { Sent } from "./send.ts";
import { inOneLine, shown } from "./show.ts";

function answer(body: string | Uint8Array, type: string): Sent {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return { status: 200, headers: new Headers({ "content-type": type }), bytes, text: new TextDecoder().decode(bytes), correlationId: "" };
}

test("numbers keep every digit that came", () => {
  const sent = answer('{"price":12.50,"large":12345678901234567890,"all":[1e2,-0,{"text":"12.50"}]}', "application/json; charset=utf-8");
  assert.equal(String(shown(sent)).replaceAll(/\s/g, ""), sent.text);
  assert.equal(JSON.stringify(JSON.parse(inOneLine(sent)).headers), '{"content-type":"application/json; charset=utf-8"}');
  assert.ok(inOneLine(sent).endsWith(`"body":${sent.text}}\n`));
});

test("a byte order mark in front of JSON is left out, and null is shown", () => {
  assert.equal(shown(answer('\uFEFF{"a":1}', "application/json")), '{\n  "a": 1\n}\n');
  assert.equal(shown(answer("null", "application/json")), "null\n");
  assert.ok(inOneLine(answer("null", "application/json")).endsWith('"body":null}\n'));
});

test("what is no JSON is shown to the byte, and on one line as text", () => {
  const pdf = answer(Uint8Array.of(0x25, 0x50, 0xFF, 0x00, 0x80), "application/pdf");
  assert.deepEqual(shown(pdf), pdf.bytes);
  const csv = answer("\uFEFF12.50\r\n", "text/csv");
  assert.deepEqual(shown(csv), csv.bytes);
  assert.ok(inOneLine(csv).endsWith('"body":"12.50\\r\\n"}\n'));
  assert.deepEqual(shown(answer("no JSON", "application/json")), new TextEncoder().encode("no JSON"));
  assert.ok(inOneLine(answer("", "")).endsWith('"body":""}\n'));
});
