// Work that goes on after its answer: followed to its end, in every way that the service has of telling how it stands.

import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { ConnectionError, exportLines, OperationFailedError, type Poller } from "@understudy/sdk";
import { scripted, type Scripted } from "./scripted-service.ts";

const id = "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10";
const soon = { "retry-after": "0" };
const accepted = (headers: Record<string, string>): Scripted => ({ status: 202, headers: { ...headers, ...soon } });

const exported = "/v1.0/reports/partners/billing/operations/an-operation";
/** Without a pause between questions. */
const atOnce = { intervalInMs: 0 };
const request = { currencyCode: "USD", billingPeriod: "current", attributeSet: "full" } as const;

test("an export is awaited like any call: its result is the operation that has succeeded", () =>
  scripted([
    accepted({ location: `https://graph.microsoft.com${exported}?v=1` }), { headers: soon, body: { status: "notStarted" } }, { headers: soon, body: { status: "running" } },
    { body: { status: "succeeded", resourceLocation: { id: "a-manifest", rootDirectory: "https://elsewhere.example/a" } } },
  ], async ({ client, received }) => {
    const operation = await client.partnerBilling.usage.unbilled.export(request, atOnce);
    assert.equal(operation.resourceLocation?.id, "a-manifest");
    assert.deepEqual(received.map(({ method, url }) => `${method} ${url}`), ["POST /v1.0/reports/partners/billing/usage/unbilled/export", ...Array.from({ length: 3 }, () => `GET ${exported}?v=1`)]);
    assert.equal(new Set(received.map(({ headers }) => headers["ms-requestid"])).size, 4);
  }));

test("work that has failed is an OperationFailedError with what the service says of it", () =>
  scripted([accepted({ location: exported }), { body: { status: "failed", error: { code: "5000", message: "There is no data" } } }], async ({ client }) => {
    await assert.rejects(async () => client.partnerBilling.usage.unbilled.export(request, atOnce), (error: OperationFailedError) => {
      assert(error instanceof OperationFailedError && !error.isRetryable);
      assert.deepEqual((error.details as { error: unknown }).error, { code: "5000", message: "There is no data" });
      return true;
    });
  }));

test("a poller is asked step by step, tells of progress, and can be given up", () =>
  scripted([accepted({ "operation-location": "https://elsewhere.example/v1/billingoperations/an-operation" }), { body: { status: "running" } }], async ({ client, received }) => {
    const poller = client.billingV2Beta.unbilledUsage.export({ period: "current", currencyCode: "USD", ...atOnce } as never);
    await poller.submitted();
    const seen: string[] = [];
    poller.onProgress(({ status }) => seen.push(status));
    assert.equal((await poller.poll()).status, "running");
    assert.deepEqual([seen, poller.isDone], [["running"], false]);
    assert.equal(received[1]?.url, "/v1/billingoperations/an-operation");
    await assert.rejects(async () => poller.pollUntilDone({ abortSignal: AbortSignal.abort() }), { name: "AbortError" });
  }));

test("the signal of the call that began the work ends the following of it, also in a pause between questions", () =>
  scripted([accepted({ location: exported }), { headers: { "retry-after": "600" }, body: { status: "running" } }], async ({ client, received }) => {
    const controller = new AbortController();
    const poller = client.partnerBilling.usage.unbilled.export(request, { ...atOnce, abortSignal: controller.signal });
    poller.onProgress(() => setImmediate(() => controller.abort()));
    await assert.rejects(async () => poller, { name: "AbortError" });
    await assert.rejects(async () => poller.poll(), { name: "AbortError" });
    assert.equal(received.length, 2);
  }));

test("the signal of the call ends a question that is not answered", () =>
  scripted([accepted({ location: exported }), { hangs: true }], async ({ client, received }) => {
    const controller = new AbortController();
    const poller = client.partnerBilling.usage.unbilled.export(request, { ...atOnce, abortSignal: controller.signal });
    await poller.submitted();
    const asking = Promise.resolve(poller);
    while (received.length < 2) await new Promise(setImmediate);
    controller.abort();
    await assert.rejects(asking, { name: "AbortError" });
  }));

test("work that was taken on without a word of where to ask is no success", () =>
  scripted([{ status: 202 }], async ({ client }) => {
    await assert.rejects(async () => client.partnerBilling.usage.unbilled.export(request, atOnce), { name: "UnexpectedAnswerError", status: 202 });
  }));

test("another process goes on with work that was begun, and begins none", () =>
  scripted([accepted({ location: exported }), { headers: soon, body: { status: "running" } }, { body: { status: "succeeded", id: "an-operation" } }], async ({ client, received }) => {
    const begun = client.partnerBilling.usage.unbilled.export(request, atOnce);
    await begun.submitted();
    await begun.poll();
    const restored = client.partnerBilling.usage.unbilled.export(request, { ...atOnce, restoreFrom: await begun.serialize() });
    assert.equal((await restored).id, "an-operation");
    assert.deepEqual(received.map(({ method }) => method), ["POST", "GET", "GET"]);
    const elsewhere = (await begun.serialize()).replace(exported, "@elsewhere.example/");
    for (const restoreFrom of ["x", "{}", elsewhere]) {
      await assert.rejects(async () => client.partnerBilling.usage.unbilled.export(request, { ...atOnce, restoreFrom }), { argument: "options.restoreFrom" }, restoreFrom);
    }
    assert.equal(received.length, 3);
  }));

interface Way {
  readonly name: string;
  readonly answers: readonly Scripted[];
  readonly begin: (client: Parameters<Parameters<typeof scripted>[1]>[0]["client"]) => Poller<unknown>;
  readonly asked: string;
}

const ways: readonly Way[] = [
  {
    name: "by an address without the version", begin: (client) => client.devices.batches.create(id, { batchId: "a", devices: [] }, atOnce),
    answers: [accepted({ location: `/customers/${id}/batchJobStatus/a` }), { headers: soon, body: { status: "processing" } }, { body: { status: "finished_with_errors" } }],
    asked: `GET /v1/customers/${id}/batchJobStatus/a`,
  },
  {
    name: "by POST below an address without a slash", begin: (client) => client.productUpgrades.create({ customerId: id, productFamily: "azure" }, atOnce),
    answers: [accepted({ location: "productUpgrades/an-upgrade" }), { body: { id: "an-upgrade", status: "Completed" } }],
    asked: "POST /v1/productUpgrades/an-upgrade/status",
  },
  {
    name: "by an identifier in the body", begin: (client) => client.payouts.payments.export(atOnce),
    answers: [{ status: 202, headers: soon, body: { value: [{ requestId: "a b", status: "Queued" }] } }, { body: { value: [{ requestId: "a b", status: "Completed" }] } }],
    asked: "GET /v1.0/payouts/payments/a%20b",
  },
  {
    name: "of a registration", begin: (client) => client.subscriptions.registrations.create(id, id, atOnce),
    answers: [accepted({ location: `/v1/customers/${id}/subscriptions/${id}/registrationstatus` }), { body: { status: "Registered" } }],
    asked: `GET /v1/customers/${id}/subscriptions/${id}/registrationstatus`,
  },
];

for (const { name, answers, begin, asked } of ways) {
  test(`work is asked about ${name}`, () =>
    scripted(answers, async ({ client, received }) => {
      assert.deepEqual(await begin(client), answers.at(-1)?.body);
      assert.equal(received.length, answers.length);
      for (const { method, url } of received.slice(1)) assert.equal(`${method} ${url}`, asked);
    }));
}

test("work that was asked for with wrong arguments is never begun", () =>
  scripted([{ body: {} }], async ({ client, received }) => {
    await assert.rejects(async () => client.subscriptions.registrations.create("", id), { argument: "customerId" });
    await assert.rejects(async () => client.subscriptions.registrations.create(id, id, { intervalInMs: "soon" as never }), { argument: "options.intervalInMs" });
    assert.equal(received.length, 0);
  }));

test("what an export has put into its storage is read row by row, by the storage's own token and not by ours", () => {
  const rows = [`{"a":1.10}`, `{"name":"${"ü".repeat(40_000)}"}`, `{"a":2}`];
  return scripted([{ body: gzipSync(`${rows[0]}\r\n${rows[1]}\n`) }, { body: gzipSync(String(rows[2])) }, { status: 403, body: "expired" }], async ({ client, received, endpoint }) => {
    const manifest = { rootDirectory: `${endpoint}/a/deep/folder`, sasToken: "sv=1&sig=a%2Bb", blobs: [{ name: "part 1.json.gz" }, { name: "2/part.json.gz" }] };
    assert.deepEqual(await Array.fromAsync(exportLines(client, manifest)), rows);
    assert.deepEqual(received.map(({ url }) => url), ["/a/deep/folder/part%201.json.gz?sv=1&sig=a%2Bb", "/a/deep/folder/2/part.json.gz?sv=1&sig=a%2Bb"]);
    for (const { headers } of received) assert.equal(headers.authorization, undefined);
    await assert.rejects(Array.fromAsync(exportLines(client, manifest)), { name: "ForbiddenError" });
    await assert.rejects(Array.fromAsync(exportLines(client, { ...manifest, rootDirectory: "http://localhost/a" })), { argument: "manifest.rootDirectory" });
  });
});

test("a file of an export that breaks off is a ConnectionError with the id under which the storage was asked", () =>
  scripted([{ breaksOff: true }], async ({ client, received, endpoint }) => {
    await assert.rejects(Array.fromAsync(exportLines(client, { rootDirectory: endpoint, sasToken: "a=b", blobs: [{ name: "a" }] })), (error: ConnectionError) => error instanceof ConnectionError && error.requestId !== "" && error.requestId === received[0]?.headers["x-ms-client-request-id"]);
  }));
