// Whether a purchase would get a promotion, and if not, why. Each reason has a form of its own, told by its type.
// Source: promotion-resources.md, verify-promotion-eligibility.md.

import { Type } from "typebox";
import { resource, structure, text } from "../define/schema.ts";
import { BillingCycleType, TermDuration } from "./enums.ts";

const catalogItemId = text("What is to be bought: productId:skuId:availabilityId", { minLength: 1 });
const promotionId = (description: string) => Type.String({ description, examples: ["39NFJQT1PJQB:0001:39NFJQT1Q5KN"] });
const quantity = Type.Integer({ description: "How many seats", minimum: 1 });

export const PromotionEligibilitiesRequestItem = structure("PromotionEligibilitiesRequestItem", "A purchase to judge", {
  id: Type.Optional(Type.Union([Type.Integer(), Type.String({ pattern: "^\\d+$" })], {
    description: "Number by which the answer refers to the item, also taken as text",
  })),
  catalogItemId,
  quantity,
  billingCycle: BillingCycleType,
  termDuration: TermDuration,
  promotionId: Type.Optional(promotionId("The promotion to judge it by; all that are on the item when absent")),
});

export const PromotionEligibilitiesRequest = resource("PromotionEligibilitiesRequest", "Purchases to judge", {
  items: Type.Array(PromotionEligibilitiesRequestItem, { description: "The purchases, each judged by itself", minItems: 1 }),
});

export const PromotionTerm = structure("PromotionTerm", "A term that a promotion takes", {
  billingCycle: Type.Optional(BillingCycleType),
  duration: Type.Optional(TermDuration),
});

const reason = <const Kind extends string>(type: Kind) => ({
  type: Type.Literal(type, { description: "Which reason it is" }),
  description: Type.Optional(text("The reason in words")),
});

export const InvalidCatalogItemIdPromotionEligibilityError = structure(
  "InvalidCatalogItemIdPromotionEligibilityError", "The catalog has no such item",
  reason("InvalidCatalogItemId"),
);

export const InvalidPromotionEligibilityError = structure(
  "InvalidPromotionEligibilityError", "There is no such promotion",
  reason("InvalidPromotion"),
);

export const NoPromotionsAvailableEligibilityError = structure(
  "NoPromotionsAvailableEligibilityError", "No promotion was named, and none is on the item",
  reason("NoPromotionsAvailable"),
);

export const OfferPurchasedPreviouslyPromotionEligibilityError = structure(
  "OfferPurchasedPreviouslyPromotionEligibilityError", "The promotion is for a first purchase, and the customer has bought the SKU before",
  reason("OfferPurchasedPreviously"),
);

export const PrerequisiteProductOwnershipPromotionEligibilityError = structure(
  "PrerequisiteProductOwnershipPromotionEligibilityError", "The customer does not own what the promotion asks for",
  reason("PrerequisiteProductOwnership"),
);

export const RedemptionLimitPromotionEligibilityError = structure(
  "RedemptionLimitPromotionEligibilityError", "The customer has had the promotion as often as it is given",
  {
    maxPromotionRedemptionCount: Type.Optional(Type.Integer({ description: "How often a customer gets it" })),
    remainingPromotionRedemptionCount: Type.Optional(Type.Integer({ description: "How often it still may" })),
    ...reason("RedemptionLimit"),
  },
);

export const SeatCountPromotionEligibilityError = structure(
  "SeatCountPromotionEligibilityError", "The purchase has too few seats for the promotion, or too many",
  {
    minimumRequiredSeats: Type.Optional(Type.Integer({ description: "Fewest seats that get it; absent when there is no such limit" })),
    maximumRequiredSeats: Type.Optional(Type.Integer({ description: "Most seats that get it; absent when there is no such limit" })),
    availableSeats: Type.Optional(Type.Integer({ description: "How many more seats may get it; absent when there is no such limit" })),
    ...reason("SeatCount"),
  },
);

export const TermPromotionEligibilityError = structure(
  "TermPromotionEligibilityError", "The promotion is for other terms",
  {
    eligibleTerms: Type.Optional(Type.Array(PromotionTerm, { description: "The terms that it is for" })),
    ...reason("Term"),
  },
);

export const PromotionEligibilityError = Type.Union(
  [
    InvalidCatalogItemIdPromotionEligibilityError,
    InvalidPromotionEligibilityError,
    NoPromotionsAvailableEligibilityError,
    OfferPurchasedPreviouslyPromotionEligibilityError,
    PrerequisiteProductOwnershipPromotionEligibilityError,
    RedemptionLimitPromotionEligibilityError,
    SeatCountPromotionEligibilityError,
    TermPromotionEligibilityError,
  ],
  { title: "PromotionEligibilityError", description: "Why a purchase does not get a promotion" },
);

export const PromotionEligibility = structure("PromotionEligibility", "Whether a purchase gets a promotion", {
  promotionId: Type.Optional(promotionId("The promotion; absent when there is none to judge by")),
  isEligible: Type.Boolean({ description: "Whether it gets the promotion" }),
  errors: Type.Optional(Type.Array(PromotionEligibilityError, { description: "Why it does not; absent when it does" })),
});

export const PromotionEligibilities = resource("PromotionEligibilities", "What came of judging a purchase", {
  id: Type.Integer({ description: "Number of the item; its place in the request, from 0, when it came without" }),
  catalogItemId,
  quantity,
  billingCycle: BillingCycleType,
  termDuration: TermDuration,
  eligibilities: Type.Array(PromotionEligibility, { description: "The verdict on each promotion" }),
});
