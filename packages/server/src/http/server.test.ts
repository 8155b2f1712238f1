// What arrives on the sockets besides well-formed requests, and how connections survive it.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { bodyBytesMax } from "./respond.ts";
import { customerDraft } from "../../../../tests/support/customers.ts";
import { assertUnchanged, rowsOf } from "../../../../tests/support/exports.ts";
import { answersIn, exchange, sendRaw, type RawAnswer } from "../../../../tests/support/raw.ts";
import { assertRefused } from "../../../../tests/support/refusals.ts";
import { startWorld, type TestWorld } from "../../../../tests/support/world.ts";

/** What a Host header may say that names no host. */
const notHosts = ["", "a b[%", "x/y", "user@host", "host:port"];

describe("a connection", () => {
  let world: TestWorld;
  let http: string;
  let authorization: string;
  before(async () => {
    world = await startWorld();
    http = world.ready.urls.http;
    authorization = `Authorization: Bearer ${await world.appToken(world.sandbox)}`;
  });
  after(() => world.close());

  const head = (line: string, ...headers: readonly string[]) => [line, ...headers, "", ""].join("\r\n");
  const closing = "Connection: close";
  const said = async (bytes: string | Uint8Array): Promise<RawAnswer[]> => answersIn(await exchange(http, bytes));
  const only = ([answer, ...more]: readonly RawAnswer[]): RawAnswer => {
    assert.ok(answer && more.length === 0, "there is one answer");
    return answer;
  };
  const assertRefusedInJson = (answers: readonly RawAnswer[], status: number) => {
    const answer = only(answers);
    assert.equal(answer.status, status, answer.body);
    assert.match(answer.head, /^content-type: application\/json; charset=utf-8\r$/im);
    const { code, description, data, source } = JSON.parse(answer.body);
    assert.deepEqual([typeof code, typeof description, Array.isArray(data), source], ["number", "string", true, "PartnerFD"]);
  };

  const garbage: Readonly<Record<string, string | Uint8Array>> = {
    "bytes that are no HTTP": new Uint8Array([0, 1, 2, 255, 254, 13, 10, 13, 10]),
    "a greeting of TLS": new Uint8Array([22, 3, 1, 2, 0, 1, 0, 1, 252, 3, 3]),
    "words": "hello there\r\n\r\n",
    "a request without a target": "GET HTTP/1.1\r\n\r\n",
    "an unknown method": head("BREW /v1/customers HTTP/1.1", "Host: localhost"),
    "an unknown version": head("GET / HTTP/9.9", "Host: localhost"),
    "a header without a name": head("GET / HTTP/1.1", "Host: localhost", ": x"),
    "a header with a space in its name": head("GET / HTTP/1.1", "Host: localhost", "a b: x"),
    "a negative length": head("POST /v1/customers HTTP/1.1", "Host: localhost", "Content-Length: -1"),
    "two lengths": head("POST /v1/customers HTTP/1.1", "Host: localhost", "Content-Length: 1", "Content-Length: 2"),
    "a length and chunks": head("POST /v1/customers HTTP/1.1", "Host: localhost", "Content-Length: 1", "Transfer-Encoding: chunked"),
    "an unreadable chunk": `${head("POST /v1/customers HTTP/1.1", "Host: localhost", "Transfer-Encoding: chunked")}zz\r\n`,
  };
  for (const [what, bytes] of Object.entries(garbage)) {
    test(`with ${what} is answered 400 in JSON and closed`, async () => assertRefusedInJson(await said(bytes), 400));
  }

  test("with headers beyond measure is answered 431 in JSON and closed", async () => {
    for (const headers of [[`X: ${"x".repeat(20_000)}`], Array.from({ length: 500 }, (_, index) => `X-${index}: ${"x".repeat(50)}`)]) {
      assertRefusedInJson(await said(head("GET /v1/customers HTTP/1.1", "Host: localhost", ...headers)), 431);
    }
    assertRefusedInJson(await said(head(`GET /v1/${"x".repeat(20_000)} HTTP/1.1`, "Host: localhost")), 431);
  });

  test("is refused 400 in JSON without a host, or with one that is none, whatever is asked for", async () => {
    for (const path of ["/v1/customers", "/healthz"]) {
      assertRefusedInJson(await said(head(`GET ${path} HTTP/1.1`, closing)), 400);
      for (const host of notHosts) assertRefusedInJson(await said(head(`GET ${path} HTTP/1.1`, `Host: ${host}`, closing)), 400);
    }
  });

  test("on the token service's paths is refused in the token service's words, whatever is wrong with it", async () => {
    const requests = ["/common/discovery/instance", `/${world.primary.domain}/.well-known/openid-configuration`]
      .flatMap((path) => notHosts.map((host) => head(`GET ${path} HTTP/1.1`, `Host: ${host}`, closing)));
    for (const request of requests) {
      const answer = only(await said(request));
      assert.equal(answer.status, 400, answer.body);
      assert.equal(JSON.parse(answer.body).error, "invalid_request");
    }
  });

  test("of HTTP 1.0 needs no host", async () => {
    const authorize = "https://login.microsoftonline.com/common/oauth2/authorize";
    for (const path of ["/healthz", `/common/discovery/instance?authorization_endpoint=${authorize}`, "/common/.well-known/openid-configuration"]) {
      const answer = only(await said(head(`GET ${path} HTTP/1.0`)));
      assert.equal(answer.status, 200, answer.body);
    }
  });

  test("answers requests that come before the answer to the first, in their order", async () => {
    const ask = (size: number, ...more: readonly string[]) => head(`GET /v1/customers?size=${size} HTTP/1.1`, "Host: localhost", authorization, ...more);
    const answers = await said(ask(1) + ask(0) + head("GET /v1/nothing HTTP/1.1", "Host: localhost") + ask(2, closing));
    assert.deepEqual(answers.map(({ status }) => status), [200, 200, 404, 200]);
    assert.deepEqual(answers.filter(({ status }) => status === 200).map(({ body }) => JSON.parse(body).items.length), [1, 2, 2]);
  });

  test("is told to go on when it waits for that, and is answered whatever else it expects", async () => {
    const body = JSON.stringify(customerDraft("Expecting"));
    const sent = (expected: string) => head(
      "POST /v1/customers HTTP/1.1", "Host: localhost", authorization, "Content-Type: application/json", `Content-Length: ${body.length}`, `Expect: ${expected}`, closing,
    ) + body;
    const waited = await exchange(http, sent("100-continue"));
    assert.match(waited, /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 201 Created\r\n/);
    assertRefusedInJson(await said(sent("something else")), 409);
  });

  test("survives bodies where none belongs, on GET and on DELETE", async () => {
    const none = "/v1/customers/5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10";
    for (const body of ["{", '{"a":1}', "x".repeat(100_000)]) {
      const sent = (line: string, ...more: readonly string[]) =>
        head(line, "Host: localhost", authorization, "Content-Type: application/json", `Content-Length: ${body.length}`, ...more) + body;
      const answers = await said(sent("GET /v1/customers?size=1 HTTP/1.1") + sent(`DELETE ${none} HTTP/1.1`) + sent("GET /v1/customers?size=1 HTTP/1.1", closing));
      assert.deepEqual(answers.map(({ status }) => status), [200, 404, 200]);
    }
  });

  for (const [how, header] of Object.entries({ "by its length": undefined, "in chunks": "chunked" })) {
    for (const size of [bodyBytesMax + 1, 5_000_000]) {
      test(`takes a body of ${size} bytes ${how} to its end, refuses it with 413 and goes on`, async () => {
        const before = await rowsOf(world);
        const length = header === undefined ? `Content-Length: ${size}` : `Transfer-Encoding: ${header}`;
        const body = header === undefined ? " ".repeat(size) : `${size.toString(16)}\r\n${" ".repeat(size)}\r\n0\r\n\r\n`;
        const answers = await said(
          head("POST /v1/customers HTTP/1.1", "Host: localhost", authorization, "Content-Type: application/json", length) + body
            + head("GET /v1/customers?size=1 HTTP/1.1", "Host: localhost", authorization, closing),
        );
        assert.deepEqual(answers.map(({ status }) => status), [413, 200]);
        assertRefusedInJson(answers.slice(0, 1), 413);
        await assertUnchanged(world, before);
      });
    }
  }

  test("takes a body of exactly 1 MiB, and refuses a greater one wherever it is sent", async () => {
    const post = (target: string, size: number, token = authorization.slice("Authorization: ".length)) =>
      sendRaw(http, { method: "POST", target, headers: { authorization: token, "content-type": "application/json" }, body: Buffer.alloc(size, 32) });
    assertRefused(await post("/v1/customers", bodyBytesMax), 400, 3000);
    const operator = `Bearer ${world.ready.operatorKey}`;
    for (const [target, token] of [["/internal/v1/applications"], ["/_understudy/v1/clock", operator], ["/v1/carts"], ["/v1/nothing"]] as const) {
      const answer = await post(target, bodyBytesMax + 1, token);
      assert.ok(answer.status === 413 || answer.status === 404, `${target}: ${answer.status}`);
      if (answer.status === 413) assertRefused(answer, 413, 413);
    }
    const form = await post(`/${world.primary.domain}/oauth2/token`, bodyBytesMax + 1);
    assert.deepEqual([form.status, form.json.error_codes], [413, [9002313]]);
  });

  test("with a request line that names the whole URL is routed by that URL's host", async () => {
    const ask = async (target: string, host: string) => only(await said(head(`GET ${target} HTTP/1.1`, `Host: ${host}`, authorization, closing)));
    assert.equal((await ask("http://api.partnercenter.microsoft.com/v1/customers?size=1", "localhost")).status, 200);
    assert.equal((await ask("http://partner.partnercenterapi.microsoftonline.cn/v1/customers?size=1", "localhost")).status, 401);
    const { links } = JSON.parse((await ask("http://localhost/v1//v1/customers/?size=1", "other")).body);
    assert.equal(links.self.uri, "/customers?size=1");
    assert.equal(links.next.uri, "/customers?size=1&seekOperation=Next");
  });

  test("that asks for everything is answered 404, and for what is no path 400", async () => {
    assertRefusedInJson(await said(head("OPTIONS * HTTP/1.1", "Host: localhost", closing)), 404);
    assertRefusedInJson(await said(head("GET nothing HTTP/1.1", "Host: localhost", closing)), 400);
  });
});
