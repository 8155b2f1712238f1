// A transfer: one partner offers a customer's subscriptions to another, who accepts or rejects them.
// Source: transfer-entity-resources.md, transfer-eligibility-resources.md, accept-a-transfer.md.

import { Type } from "typebox";
import { BillingCycleType } from "../catalog/enums.ts";
import { guid, instant, readOnly, resource, structure, text } from "../define/schema.ts";
import { TransferErrorCode, TransferStatus } from "./enums.ts";
import { Order } from "./orders.ts";

const line = {
  id: Type.Optional(Type.Integer({ description: "Number of the line, from 0; given by the service", minimum: 0 })),
  subscriptionId: guid("Subscription to transfer, in upper case in answers; active, and in no other open transfer"),
  quantity: Type.Optional(Type.Integer({ description: "Licences of the subscription; filled in by the service", minimum: 0 })),
  billingCycle: Type.Optional(BillingCycleType),
  friendlyName: Type.Optional(text("Name of the subscription; filled in by the service when absent")),
  partnerIdOnRecord: Type.Optional(text("PartnerID (MPN id) of the indirect reseller who is on record after the transfer")),
  offerId: Type.Optional(text("Offer of the subscription; filled in by the service")),
  transferError: Type.Optional(text("Why the line failed; only after an acceptance that failed")),
  status: Type.Optional(text("How far the line has come")),
  orderId: Type.Optional(text("Order that the line became; only after the acceptance")),
};

export const TransferLineItem = structure("TransferLineItem", "A subscription to transfer", {
  ...line,
  addonItems: Type.Optional(
    Type.Array(Type.Object(line, { description: "A line without add-ons of its own" }), {
      description: "Add-ons of the subscription, which go with it; filled in by the service",
    }),
  ),
});

export const TransferEntity = resource("TransferEntity", "An offer of a customer's subscriptions, from one partner to another", {
  id: Type.Optional(readOnly(text("Identifier of the transfer, a GUID"))),
  createdTime: Type.Optional(readOnly(instant("When it was created"))),
  lastModifiedTime: Type.Optional(readOnly(instant("When it was changed last"))),
  lastModifiedUser: Type.Optional(readOnly(text("Object id of the user or application that changed it last"))),
  customerName: Type.Optional(text("Name of the customer")),
  customerTenantId: Type.Optional(guid("The customer")),
  partnertenantid: Type.Optional(text("Tenant of the partner who asks, a GUID; spelled in lower case")),
  sourcePartnerName: Type.Optional(text("Name of the partner who has the subscriptions")),
  sourcePartnerTenantId: guid("Tenant of the partner who has the subscriptions"),
  targetPartnerName: Type.Optional(text("Name of the partner who is to have them")),
  targetPartnerTenantId: guid("Tenant of the partner who is to have them"),
  lineItems: Type.Array(TransferLineItem, { description: "What is transferred; at least one subscription", minItems: 1 }),
  status: Type.Optional(readOnly(TransferStatus)),
});

export const TransferUpdateRequest = structure("TransferUpdateRequest", "What the other partner decides", {
  id: Type.Optional(text("The transfer; ignored, since the path names it")),
  status: text("The word reject, in any case: nothing else can be set"),
});

export const TransferError = resource("TransferError", "Why a group of lines was not transferred", {
  transferGroupId: text("The group of lines"),
  code: TransferErrorCode,
  description: text("The same in words"),
  lineItems: Type.Optional(Type.Array(TransferLineItem, { description: "The lines of the group" })),
});

export const TransferSubmitResult = resource("TransferSubmitResult", "What came of an acceptance; some groups may succeed and others fail", {
  orders: Type.Optional(Type.Array(Order, { description: "The orders by which the other partner has the subscriptions now" })),
  transferErrors: Type.Optional(Type.Array(TransferError, { description: "One for each group of lines that failed" })),
});

export const TransferEligibility = structure("TransferEligibility", "Whether a subscription can be transferred", {
  id: guid("The subscription"),
  isEligible: Type.Boolean({ description: "Whether it can be" }),
  reason: Type.Optional(text("Why it cannot be: its state, or that it is in another transfer; absent when it can")),
});
