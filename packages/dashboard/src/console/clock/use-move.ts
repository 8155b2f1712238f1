// Moving the clock: one move at a time, whichever button it comes from, and what came of the last.

import { useOrder } from "../api/use-control.tsx";
import type { ClockMode, MovedClock } from "../api/answers.ts";
import { orders, type ClockMove } from "../api/orders.ts";

export interface Move {
  readonly isMoving: boolean;
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
  const move = variables?.body as ClockMove | undefined;
  const mode = move && "mode" in move ? move.mode : undefined;
  return {
    isMoving: isPending, switchingTo: isPending ? mode : undefined, moved: data, wasAdvance: mode === undefined, error,
    begin: (move) => mutate(orders.moveClock(move)),
  };
}
