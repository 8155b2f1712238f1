// What only a subscription to an Azure savings plan has: its lines, each with a commitment and the scope of the benefit.
// Source: subscription-resources.md, azure-purchase-savings-plan.md.

import { Type } from "typebox";
import { structure, text } from "../define/schema.ts";
import { PurchaseCommitment } from "../orders/purchase-commitment.ts";
import { SubscriptionScopeType, SubscriptionStatus } from "./enums.ts";

export const SubscriptionScope = structure("SubscriptionScope", "Where the benefit of a savings plan applies", {
  type: Type.Optional(SubscriptionScopeType),
  subscriptionId: Type.Optional(text("Azure plan; given with the scope shared")),
  entitlementId: Type.Optional(text("Azure subscription; given with the scope single")),
  managementGroupId: Type.Optional(text("Management group; only where it was chosen in the Azure portal")),
  resourceGroupId: Type.Optional(text("Resource group; only where it was chosen in the Azure portal")),
});

export const SubscriptionLineItem = structure("SubscriptionLineItem", "One purchase within a savings plan", {
  id: text("Identifier of the line"),
  friendlyName: Type.Optional(text("Name that the partner gave it")),
  scope: Type.Optional(SubscriptionScope),
  autoRenewEnabled: Type.Optional(Type.Boolean({ description: "Whether it is renewed when its term ends" })),
  status: Type.Optional(SubscriptionStatus),
  purchaseCommitment: Type.Optional(PurchaseCommitment),
});
