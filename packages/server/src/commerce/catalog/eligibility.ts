// Whether a purchase gets a promotion, and if not, why: pure, over what the customer has and had.

import type { Of, PromotionEligibilityError } from "@understudy/contract";
import type { Day } from "../subscriptions/record.ts";
import type { Plan } from "./item.ts";
import { planNameOf, planOf } from "./plans.ts";
import { isOpen, type Owned, type Promotion } from "./promotion.ts";

export type Reason = Of<typeof PromotionEligibilityError>;

export interface Bought {
  /** productId:skuId. */
  readonly item: string;
  readonly plan: Plan;
  readonly quantity: number;
  readonly day: Day;
}

/** Of a customer, through all of its partners. */
export interface History {
  /** Seats that it holds of an item. */
  seatsOf(item: string): number;
  /** Whether it has ever bought an item. */
  hasBought(item: string): boolean;
  /** How often it was given a promotion; what was cancelled since counts. */
  redemptionsOf(promotionId: string): number;
}

/** Empty where nothing stands in the way. */
export function reasonsAgainst(promotion: Promotion, bought: Bought, history: History): Reason[] {
  if (promotion.item !== bought.item || !isOpen(promotion, bought.day)) {
    return [{ type: "InvalidPromotion", description: `The promotion ${promotion.id} is not on ${bought.item} on ${bought.day}.` }];
  }
  return [
    ...termReason(promotion, bought), ...seatReason(promotion, bought), ...redemptionReason(promotion, history),
    ...firstPurchaseReason(promotion, history), ...ownershipReason(promotion, history),
  ];
}

function termReason({ plans }: Promotion, { plan }: Bought): Reason[] {
  if (plans.includes(planNameOf(plan))) return [];
  const eligibleTerms = plans.map(planOf).map(({ termDuration, billingCycle }) => ({ billingCycle, ...(termDuration !== undefined && { duration: termDuration }) }));
  return [{ type: "Term", eligibleTerms, description: "The promotion is for other terms or billing cycles." }];
}

function seatReason({ seats }: Promotion, { quantity }: Bought): Reason[] {
  if (!seats || (quantity >= (seats.min ?? 1) && quantity <= (seats.max ?? quantity))) return [];
  return [{
    type: "SeatCount",
    ...(seats.min !== undefined && { minimumRequiredSeats: seats.min }),
    ...(seats.max !== undefined && { maximumRequiredSeats: seats.max, availableSeats: seats.max }),
    description: `${quantity} seats are too few or too many.`,
  }];
}

function redemptionReason({ id, redemptions }: Promotion, history: History): Reason[] {
  if (redemptions === undefined) return [];
  const remaining = Math.max(0, redemptions - history.redemptionsOf(id));
  if (remaining > 0) return [];
  return [{
    type: "RedemptionLimit", maxPromotionRedemptionCount: redemptions, remainingPromotionRedemptionCount: remaining,
    description: "The customer has had the promotion as often as it is given.",
  }];
}

const firstPurchaseReason = ({ item, isFirstPurchaseOnly }: Promotion, history: History): Reason[] =>
  isFirstPurchaseOnly && history.hasBought(item)
    ? [{ type: "OfferPurchasedPreviously", description: `The customer has bought ${item} before.` }]
    : [];

function ownershipReason({ owns }: Promotion, history: History): Reason[] {
  const isOwned = ({ item, minSeats = 1, maxSeats = Infinity }: Owned): boolean => {
    const seats = history.seatsOf(item);
    return seats >= minSeats && seats <= maxSeats;
  };
  if (!owns || owns.some((group) => group.every(isOwned))) return [];
  const wanted = owns.map((group) => group.map(({ item }) => item).join(" and ")).join(", or ");
  return [{ type: "PrerequisiteProductOwnership", description: `The customer has to own ${wanted}.` }];
}
