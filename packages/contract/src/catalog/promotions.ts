// Discounts on new commerce licences: what they are on, how much, when, and for whom.
// Source: promotion-resources.md, get-promotions.md, get-promotion-by-id.md.

import { Type } from "typebox";
import { instant, readOnly, resource, structure, text } from "../define/schema.ts";
import { BillingCycleType, PromotionConstraintType, TermDuration } from "./enums.ts";

export const ProductPromotionProperties = structure("ProductPromotionProperties", "How a promotion is given", {
  isAutoApplicable: Type.Optional(Type.Boolean({ description: "Whether a purchase gets it without naming it" })),
});

export const ProductPromotionTerm = structure("ProductPromotionTerm", "The term that a promotion is for", {
  duration: TermDuration,
  billingCycle: Type.Optional(BillingCycleType),
});

export const ProductPromotionPricingPolicy = structure("ProductPromotionPricingPolicy", "The discount of a promotion", {
  policyType: Type.String({ description: "Kind of discount, as in PercentDiscount", examples: ["PercentDiscount"] }),
  value: Type.String({ description: "The discount as text: 0.05 is five percent", examples: ["0.05"] }),
});

export const ProductPromotionRequiredProduct = structure("ProductPromotionRequiredProduct", "What is cheaper by a promotion, and by how much", {
  productId: text("The product"),
  skuId: text("The SKU"),
  term: Type.Optional(ProductPromotionTerm),
  pricingPolicies: Type.Optional(Type.Array(ProductPromotionPricingPolicy, { description: "The discounts" })),
});

export const SeatConstraint = structure("SeatConstraint", "How many seats a purchase has to have for a promotion", {
  minSeats: Type.Optional(Type.Integer({ description: "Fewest seats that get it" })),
  maxSeats: Type.Optional(Type.Integer({ description: "Most seats that get it" })),
  type: Type.Optional(PromotionConstraintType),
});

export const AssetOwnershipLimit = structure("AssetOwnershipLimit", "How often a customer gets a promotion, whichever partner sells to it", {
  minAssets: Type.Optional(Type.Integer({ description: "Fewest times, as a rule 0" })),
  maxAssets: Type.Optional(Type.Integer({ description: "Most times; purchases that were cancelled count" })),
  type: Type.Optional(PromotionConstraintType),
});

export const EligibilityConstraint = structure("EligibilityConstraint", "A condition on the customer for a promotion", {
  isApplicable: Type.Optional(Type.Boolean({ description: "Whether the condition is asked for" })),
  type: Type.Optional(PromotionConstraintType),
});

export const ProductOwnershipConstraint = structure("ProductOwnershipConstraint", "What a customer has to own for a promotion", {
  bigId: Type.String({ description: "What is to be owned, as product/sku", examples: ["CFQ7TTC0LH18/0001"] }),
  minSeats: Type.Optional(Type.Integer({ description: "Fewest seats of it" })),
  maxSeats: Type.Optional(Type.Integer({ description: "Most seats of it" })),
});

export const PromotionConstraints = structure("PromotionConstraints", "Who gets a promotion; the conditions hold together", {
  seatConstraints: readOnly(Type.Optional(Type.Array(SeatConstraint, { description: "Conditions on the number of seats" }))),
  assetOwnershipLimits: readOnly(Type.Optional(Type.Array(AssetOwnershipLimit, { description: "How often a customer gets it" }))),
  eligibilityConstraints: readOnly(Type.Optional(Type.Array(EligibilityConstraint, { description: "Conditions on the customer" }))),
  productOwnershipConstraints: readOnly(Type.Optional(Type.Array(Type.Array(ProductOwnershipConstraint), {
    description: "What the customer has to own: all of one of these groups",
  }))),
});

export const ProductPromotion = resource("ProductPromotion", "A discount on a SKU for a term, while it lasts", {
  id: Type.String({ description: "Identifier of the promotion, product:sku:availability, none of them those of what it is on", examples: ["39NFJQT1PJQB:0001:39NFJQT1Q5KN"] }),
  name: text("Name of the promotion"),
  description: Type.Optional(text("What it is")),
  startDate: instant("From when on purchases and renewals get it"),
  endDate: instant("Until when they do"),
  properties: Type.Optional(ProductPromotionProperties),
  requiredProducts: Type.Optional(Type.Array(ProductPromotionRequiredProduct, { description: "What is cheaper by it" })),
  promotionConstraints: Type.Optional(PromotionConstraints),
});
