// A subscription as it travels: one resource for licences, software, Azure plans, savings plans and what others publish.
// Source: subscription-resources.md, update-a-subscription-by-id.md.

import { Type } from "typebox";
import { BillingCycleType, BillingType } from "../catalog/enums.ts";
import { ItemType } from "../catalog/products.ts";
import { guid, instant, readOnly, resource, text } from "../define/schema.ts";
import { ContractType, SubscriptionAction, SubscriptionStatus } from "./enums.ts";
import { NextChargeInstructions, RefundableQuantity, RefundOption, ScheduledNextTermInstructions } from "./instructions.ts";
import { SubscriptionLineItem } from "./savings-plan.ts";

const whatItIs = {
  id: readOnly(guid("Identifier of the subscription")),
  offerId: Type.Optional(readOnly(text("Offer that it was bought as: a GUID, or product:sku:availability"))),
  offerName: Type.Optional(readOnly(text("Name of that offer"))),
  friendlyName: Type.Optional(text("Name that the partner gives it, to tell it from others")),
  productType: Type.Optional(readOnly(ItemType)),
  quantity: Type.Optional(Type.Integer({ description: "Licences; within the minimum and maximum of the offer or SKU", minimum: 0 })),
  unitType: Type.Optional(text("What the quantity counts: Licenses, Usage-based or Benefit; in older answers also License(s) or none")),
  parentSubscriptionId: Type.Optional(guid("Subscription that this add-on belongs to; absent when it is none")),
  hasPurchasableAddons: Type.Optional(Type.Boolean({ description: "Whether there are add-ons to buy for it" })),
  isTrial: Type.Optional(Type.Boolean({ description: "Whether it is a trial" })),
  isMicrosoftProduct: Type.Optional(Type.Boolean({ description: "Whether Microsoft publishes the product" })),
  publisherName: Type.Optional(text("Who publishes the product")),
  contractType: Type.Optional(readOnly(ContractType)),
  entitlementId: Type.Optional(readOnly(text("Azure subscription, a GUID; absent from all that is not of Azure"))),
  consumptionType: Type.Optional(text("How use beyond the licences counts, such as overage; absent where it does not")),
};

const whenItIs = {
  creationDate: Type.Optional(readOnly(instant("When it was created"))),
  effectiveStartDate: Type.Optional(readOnly(instant("When its term began"))),
  commitmentEndDate: Type.Optional(instant("Last day of the term, at midnight as that day begins; far in the future where nothing is committed")),
  commitmentEndDateTime: Type.Optional(instant("Last second of that day")),
  cancellationAllowedUntilDate: Type.Optional(instant("Last moment to cancel, 168 hours after purchase or renewal for licences; absent when it cannot be cancelled")),
  billingCycleEndDate: Type.Optional(instant("Last day of the billing cycle, at midnight as that day begins")),
  billingCycleEndDateTime: Type.Optional(instant("Last second of that day")),
  termDuration: Type.Optional(text("Length of the term as an ISO 8601 duration: P1M, P1Y or P3Y")),
  renewalTermDuration: Type.Optional(text("Length of the term after renewal, P1M or P1Y; empty or absent when it is that of now")),
  autoRenewEnabled: Type.Optional(Type.Boolean({ description: "Whether it is renewed when its term ends; an update that leaves it out switches it off" })),
  scheduledNextTermInstructions: Type.Optional(ScheduledNextTermInstructions),
  nextChargeInstructions: Type.Optional(NextChargeInstructions),
  scheduledActions: Type.Optional(
    Type.Array(Type.Record(Type.String(), Type.Unknown()), { description: "What is planned for the end of the term since 2026; known by its name only, the entries are not documented" }),
  ),
};

const howItStands = {
  status: Type.Optional(SubscriptionStatus),
  suspensionReasons: Type.Optional(readOnly(Type.Array(Type.String(), { description: "Why it is suspended; absent or empty when it is not" }))),
  actions: Type.Optional(readOnly(Type.Array(SubscriptionAction, { description: "What may be done with it now" }))),
  attentionNeeded: Type.Optional(readOnly(Type.Boolean({ description: "Whether somebody has to look at it" }))),
  actionTaken: Type.Optional(readOnly(Type.Boolean({ description: "Whether somebody has acted on that" }))),
};

const howItIsPaid = {
  billingType: Type.Optional(BillingType),
  billingCycle: Type.Optional(BillingCycleType),
  promotionId: Type.Optional(text("Promotion that applies, as product:sku:availability; absent when none does")),
  partnerId: Type.Optional(text("PartnerID (MPN id) of the indirect reseller on record; empty or absent when there is none")),
  refundOptions: Type.Optional(readOnly(Type.Array(RefundOption, { description: "What a cancellation pays back, by when it happens" }))),
  refundableQuantity: Type.Optional(RefundableQuantity),
  orderId: Type.Optional(readOnly(text("Order that began it; absent where the purchase was made in the Azure portal"))),
  productOrderId: Type.Optional(readOnly(text("Purchase of a reservation or savings plan; absent from all else"))),
  lineItems: Type.Optional(readOnly(Type.Array(SubscriptionLineItem, { description: "Purchases of a savings plan; absent from all else" }))),
  migratedFromSubscriptionId: Type.Optional(text("Legacy subscription that was moved to new commerce as this one; absent when none was")),
};

export const Subscription = resource(
  "Subscription",
  "A customer's right to a product for a time; which properties there are depends on the product and on where the subscription is in its life",
  { ...whatItIs, ...howItStands, ...whenItIs, ...howItIsPaid },
  { links: ["offer", "product", "sku", "availability", "parentSubscription", "entitlement", "activationLinks", "next", "previous"] },
);
