// Promotions as they travel.

import type { Of, ProductPromotion, PromotionConstraints } from "@understudy/contract";
import { planOf, windowOf, type Promotion } from "../../commerce/index.ts";

/** As a list shows it: without the constraints, which a promotion by its id has. */
export function promotionOf(promotion: Promotion, country: string, today: string): Of<typeof ProductPromotion> {
  const { id, name, description, item, plans, rate, isAutoApplicable } = promotion;
  const { first, last } = windowOf(promotion, today);
  const [productId = "", skuId = ""] = item.split(":");
  return {
    id, name, description,
    startDate: `${first}T00:00:00Z`,
    endDate: `${last}T23:59:59Z`,
    properties: { isAutoApplicable },
    requiredProducts: plans.map(planOf).flatMap(({ termDuration, billingCycle }) =>
      termDuration === undefined ? [] : [{
        productId, skuId, term: { duration: termDuration, billingCycle },
        pricingPolicies: [{ policyType: "PercentDiscount", value: rate }],
      }]),
    links: { self: { uri: `/productpromotions/${id}?country=${country}`, method: "GET", headers: [] } },
  };
}

export function constraintsOf({ seats, redemptions, isFirstPurchaseOnly, owns }: Promotion): Of<typeof PromotionConstraints> {
  return {
    ...(seats && {
      seatConstraints: [{
        ...(seats.min !== undefined && { minSeats: seats.min }), ...(seats.max !== undefined && { maxSeats: seats.max }),
        type: "SubscriptionQuantity" as const,
      }],
    }),
    ...(redemptions !== undefined && { assetOwnershipLimits: [{ minAssets: 0, maxAssets: redemptions, type: "LifetimeRedemptionCount" as const }] }),
    ...(isFirstPurchaseOnly && { eligibilityConstraints: [{ isApplicable: true, type: "FirstPurchase" as const }] }),
    ...(owns && {
      productOwnershipConstraints: owns.map((group) => group.map(({ item, ...limits }) => ({ bigId: item.replace(":", "/"), ...limits }))),
    }),
  };
}
