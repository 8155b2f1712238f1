// Another term or another billing by an update: a longer term begins at once, at today's price; of three years the billing
// changes with the next charge. Source: update-a-subscription-by-id.md, commerce reference section 4.8.

import { subscriptionsFaults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import {
  agreedPrice, availabilityOf, changeBillingCycle, changeTerm, check, pricedIn, todayOf,
  type Availability, type BillingCycle, type Plan, type Price, type SubscriptionRecord, type TermDuration,
} from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { marketOf } from "../customers/index.ts";
import type { Step, Update } from "./update-parts.ts";
import type { Wanted } from "./update-rules.ts";

const durations: readonly string[] = ["P1M", "P1Y", "P3Y"] satisfies TermDuration[];
const isDuration = (text: string): text is TermDuration => durations.includes(text);

export async function planStep(update: Update, { termDuration, billingCycle }: Pick<Wanted, "termDuration" | "billingCycle">): Promise<Step> {
  const { now, settings } = update.unit;
  if (termDuration !== undefined) return termStep(update, termDuration, billingCycle ?? update.record.billingCycle);
  return (record) => changeBillingCycle(record, billingCycle ?? record.billingCycle, now, settings);
}

async function termStep(update: Update, termDuration: string, billingCycle: BillingCycle): Promise<Step> {
  const { unit, record } = update;
  const { now, settings } = unit;
  check(record, "changeTerm", now, settings);
  if (!isDuration(termDuration)) throw new Fault(subscriptionsFaults.termDurationInvalid, { termDuration });
  const availability = await availabilityFor(update);
  const plan = { termDuration, billingCycle };
  const price = availability && (await priceUnder(unit, record, availability, plan));
  return (current) => changeTerm(current, {
    ...plan,
    plans: availability?.plans ?? [],
    // Of a plan that is not sold there is none, and the command refuses it.
    price: price ?? record.price,
    ...(availability && { item: itemOf(availability) }),
  }, now, settings);
}

/** Today's, of the segment that was bought; undefined of what is not sold any more, and of older offers. */
export async function availabilityFor(
  { unit, customer, record: { item, segment } }: Update, wanted = item,
): Promise<Availability | undefined> {
  if ("offerId" in wanted) return undefined;
  return availabilityOf(unit, { ...(await marketOf(unit, customer)), segments: [segment] }, wanted.productId, wanted.skuId);
}

const itemOf = ({ sku: { productId, skuId }, availabilityId }: Availability) => ({ productId, skuId, availabilityId });

/** What a seat costs from today on: the promotion stays if it is for the new plan, too. */
function priceUnder(view: View, record: SubscriptionRecord, { sku, segment }: Availability, plan: Plan): Promise<Price | undefined> {
  const { customerId, quantity, subscriptionId: renewalOf, price: { promotionId } } = record;
  return agreedPrice(view, { where: pricedIn(record), segment, sku, plan, day: todayOf(view), quantity, customerId, renewalOf, promotionId }, "kept");
}
