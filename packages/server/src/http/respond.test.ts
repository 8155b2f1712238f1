// What no area answers itself: the mark that some documented bodies begin with, and a failure that nobody expected.

import assert from "node:assert/strict";
import { Writable } from "node:stream";
import { test } from "node:test";
import { pino } from "pino";
import { Fault } from "@understudy/kernel";
import { faults } from "@understudy/contract";
import type { FastifyReply, FastifyRequest } from "fastify";
import { customerDraft } from "../../../../tests/support/customers.ts";
import { startWorld } from "../../../../tests/support/world.ts";
import type { House } from "./house.ts";
import { faultBody, respond } from "./respond.ts";

const byteOrderMark = "\uFEFF";

test("with byteOrderMark a body begins with U+FEFF, and is the same JSON after it", async (context) => {
  const world = await startWorld({ settings: { byteOrderMark: true } });
  context.after(() => world.close());
  const token = await world.appToken(world.sandbox);
  const bytesOf = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${world.ready.urls.http}${path}`, {
      method, headers: { authorization: `Bearer ${token}`, "content-type": "application/json" }, ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer()) };
  };
  for (const { status, text } of [await bytesOf("GET", "/v1/customers"), await bytesOf("POST", "/v1/customers", customerDraft("Marked"))]) {
    assert.ok(status === 200 || status === 201, text);
    assert.ok(text.startsWith(`${byteOrderMark}{`));
    JSON.parse(text.slice(1));
  }
  const refused = await bytesOf("GET", "/v1/customers/none");
  assert.ok(refused.text.startsWith("{"), "a refusal has no mark");
});

test("without it no body has the mark", async (context) => {
  const world = await startWorld();
  context.after(() => world.close());
  const response = await fetch(`${world.ready.urls.http}/v1/customers`, { headers: { authorization: `Bearer ${await world.appToken(world.sandbox)}` } });
  assert.equal(new Uint8Array(await response.arrayBuffer())[0], "{".charCodeAt(0));
});

/** A reply that remembers what it was told. */
function recorder() {
  const told: { status?: number; body?: unknown; headers: Record<string, unknown> } = { headers: {} };
  const reply = {
    code: (status: number) => { told.status = status; return reply; },
    header: (name: string, value: unknown) => { told.headers[name] = value; return reply; },
    send: (body: unknown) => { told.body = body; return reply; },
  };
  return { told, reply: reply as unknown as FastifyReply };
}

test("a failure that nobody expected answers 500 with a correlation id and nothing else, and its words go to the log", () => {
  const lines: string[] = [];
  const log = pino(new Writable({ write: (line, _encoding, done) => { lines.push(String(line)); done(); } }));
  const house = { world: { settings: { mfaAnswer: "modern" } }, log } as unknown as House;
  const request = { trace: { correlationId: "the-correlation-id" }, method: "GET", url: "/v1/customers?filter=secret", headers: {}, routeOptions: {} } as unknown as FastifyRequest;
  for (const thrown of [new Error("words of the inside"), new TypeError("words of the inside")]) {
    const { told, reply } = recorder();
    respond(house, thrown, request, reply);
    assert.equal(told.status, 500);
    assert.deepEqual(told.body, {
      code: 900192, description: "Something failed unexpectedly. Correlation id the-correlation-id.", data: [], source: "PartnerFD",
    });
  }
  assert.equal(lines.length, 2);
  assert.ok(lines.every((line) => line.includes("words of the inside") && line.includes("the-correlation-id") && !line.includes("secret")));
});

test("a description is never longer than the 1024 characters that clients keep", () => {
  const house = { world: { settings: { mfaAnswer: "modern" } } } as unknown as House;
  const body = faultBody(new Fault(faults.noSuchResource, { what: "x".repeat(5_000) }), house) as { description: string };
  assert.equal(body.description.length, 1024);
});
