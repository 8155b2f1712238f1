import assert from "node:assert/strict";
import { test } from "node:test";
import { isGuid } from "@understudy/kernel";
import { correlate, traceHeaders } from "./correlate.ts";

const one = "0b1d5a7e-6f0c-4c6e-8a55-1f0c9d3b7a21";
const other = "C8A4C1F2-33D1-4BE5-9D5C-2F6F6B0B7F01";

test("the ids of a request are taken as they are spelled", () => {
  assert.deepEqual(correlate({ "ms-requestid": one, "ms-correlationid": other }), { requestId: one, correlationId: other, named: true, correlated: true });
});

for (const header of [undefined, "", "abc", `{${one}}`, one.replaceAll("-", ""), `${one} `, `${one}, ${one}`]) {
  test(`"${header}" is no id: a new one takes its place, and the request cannot be repeated`, () => {
    const trace = correlate({ ...(header !== undefined && { "ms-requestid": header, "ms-correlationid": header }) });
    assert.equal(trace.named, false);
    assert.ok(isGuid(trace.requestId) && isGuid(trace.correlationId));
    assert.notEqual(trace.requestId, one);
    assert.notEqual(trace.requestId, trace.correlationId);
  });
}

test("every answer has a vector of its own, and the locale only when it was sent", () => {
  const trace = correlate({ "ms-requestid": one });
  const [first, second] = [traceHeaders(trace, undefined), traceHeaders(trace, "fr-FR")];
  assert.equal(first["MS-RequestId"], one);
  assert.notEqual(first["MS-CV"], second["MS-CV"]);
  assert.equal("X-Locale" in first, false);
  assert.equal(second["X-Locale"], "fr-FR");
});
