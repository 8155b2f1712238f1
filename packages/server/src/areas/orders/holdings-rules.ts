// What a line may be in the light of what the customer has: add-ons and their bases, how often an offer is had. Pure.

import { ordersFaults } from "@understudy/contract";
import { addOnSeatsProblem, isBaseOf, isLegacy, itemKey, leastShareOf, type Held, type Status, type SubscriptionRecord } from "../../commerce/index.ts";
import type { Settings } from "../../world/index.ts";
import { LineFault } from "./line-fault.ts";
import { itemOf, skuIn, type Sold } from "./sold.ts";
import type { WantedLine } from "./wanted.ts";

/**
 * An add-on of the new commerce is a subscription of its own, and the customer has to have one of its bases, from
 * whichever partner, or to buy it in the same cart.
 */
export function checkBase(sold: Sold, line: WantedLine, held: readonly Held[], settings: Pick<Settings, "addOnSeats">): void {
  if (sold.kind !== "sku" || !sold.availability.sku.isAddOn) return;
  const { prerequisites } = skuIn(sold);
  const bases = held.filter((one) => isBaseOf({ prerequisites }, one));
  if (bases.length === 0) throw missingBase(line, prerequisites.join(", ") || "a subscription to licences");
  // With what the customer has of the add-on, and with the purchase's other lines of it.
  const item = itemKey(itemOf(sold));
  checkSeatsOfBase(sold, { ...line, quantity: sum(held.filter((one) => one.item === item)) }, sum(bases), settings);
}

const sum = (held: readonly Held[]): number => held.reduce((total, { quantity }) => total + quantity, 0);

const missingBase = ({ catalogItemId }: WantedLine, wanted: string): LineFault =>
  new LineFault("400041", ordersFaults.orderRefused, { reason: `${catalogItemId} is an add-on, and the customer lacks what it belongs to: ${wanted}.` });

const codesOfSeats = { tooFew: "minimum_add_on_seats_not_met", tooMany: "base_offer_seat_quantity_not_met" } as const;

/** No more licences than the base has; of some add-ons, at least a share of them. */
function checkSeatsOfBase(sold: Sold, { catalogItemId: name, quantity }: WantedLine, seats: number, settings: Pick<Settings, "addOnSeats">): void {
  const share = sold.kind === "sku" ? leastShareOf(skuIn(sold)) : 0;
  const problem = addOnSeatsProblem({ name, quantity, seats, share }, settings);
  if (problem) throw new LineFault(codesOfSeats[problem.kind], ordersFaults.orderRefused, { reason: problem.reason });
}

/** An older add-on names the offers that it goes with, and the subscription that it goes to is to one of them. Nothing else has a parent. */
export function checkParent(sold: Sold, line: WantedLine, parent: Held | undefined, settings: Pick<Settings, "addOnSeats">): void {
  const { catalogItemId: offerId, parentSubscriptionId = "of the same order" } = line;
  const refused = (code: "400041" | "unable_to_process_cart_line_item") =>
    new LineFault(code, ordersFaults.addOnOfOtherParent, { offerId, parentSubscriptionId });
  if (sold.kind !== "offer") {
    if (line.parentSubscriptionId !== undefined || (parent && isLegacy(parent))) throw refused("unable_to_process_cart_line_item");
    return;
  }
  const { isAddOn, prerequisiteOffers } = sold.offer;
  if (!isAddOn) {
    if (parent || line.parentSubscriptionId !== undefined) throw refused("unable_to_process_cart_line_item");
    return;
  }
  if (!parent || !prerequisiteOffers.some((one) => one.toLowerCase() === parent.item)) throw refused("400041");
  if (isSeated(sold)) checkSeatsOfBase(sold, line, parent.quantity, settings);
}

/** Storage and the like is counted in something else than licences. */
const isSeated = (sold: Sold): boolean => sold.kind === "offer" && /licen[cs]es?$/i.test(sold.offer.unitType);

/** What is had until it is deprovisioned. */
const isHad: readonly Status[] = ["pending", "active", "suspended", "expired", "disabled"];

/** Some offers can be had once ever, or a few times at once; one that was cancelled counts until it is deprovisioned. */
export function checkUses(sold: Sold, subscriptions: readonly SubscriptionRecord[], alreadyWanted: number): void {
  if (sold.kind !== "offer" || sold.offer.limitUnitOfMeasure === "None") return;
  const { id: offerId, limit, limitUnitOfMeasure } = sold.offer;
  const ofOffer = subscriptions.filter(({ item }) => itemKey(item) === offerId.toLowerCase());
  const counted = limitUnitOfMeasure === "LifeTime" ? ofOffer : ofOffer.filter(({ status }) => isHad.includes(status));
  if (counted.length + alreadyWanted < limit) return;
  throw new LineFault("unable_to_process_cart_line_item", ordersFaults.offerUseLimitExceeded, { offerId, limit });
}

/** What the offer matrix limits besides the licences, where that counts. */
export function checkAssets(
  sold: Sold, subscriptions: readonly SubscriptionRecord[], alreadyWanted: number, { assetOwnership }: Pick<Settings, "assetOwnership">,
): void {
  if (sold.kind !== "sku" || assetOwnership === "seats") return;
  const { ownershipLimit, productId, skuId } = skuIn(sold);
  if (!ownershipLimit) return;
  const ofSku = subscriptions.filter(({ item }) => itemKey(item) === `${productId}:${skuId}`);
  const counted = ownershipLimit.isLifetime ? ofSku : ofSku.filter(({ status }) => isHad.includes(status));
  const remaining = Math.max(0, ownershipLimit.count - counted.length - alreadyWanted);
  if (remaining === 0) throw new LineFault("unable_to_process_cart_line_item", ordersFaults.assetsExceedRemaining, { requested: 1, remaining });
}
