// Carries a step out: sends it, and holds the answer against what the table of states and the rules let expect.

import assert from "node:assert/strict";
import type { Status } from "../../../packages/server/src/commerce/index.ts";
import { refusals, verdictOf, type Command } from "../../../packages/server/src/commerce/subscriptions/states.ts";
import type { Answer, Json } from "../../support/world.ts";
import { dueOf, passTo, type Held, type Model } from "./held.ts";
import { assertSeen } from "./seen.ts";
import { assertDocumented, itemsOf, type Seen, type Till } from "./till.ts";

/** What has to come of a step: a refusal by one of some codes, or by any; or a change. Of `either` both are good. */
export type Expected =
  | { readonly refused: readonly number[] | "somehow" }
  | { readonly change: (answer: Answer) => void; readonly orRefused?: true };

export interface Play {
  readonly till: Till;
  readonly model: Model;
  seen: Seen;
  /** Kinds of steps that were carried out, for the tally. */
  readonly note: (what: string) => void;
}

/** What the published table refuses a command with. */
export function refusalOf({ family, status }: Held, command: Command): number | undefined {
  const verdict = verdictOf(family, status, command);
  return verdict in refusals ? refusals[verdict as keyof typeof refusals].code : undefined;
}

export const statusAfter = ({ family, status }: Held, command: Command): Status => verdictOf(family, status, command) as Status;

export const resourceOf = ({ seen }: Play, { id }: Held): Json => itemsOf(seen.subscriptions).find((one) => one.id === id);

/** Sends a request, and looks at everything afterwards. */
export async function send(play: Play, operationId: string, expected: Expected, request: () => Promise<Answer>): Promise<void> {
  const answer = await request();
  const before = play.seen;
  play.seen = await play.till.see();
  if (answer.status >= 400) return assertRefusal(play, operationId, { expected, answer, before });
  assert.ok("change" in expected, `${operationId} is refused (${"refused" in expected ? expected.refused : ""}), and is done: ${answer.status} ${answer.text}`);
  expected.change(answer);
  assertSeen(play.model, play.seen);
  play.note(operationId);
}

interface Refusal {
  readonly expected: Expected;
  readonly answer: Answer;
  readonly before: Seen;
}

function assertRefusal(play: Play, operationId: string, { expected, answer, before }: Refusal): void {
  const code = assertDocumented(operationId, answer);
  assert.deepEqual(play.seen, before, `a refused ${operationId} changes nothing`);
  if ("refused" in expected && expected.refused !== "somehow") assert.ok(expected.refused.includes(code), `${operationId} is refused with ${expected.refused}: ${answer.text}`);
  if ("change" in expected) assert.ok(expected.orRefused, `${operationId} is done: ${answer.text}`);
  play.note(`${operationId} refused`);
}

/** Moves the clock; what falls due on the way has come about afterwards, here and there. */
export async function pass(play: Play, to: number): Promise<void> {
  await play.till.passTo(to);
  passTo(play.model, to);
  play.seen = await play.till.see();
  assertSeen(play.model, play.seen);
  play.note("pass");
}

/** The next moment at which something falls due or a window closes. */
export function nextEdge(model: Model): number | undefined {
  const edges = model.held.flatMap((held) => [
    ...dueOf(model, held).map(({ at }) => at), ...held.buckets.map(({ until }) => until), ...(held.cancelUntil === undefined ? [] : [held.cancelUntil]),
  ]);
  return edges.filter((at) => at > model.now + 1).toSorted((one, other) => one - other)[0];
}
