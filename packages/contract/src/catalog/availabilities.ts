// For what and where a SKU is sold: country, segment, currency, terms. Its catalogItemId is what a cart's line names.
// Source: product-resources.md, purchase-new-commerce-license-based.md.

import { Type } from "typebox";
import { resource, structure, text } from "../define/schema.ts";
import { BillingCycleType, RefundType, TargetSegment, TermDuration } from "./enums.ts";
import { CurrencyInfo, Product, Sku } from "./products.ts";

export const RenewalOption = structure("RenewalOption", "A term that a term can renew to", {
  termDuration: Type.Optional(TermDuration),
  description: Type.Optional(text("The term in words")),
});

export const CancellationRefundOption = structure("CancellationRefundOption", "A refund for whoever cancels in time", {
  sequenceId: Type.Optional(Type.Integer({ description: "Place among the refunds of the policy, from 0; the first that has not expired is given" })),
  type: Type.Optional(RefundType),
  expiresAfter: Type.Optional(Type.String({ description: "How long after the purchase it is given: ISO 8601 duration, as in P1D", examples: ["P1D"] })),
});

export const CancellationPolicy = structure("CancellationPolicy", "What comes back on cancellation", {
  refundOptions: Type.Optional(Type.Array(CancellationRefundOption, { description: "The refunds in their order; none of them means no refund" })),
  refundOption: Type.Optional(Type.Array(CancellationRefundOption, { description: "The same, under the name that the Java SDK reads" })),
});

const termParts = {
  duration: TermDuration,
  description: Type.Optional(text("The term in words")),
};

/** The page on products knows terms by these two properties alone. */
export const Term = structure("Term", "A term in the short form: how long, and how that is put in words", termParts);

export const AvailabilityTerm = structure("AvailabilityTerm", "A term that the SKU can be bought for", {
  id: Type.Optional(text("Identifier of the term, which renewalInstructions refer to")),
  ...termParts,
  billingCycle: Type.Optional(BillingCycleType),
  renewalOptions: Type.Optional(Type.Array(RenewalOption, { description: "Terms that it can renew to" })),
  cancellationPolicies: Type.Optional(Type.Array(CancellationPolicy, { description: "What comes back on cancellation" })),
});

export const RenewalInstructionOption = structure("RenewalInstructionOption", "Something that a term can renew to", {
  renewToId: Type.Optional(Type.String({ description: "What it renews to, as product/sku", examples: ["CFQ7TTC0LH18/0001"] })),
  isAutoRenewable: Type.Optional(Type.Boolean({ description: "Whether that happens by itself" })),
});

export const RenewalInstruction = structure("RenewalInstruction", "How some of the terms renew", {
  applicableTermIds: Type.Optional(Type.Array(Type.String(), { description: "Identifiers of the terms that this holds for" })),
  renewalOptions: Type.Optional(Type.Array(RenewalInstructionOption, { description: "What they can renew to" })),
});

export const AvailabilityIncludedQuantity = structure("AvailabilityIncludedQuantity", "A quantity that the price includes", {
  units: Type.Optional(text("How many, as text")),
  description: Type.Optional(text("Of what")),
});

export const Availability = resource("Availability", "A way to buy a SKU: in which country, for which segment, in which currency, for which terms", {
  id: Type.String({ description: "Identifier within product and SKU; it changes, so read it right before the purchase", examples: ["CFQ7TTC0KZJP"] }),
  productId: text("The product"),
  skuId: text("The SKU"),
  catalogItemId: text("What a cart's line names: productId:skuId:availabilityId; it changes with the last of them"),
  defaultCurrency: Type.Optional(CurrencyInfo),
  segment: Type.Optional(TargetSegment),
  country: Type.Optional(text("Where it is sold: ISO 3166 country code of two letters")),
  isPurchasable: Type.Optional(Type.Boolean({ description: "Whether it can be bought, or be the target of an upgrade" })),
  isRenewable: Type.Optional(Type.Boolean({ description: "Whether subscriptions of it renew; past the end of its sale they still may" })),
  renewalInstructions: Type.Optional(Type.Array(RenewalInstruction, { description: "How its terms renew" })),
  terms: Type.Optional(Type.Array(AvailabilityTerm, { description: "Terms that it can be bought for" })),
  includedQuantityOptions: Type.Optional(Type.Array(AvailabilityIncludedQuantity, { description: "Quantities that the price includes" })),
  product: Type.Optional(Product),
  sku: Type.Optional(Sku),
});
