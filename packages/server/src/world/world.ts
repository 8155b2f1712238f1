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

/** The request cannot be carried out as the world stands; the message says why. */
export class ClockRefused extends Error {
  override readonly name = "ClockRefused";
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
   */
  advance(to: (now: Temporal.Instant) => Temporal.Instant): Promise<Settled> {
    return this.#inTurn(async () => {
      const now = await this.database.read((reader) => this.clock.now(reader));
      const target = to(now);
      if (Temporal.Instant.compare(target, now) < 0) {
        throw new ClockRefused(`The clock stands at ${toInstantText(now)} and only moves forward. Reset the world to go back.`);
      }
      if (Temporal.Instant.compare(target, lastInstant) > 0) {
        throw new ClockRefused(`The clock goes to ${toInstantText(lastInstant)} and no further.`);
      }
      const count = await this.#settleBy(target, true);
      await this.#moveTo(target);
      await this.#setAlarm();
      return this.#standing(count);
    });
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
      await this.#settleBy(now, false);
      await this.#setAlarm();
    });
  }

  /** Settles nothing any more; the database is closed by whoever opened it. */
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

  async #settleBy(target: Temporal.Instant, moving: boolean): Promise<number> {
    let total = 0;
    let limit = batchMax;
    for (;;) {
      try {
        const count = await this.#settleBatch(target, moving, limit);
        if (count === 0) return total;
        total += count;
      } catch (error) {
        // Alone from here on, so that those before the one that fails are done.
        if (limit === 1) throw error;
        limit = 1;
      }
    }
  }

  /** The clock goes along with what falls due, in the same unit. */
  async #settleBatch(target: Temporal.Instant, moving: boolean, limit: number): Promise<number> {
    const { due } = this.#parts;
    const { count, state } = await this.database.write(async (writer) => {
      const { count, last } = await settleSome(writer, target, limit, { due, unit: (at) => unitOf(writer, at, this.#parts) });
      const moves = moving && last && Temporal.Instant.compare(last, await this.clock.now(writer)) > 0;
      return { count, state: moves ? await this.clock.move(writer, last) : undefined };
    });
    if (state) this.clock.keep(state);
    return count;
  }

  /** A clock that runs may be past an overdue entry already: it never goes back. */
  async #moveTo(instant: Temporal.Instant): Promise<void> {
    const now = await this.database.read((reader) => this.clock.now(reader));
    if (Temporal.Instant.compare(instant, now) <= 0) return;
    this.clock.keep(await this.database.write((writer) => this.clock.move(writer, instant)));
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
