// Reading and moving the world's clock.

import type { FastifyReply } from "fastify";
import { Type, type Static } from "typebox";
import { later, toInstantText } from "@understudy/kernel";
import { oneOf } from "@understudy/contract";
import type { Settled, World } from "../world/index.ts";
import { ControlRefused } from "./refusal.ts";

export const ClockMove = Type.Object(
  {
    advance: Type.Optional(Type.String({ description: "ISO 8601 duration, for example P1M" })),
    to: Type.Optional(Type.String({ description: "Instant to advance to" })),
    mode: Type.Optional(oneOf(["running", "frozen"])),
  },
  { additionalProperties: false },
);

/** While a move is under way: how far it has come. */
export async function showClock(world: World): Promise<object> {
  const { now, mode } = await world.standing();
  const { move } = world;
  return {
    now: toInstantText(now), mode,
    ...(move && { move: { from: toInstantText(move.from), to: toInstantText(move.to), settled: { count: move.settled } } }),
  };
}

/** Answers when everything that falls due on the way is settled. */
export async function moveClock(world: World, move: Static<typeof ClockMove>, signal: AbortSignal): Promise<object> {
  if (Object.keys(move).length !== 1) throw new ControlRefused(400, "Give exactly one of advance, to and mode.");
  const settled = await carriedOut(world, move, signal);
  return { now: toInstantText(settled.now), mode: settled.mode, settled: { count: settled.count } };
}

/** Until the answer is sent, or nobody is there any more who waits for it: then a long move ends where it is. */
export function untilGone(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once("close", () => gone.abort());
  return gone.signal;
}

async function carriedOut(world: World, move: Static<typeof ClockMove>, signal: AbortSignal): Promise<Settled> {
  if (move.mode !== undefined) return world.switchTo(move.mode);
  const { to, advance = "" } = move;
  return world.advance((now) => withinReach(now, to !== undefined ? instantOf(to) : after(now, advance)), signal);
}

/** All that falls due on the way is settled before the answer: a slip of the finger must not hold the world up for hours. */
const reach = "P100Y";

function withinReach(now: Temporal.Instant, target: Temporal.Instant): Temporal.Instant {
  const furthest = later(now, reach);
  if (Temporal.Instant.compare(target, furthest) <= 0) return target;
  throw new ControlRefused(400, `The clock moves 100 years at a time at most, which is to ${toInstantText(furthest)}. Go on from there with another request.`);
}

function instantOf(text: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(text);
  } catch {
    throw new ControlRefused(400, `${text} is not an instant like 2027-01-31T00:00:00Z.`);
  }
}

function after(now: Temporal.Instant, text: string): Temporal.Instant {
  try {
    const duration = Temporal.Duration.from(text);
    if (duration.sign >= 0) return later(now, duration);
  } catch {
    // Falls through: it is no duration, or it leads beyond the calendar.
  }
  throw new ControlRefused(400, `${text} is not a duration like P1M or PT90S that leads forward.`);
}
