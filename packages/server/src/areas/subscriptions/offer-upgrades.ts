// Upgrades of subscriptions to older offers at work: where they can go, and what becomes of them.

import type { Caller } from "../../call/index.ts";
import {
  addOnsOf, apply, begin, checkSeatLimit, findOffer, freeOrderId, insertOrder, isOffered, newOrder, offerPrice, pricedIn, suspend,
  suspensionReasons, todayOf,
  type LegacyOffer, type Market, type SubscriptionRecord,
} from "../../commerce/index.ts";
import type { Unit, View } from "../../world/index.ts";
import { problems } from "./transition-problems.ts";
import { problemOfQuantity, problemsOfUpgrade, type UpgradeProblem, type UpgradeStanding, type UpgradeWay } from "./offer-upgrade-rules.ts";

export async function upgradeStandingOf(view: View, { user }: Caller, source: SubscriptionRecord): Promise<UpgradeStanding> {
  const hasAddOns = (await addOnsOf(view.db, source)).some(({ status }) => status === "active" || status === "suspended");
  return { source, hasAddOns, hasUser: user !== undefined };
}

/** The offers that a subscription to an older offer can move to, as far as they are sold. */
export async function upgradeOffersOf(market: Market, { family, item }: SubscriptionRecord): Promise<LegacyOffer[]> {
  const own = family === "legacy" && "offerId" in item ? await findOffer(item.offerId) : undefined;
  const targets = await Promise.all((own?.upgradeTargetOffers ?? []).map(findOffer));
  return targets.flatMap((offer) => (offer?.isAvailableForPurchase && isOffered(offer, market) ? [offer] : []));
}

export interface UpgradeRequest {
  readonly caller: Caller;
  readonly market: Market;
  readonly source: SubscriptionRecord;
  readonly targetOfferId: string;
  readonly way: UpgradeWay;
  /** All licences when absent. */
  readonly quantity?: number;
}

export type UpgradeOutcome = { readonly target: SubscriptionRecord } | { readonly problems: readonly UpgradeProblem[] };

export async function upgrade(unit: Unit, request: UpgradeRequest): Promise<UpgradeOutcome> {
  const { caller, market, source, way, targetOfferId, quantity = source.quantity } = request;
  const offers = await upgradeOffersOf(market, source);
  if (offers.length === 0) return { problems: [problems.noPaths] };
  const offer = offers.find(({ id }) => id.toUpperCase() === targetOfferId.toUpperCase());
  if (!offer) return { problems: [problems.targetOfferNotFound] };
  const found = problemsOfUpgrade(await upgradeStandingOf(unit, caller, source), offer, way);
  const ofQuantity = problemOfQuantity(quantity, source, offer);
  if (found.length > 0 || ofQuantity) return { problems: [...found, ...(ofQuantity ? [ofQuantity] : [])] };
  checkSeatLimit(caller.account, quantity, unit.settings);
  return { target: await moveToOffer(unit, source, offer, quantity) };
}

/** A new subscription takes the licences over, and the old one is suspended: nothing is charged for it any more. */
async function moveToOffer(unit: Unit, source: SubscriptionRecord, offer: LegacyOffer, quantity: number): Promise<SubscriptionRecord> {
  const { accountId, customerId, billingCycle, partnerId } = source;
  const price = await offerPrice(unit, pricedIn(source), offer, billingCycle, todayOf(unit));
  const orderId = await freeOrderId(unit, accountId, true);
  const subscriptionId = unit.ids.guid();
  const line = {
    lineItemNumber: 0, offerId: offer.id, subscriptionId, friendlyName: offer.name, quantity, transactionType: "Convert",
    ...(partnerId !== undefined && { partnerIdOnRecord: partnerId }),
  } as const;
  await insertOrder(unit.db, newOrder({
    orderId, accountId, customerId, createdAt: unit.nowText, billingCycle, currency: price.currency, lines: [line], transactionType: "SystemPurchase",
  }));
  const target = await begin(unit, {
    subscriptionId, accountId, customerId, orderId, lineItemNumber: 0, family: "legacy", item: { offerId: offer.id.toLowerCase() },
    country: source.country, segment: source.segment, title: offer.name, friendlyName: offer.name, quantity, isTrial: false, isMicrosoftProduct: true,
    plan: { billingCycle }, price, autoRenew: source.autoRenew,
    ...(partnerId !== undefined && { partnerId }), ...(source.priceCountry !== undefined && { priceCountry: source.priceCountry }),
  });
  await apply(unit, source, suspend(source, { reason: suspensionReasons.byUpgrade }, unit.now, unit.settings));
  return target;
}
