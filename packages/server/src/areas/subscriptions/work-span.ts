// Work that goes on after its answer takes a time, after half of which it is in progress.

import { later } from "@understudy/kernel";

export function workSpan(now: Temporal.Instant, duration: string): { readonly half: Temporal.Instant; readonly end: Temporal.Instant } {
  const end = later(now, duration);
  return { half: Temporal.Instant.fromEpochMilliseconds(Math.floor((now.epochMilliseconds + end.epochMilliseconds) / 2)), end };
}
