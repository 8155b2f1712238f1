// Where the events of a subscription lie on a line from the beginning of its term to the last thing that is to come. Pure.

import type { Answer } from "../../../api/operation.ts";

export type Timeline = Answer<"subscriptions.timeline">;
export type PastEvent = Timeline["past"][number];
export type FutureEvent = Timeline["future"][number];

export interface Mark {
  /** From 0 at the beginning to 100 at the end. */
  readonly place: number;
  readonly isPast: boolean;
}

export interface Line {
  readonly from: string;
  readonly to: string;
  readonly now: number;
  readonly marks: readonly Mark[];
}

/** Undefined where nothing is to come: then there is no line to draw. What happens at the same place is one mark. */
export function lineOf({ now, past, future }: Timeline, termBegan: string | undefined): Line | undefined {
  const to = future.at(-1)?.at;
  const from = termBegan ?? past[0]?.at;
  if (to === undefined || from === undefined || !isBefore(from, to)) return undefined;
  const place = placeBetween(from, to);
  const marksOf = (events: readonly { readonly at: string }[], isPast: boolean): Mark[] => {
    const within = events.filter(({ at }) => !isBefore(at, from) && !isBefore(to, at));
    return [...new Set(within.map(({ at }) => place(at)))].map((one) => ({ place: one, isPast }));
  };
  return { from, to, now: place(now), marks: [...marksOf(past, true), ...marksOf(future, false)] };
}

const msOf = (instant: string): number => new Date(instant).getTime();
const isBefore = (one: string, other: string): boolean => msOf(one) < msOf(other);

const placeBetween = (from: string, to: string) => (at: string): number => {
  const share = (msOf(at) - msOf(from)) / (msOf(to) - msOf(from));
  return Math.round(Math.min(1, Math.max(0, share)) * 1_000) / 10;
};
