// Steps with operations of their own: cancelling an order and changing its billing, activating, moving, converting.

import assert from "node:assert/strict";
import { dayAt, hour, lastLegacyDay, minute } from "./calendar.ts";
import { refusalOf, resourceOf, send, type Expected, type Play } from "./carry-out.ts";
import { goodOf } from "./goods.ts";
import { beginTerm, finish, isMoving, type Held, type Model } from "./held.ts";

const billingDay = 15;

export async function cancelOrder(play: Play, held: Held): Promise<void> {
  if (held.orderId === undefined) return;
  const expected: Expected = isCancellable(play.model, held)
    ? { change: () => { finish(held, "deleted", play.model.now); held.isOrderCancelled = true; } }
    : { refused: "somehow" };
  await send(play, "orders.update", expected, () => play.till.call("PATCH", `/orders/${held.orderId}`, { status: "cancelled" }));
}

/** In a sandbox, for sixty days; software only while its window is open. */
function isCancellable({ now }: Model, held: Held): boolean {
  const { family, createdAt, cancelUntil = 0 } = held;
  if (refusalOf(held, "cancelByOrder") !== undefined || held.isOrderCancelled || now > createdAt + 60 * 24 * hour) return false;
  return family === "reservation" || ((family === "software" || family === "perpetual") && now <= cancelUntil);
}

/** Of an older offer: a term of twelve months begins anew. */
export async function changeCycleByOrder(play: Play, held: Held, cycle: "monthly" | "annual"): Promise<void> {
  if (held.orderId === undefined) return;
  const { now } = play.model;
  const isPossible = held.family === "legacy" && !held.isTrial && held.status === "active" && held.cycle !== cycle;
  const expected: Expected = isPossible
    ? { change: () => beginTerm(held, now, { cycle }, lastLegacyDay(dayAt(now), billingDay)), ...(held.isConverted && { orRefused: true as const }) }
    : { refused: "somehow" };
  await send(play, "orders.update", expected, () => play.till.call("PATCH", `/orders/${held.orderId}`, { billingCycle: cycle }));
}

export async function activate(play: Play, held: Held): Promise<void> {
  const { model, till } = play;
  const refusal = refusalOf(held, "activate");
  const { cycle, term } = held;
  const begin = () => {
    Object.assign(held, { status: "active", since: model.now });
    if (term?.duration) beginTerm(held, model.now, { cycle, duration: term.duration });
  };
  const expected: Expected = refusal === undefined ? { change: begin } : { refused: [refusal] };
  await send(play, "subscriptions.activate", expected, () => till.call("POST", `/subscriptions/${held.id}/activate`, {}));
}

/** What cannot move begins to, and fails at once: that is an answer, and changes nothing. */
export async function move(play: Play, held: Held, isWhole: boolean): Promise<void> {
  const { model, till } = play;
  const { becomes, isTrial } = held.good;
  if (becomes === undefined || held.family === "legacy") return;
  const quantity = isWhole || isTrial || held.quantity === 1 ? held.quantity : Math.ceil(held.quantity / 2);
  const isPossible = held.status === "active" && !isMoving(held, model.now) && (held.family === "trial" || held.family === "newCommerce");
  const toCatalogItemId = await till.itemOf(becomes, model.now);
  const expected: Expected = {
    change: ({ json: { events } }) => {
      const status = events.at(-1).status;
      assert.equal(status, isPossible ? "Started" : "Failed", JSON.stringify(events));
      if (isPossible) held.move = { at: model.now + 2 * minute, item: becomes, quantity, held: held.quantity, from: held.good.item };
    },
    orRefused: true,
  };
  await send(play, "subscriptions.transitions.create", expected, () =>
    till.call("POST", `/subscriptions/${held.id}/transitions`, { toCatalogItemId, quantity, transitionType: "transition_only" }));
}

/** Of trials of older offers; of anything else the answer says that there is no conversion. */
export async function convert(play: Play, held: Held): Promise<void> {
  const { model, till } = play;
  const { item, becomes = item } = held.good;
  const isPossible = held.family === "legacy" && held.isTrial && held.status === "active";
  const { offerId, orderId } = resourceOf(play, held);
  const expected: Expected = {
    change: ({ json: { error }, text }) => {
      assert.equal(error === undefined, isPossible, text);
      if (isPossible) become(model, held, becomes);
    },
  };
  const body = { offerId, targetOfferId: becomes, orderId, quantity: held.quantity, billingCycle: "monthly" };
  await send(play, "subscriptions.conversions.create", expected, () => till.call("POST", `/subscriptions/${held.id}/conversions`, body));
}

function become({ now }: Model, held: Held, item: string): void {
  Object.assign(held, { good: goodOf(item), isTrial: false, isConverted: true });
  beginTerm(held, now, { cycle: "monthly" }, lastLegacyDay(dayAt(now), billingDay));
}
