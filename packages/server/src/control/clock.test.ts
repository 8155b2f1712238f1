import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { dialects } from "../../../../tests/support/databases.ts";
import { testFolder } from "../../../../tests/support/folders.ts";
import { sandboxForm } from "../../../../tests/support/sandbox-form.ts";
import { startWorld, type TestWorld, type WorldOptions } from "../../../../tests/support/world.ts";

const start = "2027-01-15T09:30:00.000Z";
const clock = { kind: "frozen", instant: Temporal.Instant.from(start) } as const;

/** Far more than it takes, so that a clock that settles nothing is found out. */
const questionsMax = 5_000;

const advance = async (world: TestWorld, duration: string) => (await world.control("POST", "/clock", { advance: duration })).json;

async function askForSandbox(world: TestWorld): Promise<string> {
  const token = await world.userToken(world.primary);
  const answer = await world.call("POST", "/internal/v1/integrationsandbox", { token, body: sandboxForm });
  assert.equal(answer.status, 202, answer.text);
  return token;
}

const sandboxState = async (world: TestWorld, token: string): Promise<string> =>
  (await world.call("GET", "/internal/v1/integrationsandbox", { token })).json.state;

for (const dialect of dialects) {
  describe(`the clock of a world on ${dialect}`, () => {
    let world: TestWorld;

    before(async () => {
      world = await startWorld({ seed: "empty", clock }, dialect);
    });
    after(() => world.close());

    test("an advance answers when all that falls due is settled, and says how much that was", async () => {
      const token = await askForSandbox(world);
      assert.deepEqual(await advance(world, "PT1M59.999S"), { now: "2027-01-15T09:31:59.999Z", mode: "frozen", settled: { count: 0 } });
      assert.equal(await sandboxState(world, token), "creating");
      assert.deepEqual(await advance(world, "PT0.001S"), { now: "2027-01-15T09:32:00.000Z", mode: "frozen", settled: { count: 1 } });
      assert.equal(await sandboxState(world, token), "created");
    });

    test("it goes to an instant, shows it, and stands there while it is frozen", async () => {
      const to = "2027-02-01T00:00:00.000Z";
      assert.deepEqual((await world.control("POST", "/clock", { to })).json, { now: to, mode: "frozen", settled: { count: 0 } });
      assert.deepEqual((await world.control("GET", "/clock")).json, { now: to, mode: "frozen" });
    });

    const refused: readonly (readonly [why: string, body: object])[] = [
      ["a duration that leads back", { advance: "-P1D" }],
      ["what is no duration", { advance: "a month" }],
      ["a duration beyond the calendar", { advance: "P99999Y" }],
      ["more than a hundred years at once", { advance: "P100YT0.001S" }],
      ["an instant before now", { to: "2020-01-01T00:00:00Z" }],
      ["an instant of a year with five digits", { to: "+010000-01-01T00:00:00Z" }],
      ["what is no instant", { to: "tomorrow" }],
      ["a mode that there is not", { mode: "backwards" }],
      ["nothing at all", {}],
      ["two wishes at once", { advance: "P1D", mode: "running" }],
      ["a wish that it does not know", { rewind: "P1D" }],
    ];
    for (const [why, body] of refused) {
      test(`${why} is refused in words, and the clock stays`, async () => {
        const earlier = (await world.control("GET", "/clock")).text;
        const answer = await world.control("POST", "/clock", body);
        assert.equal(answer.status, 400);
        assert.match(answer.json.description, /\.$/);
        assert.equal((await world.control("GET", "/clock")).text, earlier);
      });
    }
  });

  describe(`a long move of the clock on ${dialect}`, () => {
    const to = "2117-01-15T09:30:00.000Z";
    let world: TestWorld;

    before(async () => {
      world = await startWorld({ clock }, dialect);
    });
    after(() => world.close());

    const show = async () => (await world.control("GET", "/clock")).json;

    /** The clock as it shows once that is so: each question has its turn between two units of the move. */
    async function shows(what: (clock: Awaited<ReturnType<typeof show>>) => boolean): Promise<Awaited<ReturnType<typeof show>>> {
      for (let question = 0; question < questionsMax; question += 1) {
        const now = await show();
        if (what(now)) return now;
      }
      return assert.fail("The clock never shows that.");
    }

    function begin(): { readonly answer: Promise<Response>; leave(): void } {
      const leaving = new AbortController();
      const { urls, operatorKey } = world.ready;
      const answer = fetch(`${urls.control}/clock`, {
        method: "POST", signal: leaving.signal, body: JSON.stringify({ to }),
        headers: { authorization: `Bearer ${operatorKey}`, "content-type": "application/json" },
      });
      return { answer, leave: () => leaving.abort() };
    }

    test("shows how far it has come, and ends where it is when whoever asked for it has gone", async () => {
      const { answer, leave } = begin();
      const gone = assert.rejects(answer);
      const underWay = await shows(({ move }) => move?.settled.count > 0);
      assert.deepEqual([underWay.move.from, underWay.move.to], [start, to]);
      assert.ok(underWay.now > start && underWay.now < to, underWay.now);
      leave();
      await gone;
      const stands = await shows(({ move }) => move === undefined);
      assert.ok(stands.now >= underWay.now && stands.now < to, stands.now);
      // Turns are taken in order: this one comes after the one that settles what is left of that instant.
      assert.equal((await advance(world, "PT0S")).now, stands.now);
      const { entries } = (await world.control("GET", "/agenda")).json;
      assert.ok(entries[0].dueAt > stands.now, "what was due by then is done, and what comes next is still to come");
    });

    test("ends when the world begins anew, whose clock it does not move", async () => {
      const { answer } = begin();
      await shows(({ move }) => move?.settled.count > 0);
      assert.equal((await world.control("POST", "/reset")).status, 200);
      const refused = await answer;
      assert.equal(refused.status, 409);
      assert.match(((await refused.json()) as { description: string }).description, /^The move was stopped at 2027-01-15T09:30:00\.000Z; /);
      assert.deepEqual(await show(), { now: start, mode: "frozen" });
    });
  });

  test(`due work of a running clock on ${dialect} is settled without being asked for`, async () => {
    for (const sandboxCreation of ["PT0S", "PT0.05S"]) {
      const world = await startWorld({ seed: "empty", settings: { sandboxCreation } }, dialect);
      try {
        const token = await askForSandbox(world);
        // Each question goes through the whole server and back: it has its turns to settle in meanwhile.
        let state = "creating";
        for (let question = 0; question < questionsMax && state === "creating"; question += 1) state = await sandboxState(world, token);
        assert.equal(state, "created");
      } finally {
        await world.close();
      }
    }
  });
}

describe("the clock of a stored world", () => {
  test("goes on as it stood, in the mode that it had", async () => {
    const folder = testFolder();
    const standing = (options: WorldOptions, ask: (world: TestWorld) => Promise<{ json: { now: string; mode: string } }>) =>
      startAndStop({ seed: "empty", dataFolder: folder.path, ...options }, async (world) => (await ask(world)).json);
    const show = (world: TestWorld) => world.control("GET", "/clock");
    try {
      assert.deepEqual(await standing({ clock }, show), { now: start, mode: "frozen" });
      assert.deepEqual(await standing({}, show), { now: start, mode: "frozen" });
      assert.equal((await standing({}, (world) => world.control("POST", "/clock", { mode: "running" }))).mode, "running");
      const running = await standing({}, show);
      assert.equal(running.mode, "running");
      assert.ok(running.now > start && running.now < "2027-01-15T10:30:00.000Z", running.now);
      const frozen = await standing({}, (world) => world.control("POST", "/clock", { mode: "frozen" }));
      assert.deepEqual(await standing({}, show), { now: frozen.now, mode: "frozen" });
    } finally {
      folder.remove();
    }
  });

  test("takes the mode that a later start asks for, and its instant unless that leads back", async () => {
    const folder = testFolder();
    const standing = (later: WorldOptions["clock"]) =>
      startAndStop({ seed: "empty", dataFolder: folder.path, clock: later }, async (world) => (await world.control("GET", "/clock")).json);
    try {
      await standing(clock);
      assert.deepEqual(await standing({ kind: "frozen", instant: Temporal.Instant.from("2020-01-01T00:00:00Z") }), { now: start, mode: "frozen" });
      const later = await standing({ kind: "frozen", instant: Temporal.Instant.from("2027-06-01T00:00:00Z") });
      assert.deepEqual(later, { now: "2027-06-01T00:00:00.000Z", mode: "frozen" });
      const running = await standing({ kind: "from", instant: Temporal.Instant.from("2027-01-01T00:00:00Z") });
      assert.equal(running.mode, "running");
      assert.ok(running.now >= later.now);
    } finally {
      folder.remove();
    }
  });
});

async function startAndStop<T>(options: WorldOptions, ask: (world: TestWorld) => Promise<T>): Promise<T> {
  const world = await startWorld(options);
  return ask(world).finally(() => world.close());
}
