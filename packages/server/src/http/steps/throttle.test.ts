import assert from "node:assert/strict";
import { after, beforeEach, describe, test } from "node:test";
import { dialects } from "../../../../../tests/support/databases.ts";
import { startWorld, type Answer, type TestWorld } from "../../../../../tests/support/world.ts";

const limit = 5;

for (const dialect of dialects) {
  describe(`a limit of requests a minute on ${dialect}`, () => {
    let world: TestWorld | undefined;
    let ask: (token: string, path?: string) => Promise<Answer>;
    let sandbox: string;
    let primary: string;
    beforeEach(async () => {
      await world?.close();
      const started = await startWorld({
        settings: { requestsPerMinute: limit }, clock: { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:40Z") },
      }, dialect);
      world = started;
      sandbox = await started.appToken(started.sandbox);
      primary = await started.appToken(started.primary);
      ask = (token, path = "/v1/customers?size=1") => started.call("GET", path, { token });
    });
    after(() => world?.close());

    const assertThrottled = (answer: Answer, seconds: number) => {
      assert.equal(answer.status, 429);
      assert.equal(answer.headers.get("retry-after"), String(seconds));
      assert.equal(answer.headers.get("content-type"), "application/json; charset=utf-8");
      assert.deepEqual(answer.json, { statusCode: 429, message: `Rate limit is exceeded. Try again in ${seconds} seconds.` });
      assert.ok(answer.headers.get("ms-correlationid"));
    };

    test("answers 429 beyond it, with the seconds that are left of the minute", async () => {
      for (let count = 0; count < limit; count += 1) assert.equal((await ask(sandbox)).status, 200);
      assertThrottled(await ask(sandbox), 20);
      assertThrottled(await ask(sandbox, "/v1/customers/none"), 20);
    });

    test("counts requests that come at once, each once", async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, () => ask(sandbox)));
      assert.equal(answers.filter(({ status }) => status === 200).length, limit);
      for (const answer of answers.filter(({ status }) => status !== 200)) assertThrottled(answer, 20);
    });

    test("begins anew with the next minute of the world's clock, and not before", async () => {
      for (let count = 0; count <= limit; count += 1) await ask(sandbox);
      await world?.control("POST", "/clock", { advance: "PT19S" });
      assertThrottled(await ask(sandbox), 1);
      await world?.control("POST", "/clock", { advance: "PT1S" });
      assert.equal((await ask(sandbox)).status, 200);
      for (let count = 1; count < limit; count += 1) assert.equal((await ask(sandbox)).status, 200);
      assertThrottled(await ask(sandbox), 60);
    });

    test("is each account's own: a sandbox does not use up its primary's share", async () => {
      for (let count = 0; count <= limit; count += 1) await ask(sandbox);
      assert.equal((await ask(sandbox)).status, 429);
      for (let count = 0; count < limit; count += 1) assert.equal((await ask(primary)).status, 200);
      assertThrottled(await ask(primary), 20);
    });

    test("does not count what nobody is let in with", async () => {
      for (let count = 0; count < 3 * limit; count += 1) assert.equal((await ask("nonsense")).status, 401);
      assert.equal((await ask(sandbox)).status, 200);
    });
  });
}

test("without a limit nothing is counted", async (context) => {
  const world = await startWorld();
  context.after(() => world.close());
  const token = await world.appToken(world.sandbox);
  const answers = await Promise.all(Array.from({ length: 100 }, () => world.call("GET", "/v1/customers?size=1", { token })));
  assert.ok(answers.every(({ status }) => status === 200));
});
