// The enumerations of the catalog, and those that what is sold shares with carts, orders and subscriptions.
// Source: product-resources.md, offer-resources.md, promotion-resources.md, get-margins.md, the public SDKs.

import { enumeration } from "../define/schema.ts";

export const BillingCycleType = enumeration(
  "BillingCycleType", "How often the partner is charged: none of trials; in a query, one_time is spelled onetime",
  ["unknown", "monthly", "annual", "none", "one_time", "triennial", "biennial"] as const,
);

export const BillingType = enumeration(
  "BillingType", "What is charged for: what was used, the licences held, or, of savings plans, a benefit",
  ["none", "usage", "license", "benefit"] as const,
);

export const TermDuration = enumeration(
  "TermDuration", "Length of a term as an ISO 8601 duration: one month, one year, three years",
  ["P1M", "P1Y", "P3Y"] as const,
);

export const CommitmentGrain = enumeration(
  "CommitmentGrain", "Period that the committed amount of a savings plan is for",
  ["hourly"] as const,
);

export const RefundType = enumeration(
  "RefundType", "How much of the price comes back on cancellation",
  ["Full", "Partial"] as const,
);

export const TargetSegment = enumeration(
  "TargetSegment", "Kind of customer that an item is sold to",
  ["commercial", "education", "government", "nonprofit"] as const,
);

export const CatalogTargetView = enumeration(
  "CatalogTargetView", "Part of the catalog; SpecializedOffers are made to some partners only, and MarketplaceSaaS is listed by country only",
  [
    "Azure", "AzureReservations", "AzureReservationsVM", "AzureReservationsSQL", "AzureReservationsCosmosDb", "MicrosoftAzure", "OnlineServices",
    "Software", "SoftwareSUSELinux", "SoftwarePerpetual", "SoftwareSubscriptions", "SpecializedOffers", "MarketplaceSaaS",
  ] as const,
);

export const ReservationScope = enumeration(
  "ReservationScope", "Which form of Azure reservations is meant: those for an Azure plan; when absent, those for subscriptions of MS-AZR-0145P",
  ["AzurePlan"] as const,
);

export const ReservationDuration = enumeration(
  "ReservationDuration", "Length of an Azure reservation, in provisioning contexts and dynamic attributes; 3Years is another spelling of 3Year",
  ["1Year", "3Year", "3Years"] as const,
);

export const ProductTypeId = enumeration(
  "ProductTypeId", "Types of products: OnlineServicesNCE are new commerce licences; sub types of Azure are Azure, VirtualMachines and SavingsPlan",
  ["Azure", "Software", "OnlineServicesNCE"] as const,
);

export const PurchasePrerequisite = enumeration(
  "PurchasePrerequisite", "What has to be done before a purchase: check the inventory, register the Azure subscription, or have the customer accept an agreement",
  ["InventoryCheck", "AzureSubscriptionRegistration", "MicrosoftCloudAgreement", "MicrosoftCustomerAgreement"] as const,
);

export const InventoryVariable = enumeration(
  "InventoryVariable", "What an inventory check has to be told: the customer, the Azure subscription, the region by its ARM name",
  ["CustomerId", "AzureSubscriptionId", "ArmRegionName"] as const,
);

export const ProvisioningVariable = enumeration(
  "ProvisioningVariable", "What the provisioning context of a cart's line has to say; EntitlementId is asked of savings plans alone",
  ["Scope", "SubscriptionId", "Duration", "EntitlementId"] as const,
);

export const LimitUnitOfMeasure = enumeration(
  "LimitUnitOfMeasure", "How subscriptions of an offer are limited: not, by how many a customer holds at once (cancelled ones too), or by how many it may ever have",
  ["None", "Concurrent", "LifeTime"] as const,
);

export const PromotionConstraintType = enumeration(
  "PromotionConstraintType", "What a promotion's constraint is about: seats of the subscription, how often the customer had it, whether it is the first purchase of the SKU",
  ["SubscriptionQuantity", "LifetimeRedemptionCount", "FirstPurchase"] as const,
);

export const PromotionEligibilityErrorType = enumeration(
  "PromotionEligibilityErrorType", "Why a purchase does not get a promotion",
  [
    "InvalidCatalogItemId", "InvalidPromotion", "PrerequisiteProductOwnership", "RedemptionLimit", "SeatCount", "OfferPurchasedPreviously", "Term",
    "NoPromotionsAvailable",
  ] as const,
);

export const MarginType = enumeration(
  "MarginType", "How a publisher's margin is given: as a discount in percent, or as a price of its own",
  ["Percentage", "CustomPrice"] as const,
);
