// The one clock of a world. Its state lives in the database, where every process of a shared world reads it;
// an embedded database has one process, which keeps a copy.

import { instantOf, machineClock, movedTo, switchedTo, toInstantText, type ClockState } from "@understudy/kernel";
import { sql, type Database, type Reader, type Writer } from "../database/index.ts";

interface ClockRow {
  clock_mode: string;
  clock_base: string;
  clock_anchor: string;
}

export class WorldClock {
  readonly #shared: boolean;
  #state: ClockState;

  private constructor(shared: boolean, state: ClockState) {
    this.#shared = shared;
    this.#state = state;
  }

  static async of(database: Database): Promise<WorldClock> {
    const state = await database.read(readState);
    return new WorldClock(database.dialect === "postgres", state);
  }

  async now(reader: Reader): Promise<Temporal.Instant> {
    return instantOf(await this.state(reader), machineClock.now());
  }

  /** By the state that was read last: what is only shown need not be read for. */
  lastKnown(machineNow: Temporal.Instant): Temporal.Instant {
    return instantOf(this.#state, machineNow);
  }

  /** For a world that is opened again with a clock of its own choice. */
  static async startAnew(writer: Writer, start: ClockStart): Promise<void> {
    await saveState(writer, startedAnew(await readState(writer), start));
  }

  stored(reader: Reader): Promise<ClockState> {
    return readState(reader);
  }

  async state(reader: Reader): Promise<ClockState> {
    if (this.#shared) this.#state = await readState(reader);
    return this.#state;
  }

  /** Prepares the move in a unit; `keep` it once the unit is on disk. */
  async move(writer: Writer, to: Temporal.Instant): Promise<ClockState> {
    return saveState(writer, movedTo(await this.state(writer), to, machineClock.now()));
  }

  async switch(writer: Writer, mode: ClockState["mode"]): Promise<ClockState> {
    return saveState(writer, switchedTo(await this.state(writer), mode, machineClock.now()));
  }

  keep(state: ClockState): void {
    this.#state = state;
  }
}

/** How a world's clock is asked to start: with the machine, from an instant on, or standing at one. */
export type ClockStart =
  | { readonly kind: "real" }
  | { readonly kind: "from"; readonly instant: Temporal.Instant }
  | { readonly kind: "frozen"; readonly instant: Temporal.Instant };

export function startingState(start: ClockStart): ClockState {
  const anchor = machineClock.now();
  if (start.kind === "frozen") return { mode: "frozen", base: start.instant };
  return { mode: "running", base: start.kind === "from" ? start.instant : anchor, anchor };
}

/** As `--clock` spells it. */
export const startText = (start: ClockStart): string =>
  start.kind === "real" ? "real" : `${start.kind === "frozen" ? "frozen@" : ""}${toInstantText(start.instant)}`;

export function startOf(text: string): ClockStart {
  if (text === "real") return { kind: "real" };
  const frozen = text.startsWith("frozen@");
  return { kind: frozen ? "frozen" : "from", instant: Temporal.Instant.from(frozen ? text.slice("frozen@".length) : text) };
}

/** A clock that is started anew takes the mode that is asked for, and the instant unless that leads back. */
export function startedAnew(state: ClockState, start: ClockStart): ClockState {
  const wanted = startingState(start);
  const machineNow = machineClock.now();
  const leadsBack = Temporal.Instant.compare(wanted.base, instantOf(state, machineNow)) < 0;
  return leadsBack ? switchedTo(state, wanted.mode, machineNow) : wanted;
}

async function saveState(writer: Writer, state: ClockState): Promise<ClockState> {
  const row = toRow(state);
  await writer.run(sql`
    UPDATE world SET clock_mode = ${row.clock_mode}, clock_base = ${row.clock_base}, clock_anchor = ${row.clock_anchor}`);
  return state;
}

export function toRow(state: ClockState): ClockRow {
  const base = toInstantText(state.base);
  const anchor = state.mode === "running" ? toInstantText(state.anchor) : base;
  return { clock_mode: state.mode, clock_base: base, clock_anchor: anchor };
}

async function readState(reader: Reader): Promise<ClockState> {
  const row = await reader.get<ClockRow>(sql`SELECT clock_mode, clock_base, clock_anchor FROM world`);
  if (!row) return startingState({ kind: "real" });
  const base = Temporal.Instant.from(row.clock_base);
  if (row.clock_mode === "frozen") return { mode: "frozen", base };
  return { mode: "running", base, anchor: Temporal.Instant.from(row.clock_anchor) };
}
