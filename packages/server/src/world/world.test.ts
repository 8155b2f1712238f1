import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { later, toInstantText } from "@understudy/kernel";
import { bareWorld, note, type BareWorld } from "../../../../tests/support/bare-world.ts";
import { dialects } from "../../../../tests/support/databases.ts";
import type { Due } from "./agenda.ts";
import { ClockRefused, MoveStopped } from "./world.ts";
import type { ClockStart } from "./world-clock.ts";

const start = Temporal.Instant.from("2027-01-15T09:30:00Z");
const frozen: ClockStart = { kind: "frozen", instant: start };
const after = (duration: string) => later(start, duration);

/** Comes again every month, as a renewal does; its next entry's id follows from its own. */
const monthly: Due = async (entry, unit) => {
  await note(entry, unit);
  const [name = "", count = "0"] = entry.entryId.split(" ");
  const next = `${name} ${Number(count) + 1}`;
  await unit.schedule({ ...entry, entryId: next, dueAt: later(entry.dueAt, "P1M") });
};

for (const dialect of dialects) {
  describe(`a world on ${dialect}`, () => {
    const on = (clock: ClockStart, work: (bare: BareWorld) => Promise<void>, more?: Readonly<Record<string, Due>>) => async () => {
      const bare = await bareWorld(dialect, clock, more);
      await work(bare).finally(() => bare.close());
    };

    test("an advance settles what falls due in order of instant, then of id, each at its own instant", on(frozen, async (bare) => {
      const wanted = [["b", "P3D"], ["z", "P1D"], ["a", "P3D"], ["B", "P3D"], ["late", "P9D"], ["m", "PT1H"]] as const;
      await bare.schedule(...wanted.map(([entryId, duration]) => ({ entryId, dueAt: after(duration) })));
      const { now, mode, count } = await bare.world.advance(() => after("P5D"));
      assert.deepEqual([toInstantText(now), mode, count], ["2027-01-20T09:30:00.000Z", "frozen", 5]);
      assert.deepEqual((await bare.journal()).map(({ entryId, at }) => `${entryId} ${at.slice(0, 10)}`), [
        "m 2027-01-15", "z 2027-01-16", "B 2027-01-18", "a 2027-01-18", "b 2027-01-18",
      ]);
    }));

    test("what due work puts on the agenda is settled in the same advance, if it falls due by then", on(frozen, async (bare) => {
      await bare.schedule({ entryId: "renewal 0", dueAt: after("P1M"), kind: "monthly" }, { entryId: "between", dueAt: after("P2M1D") });
      assert.equal((await bare.world.advance(() => after("P4M"))).count, 5);
      assert.deepEqual((await bare.journal()).map(({ entryId }) => entryId), ["renewal 0", "renewal 1", "between", "renewal 2", "renewal 3"]);
    }, { monthly }));

    test("what was settled is there together with the clock that stands at its instant", on(frozen, async (bare) => {
      await bare.schedule({ entryId: "done", dueAt: after("P2D") }, { entryId: "fails", dueAt: after("P3D"), kind: "fails" });
      await assert.rejects(bare.world.advance(() => after("P5D")), /as it should/);
      assert.deepEqual((await bare.journal()).map(({ entryId }) => entryId), ["done"]);
      assert.equal(toInstantText((await bare.world.standing()).now), "2027-01-17T09:30:00.000Z");
    }, { fails: () => Promise.reject(new Error("It fails, as it should.")) }));

    const many = Array.from({ length: 200 }, (_, index) => ({ entryId: String(index).padStart(3, "0"), dueAt: after(`PT${index + 1}H`), kind: index === 70 ? "stops" : "note" }));
    const stops: readonly (readonly [why: string, stop: (bare: BareWorld, asked: AbortController) => unknown])[] = [
      ["whoever asked for it has gone", (_bare, asked) => asked.abort()],
      ["the world is closed", (bare) => bare.world.close()],
    ];
    for (const [why, stop] of stops) {
      test(`a long move ends between two units when ${why}: the clock stands where it has come to, and the rest is done later`, async () => {
        const asked = new AbortController();
        let told: unknown;
        let current: BareWorld | undefined;
        const stopping: Due = async (entry, unit) => {
          await note(entry, unit);
          if (current) told = stop(current, asked);
        };
        await on(frozen, async (bare) => {
          current = bare;
          await bare.schedule(...many);
          await assert.rejects(bare.world.advance(() => after("P30D"), asked.signal), (error) => {
            assert.ok(error instanceof MoveStopped);
            assert.match(error.message, /^The move was stopped at 2027-01-20T17:30:00\.000Z; .* move the clock to 2027-02-14T09:30:00\.000Z\.$/);
            return true;
          });
          await told;
          const settled = (await bare.journal()).map(({ entryId }) => entryId);
          assert.equal(settled.length, 128, "two lots of 64");
          assert.deepEqual([toInstantText((await bare.world.standing()).now), bare.world.move], [toInstantText(after("PT128H")), undefined]);
          const goesOn = await bare.openAgain();
          assert.equal((await goesOn.advance(() => after("P30D"))).count, 200 - 128);
          assert.deepEqual((await bare.journal()).map(({ entryId }) => entryId), many.map(({ entryId }) => entryId));
        }, { stops: stopping })();
      });
    }

    test("what is left of the instant where a move was stopped is settled without being asked for", async () => {
      const asked = new AbortController();
      await on(frozen, async (bare) => {
        await bare.schedule(...Array.from({ length: 100 }, (_, index) => ({ entryId: String(index), dueAt: after("P1D"), kind: "stops" })));
        await assert.rejects(bare.world.advance(() => after("P2D"), asked.signal), MoveStopped);
        // Turns are taken in order: this one comes after the one that settles the rest.
        await bare.world.switchTo("frozen");
        assert.equal((await bare.journal()).length, 100);
        assert.equal(toInstantText((await bare.world.standing()).now), toInstantText(after("P1D")));
      }, { stops: async (entry, unit) => { await note(entry, unit); asked.abort(); } })();
    });

    test("a move that is under way tells how far it has come", async () => {
      let world: BareWorld["world"] | undefined;
      const seen: unknown[] = [];
      await on(frozen, async (bare) => {
        world = bare.world;
        await bare.schedule(...many.slice(0, 70), { entryId: "last", dueAt: after("P9D"), kind: "looks" });
        await bare.world.advance(() => after("P10D"));
        assert.deepEqual(seen.at(-1), { from: toInstantText(start), to: toInstantText(after("P10D")), settled: 64 });
        assert.equal(bare.world.move, undefined);
      }, {
        looks: async () => {
          const { from, to, settled } = world?.move ?? {};
          seen.push({ from: from && toInstantText(from), to: to && toInstantText(to), settled });
        },
      })();
    });

    test("a year in any number of steps settles the same, in the same order, as a year at once", async () => {
      const journalOf = async (days: readonly number[]) => {
        const bare = await bareWorld(dialect, frozen, { monthly });
        try {
          await bare.schedule(
            { entryId: "one 0", dueAt: after("P16D"), kind: "monthly" }, { entryId: "two 0", dueAt: after("P16D"), kind: "monthly" },
            { entryId: "once", dueAt: after("P200D") }, { entryId: "beyond", dueAt: after("P366D") });
          for (const day of days) await bare.world.advance(() => after(`P${day}D`));
          return await bare.journal();
        } finally {
          await bare.close();
        }
      };
      const atOnce = await journalOf([365]);
      assert.ok(atOnce.length > 20);
      const steps = fc.uniqueArray(fc.integer({ min: 0, max: 364 }), { maxLength: 12 }).map((days) => [...days.toSorted((a, b) => a - b), 365]);
      await fc.assert(fc.asyncProperty(steps, async (days) => assert.deepEqual(await journalOf(days), atOnce)), { numRuns: 5 });
    });

    test("an entry is settled once, however many ask for it at the same time", on(frozen, async (bare) => {
      const worlds = dialect === "postgres" ? [bare.world, await bare.openAgain(), await bare.openAgain()] : [bare.world];
      const entries = Array.from({ length: 20 }, (_, index) => ({ entryId: `entry ${index}`, dueAt: after(`PT${index % 5}H`) }));
      await bare.schedule(...entries);
      await Promise.all(worlds.flatMap((world) => [world.advance((now) => later(now, "PT10H")), world.wake(), world.wake()]));
      const settled = (await bare.journal()).map(({ entryId }) => entryId);
      assert.deepEqual(settled.toSorted(), entries.map(({ entryId }) => entryId).toSorted());
    }));

    test("advances at the same moment add up", on(frozen, async (bare) => {
      const worlds = dialect === "postgres" ? [bare.world, await bare.openAgain()] : [bare.world, bare.world];
      await Promise.all([...worlds, ...worlds].map((world) => world.advance((now) => later(now, "P1M"))));
      assert.equal(toInstantText((await bare.world.standing()).now), "2027-05-15T09:30:00.000Z");
    }));

    test("due work that fails is undone whole and stays on the agenda until it succeeds", async () => {
      let broken = true;
      const fragile: Due = async (entry, unit) => {
        await note(entry, unit);
        if (broken) throw new Error("not today");
      };
      await on(frozen, async (bare) => {
        await bare.schedule({ entryId: "fragile", dueAt: after("P1D"), kind: "fragile" });
        await assert.rejects(bare.world.advance(() => after("P2D")), /not today/);
        assert.deepEqual(await bare.journal(), []);
        broken = false;
        assert.equal((await bare.world.advance(() => after("P2D"))).count, 1);
        assert.equal((await bare.journal()).length, 1);
      }, { fragile })();
    });

    test("due work that nobody waits for tells of its failure", on(frozen, async (bare) => {
      await bare.schedule({ entryId: "unknown", dueAt: after("PT0S"), kind: "nobody does this" });
      // Turns are taken in order: this one comes after the one that the schedule began.
      await assert.rejects(bare.world.wake(), /nobody does agenda entries of kind/);
      assert.match(String(bare.failures[0]), /nobody does agenda entries of kind nobody does this/);
    }));

    test("the clock only moves forward, and not beyond what its text can say", on(frozen, async (bare) => {
      for (const target of ["2027-01-15T09:29:59.999Z", "1999-01-01T00:00:00Z", "+010000-01-01T00:00:00Z"]) {
        await assert.rejects(bare.world.advance(() => Temporal.Instant.from(target)), ClockRefused);
      }
      assert.equal(toInstantText((await bare.world.standing()).now), "2027-01-15T09:30:00.000Z");
      await bare.world.advance(() => Temporal.Instant.from("9999-12-31T23:59:59.999Z"));
    }));

    test("a frozen clock stands for everybody until it is moved; a running one goes on from there", on(frozen, async (bare) => {
      const other = await bare.openAgain();
      const read = (world: typeof other) => world.view(async ({ now }) => toInstantText(now));
      assert.deepEqual([await read(bare.world), await read(other)], ["2027-01-15T09:30:00.000Z", "2027-01-15T09:30:00.000Z"]);
      assert.equal((await bare.world.switchTo("running")).mode, "running");
      const frozenAgain = await bare.world.switchTo("frozen");
      assert.ok(Temporal.Instant.compare(frozenAgain.now, start) >= 0);
      assert.equal(await read(bare.world), toInstantText(frozenAgain.now));
      const third = await bare.openAgain();
      assert.equal(await read(third), toInstantText(frozenAgain.now));
      assert.equal((await third.standing()).mode, "frozen");
    }));

    test("the same cause cannot be put on the agenda twice", on(frozen, async (bare) => {
      await bare.schedule({ entryId: "cause", dueAt: after("P1D") });
      await assert.rejects(bare.schedule({ entryId: "cause", dueAt: after("P2D") }), /unique/i);
    }));

    test("a closed world settles nothing any more", on(frozen, async (bare) => {
      await bare.world.close();
      await bare.schedule({ entryId: "too late", dueAt: after("PT0S") });
      await bare.world.wake();
      assert.deepEqual(await bare.journal(), []);
    }));
  });
}
