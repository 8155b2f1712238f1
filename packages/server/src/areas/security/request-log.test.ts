import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, test } from "node:test";
import { operations } from "@understudy/contract";
import { bareWorld, type BareWorld } from "../../../../../tests/support/bare-world.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import type { Caller } from "../../call/index.ts";
import { sql } from "../../database/index.ts";
import { latestRequestsMax, listAdoption, listLatestRequests } from "./repository.ts";
import { RequestLog } from "./request-log.ts";

const frozen = { kind: "frozen", instant: Temporal.Instant.from("2026-03-01T00:00:00Z") } as const;
const accountId = "an account";

const caller: Caller = {
  account: {
    accountId, kind: "primary", cloud: "global", partnerType: "directBill", state: "active", domain: "example.com",
    mfaPolicy: "report", mfaEnforcedPercent: 100,
  },
  appId: "an app", mfa: false, exchanged: false, user: { userId: "a user", userName: "a@example.com", roles: [] },
};

const asked = () => ({
  operation: operations["customers.list"], caller, requestId: randomUUID(), correlationId: randomUUID(), ipAddress: "127.0.0.1",
});

async function noteMany(log: RequestLog, count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) await log.note(asked());
}

const unexpected = (error: unknown): never => assert.fail(String(error));

const everyDay = { from: "0", to: "9" };
const countIn = async ({ world }: BareWorld): Promise<number> =>
  world.view(async ({ db }) => (await listAdoption(db, accountId, everyDay, () => undefined))[0]?.totalRequestCount ?? 0);

for (const dialect of dialects) {
  describe(`the log of users' requests on ${dialect}`, () => {
    test("writes a lot when it is told to, when a thousand have come, and nothing before", async (context) => {
      const bare = await bareWorld(dialect, frozen);
      context.after(() => bare.close());
      const log = new RequestLog(bare.world, unexpected);
      await noteMany(log, 999);
      assert.equal(await countIn(bare), 0);
      await noteMany(log, 1);
      assert.equal(await countIn(bare), 1_000);
      await noteMany(log, 5);
      assert.equal(await countIn(bare), 1_000);
      await log.save();
      assert.equal(await countIn(bare), 1_005);
      await log.save();
      assert.equal(await countIn(bare), 1_005);
    });

    test("counts everything once, though many come and save at the same moment", async (context) => {
      const bare = await bareWorld(dialect, frozen);
      context.after(() => bare.close());
      const log = new RequestLog(bare.world, unexpected);
      await Promise.all(Array.from({ length: 2_500 }, async (_, index) => {
        await log.note(asked());
        if (index % 100 === 0) await log.save();
      }));
      await log.save();
      assert.equal(await countIn(bare), 2_500);
    });

    test("has everything written when a save is done, though another one had begun to write it", async (context) => {
      const bare = await bareWorld(dialect, frozen);
      context.after(() => bare.close());
      const log = new RequestLog(bare.world, unexpected);
      await noteMany(log, 10);
      const begun = log.save();
      await log.save();
      assert.equal(await countIn(bare), 10);
      await begun;
    });

    test("leaves applications alone out", async (context) => {
      const bare = await bareWorld(dialect, frozen);
      context.after(() => bare.close());
      const log = new RequestLog(bare.world, unexpected);
      const { user: _none, ...application } = caller;
      await log.note({ ...asked(), caller: application });
      await log.save();
      assert.equal(await countIn(bare), 0);
    });

    test("keeps the latest ten thousand, and the counts of all", async (context) => {
      const bare = await bareWorld(dialect, frozen);
      context.after(() => bare.close());
      const log = new RequestLog(bare.world, unexpected);
      await noteMany(log, latestRequestsMax + 2_500);
      await log.save();
      assert.equal(await countIn(bare), latestRequestsMax + 2_500);
      const { listed, lots } = await bare.world.view(async ({ db }) => ({
        listed: (await listLatestRequests(db, accountId)).length,
        lots: (await db.all(sql`SELECT lot_number FROM partner_request_lots`)).length,
      }));
      assert.equal(listed, latestRequestsMax);
      assert.ok(lots <= 11, `${lots} lots are left`);
    });

    test("keeps what could not be written, tells of it, and writes it next time", async (context) => {
      const bare = await bareWorld(dialect, frozen);
      context.after(() => bare.close());
      const failures: unknown[] = [];
      const log = new RequestLog(bare.world, (error) => failures.push(error));
      await bare.store.database.script("ALTER TABLE mfa_adoption RENAME TO mfa_adoption_away");
      await noteMany(log, 1_001);
      assert.equal(failures.length, 2);
      await assert.rejects(log.save());
      await bare.store.database.script("ALTER TABLE mfa_adoption_away RENAME TO mfa_adoption");
      await log.save();
      assert.equal(await countIn(bare), 1_001);
      assert.equal((await bare.world.view(({ db }) => listLatestRequests(db, accountId))).length, 1_001);
    });
  });
}
