// Generated from the contract by `npm run generate`: what travels, in the words of the wire.
import type { Decimal, Instant } from "../values.ts";
import type { BillingCycleType, CommitmentGrain, ItemType, KeyValuePair, Link, RefundType, TermDuration } from "./shared.ts";

/** How often a customer gets a promotion, whichever partner sells to it. */
export interface AssetOwnershipLimit {
  /** Fewest times, as a rule 0. */
  minAssets?: number;
  /** Most times; purchases that were cancelled count. */
  maxAssets?: number;
  /** What a promotion's constraint is about: seats of the subscription, how often the customer had it, whether it is the first purchase of the SKU. */
  type?: PromotionConstraintType;
}

/** A way to buy a SKU: in which country, for which segment, in which currency, for which terms. */
export interface Availability {
  /** Identifier within product and SKU; it changes, so read it right before the purchase (for example "CFQ7TTC0KZJP"). */
  id: string;
  /** The product. */
  productId: string;
  /** The SKU. */
  skuId: string;
  /** What a cart's line names: productId:skuId:availabilityId; it changes with the last of them. */
  catalogItemId: string;
  /** A currency. */
  defaultCurrency?: CurrencyInfo;
  /** Kind of customer that an item is sold to. */
  segment?: TargetSegment;
  /** Where it is sold: ISO 3166 country code of two letters. */
  country?: string;
  /** Whether it can be bought, or be the target of an upgrade. */
  isPurchasable?: boolean;
  /** Whether subscriptions of it renew; past the end of its sale they still may. */
  isRenewable?: boolean;
  /** How its terms renew. */
  renewalInstructions?: RenewalInstruction[];
  /** Terms that it can be bought for. */
  terms?: AvailabilityTerm[];
  /** Quantities that the price includes. */
  includedQuantityOptions?: AvailabilityIncludedQuantity[];
  /** Something that is sold, in one or more SKUs; by itself it cannot be bought. */
  product?: Product;
  /** The form in which a product is bought. */
  sku?: Sku;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** A quantity that the price includes. */
export interface AvailabilityIncludedQuantity {
  /** How many, as text. */
  units?: string;
  /** Of what. */
  description?: string;
}

/** A term that the SKU can be bought for. */
export interface AvailabilityTerm {
  /** Identifier of the term, which renewalInstructions refer to. */
  id?: string;
  /** Length of a term as an ISO 8601 duration: one month, one year, three years. */
  duration: TermDuration;
  /** The term in words. */
  description?: string;
  /** How often the partner is charged: none of trials; in a query, one_time is spelled onetime. */
  billingCycle?: BillingCycleType;
  /** Terms that it can renew to. */
  renewalOptions?: RenewalOption[];
  /** What comes back on cancellation. */
  cancellationPolicies?: CancellationPolicy[];
}

/** What comes back on cancellation. */
export interface CancellationPolicy {
  /** The refunds in their order; none of them means no refund. */
  refundOptions?: CancellationRefundOption[];
  /** The same, under the name that the Java SDK reads. */
  refundOption?: CancellationRefundOption[];
}

/** A refund for whoever cancels in time. */
export interface CancellationRefundOption {
  /** Place among the refunds of the policy, from 0; the first that has not expired is given. */
  sequenceId?: number;
  /** How much of the price comes back on cancellation. */
  type?: RefundType;
  /** How long after the purchase it is given: ISO 8601 duration, as in P1D (for example "P1D"). */
  expiresAfter?: string;
}

/** Part of the catalog; SpecializedOffers are made to some partners only, and MarketplaceSaaS is listed by country only. */
export type CatalogTargetView = "Azure" | "AzureReservations" | "AzureReservationsVM" | "AzureReservationsSQL" | "AzureReservationsCosmosDb" | "MicrosoftAzure" | "OnlineServices" | "Software" | "SoftwareSUSELinux" | "SoftwarePerpetual" | "SoftwareSubscriptions" | "SpecializedOffers" | "MarketplaceSaaS" | (string & {});

/** A limit of a SKU. */
export interface Constraint {
  /** Name of the limit. */
  constraintName?: string;
  /** Value of the limit. */
  constraintValue?: Decimal;
  /** What is limited. */
  constraintType?: string;
}

/** A currency. */
export interface CurrencyInfo {
  /** ISO 4217 code, as in USD. */
  code: string;
  /** Sign of the currency, as in $. */
  symbol?: string;
}

/** A condition on the customer for a promotion. */
export interface EligibilityConstraint {
  /** Whether the condition is asked for. */
  isApplicable?: boolean;
  /** What a promotion's constraint is about: seats of the subscription, how often the customer had it, whether it is the first purchase of the SKU. */
  type?: PromotionConstraintType;
}

/** The catalog has no such item. */
export interface InvalidCatalogItemIdPromotionEligibilityError {
  /** Which reason it is. */
  type: string;
  /** The reason in words. */
  description?: string;
}

/** There is no such promotion. */
export interface InvalidPromotionEligibilityError {
  /** Which reason it is. */
  type: string;
  /** The reason in words. */
  description?: string;
}

/** Which items to check, and for whom. */
export interface InventoryCheckRequest {
  /** What to check, each by its product and, if wanted, SKU. */
  targetItems: InventoryItem[];
  /** What the inventoryVariables of the SKUs ask for: customerId, azureSubscriptionId, armRegionName. */
  inventoryContext?: Record<string, string>;
  /** Where a resource is found. */
  links?: StandardResourceLinks;
}

/** What is checked, and what came of it. */
export interface InventoryItem {
  /** The product (at least 1 characters). */
  productId: string;
  /** The SKU; all of the product's when absent. */
  skuId?: string;
  /** Whether anything stands in the way of a purchase. */
  readonly isRestricted?: boolean;
  /** What stands in the way; none of a free item. */
  readonly restrictions?: InventoryRestriction[];
}

/** Why an item cannot be had, or not everywhere. */
export interface InventoryRestriction {
  /** Code of the reason, as in NotAvailableForSubscription. */
  reasonCode: string;
  /** The reason in words. */
  description?: string;
  /** What is restricted: type, as in Location, and values, as in japanwest. */
  properties?: Record<string, string>;
}

/** What an inventory check has to be told: the customer, the Azure subscription, the region by its ARM name. */
export type InventoryVariable = "CustomerId" | "AzureSubscriptionId" | "ArmRegionName" | (string & {});

/** What a publisher gives to the partner on purchases between two dates. */
export interface Margin {
  /** Identifier of the margin. */
  id: string;
  /** How a publisher's margin is given: as a discount in percent, or as a price of its own. */
  type: MarginType;
  /** The product that it is on. */
  productId: string;
  /** Title of the product. */
  productTitle?: string;
  /** Type of the product, as in SaaS. */
  productType?: string;
  /** Name of the publisher. */
  publisherName?: string;
  /** The SKU that it is on; absent when it is on all of the product's. */
  skuId?: string;
  /** Title of the SKU; absent likewise. */
  skuTitle?: string;
  /** Discount on the retail price in percent; of type Percentage only. */
  marginPercentage?: Decimal;
  /** The price that a publisher gives to the partner. */
  priceConfiguration?: MarginPriceConfiguration;
  /** From when on purchases get it. */
  startDate: Instant;
  /** Until when they do. */
  endDate: Instant;
  /** State of the margin, as in live. */
  status: string;
  /** Since when it is in this state. */
  statusDate?: Instant;
}

/** The price of what a meter counts beyond what the term includes. */
export interface MarginConsumptionPrice {
  /** The meter, as in email. */
  meterType: string;
  /** What the price is for, as in per 100 emails. */
  unitofMeasure?: string;
  /** From when on the price holds. */
  startDate?: Instant;
  /** Until when it holds. */
  endDate?: Instant;
  /** The price for each set of markets. */
  marketSetPrices?: MarginMarketSetPrice[];
}

/** A price, and the markets that it holds in. */
export interface MarginMarketSetPrice {
  /** The markets: ISO 3166 country codes of two letters. */
  markets: string[];
  /** ISO 4217 code of the price's currency. */
  currency: string;
  /** The price. */
  customPrice: Decimal;
}

/** The price that a publisher gives to the partner. */
export interface MarginPriceConfiguration {
  /** What the price is for: Flat rate is a term, per user each user. */
  pricingModel: string;
  /** The price of each term. */
  purchase?: MarginPurchasePrice[];
  /** The price of each meter; none where nothing is metered. */
  consumption?: MarginConsumptionPrice[];
}

/** The price of a term. */
export interface MarginPurchasePrice {
  /** The term in words, Monthly or Annual, where others write ISO 8601. */
  termDuration: string;
  /** How much of each meter the price includes, as in 20 device. */
  includedMeterQuantities?: string[];
  /** From when on the price holds. */
  startDate?: Instant;
  /** Until when it holds. */
  endDate?: Instant;
  /** The price for each set of markets. */
  marketSetPrices?: MarginMarketSetPrice[];
}

/** The partner's margins. */
export interface MarginSearchResponse {
  /** How many are in this answer. */
  pageSize: number;
  /** How many there are. */
  totalSize: number;
  /** The margins. */
  results: Margin[];
}

/** How a publisher's margin is given: as a discount in percent, or as a price of its own. */
export type MarginType = "Percentage" | "CustomPrice" | (string & {});

/** The least that a buyer of a savings plan commits to. */
export interface MinimumPurchaseCommitment {
  /** Period that the committed amount of a savings plan is for. */
  grain?: CommitmentGrain;
  /** A currency. */
  currencyCode?: CurrencyInfo;
  /** Amount for one grain as text, as in 0.001 (for example "0.001"). */
  amount?: string;
}

/** No promotion was named, and none is on the item. */
export interface NoPromotionsAvailableEligibilityError {
  /** Which reason it is. */
  type: string;
  /** The reason in words. */
  description?: string;
}

/** The promotion is for a first purchase, and the customer has bought the SKU before. */
export interface OfferPurchasedPreviouslyPromotionEligibilityError {
  /** Which reason it is. */
  type: string;
  /** The reason in words. */
  description?: string;
}

/** The customer does not own what the promotion asks for. */
export interface PrerequisiteProductOwnershipPromotionEligibilityError {
  /** Which reason it is. */
  type: string;
  /** The reason in words. */
  description?: string;
}

/** Something that is sold, in one or more SKUs; by itself it cannot be bought. */
export interface Product {
  /** Identifier of the product; those of new commerce licences begin with CFQ7TTC0 (for example "CFQ7TTC0LH18"). */
  id: string;
  /** Title of the product. */
  title: string;
  /** What it is. */
  description?: string;
  /** Type of a product. */
  productType?: ItemType;
  /** Whether Microsoft makes it, or another publisher. */
  isMicrosoftProduct?: boolean;
  /** Name of the publisher, where it is known. */
  publisherName?: string;
  /** Texts of the product in the language that was asked for. */
  localizedAttributes?: KeyValuePair[];
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
    /** Where a related resource is found. */
    skus?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** What a customer has to own for a promotion. */
export interface ProductOwnershipConstraint {
  /** What is to be owned, as product/sku (for example "CFQ7TTC0LH18/0001"). */
  bigId: string;
  /** Fewest seats of it. */
  minSeats?: number;
  /** Most seats of it. */
  maxSeats?: number;
}

/** A discount on a SKU for a term, while it lasts. */
export interface ProductPromotion {
  /** Identifier of the promotion, product:sku:availability, none of them those of what it is on (for example "39NFJQT1PJQB:0001:39NFJQT1Q5KN"). */
  id: string;
  /** Name of the promotion. */
  name: string;
  /** What it is. */
  description?: string;
  /** From when on purchases and renewals get it. */
  startDate: Instant;
  /** Until when they do. */
  endDate: Instant;
  /** How a promotion is given. */
  properties?: ProductPromotionProperties;
  /** What is cheaper by it. */
  requiredProducts?: ProductPromotionRequiredProduct[];
  /** Who gets a promotion; the conditions hold together. */
  promotionConstraints?: PromotionConstraints;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** The discount of a promotion. */
export interface ProductPromotionPricingPolicy {
  /** Kind of discount, as in PercentDiscount (for example "PercentDiscount"). */
  policyType: string;
  /** The discount as text: 0.05 is five percent (for example "0.05"). */
  value: string;
}

/** How a promotion is given. */
export interface ProductPromotionProperties {
  /** Whether a purchase gets it without naming it. */
  isAutoApplicable?: boolean;
}

/** What is cheaper by a promotion, and by how much. */
export interface ProductPromotionRequiredProduct {
  /** The product. */
  productId: string;
  /** The SKU. */
  skuId: string;
  /** The term that a promotion is for. */
  term?: ProductPromotionTerm;
  /** The discounts. */
  pricingPolicies?: ProductPromotionPricingPolicy[];
}

/** The term that a promotion is for. */
export interface ProductPromotionTerm {
  /** Length of a term as an ISO 8601 duration: one month, one year, three years. */
  duration: TermDuration;
  /** How often the partner is charged: none of trials; in a query, one_time is spelled onetime. */
  billingCycle?: BillingCycleType;
}

/** What a promotion's constraint is about: seats of the subscription, how often the customer had it, whether it is the first purchase of the SKU. */
export type PromotionConstraintType = "SubscriptionQuantity" | "LifetimeRedemptionCount" | "FirstPurchase" | (string & {});

/** Who gets a promotion; the conditions hold together. */
export interface PromotionConstraints {
  /** Conditions on the number of seats. */
  readonly seatConstraints?: SeatConstraint[];
  /** How often a customer gets it. */
  readonly assetOwnershipLimits?: AssetOwnershipLimit[];
  /** Conditions on the customer. */
  readonly eligibilityConstraints?: EligibilityConstraint[];
  /** What the customer has to own: all of one of these groups. */
  readonly productOwnershipConstraints?: (ProductOwnershipConstraint[])[];
}

/** What came of judging a purchase. */
export interface PromotionEligibilities {
  /** Number of the item; its place in the request, from 0, when it came without. */
  id: number;
  /** What is to be bought: productId:skuId:availabilityId (at least 1 characters). */
  catalogItemId: string;
  /** How many seats (at least 1). */
  quantity: number;
  /** How often the partner is charged: none of trials; in a query, one_time is spelled onetime. */
  billingCycle: BillingCycleType;
  /** Length of a term as an ISO 8601 duration: one month, one year, three years. */
  termDuration: TermDuration;
  /** The verdict on each promotion. */
  eligibilities: PromotionEligibility[];
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** Purchases to judge. */
export interface PromotionEligibilitiesRequest {
  /** The purchases, each judged by itself. */
  items: PromotionEligibilitiesRequestItem[];
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** A purchase to judge. */
export interface PromotionEligibilitiesRequestItem {
  /** Number by which the answer refers to the item, also taken as text. */
  id?: number | string;
  /** What is to be bought: productId:skuId:availabilityId (at least 1 characters). */
  catalogItemId: string;
  /** How many seats (at least 1). */
  quantity: number;
  /** How often the partner is charged: none of trials; in a query, one_time is spelled onetime. */
  billingCycle: BillingCycleType;
  /** Length of a term as an ISO 8601 duration: one month, one year, three years. */
  termDuration: TermDuration;
  /** The promotion to judge it by; all that are on the item when absent (for example "39NFJQT1PJQB:0001:39NFJQT1Q5KN"). */
  promotionId?: string;
}

/** Whether a purchase gets a promotion. */
export interface PromotionEligibility {
  /** The promotion; absent when there is none to judge by (for example "39NFJQT1PJQB:0001:39NFJQT1Q5KN"). */
  promotionId?: string;
  /** Whether it gets the promotion. */
  isEligible: boolean;
  /** Why it does not; absent when it does. */
  errors?: PromotionEligibilityError[];
}

/** Why a purchase does not get a promotion. */
export type PromotionEligibilityError = InvalidCatalogItemIdPromotionEligibilityError | InvalidPromotionEligibilityError | NoPromotionsAvailableEligibilityError | OfferPurchasedPreviouslyPromotionEligibilityError | PrerequisiteProductOwnershipPromotionEligibilityError | RedemptionLimitPromotionEligibilityError | SeatCountPromotionEligibilityError | TermPromotionEligibilityError;

/** A term that a promotion takes. */
export interface PromotionTerm {
  /** How often the partner is charged: none of trials; in a query, one_time is spelled onetime. */
  billingCycle?: BillingCycleType;
  /** Length of a term as an ISO 8601 duration: one month, one year, three years. */
  duration?: TermDuration;
}

/** What the provisioning context of a cart's line has to say; EntitlementId is asked of savings plans alone. */
export type ProvisioningVariable = "Scope" | "SubscriptionId" | "Duration" | "EntitlementId" | (string & {});

/** What has to be done before a purchase: check the inventory, register the Azure subscription, or have the customer accept an agreement. */
export type PurchasePrerequisite = "InventoryCheck" | "AzureSubscriptionRegistration" | "MicrosoftCloudAgreement" | "MicrosoftCustomerAgreement" | (string & {});

/** The customer has had the promotion as often as it is given. */
export interface RedemptionLimitPromotionEligibilityError {
  /** How often a customer gets it. */
  maxPromotionRedemptionCount?: number;
  /** How often it still may. */
  remainingPromotionRedemptionCount?: number;
  /** Which reason it is. */
  type: string;
  /** The reason in words. */
  description?: string;
}

/** How some of the terms renew. */
export interface RenewalInstruction {
  /** Identifiers of the terms that this holds for. */
  applicableTermIds?: string[];
  /** What they can renew to. */
  renewalOptions?: RenewalInstructionOption[];
}

/** Something that a term can renew to. */
export interface RenewalInstructionOption {
  /** What it renews to, as product/sku (for example "CFQ7TTC0LH18/0001"). */
  renewToId?: string;
  /** Whether that happens by itself. */
  isAutoRenewable?: boolean;
}

/** A term that a term can renew to. */
export interface RenewalOption {
  /** Length of a term as an ISO 8601 duration: one month, one year, three years. */
  termDuration?: TermDuration;
  /** The term in words. */
  description?: string;
}

/** Which form of Azure reservations is meant: those for an Azure plan; when absent, those for subscriptions of MS-AZR-0145P. */
export type ReservationScope = "AzurePlan" | (string & {});

/** How many seats a purchase has to have for a promotion. */
export interface SeatConstraint {
  /** Fewest seats that get it. */
  minSeats?: number;
  /** Most seats that get it. */
  maxSeats?: number;
  /** What a promotion's constraint is about: seats of the subscription, how often the customer had it, whether it is the first purchase of the SKU. */
  type?: PromotionConstraintType;
}

/** The purchase has too few seats for the promotion, or too many. */
export interface SeatCountPromotionEligibilityError {
  /** Fewest seats that get it; absent when there is no such limit. */
  minimumRequiredSeats?: number;
  /** Most seats that get it; absent when there is no such limit. */
  maximumRequiredSeats?: number;
  /** How many more seats may get it; absent when there is no such limit. */
  availableSeats?: number;
  /** Which reason it is. */
  type: string;
  /** The reason in words. */
  description?: string;
}

/** The form in which a product is bought. */
export interface Sku {
  /** Identifier within the product, as in 0001; leading zeros belong to it (for example "0001"). */
  id: string;
  /** The product that it is a form of. */
  productId: string;
  /** Title of the SKU. */
  title: string;
  /** What it is. */
  description?: string;
  /** Fewest that one purchase takes. */
  minimumQuantity?: number;
  /** Most that one purchase takes; of SKUs for small businesses, that a customer holds. */
  maximumQuantity?: number;
  /** Whether it is a trial. */
  isTrial?: boolean;
  /** Address of its terms of use. */
  termsOfUseUri?: string;
  /** Billing cycles that it can be bought with. */
  supportedBillingCycles?: BillingCycleType[];
  /** What has to be done before a purchase. */
  purchasePrerequisites?: PurchasePrerequisite[];
  /** What an inventory check of it has to be told. */
  inventoryVariables?: InventoryVariable[];
  /** Keys that the provisioning context of a cart's line has to have. */
  provisioningVariables?: ProvisioningVariable[];
  /** Limits of the SKU. */
  constraints?: Constraint[];
  /** What can be done with a purchase of it, as in Refund. */
  actions?: string[];
  /** Whatever else is known of it, under keys that may come and go: of new commerce licences isAddon, hasConstraints, prerequisiteSkus, upgradeTargetOffers, conversionInstructions and provisioningId, of Azure armSkuName, armRegionName and duration. */
  dynamicAttributes?: Record<string, unknown>;
  /** What the buyer of a SKU has to confirm. */
  attestationProperties?: SkuAttestationProperties;
  /** How use beyond the licences is sold, as in overage; absent where it is not. */
  consumptionType?: string;
  /** When a specialized offer holds, and its discounts. */
  specializedOfferProperties?: SpecializedOfferProperties;
  /** The least that a buyer of a savings plan commits to. */
  minimumPurchaseCommitment?: MinimumPurchaseCommitment;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
    /** Where a related resource is found. */
    availabilities?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** What the buyer of a SKU has to confirm. */
export interface SkuAttestationProperties {
  /** Whether a purchase without the confirmation is refused. */
  enforceAttestation?: boolean;
  /** Which text is confirmed, as in Windows365. */
  attestationType?: string;
}

/** A discount of a specialized offer. */
export interface SpecializedOfferPricingPolicy {
  /** Kind of discount, as in PercentDiscount (for example "PercentDiscount"). */
  policyType?: string;
  /** The discount as text: 0.05 is five percent (for example "0.05"). */
  value?: string;
}

/** When a specialized offer holds, and its discounts. */
export interface SpecializedOfferProperties {
  /** First day of the offer. */
  startDate?: string;
  /** Last day of the offer. */
  endDate?: string;
  /** Discounts of the offer. */
  pricingPolicies?: SpecializedOfferPricingPolicy[];
}

/** Where a resource is found. */
export interface StandardResourceLinks {
  /** Where a related resource is found. */
  self?: Link;
}

/** Kind of customer that an item is sold to. */
export type TargetSegment = "commercial" | "education" | "government" | "nonprofit" | (string & {});

/** The promotion is for other terms. */
export interface TermPromotionEligibilityError {
  /** The terms that it is for. */
  eligibleTerms?: PromotionTerm[];
  /** Which reason it is. */
  type: string;
  /** The reason in words. */
  description?: string;
}
