// An order: what a partner bought for a customer at one time, how far it is provisioned, and how it is changed.
// Source: order-resources.md, create-an-order.md, change-the-billing-cycle.md, cancel-software-purchases.md.

import { Type } from "typebox";
import { BillingCycleType, TermDuration } from "../catalog/enums.ts";
import { decimal, guid, instant, readOnly, resource, structure, text } from "../define/schema.ts";
import { OrderLineItemProvisioningState, OrderLineItemTransactionType, OrderStatus, OrderTransactionType } from "./enums.ts";
import { Pricing, RenewsTo } from "./prices.ts";
import { PurchaseCommitment } from "./purchase-commitment.ts";

const lineItemNumber = Type.Integer({ description: "Number of the line: from 0, without gaps", minimum: 0 });
const quantityOf = (description: string) => Type.Integer({ description, minimum: 0 });

const whatWasBought = {
  lineItemNumber,
  offerId: text("What is bought: product:sku:availability, or a legacy offer's id"),
  subscriptionId: Type.Optional(text("Subscription that the line became, in upper case for legacy offers; absent until it is provisioned")),
  parentSubscriptionId: Type.Optional(text("Subscription that an add-on goes to; only when an update adds one")),
  friendlyName: Type.Optional(text("Name that the partner gives the subscription, to tell it from others")),
  quantity: quantityOf("Licences or instances; 0 once the line is cancelled"),
  termDuration: Type.Optional(TermDuration),
  customTermEndDate: Type.Optional(instant("When the first term ends, if before its length is over; the end of a licence subscription of the customer or of a month")),
  renewsTo: Type.Optional(RenewsTo),
  transactionType: Type.Optional(OrderLineItemTransactionType),
  promotionId: Type.Optional(text("Promotion that applies, as product:sku:availability; absent for none")),
};

const howItWasBought = {
  pricing: Type.Optional(Pricing),
  partnerIdOnRecord: Type.Optional(text("PartnerID (MPN id) of the indirect reseller, never that of the provider; set by indirect providers alone")),
  additionalPartnerIdsOnRecord: Type.Optional(
    Type.Array(Type.String(), { description: "PartnerIDs (MPN ids) of further indirect resellers, who get no incentives; in the EU and EFTA only", maxItems: 5 }),
  ),
  provisioningContext: Type.Optional(
    Type.Record(Type.String(), Type.String(), {
      description: "What provisioning has to know, by the names that the SKU's provisioningVariables list: scope (single or shared), subscriptionId, duration, entitlementId",
    }),
  ),
  attestationAccepted: Type.Optional(Type.Boolean({ description: "Whether the conditions are accepted that the SKU's or offer's attestationProperties may ask for" })),
  purchaseCommitment: Type.Optional(PurchaseCommitment),
};

export const OrderLineItem = resource(
  "OrderLineItem",
  "One thing that was bought",
  { ...whatWasBought, ...howItWasBought },
  { links: ["subscription", "product", "sku", "availability", "provisioningStatus", "activationLinks"] },
);

export const OrderClient = structure("OrderClient", "With what the order was placed", {
  marketplaceCountry: Type.Optional(text("ISO 3166 code of the market")),
  deviceFamily: Type.Optional(text("Kind of client, such as UniversalStore-PartnerCenter")),
  name: Type.Optional(text("Name of the client: Partner Center API, or Partner Center Web")),
});

export const Order = resource(
  "Order",
  "What was bought for a customer at one time",
  {
    id: Type.Optional(readOnly(text("Identifier of the order: a GUID for legacy offers, else any text, whose case counts"))),
    alternateId: Type.Optional(readOnly(text("Short identifier of the order, for people"))),
    referenceCustomerId: Type.Optional(guid("The customer")),
    billingCycle: Type.Optional(BillingCycleType),
    currencyCode: Type.Optional(readOnly(text("ISO 4217 code of the order's currency"))),
    currencySymbol: Type.Optional(readOnly(text("Symbol of that currency"))),
    lineItems: Type.Array(OrderLineItem, { description: "What is bought; at least one line", minItems: 1 }),
    creationDate: Type.Optional(readOnly(instant("When it was placed"))),
    status: Type.Optional(readOnly(OrderStatus)),
    transactionType: Type.Optional(OrderTransactionType),
    totalPrice: Type.Optional(readOnly(decimal("Sum of all lines without taxes, in the order's currency; only where prices are asked for"))),
    partnerOnRecordAttestationAccepted: Type.Optional(
      Type.Boolean({ description: "The partner's word that the reseller on record is the right one; has to be true in a purchase" }),
    ),
    client: Type.Optional(readOnly(OrderClient)),
  },
  { links: ["provisioningStatus", "patchOperation"] },
);

const OrderUpdateLineItem = structure("OrderUpdateLineItem", "A line that an update is about; one to cancel is known by its number and offer", {
  lineItemNumber,
  offerId: text("What was bought, or the add-on to buy"),
  subscriptionId: Type.Optional(text("Subscription of the line; when the billing cycle changes")),
  parentSubscriptionId: Type.Optional(text("Subscription that the add-on goes to; when one is bought")),
  friendlyName: Type.Optional(text("Name that the partner gives the add-on's subscription")),
  quantity: Type.Optional(quantityOf("Licences; not asked of a line to cancel")),
  partnerIdOnRecord: Type.Optional(text("PartnerID (MPN id) of the indirect reseller, never that of the provider")),
});

export const OrderUpdateRequest = structure("OrderUpdateRequest", "One change: another billing cycle, a further add-on, or what is cancelled. A whole order does as well", {
  id: Type.Optional(text("The order; ignored, since the path names it")),
  referenceCustomerId: Type.Optional(guid("The customer")),
  billingCycle: Type.Optional(BillingCycleType),
  status: Type.Optional(OrderStatus),
  lineItems: Type.Optional(Type.Array(OrderUpdateLineItem, { description: "The lines that it is about; absent to cancel the whole order" })),
});

export const QuantityProvisioningStatus = resource("QuantityProvisioningStatus", "How far a part of a line's quantity is provisioned", {
  quantity: quantityOf("Items of which the status is true"),
  status: OrderLineItemProvisioningState,
});

export const OrderLineItemProvisioningStatus = resource("OrderLineItemProvisioningStatus", "How far a line of an order is provisioned", {
  lineItemNumber,
  orderLineItemId: Type.Optional(Type.Integer({ description: "The lineItemNumber once more", minimum: 0 })),
  status: OrderLineItemProvisioningState,
  quantityProvisioningInformation: Type.Optional(
    Type.Array(QuantityProvisioningStatus, { description: "The same in parts, where not all of the quantity is equally far" }),
  ),
});
