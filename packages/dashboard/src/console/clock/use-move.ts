// Moving the clock: one move at a time, whichever button it comes from or whoever else has begun it, and what came of the last.

import { useControl, useOrder } from "../api/use-control.tsx";
import type { Clock, ClockMode, MovedClock } from "../api/answers.ts";
import { orders, type ClockMove } from "../api/orders.ts";

export interface Move {
  readonly isMoving: boolean;
  /** How far it has come, once that is known. */
  readonly underWay: Required<Pick<Clock, "now" | "move">> | undefined;
  /** The mode that it is being switched to. */
  readonly switchingTo: ClockMode | undefined;
  readonly moved: MovedClock | undefined;
  /** Whether the last one was an advance, and not a change of mode. */
  readonly wasAdvance: boolean;
  readonly error: unknown;
  begin(move: ClockMove): void;
}

export function useMove(): Move {
  const { isPending, data, error, variables, mutate } = useOrder<MovedClock>();
  const { data: clock } = useControl("/clock");
  const move = variables?.body as ClockMove | undefined;
  const mode = move && "mode" in move ? move.mode : undefined;
  return {
    isMoving: isPending || clock?.move !== undefined,
    underWay: clock?.move && { now: clock.now, move: clock.move },
    switchingTo: isPending ? mode : undefined,
    moved: data, wasAdvance: mode === undefined, error,
    begin: (move) => mutate(orders.moveClock(move)),
  };
}
