// Requests that nobody foresaw, made from the contract: all are answered, none makes the server fail, and none that
// was refused changes anything.

import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { test, type TestContext } from "node:test";
import fc, { type Arbitrary } from "fast-check";
import { allOperations, isBuilt, isOfPipeline, type Operation } from "@understudy/contract";
import { dialects } from "../support/databases.ts";
import { isLong } from "../support/long.ts";
import { assertAnswered } from "./answers.ts";
import { AskedWorld } from "./asked-world.ts";
import { controlOperations, movesTheWorld } from "./control-operations.ts";
import { Ledger, type Exchange } from "./ledger.ts";
import type { Credential, RandomRequest } from "./random-request.ts";
import { requestFor } from "./requests.ts";

/** Batches are of any length up to this; a run of so many has far more requests than it needs, and ends when it has them. */
const batchMax = 24;
const batchesFor = (count: number): number => Math.ceil((4 * count) / batchMax);
const requests = isLong ? { sqlite: 10_000, postgres: 10_000, control: 2_000 } : { sqlite: 1_500, postgres: 500, control: 300 };
const runs = isLong ? 3 : 1;

for (const dialect of dialects) {
  for (let run = 1; run <= runs; run += 1) {
    test(`${requests[dialect]} random requests are all answered, and what is refused changes nothing, on ${dialect} (${run})`, async (context) => {
      await using closing = new AsyncDisposableStack();
      const world = await AskedWorld.open(dialect, closing);
      const ledger = new Ledger(await world.export());
      await assertBatches(context, apiRequest(world), requests[dialect], async (batch) => {
        ledger.assertAccounted(await exchanged(world, batch), await world.export());
      });
    });
  }
}

test(`${requests.control} random requests to the control API are all answered, and leave a world that serves`, async (context) => {
  await using closing = new AsyncDisposableStack();
  const world = await AskedWorld.open("sqlite", closing);
  let ledger = new Ledger(await world.export());
  const request = fc.oneof(requestOf(world, controlOperations), apiRequest(world));
  await assertBatches(context, request, requests.control, async (batch) => {
    const exchanges = await exchanged(world, batch);
    const isMoved = exchanges.some((one) => movesTheWorld(one.request) && one.answer.status < 300);
    if (isMoved) await world.reset();
    const now = await world.export();
    if (isMoved) ledger = new Ledger(now);
    else ledger.assertAccounted(exchanges, now);
  });
});

/** A failure names its request. It is not cut down, since a world that was changed does not fail in the same way again. */
async function assertBatches(
  context: TestContext, request: Arbitrary<RandomRequest>, count: number, check: (batch: readonly RandomRequest[]) => Promise<void>,
): Promise<void> {
  const batches = fc.array(request, { minLength: 1, maxLength: batchMax, size: "max" });
  let asked = 0;
  const property = fc.asyncProperty(batches, async (batch) => {
    if (asked >= count) return;
    asked += batch.length;
    await check(batch);
  });
  const { failed, errorInstance } = await fc.check(property, { seed: seedOf(context), numRuns: batchesFor(count), endOnFailure: true });
  if (failed) throw errorInstance;
  assert.ok(asked >= count, `${asked} requests were made`);
}

/** The requests of a batch are under way together, as those of several programs are. */
async function exchanged(world: AskedWorld, batch: readonly RandomRequest[]): Promise<readonly Exchange[]> {
  const exchanges = await Promise.all(batch.map(async (request) => ({ request, answer: await world.answerTo(request) })));
  for (const { request, answer } of exchanges) assertAnswered(request, answer);
  return exchanges;
}

/** What has a route of its own speaks another language; the token service has requests of its own (`token-requests.test.ts`). */
const built = allOperations.filter(isBuilt).filter(isOfPipeline);
const planned = allOperations.filter((operation) => !isBuilt(operation) && operation.host === "api");

const apiRequest = (world: AskedWorld): Arbitrary<RandomRequest> => fc.oneof(
  { weight: 12, arbitrary: requestOf(world, built) },
  { weight: 1, arbitrary: requestOf(world, planned) },
);

/** Writes more often than reads: they have more to get wrong. */
const requestOf = ({ names }: AskedWorld, operations: readonly Operation[]): Arbitrary<RandomRequest> =>
  fc.oneof(...operations.map((operation) => ({
    weight: operation.method === "GET" || operation.method === "HEAD" ? 1 : 3,
    arbitrary: requestFor({ operation, names, credentials: credentialsFor(operation) }),
  })));

function credentialsFor({ auth, path }: Operation): readonly Credential[] {
  if (path.startsWith("/_understudy/")) return ["operator"];
  return auth.includes("app") ? ["primary app", "primary user", "sandbox app", "sandbox user"] : ["primary user", "sandbox user"];
}

function seedOf(context: TestContext): number {
  const seed = Number(process.env["UNDERSTUDY_SEED"] ?? randomInt(2 ** 31));
  context.diagnostic(`UNDERSTUDY_SEED=${seed}`);
  return seed;
}
