// The enumerations of subscriptions: what state one is in, what it is, and how far its provisioning has come.
// Source: subscription-resources.md, custom-term-end-dates.md.

import { enumeration } from "../define/schema.ts";

export const SubscriptionStatus = enumeration(
  "SubscriptionStatus",
  "State of a subscription; what partners call cancelled is deleted",
  ["none", "active", "suspended", "deleted", "expired", "pending", "disabled"] as const,
);

export const SubscriptionAction = enumeration(
  "SubscriptionAction",
  "What may be done with a subscription",
  ["edit", "cancel"] as const,
);

export const ContractType = enumeration(
  "ContractType",
  "What the customer receives by a purchase; the documentation spells the last two productKey and redemptionCode",
  ["subscription", "product_key", "redemption_code"] as const,
);

export const SubscriptionScopeType = enumeration(
  "SubscriptionScopeType",
  "How far the benefit of a savings plan reaches; resourceGroup and managementGroup are chosen in the Azure portal only",
  ["single", "shared", "resourceGroup", "managementGroup"] as const,
);

export const ProvisioningStatus = enumeration(
  "ProvisioningStatus",
  "How far the licences of a subscription are provisioned",
  ["none", "success", "pending", "failed"] as const,
);

export const SubscriptionRegistrationState = enumeration(
  "SubscriptionRegistrationState",
  "How far the registration of an Azure subscription for reservations is",
  ["Registered", "Registering", "NotRegistered"] as const,
);

export const CustomTermEndDateType = enumeration(
  "CustomTermEndDateType",
  "What an end of term is aligned to: the end of a calendar month, or that of other subscriptions",
  ["calendarMonthAligned", "subscriptionAligned"] as const,
);

export const ProductFamily = enumeration(
  "ProductFamily",
  "What is upgraded to an Azure plan; any case is taken",
  ["azure"] as const,
);
