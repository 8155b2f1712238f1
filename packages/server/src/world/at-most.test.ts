import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { atMost, Overloaded } from "./at-most.ts";

test("work begins in order, never more of it at once than was said, and all of it is done, whatever fails", async () => {
  await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.array(fc.boolean(), { maxLength: 20 }), fc.scheduler(),
    async (count, outcomes, scheduler) => {
      const inTurn = atMost(count, 20);
      const begun: number[] = [];
      let underWay = 0;
      const all = Promise.allSettled(outcomes.map((isGood, index) => inTurn(async () => {
        begun.push(index);
        underWay += 1;
        assert.ok(underWay <= count);
        await scheduler.schedule(Promise.resolve());
        underWay -= 1;
        if (!isGood) throw new Error("failed");
        return index;
      })));
      await scheduler.waitFor(all);
      const settled = await all;
      assert.deepEqual(begun, outcomes.map((_isGood, index) => index));
      assert.deepEqual(settled.map((one) => (one.status === "fulfilled" ? one.value : one.reason.message)), outcomes.map((isGood, index) => (isGood ? index : "failed")));
      assert.equal(underWay, 0);
    }));
});

test("what comes while there is room begins at once", async () => {
  const inTurn = atMost(2, 1);
  const { promise, resolve } = Promise.withResolvers<void>();
  const begun: string[] = [];
  const work = (name: string) => inTurn(async () => {
    begun.push(name);
    await promise;
  });
  const all = Promise.all([work("one"), work("two"), work("three")]);
  await new Promise(setImmediate);
  assert.deepEqual(begun, ["one", "two"]);
  resolve();
  await all;
  assert.deepEqual(begun, ["one", "two", "three"]);
});

test("what comes to a full line is sent away at once, and the line goes on", async () => {
  const inTurn = atMost(1, 2);
  const { promise, resolve } = Promise.withResolvers<void>();
  const begun = [1, 2, 3].map((number) => inTurn(async () => {
    await promise;
    return number;
  }));
  await assert.rejects(inTurn(async () => assert.fail("it was not begun")), Overloaded);
  resolve();
  assert.deepEqual(await Promise.all(begun), [1, 2, 3]);
  assert.equal(await inTurn(async () => 4), 4);
});
