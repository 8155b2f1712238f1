// Time as everything in the house sees it: an instant that somebody hands over, never one that is asked for.
// This is the only file that may read the machine's own clock; `tools/tidy` refuses it elsewhere.

export interface Clock {
  now(): Temporal.Instant;
}

/** The machine's clock: for what clients compare with their own watch (tokens, TLS, sign-in sessions). */
export const machineClock: Clock = { now: () => Temporal.Now.instant() };

/**
 * Where a world's clock stands. Running: the world was at `base` when the machine was at `anchor`, and moves with it.
 * Frozen: the world stays at `base` until it is moved.
 */
export type ClockState =
  | { readonly mode: "running"; readonly base: Temporal.Instant; readonly anchor: Temporal.Instant }
  | { readonly mode: "frozen"; readonly base: Temporal.Instant };

export function instantOf(state: ClockState, machineNow: Temporal.Instant): Temporal.Instant {
  if (state.mode === "frozen") return state.base;
  const passed = machineNow.epochMilliseconds - state.anchor.epochMilliseconds;
  return Temporal.Instant.fromEpochMilliseconds(state.base.epochMilliseconds + passed);
}

/** The same mode, standing at another instant. */
export function movedTo(state: ClockState, instant: Temporal.Instant, machineNow: Temporal.Instant): ClockState {
  return state.mode === "frozen"
    ? { mode: "frozen", base: instant }
    : { mode: "running", base: instant, anchor: machineNow };
}

/** The other mode, standing at the same instant. */
export function switchedTo(
  state: ClockState,
  mode: ClockState["mode"],
  machineNow: Temporal.Instant,
): ClockState {
  const base = instantOf(state, machineNow);
  return mode === "frozen" ? { mode, base } : { mode, base, anchor: machineNow };
}

/** Calendar arithmetic in UTC, so that a month is a calendar month: 31 January plus P1M is the last day of February. */
export function later(instant: Temporal.Instant, duration: Temporal.Duration | string): Temporal.Instant {
  return instant.toZonedDateTimeISO("UTC").add(duration).toInstant();
}

/**
 * Text of fixed width with milliseconds, so that stored instants sort as text: 2026-11-22T15:00:00.000Z. The old Date
 * writes it ten times as fast as Temporal does, and every request does it.
 */
export function toInstantText(instant: Temporal.Instant): string {
  return new Date(instant.epochMilliseconds).toISOString();
}

/** What a text says, in that one form; undefined where it is no instant, or has a year of other than four digits, which does not sort. */
export function instantTextOf(text: string): string | undefined {
  try {
    const stored = toInstantText(Temporal.Instant.from(text));
    return /^\d{4}-/.test(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}
