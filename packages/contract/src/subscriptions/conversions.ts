// How a legacy trial becomes a paid subscription.
// Source: conversions-resources.md, convert-a-trial-subscription-to-paid.md.

import { Type } from "typebox";
import { BillingCycleType } from "../catalog/enums.ts";
import { resource, structure, text } from "../define/schema.ts";
import { ConversionErrorCode } from "./transition-enums.ts";

export const Conversion = resource("Conversion", "An offer that a trial can be converted to", {
  offerId: text("Offer of the trial", { maxLength: 100 }),
  targetOfferId: text("Offer to convert it to", { maxLength: 100 }),
  orderId: Type.Optional(text("Order of the trial", { maxLength: 100 })),
  quantity: Type.Optional(Type.Integer({ description: "Licences to convert; those of the trial when absent", minimum: 1, maximum: 2_147_483_647 })),
  billingCycle: Type.Optional(BillingCycleType),
});

export const ConversionError = structure("ConversionError", "Why a conversion failed", {
  code: ConversionErrorCode,
  description: Type.Optional(text("The same in words")),
});

export const ConversionResult = resource("ConversionResult", "How a conversion ended; it failed when there is an error", {
  subscriptionId: text("The trial's subscription, which goes on under the new offer"),
  offerId: Type.Optional(text("Offer of the trial")),
  targetOfferId: Type.Optional(text("Offer that it was converted to")),
  error: Type.Optional(ConversionError),
});
