// A cart: what a partner is about to buy for a customer, line by line, and what came of its checkout.
// Source: cart-resources.md, create-a-cart.md, checkout-a-cart.md, azure-purchase-savings-plan.md.

import { Type } from "typebox";
import { BillingCycleType, TermDuration } from "../catalog/enums.ts";
import { instant, readOnly, resource, structure, text } from "../define/schema.ts";
import { CartErrorCode, CartStatus, ParticipantType } from "./enums.ts";
import { Order } from "./orders.ts";
import { Pricing, RenewsTo } from "./prices.ts";
import { PurchaseCommitment } from "./purchase-commitment.ts";

export const CartErrorAdditionalInformation = structure("CartErrorAdditionalInformation", "How many licences there are and were asked for", {
  availableQuantity: Type.Optional(Type.Integer({ description: "Licences of the SKU that the customer may still have", minimum: 0 })),
  purchasedQuantity: Type.Optional(Type.Integer({ description: "Licences that the line asks for", minimum: 0 })),
});

export const CartError = structure("CartError", "Why a line cannot be bought as it is", {
  errorCode: Type.Union(
    [CartErrorCode, Type.String({ description: "A number of the enumeration, or 400041", pattern: "^\\d{1,6}$" })],
    { description: "Which it is: the name, or where it has none, the number" },
  ),
  errorDescription: Type.Optional(text("The same in words, with the values, defaults or limits that would do")),
  additionalInformation: Type.Optional(CartErrorAdditionalInformation),
});

const participant = Type.Object(
  { key: ParticipantType, value: text("PartnerID (MPN id) of the other partner, never the buyer's own") },
  { description: "Another partner with a part in the purchase" },
);

const whatIsBought = {
  id: Type.Integer({ description: "Number of the line, from 0", minimum: 0 }),
  catalogItemId: text("What is bought: product:sku:availability, or a legacy offer's id; some pages call it catalogId"),
  friendlyName: Type.Optional(text("Name that the partner gives the subscription, to tell it from others")),
  quantity: Type.Integer({ description: "Licences or instances; within the SKU's minimumQuantity and maximumQuantity" }),
  currencyCode: Type.Optional(text("ISO 4217 code of the currency; the partner's or that of the customer's market, and filled in when absent")),
  billingCycle: BillingCycleType,
  termDuration: Type.Optional(TermDuration),
  promotionId: Type.Optional(text("Promotion to apply, as product:sku:availability; absent for none")),
  customTermEndDate: Type.Optional(instant("When the first term ends, if before its length is over; the end of a licence subscription of the customer or of a month")),
  renewsTo: Type.Optional(RenewsTo),
};

const howItIsBought = {
  participants: Type.Optional(Type.Array(participant, { description: "Other partners with a part in the purchase; set by indirect providers alone" })),
  provisioningContext: Type.Optional(
    Type.Record(Type.String(), Type.String(), {
      description: "What provisioning has to know, by the names that the SKU's provisioningVariables list: scope (single or shared), subscriptionId, duration, entitlementId; for a legacy add-on, parentSubscriptionId",
    }),
  ),
  attestationAccepted: Type.Optional(Type.Boolean({ description: "Whether the conditions are accepted that the SKU's or offer's attestationProperties may ask for" })),
  purchaseCommitment: Type.Optional(PurchaseCommitment),
  purchaseSystem: Type.Optional(text("System that the purchase is made in; found by the catalog item when absent")),
};

const whatTheServiceSays = {
  orderGroup: Type.Optional(readOnly(text("Lines of the same group become one order: OMS-0 and so on for legacy offers, else 0 and so on"))),
  pricing: Type.Optional(Pricing),
  error: Type.Optional(readOnly(CartError)),
};

const line = { ...whatIsBought, ...howItIsBought, ...whatTheServiceSays };

export const CartLineItem = structure("CartLineItem", "One thing to buy", {
  ...line,
  addonItems: Type.Optional(
    Type.Array(Type.Object(line, { description: "A line without add-ons of its own" }), {
      description: "Legacy add-ons, which go to the subscription that this line becomes; new commerce add-ons are lines of their own",
    }),
  ),
});

export const Cart = resource("Cart", "What is about to be bought for a customer", {
  id: Type.Optional(readOnly(text("Identifier of the cart, a GUID"))),
  creationTimestamp: Type.Optional(readOnly(instant("When it was created"))),
  lastModifiedTimestamp: Type.Optional(readOnly(instant("When it was changed last"))),
  expirationTimestamp: Type.Optional(readOnly(instant("When it expires, seven days after it was created; then it is gone"))),
  lastModifiedUser: Type.Optional(readOnly(text("Object id of the user or application that changed it last"))),
  lineItems: Type.Array(CartLineItem, { description: "What is to be bought; at least one line", minItems: 1 }),
  status: Type.Optional(readOnly(CartStatus)),
  partnerOnRecordAttestationAccepted: Type.Optional(
    Type.Boolean({ description: "The partner's word that the reseller on record is the right one; has to be true before anything is bought" }),
  ),
});

export const OrderError = resource("OrderError", "Why a group of lines did not become an order", {
  orderGroupId: text("The orderGroup of the lines"),
  code: Type.Integer({ description: "Code of the refusal, one of the documented list" }),
  description: text("The same in words"),
});

export const CartCheckoutResult = resource("CartCheckoutResult", "What came of a checkout; some groups may succeed and others fail", {
  orders: Type.Optional(Type.Array(Order, { description: "One for each group of lines that was bought" })),
  orderErrors: Type.Optional(Type.Array(OrderError, { description: "One for each group of lines that was not" })),
  additionalInformation: Type.Optional(
    Type.Array(Type.Record(Type.String(), Type.Unknown()), { description: "Known to be empty only; its entries are not documented" }),
  ),
});
