// However the clock is moved over a year, the year is the same: in one step, in twelve, or in any others. What the world has
// become is compared by its export, byte for byte; nothing is documented to differ.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { later } from "@understudy/kernel";
import { dialects, type DialectName } from "../support/databases.ts";
import { isLong } from "../support/long.ts";
import { startWorld, type TestWorld } from "../support/world.ts";
import { everyFamilyOptions, live, type Lived } from "./every-family.ts";

const year = { hours: 365 * 24 } as const;

/** Moves the clock, and answers how much fell due. */
async function move(world: TestWorld, body: object): Promise<number> {
  const answer = await world.control("POST", "/clock", body);
  assert.equal(answer.status, 200, answer.text);
  return answer.json.settled.count as number;
}

const exported = async (world: TestWorld): Promise<string> => (await world.control("GET", "/export")).text;

/** The first line that two exports do not share, since whole ones are too long to look at. */
function assertSame(one: string, other: string, how: string): void {
  if (one === other) return;
  const [left, right] = [one.split("\n"), other.split("\n")];
  const at = left.findIndex((line, index) => line !== right[index]);
  assert.equal(left[at], right[at], `line ${at} ${how}`);
  assert.fail(`${how}: one export goes on after the other's end`);
}

interface Year {
  readonly fresh: string;
  readonly lived: Lived;
  readonly began: Temporal.Instant;
  readonly atOnce: string;
}

/** By database, for they agree with each other, too. */
const years = new Map<DialectName, Year>();

for (const dialect of dialects) {
  describe(`a year of a world with all families on ${dialect}`, () => {
    let world: TestWorld;
    before(async () => {
      world = await startWorld(everyFamilyOptions, dialect);
      const fresh = await exported(world);
      const lived = await live(world);
      const began = Temporal.Instant.from((await world.control("GET", "/clock")).json.now);
      await move(world, { to: later(began, "P1Y").toString() });
      years.set(dialect, { fresh, lived, began, atOnce: await exported(world) });
    });
    after(() => world.close());

    const yearOf = (): Year => years.get(dialect) as Year;
    const anew = async () => {
      assert.equal((await world.control("POST", "/reset")).status, 200);
      await live(world);
    };

    test("begins with every family, and with subscriptions in every status but the one that time has not brought yet", () => {
      const { families, statuses } = yearOf().lived;
      assert.deepEqual([...families].toSorted(), [
        "Azure Azure", "Azure SaaS", "Azure SavingsPlan", "Azure VirtualMachines", "OnlineServicesNCE Licenses", "OnlineServicesNCE Licenses trial",
        "Software Licenses", "legacy Licenses", "legacy Licenses trial", "legacy Usage-based",
      ]);
      assert.deepEqual([...statuses].toSorted(), ["active", "deleted", "disabled", "expired", "pending", "suspended"]);
    });

    test("is gone after a reset, all of it", async () => {
      assert.equal((await world.control("POST", "/reset")).status, 200);
      assertSame(await exported(world), yearOf().fresh, "after a reset");
    });

    test("of twelve months is the same as at once", async () => {
      await anew();
      let settled = 0;
      for (let month = 0; month < 12; month += 1) settled += await move(world, { advance: "P1M" });
      assert.ok(settled > 100, `${settled} entries fell due`);
      assertSame(await exported(world), yearOf().atOnce, "after twelve months");
    });

    test("in any steps is the same as at once", async () => {
      const instants = fc.uniqueArray(fc.integer({ min: 1, max: year.hours * 3_600_000 }), { maxLength: 10 });
      await fc.assert(fc.asyncProperty(instants, async (offsets) => {
        await anew();
        const { began, atOnce } = yearOf();
        for (const offset of offsets.toSorted((one, other) => one - other)) await move(world, { to: began.add({ milliseconds: offset }).toString() });
        await move(world, { to: later(began, "P1Y").toString() });
        assertSame(await exported(world), atOnce, `in steps at ${offsets.join(", ")} milliseconds`);
      }), { seed: 6, numRuns: isLong ? 50 : 3 });
    });

    if (dialect !== dialects[0]) {
      test("is the same as on the other database", () => assertSame(yearOf().atOnce, (years.get("sqlite") as Year).atOnce, `on ${dialect}`));
    }
  });
}
