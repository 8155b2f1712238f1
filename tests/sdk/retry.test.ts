// What is sent again, and what is not.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ConnectionError, NotServedError, PartnerCenterClient, RequestTimeoutError, ServerBusyError, TooManyRequestsError, UnexpectedAnswerError } from "@understudy/sdk";
import { scripted, type Scripted } from "./scripted-service.ts";

const id = "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10";
const body = { companyProfile: { domain: "a.onmicrosoft.com" }, billingProfile: { email: "robin@example.com", culture: "en-US", language: "en", companyName: "A", defaultAddress: { country: "US", city: "Redmond", addressLine1: "1" } } };

for (const [name, failure] of [
  ["503", { status: 503 }], ["500", { status: 500 }], ["408", { status: 408 }], ["429 with Retry-After", { status: 429, headers: { "retry-after": "0" } }],
  ["429 without it", { status: 429 }], ["a broken connection", { breaks: true }],
] as readonly (readonly [string, Scripted])[]) {
  test(`after ${name} a write is sent again under the same MS-RequestId, so that it happens once`, () =>
    scripted([failure, failure, { status: 201, body: { id } }], async ({ client, received }) => {
      assert.equal((await client.customers.create(body)).id, id);
      assert.equal(received.length, 3);
      for (const header of ["ms-requestid", "ms-correlationid"]) {
        const ids = new Set(received.map(({ headers }) => headers[header]));
        assert.equal(ids.size, 1);
        assert.match(String([...ids][0]), /^[\da-f-]{36}$/);
      }
      assert.equal(new Set(received.map(({ body: sent }) => sent.toString())).size, 1);
    }));
}

test("only the hosts of the API know MS-RequestId: to another a write is not sent again when it may have been done", async () => {
  for (const failure of [{ status: 500 }, { status: 429 }, { breaks: true }] as const) {
    await scripted([failure, { status: 201, body: {} }], async ({ client, received }) => {
      await assert.rejects(client.gdap.relationships.requests.create(id, { action: "terminate" }));
      assert.equal(received.length, 1);
    });
  }
  await scripted([{ status: 503, headers: { "retry-after": "0" } }, { status: 500 }, { body: {} }], async ({ client, received }) => {
    await assert.rejects(client.gdap.relationships.requests.create(id, { action: "terminate" }), { status: 500 });
    await client.gdap.relationships.get(id);
    assert.deepEqual(received.map(({ method }) => method), ["POST", "POST", "GET"]);
  });
});

for (const status of [400, 401, 403, 404, 405, 409, 412, 501, 505]) {
  test(`${status} is an answer, and nothing is sent again`, () =>
    scripted([{ status }], async ({ client, received }) => {
      await assert.rejects(client.customers.create(body), { status, isRetryable: false });
      assert.equal(received.length, 1);
    }));
}

test("what goes on failing fails as what it is, after as many attempts as were allowed", () =>
  scripted([{ status: 503, body: { code: 5000, description: "Busy", data: [] } }], async ({ client, received }) => {
    await assert.rejects(client.customers.get(id), (error: ServerBusyError) => error instanceof ServerBusyError && error.isRetryable && error.code === "5000");
    assert.equal(received.length, 4);
  }));

test("a connection that goes on breaking is a ConnectionError without a status", () =>
  scripted([{ breaks: true }], async ({ client }) => {
    await assert.rejects(client.customers.get(id), (error: ConnectionError) => error instanceof ConnectionError && error.isRetryable && error.status === undefined && error.requestId !== "");
  }));

test("who is asked to wait for longer than a call may take is told so at once", () =>
  scripted([{ status: 429, headers: { "retry-after": "3600" }, body: { statusCode: 429, message: "Try again in 3600 seconds." } }], async ({ client, received }) => {
    await assert.rejects(client.customers.get(id), (error: TooManyRequestsError) => error instanceof TooManyRequestsError && error.retryAfterInMs === 3_600_000 && /Try again/.test(error.message));
    assert.equal(received.length, 1);
  }));

test("a call can be ended while it waits for an answer", () =>
  scripted([{ hangs: true }], async ({ client, arrival }) => {
    const controller = new AbortController();
    const call = client.customers.get(id, { abortSignal: controller.signal });
    void arrival.then(() => controller.abort());
    await assert.rejects(call, { name: "AbortError" });
  }));

test("a call can be ended while it waits to be sent again", () =>
  scripted([{ status: 429, headers: { "retry-after": "2" } }], async ({ client, agent, received }) => {
    const controller = new AbortController();
    const call = client.customers.get(id, { abortSignal: controller.signal });
    // The connection is free again: the answer has been read.
    agent.once("free", () => setImmediate(() => controller.abort()));
    await assert.rejects(call, { name: "AbortError" });
    assert.equal(received.length, 1);
  }));

test("an answer that does not come in time is a RequestTimeoutError, and worth another try", () =>
  scripted([{ hangs: true }], async ({ client }) => {
    await assert.rejects(client.customers.get(id, { timeoutMs: 20 }), (error: RequestTimeoutError) => error instanceof RequestTimeoutError && error.isRetryable);
  }));

for (const [part, answer] of [["a document", { stalls: true, headers: { "content-type": "application/pdf" } }], ["JSON", { stalls: true }]] as const) {
  test(`the time of an attempt holds to the last byte of ${part}`, () =>
    scripted([answer], async ({ client }) => {
      const call = part === "JSON" ? client.customers.get(id, { timeoutMs: 50 }) : client.invoices.statement.get("D1", { timeoutMs: 50 });
      await assert.rejects(call, { name: "RequestTimeoutError" });
    }));
}

test("a document that stalls is given up when its caller ends the call", () =>
  scripted([{ stalls: true }], async ({ client, arrival }) => {
    const controller = new AbortController();
    const call = client.invoices.statement.get("D1", { abortSignal: controller.signal });
    void arrival.then(() => controller.abort());
    await assert.rejects(call, { name: "AbortError" });
  }));

test("a document that breaks off is asked for again, and fails as a ConnectionError with the ids of the call", async () => {
  await scripted([{ breaksOff: true }, { body: "all of it" }], async ({ client, received }) => {
    assert.equal(new TextDecoder().decode((await client.invoices.statement.get("D1")).content), "all of it");
    assert.equal(received.length, 2);
  });
  await scripted([{ breaksOff: true }], async ({ client, received }) => {
    await assert.rejects(client.invoices.statement.get("D1"), (error: ConnectionError) => error instanceof ConnectionError && error.operation === "invoices.statement.get" && error.isRetryable && error.requestId === received[0]?.headers["ms-requestid"]);
  });
});

/** A credential that gives its token when the test says so, and listens to nobody. */
function slowCredential() {
  const asked = Promise.withResolvers<unknown>();
  const token = Promise.withResolvers<{ readonly token: string; readonly expiresOnTimestamp: number }>();
  const getToken = (_scopes: string | string[], options?: { readonly abortSignal?: unknown }) => (asked.resolve(options?.abortSignal), token.promise);
  return { credential: { getToken }, asked: asked.promise, give: () => token.resolve({ token: "a-token", expiresOnTimestamp: Number.MAX_SAFE_INTEGER }) };
}

test("several calls wait for one token, and who gives up ends only its own", () =>
  scripted([{ body: { id } }], async ({ endpoint, agent, received }) => {
    const { credential, asked, give } = slowCredential();
    const client = new PartnerCenterClient(credential, { endpoint, agent });
    const controller = new AbortController();
    const [givenUp, late, other] = [client.customers.get(id, { abortSignal: controller.signal }), client.customers.create(body, { timeoutMs: 20 }), client.customers.get(id)];
    assert.equal(await asked, undefined);
    controller.abort();
    await assert.rejects(givenUp, { name: "AbortError" });
    await assert.rejects(late, RequestTimeoutError);
    give();
    assert.equal((await other).id, id);
    // What was given up before the token came is not sent afterwards.
    assert.deepEqual(received.map(({ method }) => method), ["GET"]);
  }));

test("what a credential ends by itself is no time of the call that has run out", () =>
  scripted([{ body: { id } }], async ({ endpoint, agent }) => {
    const own = Object.assign(new Error("closed by the user"), { name: "AbortError" });
    const client = new PartnerCenterClient({ getToken: () => Promise.reject(own) }, { endpoint, agent });
    await assert.rejects(client.customers.get(id), own);
  }));

for (const status of [301, 302, 303, 307, 308]) {
  test(`${status} is followed nowhere, by reads and by writes`, () =>
    scripted([{ status, headers: { location: "/v1/elsewhere" } }], async ({ client, received }) => {
      for (const call of [() => client.customers.get(id), () => client.customers.create(body)]) {
        await assert.rejects(call(), (error: UnexpectedAnswerError) => error instanceof UnexpectedAnswerError && error.status === status);
      }
      assert.equal(received.length, 2);
    }));
}

test("501 says that it is not served", () =>
  scripted([{ status: 501, body: { code: 0, description: "carts.get is not served yet" } }], async ({ client }) => {
    await assert.rejects(client.carts.get(id, "a"), NotServedError);
  }));
