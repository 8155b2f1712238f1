// How far a move to another product is. Pure.

import type { Item } from "../../../api/operation.ts";

export type Transition = Item<"subscriptions.transitions.list">;

type Event = NonNullable<Transition["events"]>[number];

const isOver = ({ status }: Event): boolean => status === "Completed" || status === "Failed";

/** Each step by where it stands last, in the order in which they began. */
export const stepsOf = ({ events = [] }: Transition): readonly Event[] => [...new Map(events.map((event) => [event.name, event])).values()];

export const isUnderWay = (transition: Transition): boolean => stepsOf(transition).some((step) => !isOver(step));

export const hasFailed = (transition: Transition): boolean => stepsOf(transition).some(({ status }) => status === "Failed");

/** The last first. */
export const newestFirst = (transitions: readonly Transition[]): readonly Transition[] =>
  transitions.toSorted((one, other) => begunAt(other).localeCompare(begunAt(one)));

const begunAt = ({ events = [] }: Transition): string => events[0]?.timestamp ?? "";
