// Generated from the contract by `npm run generate`: what travels, in the words of the wire.
import type { Instant } from "../values.ts";
import type { BillingCycleType, BillingType, ItemType, Link, Offer, PurchaseCommitment, RefundType, SubscriptionStatus } from "./shared.ts";

/** Why the API refuses; newer services leave out data and source, and say more besides. */
export interface ApiFault {
  /** Which refusal it is: with the status, one row of the documented list. */
  code: number | string;
  /** What went wrong, in words (at most 1024 characters). */
  description: string;
  /** What the refusal is about, for example each property that is not valid; a list, if it is there at all. */
  data?: unknown[];
  /** Which part of the service refuses, for example PartnerFD. */
  source?: string;
  /** The description once more, of newer services. */
  message?: string;
  /** Name of the refusal, in one word. */
  errorName?: string;
  /** Whether the same request may succeed later. */
  isRetryable?: boolean;
  /** What the words speak of, by name. */
  parameters?: Record<string, unknown>;
  /** The code once more, as InternalErrorCode=…. */
  errorMessageExtended?: string;
}

/** An Azure subscription below an Azure plan. */
export interface AzureEntitlement {
  /** Identifier of the Azure subscription, a GUID. */
  id: string;
  /** Name of the Azure subscription. */
  friendlyName?: string;
  /** State, active or inactive; after a cancellation it follows within about ten minutes. */
  status: string;
  /** Azure plan that it is below. */
  subscriptionId: string;
  /** Where an Azure subscription is found. */
  links?: AzureEntitlementLinks;
}

/** Why an Azure subscription is cancelled. */
export interface AzureEntitlementCancellationRequestContent {
  /** The reason; only compromise is taken (at most 100 characters). */
  cancellationReason: string;
}

/** Where an Azure subscription is found. */
export interface AzureEntitlementLinks {
  /** Where a related resource is found. */
  self?: Link;
}

/** What the customer receives by a purchase; the documentation spells the last two productKey and redemptionCode. */
export type ContractType = "subscription" | "product_key" | "redemption_code" | (string & {});

/** An offer that a trial can be converted to. */
export interface Conversion {
  /** Offer of the trial (at most 100 characters). */
  offerId: string;
  /** Offer to convert it to (at most 100 characters). */
  targetOfferId: string;
  /** Order of the trial (at most 100 characters). */
  orderId?: string;
  /** Licences to convert; those of the trial when absent (1 to 2147483647). */
  quantity?: number;
  /** How often the partner is charged: none of trials; in a query, one_time is spelled onetime. */
  billingCycle?: BillingCycleType;
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

/** Why a conversion failed. */
export interface ConversionError {
  /** Why a trial was not converted: ConversionsNotFound when there is no offer to convert it to. */
  code: ConversionErrorCode;
  /** The same in words. */
  description?: string;
}

/** Why a trial was not converted: ConversionsNotFound when there is no offer to convert it to. */
export type ConversionErrorCode = "Other" | "ConversionsNotFound" | (string & {});

/** How a conversion ended; it failed when there is an error. */
export interface ConversionResult {
  /** The trial's subscription, which goes on under the new offer. */
  subscriptionId: string;
  /** Offer of the trial. */
  offerId?: string;
  /** Offer that it was converted to. */
  targetOfferId?: string;
  /** Why a conversion failed. */
  error?: ConversionError;
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

/** A day on which the term of a new purchase may end. */
export interface CustomTermEndDate {
  /** What an end of term is aligned to: the end of a calendar month, or that of other subscriptions. */
  allowedCustomTermEndDateType: CustomTermEndDateType;
  /** The day, at midnight in UTC; the documentation shows it without a zone. */
  allowedCustomTermEndDate: Instant;
  /** Subscriptions that end on the same day; only where the day is subscriptionAligned. */
  cotermSubscriptionIds?: string[];
}

/** What an end of term is aligned to: the end of a calendar month, or that of other subscriptions. */
export type CustomTermEndDateType = "calendarMonthAligned" | "subscriptionAligned" | (string & {});

/** A change of the billing cycle that waits for the next charge. */
export interface NextChargeInstructions {
  /** A product in the term and billing cycle that a subscription is to have next. */
  product?: ProductTerm;
  /** Licences from that charge on (0 to 2147483647). */
  quantity?: number;
}

/** Which Azure subscription pays for what a customer uses beyond its licences; there is one for each kind. */
export interface Overage {
  /** Azure subscription that the use is billed to, a GUID (at most 100 characters). */
  azureEntitlementId: string;
  /** PartnerID (MPN id) of the indirect reseller; indirect providers only (at most 100 characters). */
  partnerId?: string;
  /** Kind of use: PhoneServices. */
  readonly type?: string;
  /** Whether overage is on; false takes the assignment away. */
  overageEnabled: boolean;
  /** What the customer receives by a purchase; the documentation spells the last two productKey and redemptionCode. */
  readonly contractType?: ContractType;
  /** Order that began it; absent from what the documentation shows. */
  readonly orderId?: string;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
    /** Where a related resource is found. */
    overage?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** What is upgraded to an Azure plan; any case is taken. */
export type ProductFamily = "azure" | (string & {});

/** A product in the term and billing cycle that a subscription is to have next. */
export interface ProductTerm {
  /** Product, such as CFQ7TTC0LH18. */
  productId?: string;
  /** SKU of the product, such as 0001; its leading zeros count. */
  skuId?: string;
  /** Availability of the SKU; it changes from time to time, so take it from the catalog just before. */
  availabilityId?: string;
  /** How often the partner is charged: none of trials; in a query, one_time is spelled onetime. */
  billingCycle?: BillingCycleType;
  /** Length of the term as an ISO 8601 duration: P1M, P1Y or P3Y. */
  termDuration?: string;
  /** Promotion to apply, as product:sku:availability; absent when there is none. */
  promotionId?: string;
}

/** Whether a customer's products can be upgraded. */
export interface ProductUpgradesEligibility {
  /** Customer that was asked about. */
  customerId: string;
  /** What is upgraded to an Azure plan; any case is taken. */
  productFamily: ProductFamily;
  /** Whether an upgrade can be begun. */
  isEligible: boolean;
  /** Why it cannot; absent when it can. */
  reason?: string;
  /** Upgrade that was begun already; absent when there is none. */
  upgradeId?: string;
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

/** Why an upgrade failed. */
export interface ProductUpgradesErrorDetails {
  /** Code of the error. */
  code: string;
  /** The error in words, as the clients read it. */
  description?: string;
  /** The same, as the documentation calls it. */
  message?: string;
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

/** How far the upgrade of one subscription is. */
export interface ProductUpgradesLineItem {
  /** A product before or after an upgrade. */
  sourceProduct?: UpgradedProductDetails;
  /** A product before or after an upgrade. */
  targetProduct?: UpgradedProductDetails;
  /** When it was upgraded, as ISO 8601 in UTC; absent until then. */
  upgradedDate?: string;
  /** How far it is, such as Completed. */
  status: string;
  /** Why an upgrade failed. */
  errorDetails?: ProductUpgradesErrorDetails;
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

/** Whose products are upgraded, and which. */
export interface ProductUpgradesRequest {
  /** Customer whose subscriptions move. */
  customerId: string;
  /** What is upgraded to an Azure plan; any case is taken. */
  productFamily: ProductFamily;
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

/** How far an upgrade is. */
export interface ProductUpgradesStatus {
  /** Identifier of the upgrade. */
  id: string;
  /** What is upgraded to an Azure plan; any case is taken. */
  productFamily: ProductFamily;
  /** How far all of it is, such as Completed. */
  status: string;
  /** An entry for each subscription that moves. */
  lineItems?: ProductUpgradesLineItem[];
  /** Why an upgrade failed. */
  errorDetails?: ProductUpgradesErrorDetails;
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

/** How far the licences of a subscription are provisioned. */
export type ProvisioningStatus = "none" | "success" | "pending" | "failed" | (string & {});

/** What is paid back on a cancellation, and until when. */
export interface RefundOption {
  /** How much of the price comes back on cancellation. */
  type?: RefundType;
  /** Last moment of this refund; absent when it has no end. */
  expiresAt?: Instant;
}

/** Licences that can be taken away before the term ends. */
export interface RefundableQuantity {
  /** Sum of the quantities in details. */
  totalQuantity?: number;
  /** One entry for each addition whose window is open. */
  details?: RefundableQuantityDetail[];
}

/** Licences that were added together and can still go back. */
export interface RefundableQuantityDetail {
  /** How many of them can be taken away. */
  quantity?: number;
  /** Last moment to do so: 168 hours after they were added. */
  allowedUntilDateTime?: Instant;
}

/** What becomes of the subscription when its next term begins; a change at once, a suspension or switching off renewal deletes it. */
export interface ScheduledNextTermInstructions {
  /** A product in the term and billing cycle that a subscription is to have next. */
  product?: ProductTerm;
  /** Licences in the next term, within the limits of its SKU (0 to 2147483647). */
  quantity?: number;
  /** Last day of the next term, when it is to end together with a month or another subscription. */
  customTermEndDate?: Instant;
}

/** A customer's right to a product for a time; which properties there are depends on the product and on where the subscription is in its life. */
export interface Subscription {
  /** Identifier of the subscription. */
  readonly id: string;
  /** Offer that it was bought as: a GUID, or product:sku:availability. */
  readonly offerId?: string;
  /** Name of that offer. */
  readonly offerName?: string;
  /** Name that the partner gives it, to tell it from others. */
  friendlyName?: string;
  /** Type of a product. */
  readonly productType?: ItemType;
  /** Licences; within the minimum and maximum of the offer or SKU. */
  quantity?: number;
  /** What the quantity counts: Licenses, Usage-based or Benefit; in older answers also License(s) or none. */
  unitType?: string;
  /** Subscription that this add-on belongs to; absent when it is none. */
  parentSubscriptionId?: string;
  /** Whether there are add-ons to buy for it. */
  hasPurchasableAddons?: boolean;
  /** Whether it is a trial. */
  isTrial?: boolean;
  /** Whether Microsoft publishes the product. */
  isMicrosoftProduct?: boolean;
  /** Who publishes the product. */
  publisherName?: string;
  /** What the customer receives by a purchase; the documentation spells the last two productKey and redemptionCode. */
  readonly contractType?: ContractType;
  /** Azure subscription, a GUID; absent from all that is not of Azure. */
  readonly entitlementId?: string;
  /** How use beyond the licences counts, such as overage; absent where it does not. */
  consumptionType?: string;
  /** State of a subscription; what partners call cancelled is deleted. */
  status?: SubscriptionStatus;
  /** Why it is suspended; absent or empty when it is not. */
  readonly suspensionReasons?: string[];
  /** What may be done with it now. */
  readonly actions?: SubscriptionAction[];
  /** Whether somebody has to look at it. */
  readonly attentionNeeded?: boolean;
  /** Whether somebody has acted on that. */
  readonly actionTaken?: boolean;
  /** When it was created. */
  readonly creationDate?: Instant;
  /** When its term began. */
  readonly effectiveStartDate?: Instant;
  /** Last day of the term, at midnight as that day begins; far in the future where nothing is committed. */
  commitmentEndDate?: Instant;
  /** Last second of that day. */
  commitmentEndDateTime?: Instant;
  /** Last moment to cancel, 168 hours after purchase or renewal for licences; absent when it cannot be cancelled. */
  cancellationAllowedUntilDate?: Instant;
  /** Last day of the billing cycle, at midnight as that day begins. */
  billingCycleEndDate?: Instant;
  /** Last second of that day. */
  billingCycleEndDateTime?: Instant;
  /** Length of the term as an ISO 8601 duration: P1M, P1Y or P3Y. */
  termDuration?: string;
  /** Length of the term after renewal, P1M or P1Y; empty or absent when it is that of now. */
  renewalTermDuration?: string;
  /** Whether it is renewed when its term ends; an update that leaves it out switches it off. */
  autoRenewEnabled?: boolean;
  /** What becomes of the subscription when its next term begins; a change at once, a suspension or switching off renewal deletes it. */
  scheduledNextTermInstructions?: ScheduledNextTermInstructions;
  /** A change of the billing cycle that waits for the next charge. */
  nextChargeInstructions?: NextChargeInstructions;
  /** What is planned for the end of the term since 2026; known by its name only, the entries are not documented. */
  scheduledActions?: (Record<string, unknown>)[];
  /** What is charged for: what was used, the licences held, or, of savings plans, a benefit. */
  billingType?: BillingType;
  /** How often the partner is charged: none of trials; in a query, one_time is spelled onetime. */
  billingCycle?: BillingCycleType;
  /** Promotion that applies, as product:sku:availability; absent when none does. */
  promotionId?: string;
  /** PartnerID (MPN id) of the indirect reseller on record; empty or absent when there is none. */
  partnerId?: string;
  /** What a cancellation pays back, by when it happens. */
  readonly refundOptions?: RefundOption[];
  /** Licences that can be taken away before the term ends. */
  refundableQuantity?: RefundableQuantity;
  /** Order that began it; absent where the purchase was made in the Azure portal. */
  readonly orderId?: string;
  /** Purchase of a reservation or savings plan; absent from all else. */
  readonly productOrderId?: string;
  /** Purchases of a savings plan; absent from all else. */
  readonly lineItems?: SubscriptionLineItem[];
  /** Legacy subscription that was moved to new commerce as this one; absent when none was. */
  migratedFromSubscriptionId?: string;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
    /** Where a related resource is found. */
    offer?: Link;
    /** Where a related resource is found. */
    product?: Link;
    /** Where a related resource is found. */
    sku?: Link;
    /** Where a related resource is found. */
    availability?: Link;
    /** Where a related resource is found. */
    parentSubscription?: Link;
    /** Where a related resource is found. */
    entitlement?: Link;
    /** Where a related resource is found. */
    activationLinks?: Link;
    /** Where a related resource is found. */
    next?: Link;
    /** Where a related resource is found. */
    previous?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** What may be done with a subscription. */
export type SubscriptionAction = "edit" | "cancel" | (string & {});

/** How an activation ended. */
export interface SubscriptionActivationResult {
  /** Subscription that was activated. */
  subscriptionId: string;
  /** Outcome, such as Success. */
  status: string;
}

/** One purchase within a savings plan. */
export interface SubscriptionLineItem {
  /** Identifier of the line. */
  id: string;
  /** Name that the partner gave it. */
  friendlyName?: string;
  /** Where the benefit of a savings plan applies. */
  scope?: SubscriptionScope;
  /** Whether it is renewed when its term ends. */
  autoRenewEnabled?: boolean;
  /** State of a subscription; what partners call cancelled is deleted. */
  status?: SubscriptionStatus;
  /** What is paid for Azure compute in each period, used or not; of savings plans alone. */
  purchaseCommitment?: PurchaseCommitment;
}

/** How the licences of a subscription are provisioned in the customer's directory. */
export interface SubscriptionProvisioningStatus {
  /** Product SKU in the directory. */
  skuId: string;
  /** How far the licences of a subscription are provisioned. */
  status: ProvisioningStatus;
  /** Licences after provisioning. */
  quantity: number;
  /** When the subscription ends. */
  endDate?: Instant;
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

/** How far the registration of an Azure subscription for reservations is. */
export type SubscriptionRegistrationState = "Registered" | "Registering" | "NotRegistered" | (string & {});

/** How far the registration of an Azure subscription for reservations is. */
export interface SubscriptionRegistrationStatus {
  /** Subscription that is registered. */
  subscriptionId: string;
  /** How far the registration of an Azure subscription for reservations is. */
  status: SubscriptionRegistrationState;
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

/** Where the benefit of a savings plan applies. */
export interface SubscriptionScope {
  /** How far the benefit of a savings plan reaches; resourceGroup and managementGroup are chosen in the Azure portal only. */
  type?: SubscriptionScopeType;
  /** Azure plan; given with the scope shared. */
  subscriptionId?: string;
  /** Azure subscription; given with the scope single. */
  entitlementId?: string;
  /** Management group; only where it was chosen in the Azure portal. */
  managementGroupId?: string;
  /** Resource group; only where it was chosen in the Azure portal. */
  resourceGroupId?: string;
}

/** How far the benefit of a savings plan reaches; resourceGroup and managementGroup are chosen in the Azure portal only. */
export type SubscriptionScopeType = "single" | "shared" | "resourceGroup" | "managementGroup" | (string & {});

/** A subscription as it is to be: what may change of it, out of the whole resource. */
export interface SubscriptionUpdate {
  /** Name that the partner gives it; as it was when absent (at most 1024 characters). */
  friendlyName?: string;
  /** Licences; as they were when absent, and also when 0 beside another status (0 to 2147483647). */
  quantity?: number;
  /** State of a subscription; what partners call cancelled is deleted. */
  status?: SubscriptionStatus;
  /** Whether it is renewed when its term ends; false when absent. */
  autoRenewEnabled?: boolean;
  /** What becomes of the subscription when its next term begins; a change at once, a suspension or switching off renewal deletes it. */
  scheduledNextTermInstructions?: ScheduledNextTermInstructions;
  /** A change of the billing cycle that waits for the next charge. */
  nextChargeInstructions?: NextChargeInstructions;
  /** An entry with the action cancel: it ends with its term, where an extended one would follow; none: it does not; as it was when absent. */
  scheduledActions?: (Record<string, unknown>)[];
  /** How often the partner is charged: none of trials; in a query, one_time is spelled onetime. */
  billingCycle?: BillingCycleType;
  /** Length of the term as an ISO 8601 duration; as it was when absent (at most 100 characters). */
  termDuration?: string;
  /** PartnerID (MPN id) of the indirect reseller on record; none when empty, as it was when absent (at most 100 characters). */
  partnerId?: string;
  /** What the subscription said of itself. */
  attributes?: {
    /** Taken when If-Match is absent; empty says nothing. */
    etag?: string;
  };
}

/** Who supports the customer with a subscription. */
export interface SupportContact {
  /** Tenant of the supporting partner, a GUID. */
  supportTenantId: string;
  /** PartnerID (MPN id) of the supporting partner. */
  supportMpnId: string;
  /** Name of the supporting partner. */
  name?: string;
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

/** A subscription that the customer has of the target, and whether it can take licences in. */
export interface TargetSubscriptionEligibilityDetail {
  /** Whether it can. */
  isEligible: boolean;
  /** Identifier of the subscription. */
  subscriptionId: string;
  /** Name that the partner gave it. */
  subscriptionFriendlyName?: string;
  /** Length of its term as an ISO 8601 duration: P1M, P1Y or P3Y. */
  subscriptionTermDuration?: string;
  /** How often the partner is charged: none of trials; in a query, one_time is spelled onetime. */
  subscriptionBillingCycle?: BillingCycleType;
  /** What is in the way; empty when it can. */
  errors?: TargetSubscriptionError[];
}

/** Why a subscription cannot take licences in. */
export interface TargetSubscriptionError {
  /** Why seats cannot move into an existing subscription; sent as its number: 1 SubscriptionNotActive, 2 SubscriptionInCancellationWindow, 3 SubscriptionTermDurationShorterThanSourceTermDuration, 4 SubscriptionTermEndDateBeforeSource. */
  code: TargetSubscriptionErrorCode;
  /** The reason in words. */
  description?: string;
}

/** Why seats cannot move into an existing subscription; sent as its number: 1 SubscriptionNotActive, 2 SubscriptionInCancellationWindow, 3 SubscriptionTermDurationShorterThanSourceTermDuration, 4 SubscriptionTermEndDateBeforeSource. */
export type TargetSubscriptionErrorCode = "SubscriptionNotActive" | "SubscriptionInCancellationWindow" | "SubscriptionTermDurationShorterThanSourceTermDuration" | "SubscriptionTermEndDateBeforeSource" | 1 | 2 | 3 | 4;

/** A move to another catalog item, asked for or done. */
export interface Transition {
  /** Identifier of the move, by which the list is narrowed; absent from the answer to the request itself. */
  readonly operationId?: string;
  /** Item to move from, as product:sku:availability (at most 100 characters). */
  fromCatalogItemId?: string;
  /** Subscription to move from; that of the path when absent (at most 100 characters). */
  fromSubscriptionId?: string;
  /** Item to move to, as product:sku:availability (at most 100 characters). */
  toCatalogItemId: string;
  /** Subscription that takes the licences in; a request leaves it out where the subscription itself is to change, or a new one to be made, which stands here once it is there (at most 100 characters). */
  toSubscriptionId?: string;
  /** Licences to move: all of them change the subscription itself, fewer go to another (1 to 2147483647). */
  quantity: number;
  /** Length of the term as an ISO 8601 duration, P1M, P1Y or P3Y; not shorter than that of now, which it is when absent (at most 100 characters). */
  termDuration?: string;
  /** How often it is billed, in any case, such as monthly; not longer than the term, and as now when absent (at most 100 characters). */
  billingCycle?: string;
  /** Whether the users' licences move along with a transition. */
  transitionType: TransitionType;
  /** Promotion that applies, as product:sku:availability; absent when none does (at most 100 characters). */
  promotionId?: string;
  /** What has happened so far, the earliest first. */
  readonly events?: TransitionEvent[];
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

/** A catalog item that a subscription can move to, or why it cannot. */
export interface TransitionEligibility {
  /** Identifier of the check; the same on all items of an answer. */
  operationId?: string;
  /** Item to move to, as product:sku:availability. */
  catalogItemId: string;
  /** Title of its SKU. */
  title?: string;
  /** Description of its SKU. */
  description?: string;
  /** Licences that can move. */
  quantity?: number;
  /** An entry for each way to move. */
  eligibilities: TransitionEligibilityDetail[];
  /** Subscriptions of the customer to the same item; empty for a trial and for scheduled moves. */
  subscriptionEligibilities?: TargetSubscriptionEligibilityDetail[];
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

/** Whether a move is possible in one of the two ways. */
export interface TransitionEligibilityDetail {
  /** Whether it is. */
  isEligible: boolean;
  /** Whether the users' licences move along with a transition. */
  transitionType?: TransitionType;
  /** What is in the way; empty when it is possible. */
  errors?: TransitionError[];
}

/** When a transition takes place: immediate, or scheduled for the next term; any case is taken. */
export type TransitionEligibilityType = "immediate" | "scheduled" | (string & {});

/** Why a transition cannot be done. */
export interface TransitionError {
  /** Why a transition is not possible; sent as its number: 0 Other, 1 DelegatedAdminPermissionsDisabled, 2 SubscriptionStatusNotActive, 3 ConflictingServiceTypes, 4 ConcurrencyConflicts, 5 UserContextRequired, 6 SubscriptionAddOnsPresent, 7 SubscriptionDoesNotHaveAnyTransitionedPaths, 8 SubscriptionTargetOfferNotFound, 9 SubscriptionNotProvisioned, 10 OfferDoesNotSupportBillingCycle, 11 ConversionsNotFound, 12 UserLicenseError, 13 InsufficientGranularAdminPermissions. */
  code: TransitionErrorCode;
  /** The reason in words. */
  description?: string;
}

/** Why a transition is not possible; sent as its number: 0 Other, 1 DelegatedAdminPermissionsDisabled, 2 SubscriptionStatusNotActive, 3 ConflictingServiceTypes, 4 ConcurrencyConflicts, 5 UserContextRequired, 6 SubscriptionAddOnsPresent, 7 SubscriptionDoesNotHaveAnyTransitionedPaths, 8 SubscriptionTargetOfferNotFound, 9 SubscriptionNotProvisioned, 10 OfferDoesNotSupportBillingCycle, 11 ConversionsNotFound, 12 UserLicenseError, 13 InsufficientGranularAdminPermissions. */
export type TransitionErrorCode = "Other" | "DelegatedAdminPermissionsDisabled" | "SubscriptionStatusNotActive" | "ConflictingServiceTypes" | "ConcurrencyConflicts" | "UserContextRequired" | "SubscriptionAddOnsPresent" | "SubscriptionDoesNotHaveAnyTransitionedPaths" | "SubscriptionTargetOfferNotFound" | "SubscriptionNotProvisioned" | "OfferDoesNotSupportBillingCycle" | "ConversionsNotFound" | "UserLicenseError" | "InsufficientGranularAdminPermissions" | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;

/** A step of a transition, as it began or ended. */
export interface TransitionEvent {
  /** A step of a transition; the reassignment of licences goes by two names. */
  name: TransitionEventName;
  /** How far a step of a transition is. */
  status: TransitionEventStatus;
  /** When it came to that. */
  timestamp: Instant;
  /** Why it failed; absent when it did not. */
  errors?: TransitionError[];
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

/** A step of a transition; the reassignment of licences goes by two names. */
export type TransitionEventName = "Conversion" | "LicenseReassignment" | "SeatReassignment" | (string & {});

/** How far a step of a transition is. */
export type TransitionEventStatus = "Started" | "InProgress" | "Completed" | "Failed" | (string & {});

/** Whether the users' licences move along with a transition. */
export type TransitionType = "transition_only" | "transition_with_license_transfer" | (string & {});

/** An offer that a legacy subscription can move to. */
export interface Upgrade {
  /** An item of the older catalog; its id is what a cart's line or an order names. */
  targetOffer: Offer;
  /** Whether the users' licences move along with an upgrade; requests may send the number instead: 0 none, 1 upgrade_only, 2 upgrade_with_license_transfer. */
  upgradeType: UpgradeType;
  /** Whether the upgrade is possible now. */
  isEligible?: boolean;
  /** Licences of the new offer; those of the subscription when absent (at least 1). */
  quantity?: number;
  /** What is in the way; empty when it is possible. */
  upgradeErrors?: UpgradeError[];
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

/** A reason why an upgrade is not possible. */
export interface UpgradeError {
  /** Why an upgrade is not possible; sent as its number: 0 Other, 1 DelegatedAdminPermissionsDisabled, 2 SubscriptionStatusNotActive, 3 ConflictingServiceTypes, 4 ConcurrencyConflicts, 5 UserContextRequired, 6 SubscriptionAddOnsPresent, 7 SubscriptionDoesNotHaveAnyUpgradePaths, 8 SubscriptionTargetOfferNotFound, 9 SubscriptionNotProvisioned, 10 OfferDoesNotSupportBillingCycle, 11 InsufficientGranularAdminPermissions. */
  code: UpgradeErrorCode;
  /** The reason in words. */
  description?: string;
  /** What belongs to it, such as the state of the subscription; absent when there is nothing. */
  additionalDetails?: string;
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

/** Why an upgrade is not possible; sent as its number: 0 Other, 1 DelegatedAdminPermissionsDisabled, 2 SubscriptionStatusNotActive, 3 ConflictingServiceTypes, 4 ConcurrencyConflicts, 5 UserContextRequired, 6 SubscriptionAddOnsPresent, 7 SubscriptionDoesNotHaveAnyUpgradePaths, 8 SubscriptionTargetOfferNotFound, 9 SubscriptionNotProvisioned, 10 OfferDoesNotSupportBillingCycle, 11 InsufficientGranularAdminPermissions. */
export type UpgradeErrorCode = "Other" | "DelegatedAdminPermissionsDisabled" | "SubscriptionStatusNotActive" | "ConflictingServiceTypes" | "ConcurrencyConflicts" | "UserContextRequired" | "SubscriptionAddOnsPresent" | "SubscriptionDoesNotHaveAnyUpgradePaths" | "SubscriptionTargetOfferNotFound" | "SubscriptionNotProvisioned" | "OfferDoesNotSupportBillingCycle" | "InsufficientGranularAdminPermissions" | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

/** The upgrade that is wanted: an entry of the list, of which this is read. */
export interface UpgradeRequest {
  /** The offer to move to. */
  targetOffer: UpgradeTarget;
  /** Whether the users' licences move along with an upgrade; requests may send the number instead: 0 none, 1 upgrade_only, 2 upgrade_with_license_transfer. */
  upgradeType: UpgradeType;
  /** Licences of the new offer; those of the subscription when absent (1 to 2147483647). */
  quantity?: number;
}

/** How an upgrade ended. */
export interface UpgradeResult {
  /** Subscription that was upgraded. */
  sourceSubscriptionId: string;
  /** Subscription that came of it; absent when the upgrade failed. */
  targetSubscriptionId?: string;
  /** Whether the users' licences move along with an upgrade; requests may send the number instead: 0 none, 1 upgrade_only, 2 upgrade_with_license_transfer. */
  upgradeType: UpgradeType;
  /** Why it failed; empty when it did not. */
  upgradeErrors?: UpgradeError[];
  /** Users whose licences stayed behind; empty when there are none. */
  licenseErrors?: UserLicenseError[];
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

/** The offer to move to. */
export interface UpgradeTarget {
  /** Identifier of the offer (at most 100 characters). */
  id: string;
}

/** Whether the users' licences move along with an upgrade; requests may send the number instead: 0 none, 1 upgrade_only, 2 upgrade_with_license_transfer. */
export type UpgradeType = "none" | "upgrade_only" | "upgrade_with_license_transfer" | 0 | 1 | 2;

/** A product before or after an upgrade. */
export interface UpgradedProductDetails {
  /** Identifier of the subscription, a GUID. */
  id: string;
  /** Name of the product. */
  name?: string;
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

/** A user whose licences did not move along. */
export interface UserLicenseError {
  /** The user in the customer's directory. */
  userObjectId: string;
  /** Name of the user. */
  name?: string;
  /** Mail address of the user. */
  email?: string;
  /** What went wrong with each licence. */
  errors?: ApiFault[];
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
