import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { later, toInstantText } from "@understudy/kernel";
import { bareWorld, note } from "../../../../tests/support/bare-world.ts";
import { dialects } from "../../../../tests/support/databases.ts";
import { firstDue, nextDueAt, settle, type Due } from "./agenda.ts";
import { unitOf } from "./unit.ts";

const start = Temporal.Instant.from("2027-01-15T09:30:00Z");
const after = (duration: string) => later(start, duration);

for (const dialect of dialects) {
  describe(`the agenda on ${dialect}`, () => {
    const withEntries = (work: (bare: Awaited<ReturnType<typeof bareWorld>>) => Promise<void>) => async () => {
      const bare = await bareWorld(dialect, { kind: "frozen", instant: start });
      try {
        await bare.schedule(
          { entryId: "second", dueAt: after("P1D"), payload: { seats: 5, name: "é" } },
          { entryId: "first", dueAt: after("P1D") },
          { entryId: "much later", dueAt: after("P100Y") },
        );
        await work(bare);
      } finally {
        await bare.close();
      }
    };

    test("what is due first is found, by the instant and not before", withEntries(async ({ store: { database } }) => {
      const found = (by: Temporal.Instant) => database.read((reader) => firstDue(reader, by));
      assert.equal(await found(after("PT23H59M59.999S")), undefined);
      assert.equal((await found(after("P1D")))?.entryId, "first");
      assert.equal(toInstantText((await database.read(nextDueAt)) ?? start), "2027-01-16T09:30:00.000Z");
    }));

    test("an entry that another has settled meanwhile is not settled again", withEntries(async ({ world, store: { database }, journal }) => {
      const due: ReadonlyMap<string, Due> = new Map([["note", note]]);
      const entry = await database.read((reader) => firstDue(reader, after("P1D")));
      assert.ok(entry);
      const settleIt = () => database.write((writer) =>
        settle(entry, unitOf(writer, entry.dueAt, { ...world, ids: { guid: () => "", secret: () => "" } }), due));
      assert.deepEqual([await settleIt(), await settleIt()], [true, false]);
      assert.equal((await journal()).length, 1);
    }));

    test("what would fall due after the clock's end does so at it, and not first of all", withEntries(async ({ schedule, store: { database } }) => {
      await schedule({ entryId: "never", dueAt: after("P9000Y") });
      assert.equal(toInstantText((await database.read(nextDueAt)) ?? start), "2027-01-16T09:30:00.000Z");
      await database.write((writer) => writer.run({ strings: ["DELETE FROM agenda WHERE entry_id <> 'never'"], values: [] }));
      assert.equal(toInstantText((await database.read(nextDueAt)) ?? start), "9999-12-31T23:59:59.999Z");
    }));

    test("an entry comes back with everything that it was given", withEntries(async ({ store: { database } }) => {
      await database.write((writer) => writer.run({ strings: ["DELETE FROM agenda WHERE entry_id = 'first'"], values: [] }));
      const entry = await database.read((reader) => firstDue(reader, after("P1D")));
      assert.deepEqual({ ...entry, dueAt: entry && toInstantText(entry.dueAt) }, {
        entryId: "second", accountId: "an account", dueAt: "2027-01-16T09:30:00.000Z", kind: "note", payload: { seats: 5, name: "é" },
      });
    }));
  });
}
