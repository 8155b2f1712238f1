// Conversions of legacy trials: the trial's subscription goes on under a paid offer, and keeps its id.
// Source: conversions-resources.md, convert-a-trial-subscription-to-paid.md, offer-your-customers-trials-of-microsoft-products.md.

import type { Conversion, ConversionResult, Of } from "@understudy/contract";
import type { CallerAccount } from "../../call/index.ts";
import {
  apply, billingDayOf, checkSeatLimit, dayOf, findOffer, isOffered, lastDayOfLegacyTerm, lastDayOfTerm, offerPrice, pricedIn, replaceItem, todayOf,
  type BillingCycle, type Day, type LegacyOffer, type Market, type SubscriptionRecord,
} from "../../commerce/index.ts";
import type { Unit } from "../../world/index.ts";
import { shownId } from "./wire-ids.ts";

type Resource = Of<typeof Conversion>;
type Result = Of<typeof ConversionResult>;

/** The offers that an active legacy trial can become, as far as they are sold; nothing else has any. */
export async function conversionOffersOf(market: Market, { family, isTrial, status, item }: SubscriptionRecord): Promise<LegacyOffer[]> {
  if (family !== "legacy" || !isTrial || status !== "active" || !("offerId" in item)) return [];
  const own = await findOffer(item.offerId);
  const targets = await Promise.all((own?.conversionTargetOffers ?? []).map(findOffer));
  return targets.flatMap((offer) => (offer?.isAvailableForPurchase && isOffered(offer, market) ? [offer] : []));
}

/** By the month, where the offer is sold like that. */
const usualCycleOf = ({ supportedBillingCycles: cycles }: LegacyOffer): BillingCycle | undefined =>
  cycles.includes("monthly") ? "monthly" : cycles[0];

export function conversionOf(source: SubscriptionRecord, target: LegacyOffer): Resource {
  const billingCycle = usualCycleOf(target);
  return {
    offerId: offerIdOf(source),
    targetOfferId: target.id,
    orderId: shownId(source.family, source.orderId),
    quantity: source.quantity,
    ...(billingCycle && { billingCycle }),
    attributes: { objectType: "Conversion" },
  };
}

const offerIdOf = ({ item }: SubscriptionRecord): string => ("offerId" in item ? item.offerId.toUpperCase() : `${item.productId}:${item.skuId}`);

/** One that fails says why, and changes nothing. */
export async function convert(
  unit: Unit, account: CallerAccount, { market, source, wanted }: { readonly market: Market; readonly source: SubscriptionRecord; readonly wanted: Resource },
): Promise<Result> {
  const result: Result = {
    subscriptionId: shownId(source.family, source.subscriptionId), offerId: wanted.offerId, targetOfferId: wanted.targetOfferId,
    attributes: { objectType: "ConversionResult" },
  };
  const offers = await conversionOffersOf(market, source);
  const offer = offers.find(({ id }) => id.toUpperCase() === wanted.targetOfferId.toUpperCase());
  if (!offer || wanted.offerId.toUpperCase() !== offerIdOf(source)) {
    return { ...result, error: { code: "ConversionsNotFound", description: "The subscription is no trial that can be converted to this offer." } };
  }
  const { quantity = source.quantity, billingCycle = usualCycleOf(offer) } = wanted;
  const problem = problemOf(offer, quantity, billingCycle);
  if (problem !== undefined || billingCycle === undefined || billingCycle === "unknown") {
    return { ...result, error: { code: "Other", description: problem ?? "The offer has no billing cycle." } };
  }
  checkSeatLimit(account, quantity, unit.settings);
  await become(unit, source, { offer, quantity, billingCycle });
  return result;
}

function problemOf({ minimumQuantity: minimum, maximumQuantity: maximum, supportedBillingCycles: cycles }: LegacyOffer, quantity: number, billingCycle: Resource["billingCycle"]): string | undefined {
  if (quantity < minimum || quantity > maximum) return `The quantity ${quantity} is not possible: it is from ${minimum} to ${maximum}.`;
  if (cycles.some((one) => one === billingCycle)) return undefined;
  return `The offer is billed ${cycles.join(" or ")}.`;
}

interface Paid {
  readonly offer: LegacyOffer;
  readonly quantity: number;
  readonly billingCycle: BillingCycle;
}

async function become(unit: Unit, source: SubscriptionRecord, { offer, quantity, billingCycle }: Paid): Promise<SubscriptionRecord> {
  const price = await offerPrice(unit, pricedIn(source), offer, billingCycle, todayOf(unit));
  return apply(unit, source, replaceItem(source, {
    kind: "converted", item: { offerId: offer.id.toLowerCase() }, title: offer.name, price,
    billingCycle, quantity, legacyEnd: await endOf(unit, source, billingCycle),
  }, unit.now, unit.settings));
}

/** A year from today; billed by the month, from the partner's next billing day on. */
async function endOf(unit: Unit, { accountId }: SubscriptionRecord, billingCycle: BillingCycle): Promise<Day> {
  const today = dayOf(unit.nowText);
  return billingCycle === "annual" ? lastDayOfTerm(today, "P1Y") : lastDayOfLegacyTerm(today, await billingDayOf(unit, accountId));
}
