// What is asked about a subscription besides itself: provisioning, activation, who supports it, when a term may end.
// Source: subscription-resources.md, activate-sandbox-subscription-azure-marketplace-products.md, custom-term-end-dates.md.

import { Type } from "typebox";
import { guid, instant, resource, structure, text } from "../define/schema.ts";
import { CustomTermEndDateType, ProvisioningStatus } from "./enums.ts";

export const SubscriptionProvisioningStatus = resource(
  "SubscriptionProvisioningStatus",
  "How the licences of a subscription are provisioned in the customer's directory",
  {
    skuId: guid("Product SKU in the directory"),
    status: ProvisioningStatus,
    quantity: Type.Integer({ description: "Licences after provisioning" }),
    endDate: Type.Optional(instant("When the subscription ends")),
  },
);

export const SubscriptionActivationResult = structure("SubscriptionActivationResult", "How an activation ended", {
  subscriptionId: guid("Subscription that was activated"),
  status: text("Outcome, such as Success"),
});

export const SupportContact = resource("SupportContact", "Who supports the customer with a subscription", {
  supportTenantId: text("Tenant of the supporting partner, a GUID"),
  supportMpnId: text("PartnerID (MPN id) of the supporting partner"),
  name: Type.Optional(text("Name of the supporting partner")),
});

export const CustomTermEndDate = structure("CustomTermEndDate", "A day on which the term of a new purchase may end", {
  allowedCustomTermEndDateType: CustomTermEndDateType,
  allowedCustomTermEndDate: instant("The day, at midnight in UTC; the documentation shows it without a zone"),
  cotermSubscriptionIds: Type.Optional(
    Type.Array(Type.String(), { description: "Subscriptions that end on the same day; only where the day is subscriptionAligned" }),
  ),
});
