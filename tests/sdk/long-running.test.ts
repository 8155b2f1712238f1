// Work that goes on after its answer: followed to its end, in every way that the service has of telling how it stands.

import assert from "node:assert/strict";
import { test } from "node:test";
import { OperationFailedError, type Poller } from "@understudy/sdk";
import { scripted, type Scripted } from "./scripted-service.ts";

const id = "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10";
const soon = { "retry-after": "0" };
const accepted = (headers: Record<string, string>): Scripted => ({ status: 202, headers: { ...headers, ...soon } });

const exported = "/v1.0/reports/partners/billing/operations/an-operation";
const request = { currencyCode: "USD", billingPeriod: "current", attributeSet: "full" } as const;

test("an export is awaited like any call: its result is the operation that has succeeded", () =>
  scripted([
    accepted({ location: `https://graph.microsoft.com${exported}?v=1` }), { headers: soon, body: { status: "notStarted" } }, { headers: soon, body: { status: "running" } },
    { body: { status: "succeeded", resourceLocation: { id: "a-manifest", rootDirectory: "https://elsewhere.example/a" } } },
  ], async ({ client, received }) => {
    const operation = await client.partnerBilling.usage.unbilled.export(request);
    assert.equal(operation.resourceLocation?.id, "a-manifest");
    assert.deepEqual(received.map(({ method, url }) => `${method} ${url}`), ["POST /v1.0/reports/partners/billing/usage/unbilled/export", ...Array.from({ length: 3 }, () => `GET ${exported}?v=1`)]);
    assert.equal(new Set(received.map(({ headers }) => headers["ms-requestid"])).size, 4);
  }));

test("work that has failed is an OperationFailedError with what the service says of it", () =>
  scripted([accepted({ location: exported }), { body: { status: "failed", error: { code: "5000", message: "There is no data" } } }], async ({ client }) => {
    await assert.rejects(async () => client.partnerBilling.usage.unbilled.export(request), (error: OperationFailedError) => {
      assert(error instanceof OperationFailedError && !error.isRetryable);
      assert.deepEqual((error.details as { error: unknown }).error, { code: "5000", message: "There is no data" });
      return true;
    });
  }));

test("a poller is asked step by step, tells of progress, and can be given up", () =>
  scripted([accepted({ "operation-location": "https://elsewhere.example/v1/billingoperations/an-operation" }), { body: { status: "running" } }], async ({ client, received }) => {
    const poller = client.billingV2Beta.unbilledUsage.export({ period: "current", currencyCode: "USD" } as never);
    await poller.submitted();
    const seen: string[] = [];
    poller.onProgress(({ status }) => seen.push(status));
    assert.equal((await poller.poll()).status, "running");
    assert.deepEqual([seen, poller.isDone], [["running"], false]);
    assert.equal(received[1]?.url, "/v1/billingoperations/an-operation");
    await assert.rejects(async () => poller.pollUntilDone({ abortSignal: AbortSignal.abort() }), { name: "AbortError" });
  }));

test("another process goes on with work that was begun, and begins none", () =>
  scripted([accepted({ location: exported }), { headers: soon, body: { status: "running" } }, { body: { status: "succeeded", id: "an-operation" } }], async ({ client, received }) => {
    const begun = client.partnerBilling.usage.unbilled.export(request);
    await begun.submitted();
    await begun.poll();
    const restored = client.partnerBilling.usage.unbilled.export(request, { restoreFrom: await begun.serialize() });
    assert.equal((await restored).id, "an-operation");
    assert.deepEqual(received.map(({ method }) => method), ["POST", "GET", "GET"]);
  }));

interface Way {
  readonly name: string;
  readonly answers: readonly Scripted[];
  readonly begin: (client: Parameters<Parameters<typeof scripted>[1]>[0]["client"]) => Poller<unknown>;
  readonly asked: string;
}

const ways: readonly Way[] = [
  {
    name: "by an address without the version", begin: (client) => client.devices.batches.create(id, { batchId: "a", devices: [] }),
    answers: [accepted({ location: `/customers/${id}/batchJobStatus/a` }), { headers: soon, body: { status: "processing" } }, { body: { status: "finished_with_errors" } }],
    asked: `GET /v1/customers/${id}/batchJobStatus/a`,
  },
  {
    name: "by POST below an address without a slash", begin: (client) => client.productUpgrades.create({ customerId: id, productFamily: "azure" }),
    answers: [accepted({ location: "productUpgrades/an-upgrade" }), { body: { id: "an-upgrade", status: "Completed" } }],
    asked: "POST /v1/productUpgrades/an-upgrade/status",
  },
  {
    name: "by an identifier in the body", begin: (client) => client.payouts.payments.export(),
    answers: [{ status: 202, headers: soon, body: { value: [{ requestId: "a b", status: "Queued" }] } }, { body: { value: [{ requestId: "a b", status: "Completed" }] } }],
    asked: "GET /v1.0/payouts/payments/a%20b",
  },
  {
    name: "of a registration", begin: (client) => client.subscriptions.registrations.create(id, id),
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
