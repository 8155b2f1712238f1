// Licences that move into a subscription that there is, of the product that theirs becomes: whether it can take them, and
// what becomes of both. Source: commerce reference 4.11.

import assert from "node:assert/strict";
import { send, type Expected, type Play } from "./carry-out.ts";
import { monthsOf } from "./goods.ts";
import { isMoving, movesFor, problemOfTarget, type Held, type Model } from "./held.ts";
import type { Step } from "./steps.ts";

const codes = { notActive: 900_258, inWindow: 900_261, shorterTerm: 900_267, earlierEnd: 900_236 } as const;

export async function join(play: Play, held: Held, step: Extract<Step, { do: "join" }>): Promise<void> {
  const { model, till } = play;
  const { becomes, isTrial } = held.good;
  const targets = model.held.filter((one) => one !== held && one.family === "newCommerce" && one.good.item === becomes);
  const into = targets[step.into % Math.max(1, targets.length)];
  if (becomes === undefined || held.family === "legacy" || !into) return;
  const quantity = step.isWhole || isTrial || held.quantity === 1 ? held.quantity : Math.ceil(held.quantity / 2);
  const toCatalogItemId = await till.itemOf(becomes, model.now);
  const refusal = refusalOf(model, held, into);
  const expected: Expected = refusal === undefined ? { change: ({ json }) => begin(play, held, { into, quantity, status: json.events.at(-1).status }), orRefused: true } : { refused: [refusal] };
  await send(play, "subscriptions.transitions.create", expected, () =>
    till.call("POST", `/subscriptions/${held.id}/transitions`, { toCatalogItemId, toSubscriptionId: into.id, quantity, transitionType: "transition_only" }));
}

/** One that is moving itself is not ready; then comes what else is in its way. */
function refusalOf({ now }: Model, held: Held, into: Held): number | undefined {
  if (isMoving(into, now)) return codes.inWindow;
  const problem = problemOfTarget(held, into, now);
  return problem && codes[problem];
}

interface Begun {
  readonly into: Held;
  readonly quantity: number;
  readonly status: string;
}

/** What the licences come from says whether they move. */
function begin({ model: { now }, note }: Play, held: Held, { into, quantity, status }: Begun): void {
  const isPossible = held.status === "active" && !isMoving(held, now) && (held.family === "trial" || held.family === "newCommerce");
  assert.equal(status, isPossible ? "Started" : "Failed", `${held.status} licences move into others`);
  if (!isPossible) return;
  assert.ok(monthsOf(into.term?.duration ?? "P1M") >= monthsOf(held.term?.duration ?? "P1M"));
  held.move = { at: now + movesFor, item: into.good.item, quantity, held: held.quantity, from: held.good.item, into };
  into.movingUntil = now + movesFor;
  note("join");
}
