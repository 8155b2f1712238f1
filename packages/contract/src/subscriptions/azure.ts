// What belongs to Azure plans: the Azure subscriptions below one, overage, and the registration for reservations.
// Source: subscription-resources.md, cancel-an-azure-subscription.md, update-subscription-overage.md.

import { Type } from "typebox";
import { Link, readOnly, resource, structure, text } from "../define/schema.ts";
import { ContractType, SubscriptionRegistrationState } from "./enums.ts";

export const AzureEntitlementLinks = structure("AzureEntitlementLinks", "Where an Azure subscription is found", {
  self: Type.Optional(Link),
});

export const AzureEntitlement = structure("AzureEntitlement", "An Azure subscription below an Azure plan", {
  id: text("Identifier of the Azure subscription, a GUID"),
  friendlyName: Type.Optional(text("Name of the Azure subscription")),
  status: text("State, active or inactive; after a cancellation it follows within about ten minutes"),
  subscriptionId: text("Azure plan that it is below"),
  links: Type.Optional(AzureEntitlementLinks),
});

export const AzureEntitlementCancellationRequestContent = structure(
  "AzureEntitlementCancellationRequestContent",
  "Why an Azure subscription is cancelled",
  { cancellationReason: text("The reason; only compromise is taken", { maxLength: 100 }) },
);

export const Overage = resource(
  "Overage",
  "Which Azure subscription pays for what a customer uses beyond its licences; there is one for each kind",
  {
    azureEntitlementId: text("Azure subscription that the use is billed to, a GUID", { maxLength: 100 }),
    partnerId: Type.Optional(text("PartnerID (MPN id) of the indirect reseller; indirect providers only", { maxLength: 100 })),
    type: Type.Optional(readOnly(text("Kind of use: PhoneServices"))),
    overageEnabled: Type.Boolean({ description: "Whether overage is on; false takes the assignment away" }),
    contractType: Type.Optional(readOnly(ContractType)),
    orderId: Type.Optional(readOnly(text("Order that began it; absent from what the documentation shows"))),
  },
  { links: ["overage"] },
);

export const SubscriptionRegistrationStatus = resource(
  "SubscriptionRegistrationStatus",
  "How far the registration of an Azure subscription for reservations is",
  {
    subscriptionId: text("Subscription that is registered"),
    status: SubscriptionRegistrationState,
  },
);
