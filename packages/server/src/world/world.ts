// A world: one database, one clock, one set of switches. Everything that happens, happens in a view or a unit of it.

import { toInstantText, type ClockState, type Ids } from "@understudy/kernel";
import { sql, type Database, type Reader } from "../database/index.ts";
import { lastInstant, nextDueAt, settleSome, type Due } from "./agenda.ts";
import type { Secrets } from "./secrets.ts";
import type { WorldSettings } from "./settings.ts";
import { unitOf, viewOf, type Unit, type View } from "./unit.ts";
import type { WorldClock } from "./world-clock.ts";

export interface WorldParts {
  readonly database: Database;
  readonly clock: WorldClock;
  readonly ids: Ids;
  readonly secrets: Secrets;
  readonly settings: WorldSettings;
  /** Who does agenda entries, by kind. */
  readonly due: ReadonlyMap<string, Due>;
  /** Told when due work fails that nobody waits for. */
  readonly onFailure: (error: unknown) => void;
}

export interface Settled {
  readonly now: Temporal.Instant;
  readonly mode: ClockState["mode"];
  readonly count: number;
}

/** A move of the clock that is under way, and how many entries it has settled so far. */
export interface Move {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
  settled: number;
}

/** The request cannot be carried out as the world stands; the message says why. */
export class ClockRefused extends Error {
  override readonly name = "ClockRefused";
}

/** A move has ended before its end, between two units: the clock stands where it has come to, and the rest is still due. */
export class MoveStopped extends Error {
  override readonly name = "MoveStopped";
}

/** Timers hold at most this long; a longer wait is taken in pieces. */
const waitMsMax = 2 ** 31 - 1;
/** How often a shared database is asked for work that another process has put on the agenda, and how soon what failed is tried again. */
const pollMs = 1_000;
/** Entries that share a unit of work, and with it one write to the disk; while it lasts nothing else is done. */
const batchMax = 64;

export class World {
  readonly database: Database;
  readonly secrets: Secrets;
  readonly settings: WorldSettings;
  readonly clock: WorldClock;
  #parts: WorldParts;
  #alarm: NodeJS.Timeout | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #move: Move | undefined;
  #closed = false;

  constructor(parts: WorldParts) {
    this.#parts = parts;
    this.database = parts.database;
    this.secrets = parts.secrets;
    this.settings = parts.settings;
    this.clock = parts.clock;
  }

  view<T>(work: (view: View) => Promise<T>): Promise<T> {
    return this.database.read(async (reader) => work(viewOf(reader, await this.clock.now(reader), this)));
  }

  async unit<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
    let scheduled = false;
    const value = await this.database.write(async (writer) => {
      const unit = unitOf(writer, await this.clock.now(writer), this.#parts);
      return work({ ...unit, schedule: (entry) => { scheduled = true; return unit.schedule(entry); } });
    });
    if (scheduled) this.#wakeInBackground();
    return value;
  }

  /**
   * Moves the clock forward and settles all that falls due on the way, in order, each at its own instant. Where to is
   * asked when its turn has come: of two advances by a month at the same moment, one starts where the other ended.
   * It is stopped by the signal, by a world that begins anew and by one that is closed.
   */
  advance(to: (now: Temporal.Instant) => Temporal.Instant, signal?: AbortSignal): Promise<Settled> {
    return this.#inTurn(async () => {
      const now = await this.database.read((reader) => this.clock.now(reader));
      const target = to(now);
      if (Temporal.Instant.compare(target, now) < 0) {
        throw new ClockRefused(`The clock stands at ${toInstantText(now)} and only moves forward. Reset the world to go back.`);
      }
      if (Temporal.Instant.compare(target, lastInstant) > 0) {
        throw new ClockRefused(`The clock goes to ${toInstantText(lastInstant)} and no further.`);
      }
      const move = { from: now, to: target, settled: 0 };
      this.#move = move;
      const goesOn = () => !this.#closed && this.#move === move && !signal?.aborted;
      try {
        await this.#settleBy(target, goesOn, move);
        if (!(await this.#moveTo(target, goesOn))) await this.#refuseTheRest(target);
      } finally {
        this.#move = undefined;
      }
      await this.#setAlarm();
      return this.#standing(move.settled);
    });
  }

  /** The move that is under way in this process. */
  get move(): Move | undefined {
    return this.#move;
  }

  switchTo(mode: ClockState["mode"]): Promise<Settled> {
    return this.#inTurn(async () => {
      this.clock.keep(await this.database.write((writer) => this.clock.switch(writer, mode)));
      await this.#setAlarm();
      return this.#standing(0);
    });
  }

  /** What the clock shows, and in which mode. */
  standing(): Promise<Settled> {
    return this.#standing(0);
  }

  /** Settles what is due and sets the alarm for what comes next. */
  wake(): Promise<void> {
    if (this.#closed) return Promise.resolve();
    return this.#inTurn(async () => {
      const now = await this.database.read((reader) => this.clock.now(reader));
      await this.#settleBy(now, () => !this.#closed);
      await this.#setAlarm();
    });
  }

  /** Settles nothing any more, not even the rest of a move; the database is closed by whoever opened it. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#alarm);
    await this.#turn.catch(() => {});
  }

  /**
   * The world is made anew in this unit: what was kept of the old one is read again before any other unit runs, which
   * would else go on with ids that the new one is going to make. Answers how to go on with the old one, where the unit
   * fails after all.
   */
  async begunAnew(reader: Reader, ids: Ids): Promise<() => void> {
    const [parts, clock] = [this.#parts, await this.clock.state(reader)];
    this.#parts = { ...parts, ids };
    // It was the old world's.
    this.#move = undefined;
    this.clock.keep(await this.clock.stored(reader));
    return () => {
      this.#parts = parts;
      this.clock.keep(clock);
    };
  }

  #wakeInBackground(): void {
    this.wake().catch((error: unknown) => {
      this.#parts.onFailure(error);
      this.#setAlarmIn(pollMs);
    });
  }

  /** Moves of the clock and settling happen one after another, among all processes of a shared world. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.catch(() => {}).then(() => this.database.exclusively(work));
    this.#turn = result;
    return result;
  }

  /** With a move the clock goes along. */
  async #settleBy(target: Temporal.Instant, goesOn: () => boolean, move?: Move): Promise<void> {
    let limit = batchMax;
    for (;;) {
      try {
        const count = await this.#settleBatch(target, { limit, goesOn, moving: move !== undefined });
        if (count === 0) return;
        if (move) move.settled += count;
      } catch (error) {
        // Alone from here on, so that those before the one that fails are done.
        if (limit === 1) throw error;
        limit = 1;
      }
    }
  }

  /**
   * The clock goes along with what falls due, in the same unit. Whether it goes on is asked inside: the world may have begun
   * anew while the unit waited.
   */
  async #settleBatch(target: Temporal.Instant, how: { readonly limit: number; readonly goesOn: () => boolean; readonly moving: boolean }): Promise<number> {
    const { due } = this.#parts;
    const { count, state } = await this.database.write(async (writer) => {
      if (!how.goesOn()) return { count: 0 };
      const { count, last } = await settleSome(writer, target, how.limit, { due, unit: (at) => unitOf(writer, at, this.#parts) });
      const moves = how.moving && last && Temporal.Instant.compare(last, await this.clock.now(writer)) > 0;
      return { count, state: moves ? await this.clock.move(writer, last) : undefined };
    });
    if (state) this.#keep(state);
    return count;
  }

  /** Of the instant where it has stopped some may be left, which is due now. */
  async #refuseTheRest(target: Temporal.Instant): Promise<never> {
    this.#wakeInBackground();
    const { now } = await this.#standing(0);
    throw new MoveStopped(`The move was stopped at ${toInstantText(now)}; what falls due later has not happened yet. To go on, move the clock to ${toInstantText(target)}.`);
  }

  /** A clock that runs may be past an overdue entry already: it never goes back. Answers whether it is there. */
  async #moveTo(instant: Temporal.Instant, goesOn: () => boolean): Promise<boolean> {
    const { isThere, state } = await this.database.write(async (writer) => {
      if (!goesOn()) return { isThere: false };
      const moves = Temporal.Instant.compare(instant, await this.clock.now(writer)) > 0;
      return { isThere: true, state: moves ? await this.clock.move(writer, instant) : undefined };
    });
    if (state) this.#keep(state);
    return isThere;
  }

  /** A world that has begun anew meanwhile, maybe in the same commit, has a clock of its own. */
  #keep(state: ClockState): void {
    if (this.#move) this.clock.keep(state);
  }

  async #standing(count: number): Promise<Settled> {
    return this.database.read(async (reader) => {
      const now = await this.clock.now(reader);
      return { now, mode: (await this.clock.state(reader)).mode, count };
    });
  }

  async #setAlarm(): Promise<void> {
    const wait = await this.database.read(async (reader) => {
      const due = await nextDueAt(reader);
      const running = (await this.clock.state(reader)).mode === "running";
      return due && running ? (await this.clock.now(reader)).until(due).total("milliseconds") : waitMsMax;
    });
    const longest = this.database.dialect === "postgres" ? pollMs : waitMsMax;
    this.#setAlarmIn(Math.max(0, Math.min(wait, longest)));
  }

  #setAlarmIn(waitMs: number): void {
    clearTimeout(this.#alarm);
    if (this.#closed) return;
    this.#alarm = setTimeout(() => this.#wakeInBackground(), waitMs);
    this.#alarm.unref();
  }
}

/** How many rows a table has: for the operator's status. */
export async function countOf(view: View): Promise<{ accounts: number; customers: number; due: number }> {
  const row = await view.db.get<{ accounts: number; customers: number; due: number }>(sql`
    SELECT CAST((SELECT count(*) FROM accounts) AS INTEGER) AS accounts,
           CAST((SELECT count(*) FROM customers) AS INTEGER) AS customers,
           CAST((SELECT count(*) FROM agenda) AS INTEGER) AS due`);
  return row ?? { accounts: 0, customers: 0, due: 0 };
}
