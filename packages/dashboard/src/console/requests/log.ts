// The log as the page keeps it: what came so far, newest first, and where to go on. Pure.

import type { InspectedRequest, InspectedRequests } from "../api/answers.ts";

export interface Log {
  /** Newest first. */
  readonly rows: readonly InspectedRequest[];
  /** Of the question that goes on from here. */
  readonly next: number;
}

/** As many as the server keeps. */
export const rowsMax = 500;

/** Where nothing is new the rows stay the same, so that nothing is drawn again. */
export function grown(before: Log | undefined, { requests, next }: InspectedRequests): Log {
  // The server counts from 1 after a start; what was shown is of an earlier one.
  if (before === undefined || next < before.next) return { rows: requests.toReversed(), next };
  if (requests.length === 0) return next === before.next ? before : { rows: before.rows, next };
  return { rows: [...requests.toReversed(), ...before.rows].slice(0, rowsMax), next };
}
