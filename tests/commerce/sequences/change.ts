// Changes by an update of the subscription, sent whole as it was read: what each has to come to, by the table of states and
// by the rules for quantities, windows and plans. Source: commerce reference 4.5, 4.6, 4.8.

import type { Json } from "../../support/world.ts";
import { dayAt, lastDay, lastMonthEnd, nextDay } from "./calendar.ts";
import { refusalOf, resourceOf, send, statusAfter, type Expected, type Play } from "./carry-out.ts";
import { seatsLeft } from "./buy.ts";
import { goodOf, isLegacy, monthsOf, type Plan } from "./goods.ts";
import { beginTerm, bucketsOf, finish, isMoving, openBuckets, type Held, type Model, type NextTerm } from "./held.ts";
import type { Step } from "./steps.ts";

const nothing = () => {};

/** An update of a subscription that is moving waits; one that changes nothing is taken where a new name would be. */
async function update(play: Play, held: Held, { changes, expected }: { readonly changes: object; readonly expected: Expected }): Promise<void> {
  const { attributes: _etag, ...resource } = resourceOf(play, held) as Json;
  const whatComes: Expected = isMoving(held, play.model.now) ? { refused: [900_278] } : expected;
  await send(play, "subscriptions.update", whatComes, () => play.till.call("PATCH", `/subscriptions/${held.id}`, { ...resource, ...changes }));
}

function unchanged(held: Held): Expected {
  const refusal = held.status === "suspended" ? undefined : refusalOf(held, "rename");
  return refusal === undefined ? { change: nothing } : { refused: [refusal] };
}

export async function changeQuantity(play: Play, held: Held, by: number): Promise<void> {
  const quantity = Math.max(0, held.quantity + by);
  await update(play, held, { changes: { quantity }, expected: expectedOfQuantity(play.model, held, quantity) });
}

function expectedOfQuantity(model: Model, held: Held, quantity: number): Expected {
  const { good, family } = held;
  const added = quantity - held.quantity;
  if (added === 0) return unchanged(held);
  const refusal = refusalOf(held, "changeQuantity");
  if (refusal !== undefined) return { refused: [refusal] };
  if (quantity < good.least || quantity > good.most) return { refused: [good.least === good.most ? 800_027 : 2002] };
  if (good.isPooled && added > seatsLeft(model.held, good)) return { refused: [800_088] };
  const open = openBuckets(held, model.now);
  const sum = open.reduce((total, one) => total + one.quantity, 0);
  if (added < 0 && !isLegacy(family) && -added > sum) return { refused: [open.length > 0 ? 800_090 : 900_214] };
  return { change: () => setQuantity(model, held, quantity) };
}

/** What was added last goes back first. */
function setQuantity({ now, orders }: Model, held: Held, quantity: number): void {
  const added = quantity - held.quantity;
  held.quantity = quantity;
  held.buckets = openBuckets(held, now);
  if (added > 0) held.buckets.push(...bucketsOf(held, added, now));
  for (let left = Math.max(0, -added); left > 0 && held.buckets.length > 0;) {
    const last = held.buckets.at(-1) as { quantity: number };
    const taken = Math.min(left, last.quantity);
    last.quantity -= taken;
    left -= taken;
    held.buckets = held.buckets.filter((one) => one.quantity > 0);
  }
  delete held.next;
  if (!isLegacy(held.family)) orders.push({ of: held, transaction: added > 0 ? "addquantity" : "removequantity", at: now });
}

export async function changeStatus(play: Play, held: Held, to: Extract<Step, { do: "status" }>["to"]): Promise<void> {
  await update(play, held, { changes: { status: to }, expected: expectedOfStatus(play.model, held, to) });
}

function expectedOfStatus(model: Model, held: Held, to: Extract<Step, { do: "status" }>["to"]): Expected {
  if (held.status === to) return unchanged(held);
  const command = { active: "reactivate", suspended: "suspend", deleted: "cancel" } as const;
  const refusal = refusalOf(held, command[to]);
  if (refusal !== undefined) return { refused: [refusal] };
  if (to === "deleted") return expectedOfCancel(model, held);
  // An Azure plan comes with an Azure subscription below it, which is active.
  if (to === "suspended" && held.family === "azurePlan") return { refused: [900_115] };
  return { change: () => stand(model, held, statusAfter(held, command[to])) };
}

function stand({ now }: Model, held: Held, status: Held["status"]): void {
  Object.assign(held, { status, since: now });
  if (status !== "suspended" || isLegacy(held.family)) return;
  held.autoRenew = false;
  delete held.next;
}

function expectedOfCancel({ now, orders }: Model, held: Held): Expected {
  if (held.isExtended || (held.cancelUntil !== undefined && now <= held.cancelUntil)) {
    return { change: () => { finish(held, "deleted", now); orders.push({ of: held, transaction: "cancel", at: now }); } };
  }
  if (held.family !== "saas") return { refused: [held.family === "newCommerce" ? 900_213 : 900_117] };
  return { change: () => { held.autoRenew = false; delete held.next; } };
}

export async function setAutoRenew(play: Play, held: Held, to: boolean): Promise<void> {
  await update(play, held, { changes: { autoRenewEnabled: to }, expected: expectedOfAutoRenew(held, to) });
}

function expectedOfAutoRenew(held: Held, to: boolean): Expected {
  if (held.autoRenew === to) return unchanged(held);
  const refusal = refusalOf(held, "setAutoRenew");
  if (refusal !== undefined) return { refused: [refusal] };
  if (to && !held.good.isRenewed) return { refused: [800_093] };
  return { change: () => { held.autoRenew = to; if (!to) delete held.next; } };
}

export async function rename(play: Play, held: Held): Promise<void> {
  const refusal = refusalOf(held, "rename");
  const friendlyName = `Name ${play.model.now}`;
  const isSame = resourceOf(play, held).friendlyName === friendlyName;
  const expected: Expected = refusal === undefined ? { change: nothing } : { refused: [refusal] };
  await update(play, held, { changes: { friendlyName }, expected: isSame ? unchanged(held) : expected });
}

export async function schedule(play: Play, held: Held, step: Extract<Step, { do: "schedule" }>): Promise<void> {
  const { good, family, term, quantity } = held;
  const target = family === "trial" ? goodOf(good.becomes ?? "") : good;
  const plan = target.plans[step.plan % target.plans.length] as Plan;
  const first = term ? nextDay(term.end) : dayAt(play.model.now);
  const end = step.endsWithMonth && family === "newCommerce" && plan.duration ? lastMonthEnd(first, lastDay(first, monthsOf(plan.duration))) : undefined;
  const next: NextTerm = { item: target.item, plan, quantity: Math.max(0, quantity + step.by), ...(end !== undefined && { end }) };
  const [productId, skuId = "0001"] = target.item.split(":");
  const instructions = {
    product: { productId, skuId, billingCycle: plan.cycle, termDuration: plan.duration ?? "P1Y" }, quantity: next.quantity,
    ...(end !== undefined && { customTermEndDate: `${end}T00:00:00Z` }),
  };
  await update(play, held, { changes: { scheduledNextTermInstructions: instructions }, expected: expectedOfSchedule(play.model, held, next) });
}

function expectedOfSchedule(model: Model, held: Held, next: NextTerm): Expected {
  if (held.next && JSON.stringify(sorted(held.next)) === JSON.stringify(sorted(next))) return unchanged(held);
  const refusal = refusalOf(held, "scheduleNextTerm");
  if (refusal !== undefined) return { refused: [refusal] };
  if (!held.autoRenew) return { refused: [800_002] };
  const target = goodOf(next.item);
  const least = held.isTrial ? 25 : target.least;
  if (next.quantity < least || next.quantity > target.most) return { refused: [2002] };
  // Of another product no licences are held yet that would go on as these.
  const more = held.good.item === next.item ? next.quantity - held.quantity : next.quantity;
  if (target.isPooled && more > seatsLeft(model.held, target)) return { refused: [800_088] };
  return { change: () => { held.next = next; } };
}

const sorted = ({ item, plan: { duration, cycle }, quantity, end }: NextTerm) => [item, duration, cycle, quantity, end];

export async function unschedule(play: Play, held: Held): Promise<void> {
  const expected: Expected = held.next ? { change: () => { delete held.next; } } : unchanged(held);
  await update(play, held, { changes: { scheduledNextTermInstructions: undefined }, expected });
}

/** A longer term begins at once; of three years the billing changes with the next charge; nothing else is possible. */
export async function changePlan(play: Play, held: Held, nth: number): Promise<void> {
  const plan = held.good.plans[nth % held.good.plans.length] as Plan;
  const { duration } = held.term ?? {};
  const changes = { billingCycle: plan.cycle, ...(duration && plan.duration && { termDuration: plan.duration }) };
  const isOther = duration !== undefined && plan.duration !== undefined && duration !== plan.duration;
  await update(play, held, { changes, expected: isOther ? expectedOfTerm(play.model, held, plan) : expectedOfCycle(held, plan.cycle) });
}

function expectedOfTerm({ now, orders }: Model, held: Held, plan: Plan): Expected {
  const refusal = refusalOf(held, "changeTerm");
  if (refusal !== undefined) return { refused: [refusal] };
  if (monthsOf(plan.duration ?? "P1M") < monthsOf(held.term?.duration ?? "P1M")) return { refused: [800_122] };
  return {
    change: () => {
      beginTerm(held, now, plan);
      delete held.next;
      delete held.nextCycle;
      delete held.isExtended;
      orders.push({ of: held, transaction: "convert", at: now });
    },
  };
}

function expectedOfCycle(held: Held, cycle: Held["cycle"]): Expected {
  if (held.cycle === cycle) return unchanged(held);
  const refusal = refusalOf(held, "changeBillingCycle");
  if (refusal !== undefined) return { refused: [refusal] };
  const isPossible = held.term?.duration === "P3Y" && cycle !== "triennial" && held.cycle !== "triennial";
  return isPossible ? { change: () => { held.nextCycle = cycle; } } : { refused: "somehow" };
}
