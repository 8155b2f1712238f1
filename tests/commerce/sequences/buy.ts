// Buying: a line in a cart, and its checkout. What cannot be bought has its error on the line, and the checkout is refused.

import assert from "node:assert/strict";
import type { Answer, Json } from "../../support/world.ts";
import { pass, resourceOf, type Play } from "./carry-out.ts";
import { dayAt, lastDay, lastLegacyDay, lastMonthEnd, minute, type Day } from "./calendar.ts";
import { goods, monthsOf, type Good, type Plan } from "./goods.ts";
import { beginTerm, hasStanding, openWindows, type Held, type Model } from "./held.ts";
import { assertSeen } from "./seen.ts";
import type { Step } from "./steps.ts";
import { assertDocumented, itemsOf } from "./till.ts";

/** Day of the month on which the partner is billed: that on which the world began. */
const billingDay = 15;

export async function buy(play: Play, step: Extract<Step, { do: "buy" }>): Promise<void> {
  const good = goods[step.good % goods.length] as Good;
  const plan = good.plans[step.plan % good.plans.length] as Plan;
  const context = good.onPlan && (await planFor(play, good.onPlan));
  if (good.onPlan && !context) return;
  const quantity = good.least === good.most ? good.least : step.quantity;
  const end = step.endsWithMonth && good.family === "newCommerce" && plan.duration
    ? lastMonthEnd(dayAt(play.model.now), lastDay(dayAt(play.model.now), monthsOf(plan.duration)))
    : undefined;
  await checkOut(play, { good, plan, quantity, end, context });
}

interface Purchase {
  readonly good: Good;
  readonly plan: Plan;
  readonly quantity: number;
  readonly end: Day | undefined;
  readonly context: object | undefined;
}

async function checkOut(play: Play, purchase: Purchase): Promise<void> {
  const { till, model } = play;
  const { good, plan, quantity, end, context } = purchase;
  const line = {
    id: 0, catalogItemId: good.item.includes(":") ? await till.itemOf(good.item, model.now) : good.item, quantity, billingCycle: plan.cycle, termDuration: plan.duration,
    ...(end !== undefined && { customTermEndDate: `${end}T00:00:00Z` }), ...context,
  };
  const cart = await till.call("POST", "/carts", { lineItems: [line], partnerOnRecordAttestationAccepted: true });
  assert.equal(cart.status, 201, cart.text);
  const answer = await till.call("POST", `/carts/${cart.json.id}/checkout`, {});
  const before = play.seen;
  play.seen = await till.see();
  const mayFail = good.isHadOnce === true && model.held.some((held) => held.good.item === good.item);
  if (!isBought(cart, answer)) {
    assert.deepEqual(play.seen, before, "a checkout that buys nothing changes nothing");
    assert.ok(mayFail || !isSold(model, purchase), `${quantity} of ${good.item} can be bought: ${cart.text} ${answer.text}`);
    return play.note("buy refused");
  }
  assert.ok(mayFail || isSold(model, purchase), `${quantity} of ${good.item} cannot be bought`);
  add(model, purchase, answer.json.orders[0].id);
  nameLast(play);
  assertSeen(model, play.seen);
  play.note(`buy ${good.family}`);
}

function isBought({ json: cart }: Answer, answer: Answer): boolean {
  const { error } = cart.lineItems[0];
  if (answer.status >= 400) {
    assertDocumented("carts.checkout", answer);
    return false;
  }
  assert.equal(error, undefined);
  return answer.json.orders.length === 1;
}

/** Seats within what the product allows, and within what is left where all of a customer's count. */
export function isSold({ held }: Model, { good, quantity }: Pick<Purchase, "good" | "quantity">): boolean {
  return quantity >= good.least && quantity <= good.most && (!good.isPooled || quantity <= seatsLeft(held, good));
}

export const seatsLeft = (held: readonly Held[], { item, most }: Good): number =>
  most - held.filter((one) => one.good.item === item && hasStanding(one)).reduce((sum, { quantity }) => sum + quantity, 0);

function add({ held, orders, now }: Model, { good, plan, quantity, end }: Purchase, orderId: string): void {
  const { family } = good;
  const isPending = ["software", "perpetual", "reservation", "savingsPlan", "saas"].includes(family);
  const bought: Held = {
    id: undefined, orderId, createdAt: now, good, family, isTrial: good.isTrial ?? false, status: isPending ? "pending" : "active", since: now, quantity,
    cycle: plan.cycle, autoRenew: good.isRenewed, buckets: [],
  };
  if (family === "legacy") beginTerm(bought, now, plan, good.isTrial ? lastDay(dayAt(now), 1) : lastLegacyDay(dayAt(now), billingDay));
  else if (plan.duration) beginTerm(bought, now, plan, end);
  openWindows(bought, now);
  if (family === "trial" && good.becomes !== undefined) bought.next = { item: good.becomes, plan: { duration: "P1Y", cycle: "monthly" }, quantity };
  held.push(bought);
  orders.push({ of: bought, transaction: "new", at: now });
}

/** The id of what was bought just now: orders do not say it of what is pending. */
function nameLast({ model: { held }, seen }: Play): void {
  const known = new Set(held.map(({ id }) => id));
  const bought = held.at(-1);
  const found = itemsOf(seen.subscriptions).filter(({ id }: Json) => !known.has(id));
  assert.equal(found.length, 1, "one subscription is new");
  if (bought) bought.id = found[0].id;
}

/** Reservations and savings plans are for an Azure plan; for a reservation it is registered first, which takes its time. */
async function planFor(play: Play, kind: NonNullable<Good["onPlan"]>): Promise<object | undefined> {
  const held = play.model.held.find(({ family, status }) => family === "azurePlan" && status === "active");
  if (!held) return undefined;
  const { id: subscriptionId } = resourceOf(play, held);
  if (kind === "savingsPlan") {
    return { provisioningContext: { scope: "shared", subscriptionId }, purchaseCommitment: { amount: 0.05, currency: "USD", grain: "hourly" } };
  }
  await play.till.call("POST", `/subscriptions/${subscriptionId}/registrations`, null);
  await pass(play, play.model.now + 3 * minute);
  return { provisioningContext: { scope: "shared", subscriptionId, duration: "1Year" } };
}
