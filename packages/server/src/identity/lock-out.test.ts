import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { throughDoors } from "../../../../tests/support/doors.ts";
import { startWorld } from "../../../../tests/support/world.ts";
import { forgetFailures, lockSeconds, noteFailure, refuseLocked } from "./lock-out.ts";

test("nine bad tries lock nobody out, the tenth does for a minute", () => {
  for (let failures = 0; failures < 10; failures += 1) assert.equal(lockSeconds(failures), 0);
  assert.equal(lockSeconds(10), 60);
});

test("each further bad try doubles the time, up to an hour and no longer", () => {
  fc.assert(fc.property(fc.integer({ min: 10, max: 1_000_000 }), (failures) => {
    const [before, after] = [lockSeconds(failures), lockSeconds(failures + 1)];
    assert.equal(after, Math.min(3_600, before * 2));
    assert.ok(before >= 60 && before <= 3_600);
  }));
});

test("whatever has a name is locked alone: the codes of an authenticator do not lock the user's name, nor another's codes", async (context) => {
  const world = await startWorld();
  context.after(() => world.close());
  const now = Temporal.Instant.from("2027-01-15T09:30:00Z");
  await throughDoors(world, async (unit) => {
    for (let failures = 0; failures < 10; failures += 1) {
      await refuseLocked(unit, "otc one", now);
      await noteFailure(unit, "otc one", now);
    }
    await assert.rejects(refuseLocked(unit, "otc one", now), { message: /2027-01-15T09:31:00/ });
    for (const other of ["one", "otc two"]) await refuseLocked(unit, other, now);
    await refuseLocked(unit, "otc one", now.add({ seconds: 60 }));
    await forgetFailures(unit, "otc one");
    await refuseLocked(unit, "otc one", now);
  });
});
