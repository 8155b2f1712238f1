import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bareWorld } from "../../../../tests/support/bare-world.ts";
import { dialects } from "../../../../tests/support/databases.ts";
import { insertDirectory, insertUser } from "../directories/index.ts";
import type { World } from "../world/index.ts";
import { answerApproval, approvalState, askApproval, findApproval, listApprovals, useApproval } from "./approvals.ts";

const start = Temporal.Instant.from("2027-01-15T09:30:00Z");
const after = (duration: string) => start.add(duration);
const accountId = "an account";
const [alex, sam] = [{ userId: "alex", accountId }, { userId: "sam", accountId }];

async function plantUsers(world: World): Promise<void> {
  await world.unit(async ({ db, nowText: createdAt }) => {
    await insertDirectory(db, { tenantId: accountId, accountId, kind: "partner", cloud: "global", domain: "example.com" });
    for (const { userId } of [alex, sam]) {
      await insertUser(db, {
        userId, tenantId: accountId, accountId, userName: `${userId}@example.com`, firstName: userId, lastName: "Tester", roles: [],
        passwordHash: "hmac$none", mustChangePassword: false, createdAt,
      });
    }
  });
}

for (const dialect of dialects) {
  describe(`approvals on ${dialect}`, () => {
    const on = (work: (world: World) => Promise<void>) => async () => {
      const bare = await bareWorld(dialect, { kind: "frozen", instant: start });
      try {
        await plantUsers(bare.world);
        await work(bare.world);
      } finally {
        await bare.close();
      }
    };
    const ask = (world: World, user = alex, now = start) => world.unit((unit) => askApproval(unit, user, "Contoso", now));
    const stateOf = (world: World, approvalId: string, now = start) => world.view((view) => approvalState(view, approvalId, now));

    test("an approval is asked for with a number of two digits, and tells whom and what for", on(async (world) => {
      const asked = await Promise.all(Array.from({ length: 40 }, () => ask(world)));
      assert.ok(asked.every(({ number }) => Number.isInteger(number) && number >= 10 && number <= 99));
      assert.ok(new Set(asked.map(({ number }) => number)).size > 10);
      const [{ approvalId, number } = { approvalId: "", number: 0 }] = asked;
      assert.deepEqual(await world.view((view) => findApproval(view, approvalId, start)), {
        approvalId, number, userId: "alex", userName: "alex@example.com", appName: "Contoso", state: "pending", expiresAt: "2027-01-15T09:35:00.000Z",
      });
    }));

    for (const decision of ["approved", "declined", "expired"] as const) {
      test(`an approval is ${decision} once and stays so`, on(async (world) => {
        const { approvalId } = await ask(world);
        const answer = (as: "approved" | "declined" | "expired") => world.unit((unit) => answerApproval(unit, approvalId, as, start));
        assert.deepEqual([await answer(decision), await answer("approved"), await answer("declined")], [true, false, false]);
        assert.equal(await stateOf(world, approvalId), decision);
      }));
    }

    test("an approved one counts once, and for its user only; no other counts", on(async (world) => {
      const { approvalId } = await ask(world);
      const use = (userId: string, now = start) => world.unit((unit) => useApproval(unit, approvalId, userId, now));
      assert.equal(await use("alex"), false, "it waits");
      await world.unit((unit) => answerApproval(unit, approvalId, "approved", start));
      assert.deepEqual([await use("sam"), await use("alex", after("PT5M"))], [false, false]);
      assert.deepEqual([await use("alex"), await use("alex"), await stateOf(world, approvalId)], [true, false, "used"]);
    }));

    test("an approval waits for five minutes; then it has expired, can be answered no more, and is forgotten", on(async (world) => {
      const { approvalId } = await ask(world);
      assert.deepEqual([await stateOf(world, approvalId, after("PT4M59S")), await stateOf(world, approvalId, after("PT5M"))], ["pending", "expired"]);
      assert.equal(await world.unit((unit) => answerApproval(unit, approvalId, "approved", after("PT5M"))), false);
      await ask(world, alex, after("PT6M"));
      assert.equal(await world.view((view) => findApproval(view, approvalId, start)), undefined);
      assert.equal(await stateOf(world, approvalId), "expired");
    }));

    test("what waits is listed with the newest first", on(async (world) => {
      const asked: string[] = [];
      for (const second of [2, 0, 1, 3]) asked.push((await ask(world, second === 1 ? sam : alex, after(`PT${second}S`))).approvalId);
      const [second, third, first, answered = ""] = asked;
      await world.unit((unit) => answerApproval(unit, answered, "declined", start));
      const listed = await world.view((view) => listApprovals(view, after("PT3S")));
      assert.deepEqual(listed.map(({ approvalId, userName }) => [approvalId, userName]), [
        [second, "alex@example.com"], [first, "sam@example.com"], [third, "alex@example.com"],
      ]);
    }));

    test("what is no approval's id is no approval", on(async (world) => {
      for (const text of ["", "alex", "\0", "\ud800", "0198f6a4-0000-4000-8000-000000000000"]) {
        assert.equal(await world.view((view) => findApproval(view, text, start)), undefined);
        assert.equal(await world.unit((unit) => answerApproval(unit, text, "approved", start)), false);
        assert.equal(await world.unit((unit) => useApproval(unit, text, "alex", start)), false);
      }
    }));
  });
}
