import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { later, toInstantText } from "@understudy/kernel";
import { bareWorld, note } from "../../../../tests/support/bare-world.ts";
import { dialects } from "../../../../tests/support/databases.ts";
import { firstDue, nextDueAt, settleSome, type Due } from "./agenda.ts";
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
      const found = async (by: Temporal.Instant) => (await database.read((reader) => firstDue(reader, by, 9))).map(({ entryId }) => entryId);
      assert.deepEqual(await found(after("PT23H59M59.999S")), []);
      assert.deepEqual(await found(after("P1D")), ["first", "second"]);
      assert.equal(toInstantText((await database.read(nextDueAt)) ?? start), "2027-01-16T09:30:00.000Z");
    }));

    /** Settles with this kind of work, and answers how much was looked at. */
    const settled = async ({ world, store: { database } }: Awaited<ReturnType<typeof bareWorld>>, work: Due, limit = 9) => {
      const due: ReadonlyMap<string, Due> = new Map([["note", work]]);
      const ids = { guid: () => "", secret: () => "" };
      return database.write(async (writer) =>
        (await settleSome(writer, after("P2D"), limit, { due, unit: (at) => unitOf(writer, at, { ...world, ids }) })).count);
    };
    const ids = async ({ journal }: Awaited<ReturnType<typeof bareWorld>>) => (await journal()).map(({ entryId }) => entryId);

    test("what is due is done in order and once, as much at a time as is asked for", withEntries(async (bare) => {
      assert.deepEqual([await settled(bare, note, 1), await settled(bare, note), await settled(bare, note)], [1, 1, 0]);
      assert.deepEqual(await ids(bare), ["first", "second"]);
    }));

    test("an entry that the one before it has put off waits until then", withEntries(async (bare) => {
      await settled(bare, async (entry, unit) => {
        await note(entry, unit);
        if (entry.entryId !== "first") return;
        await unit.unschedule("second");
        await unit.schedule({ ...entry, entryId: "second", dueAt: after("P3D") });
      });
      assert.deepEqual(await ids(bare), ["first"]);
    }));

    test("an entry that the one before it has taken away is not done", withEntries(async (bare) => {
      await settled(bare, async (entry, unit) => {
        await note(entry, unit);
        await unit.unschedule("second");
      });
      assert.deepEqual(await ids(bare), ["first"]);
    }));

    test("what an entry schedules before the next one comes before it", withEntries(async (bare) => {
      const work: Due = async (entry, unit) => {
        await note(entry, unit);
        if (entry.entryId === "first") await unit.schedule({ ...entry, entryId: "first of all" });
      };
      assert.equal(await settled(bare, work), 1);
      await settled(bare, work);
      assert.deepEqual(await ids(bare), ["first", "first of all", "second"]);
    }));

    test("what would fall due after the clock's end does so at it, and not first of all", withEntries(async ({ schedule, store: { database } }) => {
      await schedule({ entryId: "never", dueAt: after("P9000Y") });
      assert.equal(toInstantText((await database.read(nextDueAt)) ?? start), "2027-01-16T09:30:00.000Z");
      await database.write((writer) => writer.run({ strings: ["DELETE FROM agenda WHERE entry_id <> 'never'"], values: [] }));
      assert.equal(toInstantText((await database.read(nextDueAt)) ?? start), "9999-12-31T23:59:59.999Z");
    }));

    test("an entry comes back with everything that it was given", withEntries(async ({ store: { database } }) => {
      await database.write((writer) => writer.run({ strings: ["DELETE FROM agenda WHERE entry_id = 'first'"], values: [] }));
      const [entry] = await database.read((reader) => firstDue(reader, after("P1D"), 1));
      assert.deepEqual({ ...entry, dueAt: entry && toInstantText(entry.dueAt) }, {
        entryId: "second", accountId: "an account", dueAt: "2027-01-16T09:30:00.000Z", kind: "note", payload: { seats: 5, name: "é" },
      });
    }));
  });
}
