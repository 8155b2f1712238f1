// What happens to a subscription at its next term or charge, and what of it can still go back.
// Source: subscription-resources.md, create-scheduled-changes.md, manage-billing-frequency-software-subs.md.

import { Type } from "typebox";
import { BillingCycleType, RefundType } from "../catalog/enums.ts";
import { instant, structure, text } from "../define/schema.ts";

export const ProductTerm = structure("ProductTerm", "A product in the term and billing cycle that a subscription is to have next", {
  productId: Type.Optional(text("Product, such as CFQ7TTC0LH18")),
  skuId: Type.Optional(text("SKU of the product, such as 0001; its leading zeros count")),
  availabilityId: Type.Optional(text("Availability of the SKU; it changes from time to time, so take it from the catalog just before")),
  billingCycle: Type.Optional(BillingCycleType),
  termDuration: Type.Optional(text("Length of the term as an ISO 8601 duration: P1M, P1Y or P3Y")),
  promotionId: Type.Optional(text("Promotion to apply, as product:sku:availability; absent when there is none")),
});

export const ScheduledNextTermInstructions = structure(
  "ScheduledNextTermInstructions",
  "What becomes of the subscription when its next term begins; a change at once, a suspension or switching off renewal deletes it",
  {
    product: Type.Optional(ProductTerm),
    quantity: Type.Optional(Type.Integer({ description: "Licences in the next term, within the limits of its SKU", minimum: 0, maximum: 2_147_483_647 })),
    customTermEndDate: Type.Optional(instant("Last day of the next term, when it is to end together with a month or another subscription")),
  },
);

export const NextChargeInstructions = structure(
  "NextChargeInstructions",
  "A change of the billing cycle that waits for the next charge",
  {
    product: Type.Optional(ProductTerm),
    quantity: Type.Optional(Type.Integer({ description: "Licences from that charge on", minimum: 0, maximum: 2_147_483_647 })),
  },
);

export const RefundOption = structure("RefundOption", "What is paid back on a cancellation, and until when", {
  type: Type.Optional(RefundType),
  expiresAt: Type.Optional(instant("Last moment of this refund; absent when it has no end")),
});

export const RefundableQuantityDetail = structure("RefundableQuantityDetail", "Licences that were added together and can still go back", {
  quantity: Type.Optional(Type.Integer({ description: "How many of them can be taken away" })),
  allowedUntilDateTime: Type.Optional(instant("Last moment to do so: 168 hours after they were added")),
});

export const RefundableQuantity = structure("RefundableQuantity", "Licences that can be taken away before the term ends", {
  totalQuantity: Type.Optional(Type.Integer({ description: "Sum of the quantities in details" })),
  details: Type.Optional(Type.Array(RefundableQuantityDetail, { description: "One entry for each addition whose window is open" })),
});
