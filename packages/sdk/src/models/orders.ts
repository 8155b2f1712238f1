// Generated from the contract by `npm run generate`: what travels, in the words of the wire.
import type { FileToSend } from "../operation.ts";
import type { Decimal, Instant } from "../values.ts";
import type { BillingCycleType, Link, PurchaseCommitment, TermDuration } from "./shared.ts";

/** What comes with an entitlement; artifactType tells which it is, and its link leads to the details. */
export type Artifact = ReservedInstanceArtifact | VirtualMachineReservedInstanceArtifact;

/** Kind of artifact; the last is of an older contract. */
export type ArtifactType = "reservedinstance" | "virtual_machine_reserved_instance" | (string & {});

/** A form of several parts, whose names are taken in any case. */
export interface AttachmentDetails {
  /** What the papers say in figures. */
  metadata: AttachmentMetadata;
  /** The customer's purchase order; at least one file. */
  poFiles: FileToSend[];
  /** The tender; required of a tender without tenderLink. */
  tenderFiles?: FileToSend[];
}

/** What the papers say in figures. */
export interface AttachmentMetadata {
  /** Price that the customer pays, a decimal number as text, such as 156.87. */
  customerPrice: string;
  /** ISO 4217 code of its currency. */
  currency: string;
  /** Exchange rate to the order's currency, a decimal number as text; absent where it is the same. */
  fxRate?: string;
  /** Whether the order belongs to a tender or request for proposal. */
  isPartOfTender?: boolean;
  /** Where the tender is found; required of a tender without tenderFiles. */
  tenderLink?: string;
}

/** What is about to be bought for a customer. */
export interface Cart {
  /** Identifier of the cart, a GUID. */
  readonly id?: string;
  /** When it was created. */
  readonly creationTimestamp?: Instant;
  /** When it was changed last. */
  readonly lastModifiedTimestamp?: Instant;
  /** When it expires, seven days after it was created; then it is gone. */
  readonly expirationTimestamp?: Instant;
  /** Object id of the user or application that changed it last. */
  readonly lastModifiedUser?: string;
  /** What is to be bought; at least one line. */
  lineItems: CartLineItem[];
  /** Active: it can be changed and checked out. Ordered: it was checked out. */
  readonly status?: CartStatus;
  /** The partner's word that the reseller on record is the right one; has to be true before anything is bought. */
  partnerOnRecordAttestationAccepted?: boolean;
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

/** What came of a checkout; some groups may succeed and others fail. */
export interface CartCheckoutResult {
  /** One for each group of lines that was bought. */
  orders?: Order[];
  /** One for each group of lines that was not. */
  orderErrors?: OrderError[];
  /** Known to be empty only; its entries are not documented. */
  additionalInformation?: (Record<string, unknown>)[];
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

/** Why a line cannot be bought as it is. */
export interface CartError {
  /** Which it is: the name, or where it has none, the number. */
  errorCode: CartErrorCode | string;
  /** The same in words, with the values, defaults or limits that would do. */
  errorDescription?: string;
  /** How many licences there are and were asked for. */
  additionalInformation?: CartErrorAdditionalInformation;
}

/** How many licences there are and were asked for. */
export interface CartErrorAdditionalInformation {
  /** Licences of the SKU that the customer may still have. */
  availableQuantity?: number;
  /** Licences that the line asks for. */
  purchasedQuantity?: number;
}

/** Why a line of a cart cannot be bought. Each has a number, which may stand in its place: in this order 0, 10000 to 10004, 10006 to 10019, 500600; and the number 400041, without a name, is an add-on whose base the customer does not have. */
export type CartErrorCode = "unknown" | "currency_is_not_supported" | "catalog_item_id_is_not_valid" | "quota_not_available" | "inventory_not_available" | "participants_is_not_supported_for_partner" | "unable_to_process_cart_line_item" | "subscription_is_not_valid" | "subscription_is_not_enabled_for_r_i" | "sandbox_limit_exceeded" | "invalid_input" | "subscription_not_registered" | "attestation_not_accepted" | "billing_plan_not_supported" | "invalid_promotion_id" | "max_allowed_seats_per_subscription_exceeded" | "invalid_custom_term_end_date_product" | "invalid_custom_term_end_date" | "base_offer_seat_quantity_not_met" | "minimum_add_on_seats_not_met" | "legacy_offer_not_eligible_for_purchase" | (string & {});

/** One thing to buy. */
export interface CartLineItem {
  /** Number of the line, from 0. */
  id: number;
  /** What is bought: product:sku:availability, or a legacy offer's id; some pages call it catalogId. */
  catalogItemId: string;
  /** Name that the partner gives the subscription, to tell it from others. */
  friendlyName?: string;
  /** Licences or instances; within the SKU's minimumQuantity and maximumQuantity. */
  quantity: number;
  /** ISO 4217 code of the currency; the partner's or that of the customer's market, and filled in when absent. */
  currencyCode?: string;
  /** How often the partner is charged: none of trials; in a query, one_time is spelled onetime. */
  billingCycle: BillingCycleType;
  /** Length of a term as an ISO 8601 duration: one month, one year, three years. */
  termDuration?: TermDuration;
  /** Promotion to apply, as product:sku:availability; absent for none. */
  promotionId?: string;
  /** When the first term ends, if before its length is over; the end of a licence subscription of the customer or of a month. */
  customTermEndDate?: Instant;
  /** What a line is renewed to, when that is not its own term. */
  renewsTo?: RenewsTo;
  /** Other partners with a part in the purchase; set by indirect providers alone. */
  participants?: ({
    /** Part that another partner has in a purchase: the indirect reseller of record, a further one (at most five, in the EU and EFTA only), or the one whom consumption is ascribed to. */
    key: ParticipantType;
    /** PartnerID (MPN id) of the other partner, never the buyer's own. */
    value: string;
  })[];
  /** What provisioning has to know, by the names that the SKU's provisioningVariables list: scope (single or shared), subscriptionId, duration, entitlementId; for a legacy add-on, parentSubscriptionId. */
  provisioningContext?: Record<string, string>;
  /** Whether the conditions are accepted that the SKU's or offer's attestationProperties may ask for. */
  attestationAccepted?: boolean;
  /** What is paid for Azure compute in each period, used or not; of savings plans alone. */
  purchaseCommitment?: PurchaseCommitment;
  /** System that the purchase is made in; found by the catalog item when absent. */
  purchaseSystem?: string;
  /** Lines of the same group become one order: OMS-0 and so on for legacy offers, else 0 and so on. */
  readonly orderGroup?: string;
  /** Prices of a line, without taxes, in the line's or order's currency. */
  pricing?: Pricing;
  /** Why a line cannot be bought as it is. */
  readonly error?: CartError;
  /** Legacy add-ons, which go to the subscription that this line becomes; new commerce add-ons are lines of their own. */
  addonItems?: ({
    /** Number of the line, from 0. */
    id: number;
    /** What is bought: product:sku:availability, or a legacy offer's id; some pages call it catalogId. */
    catalogItemId: string;
    /** Name that the partner gives the subscription, to tell it from others. */
    friendlyName?: string;
    /** Licences or instances; within the SKU's minimumQuantity and maximumQuantity. */
    quantity: number;
    /** ISO 4217 code of the currency; the partner's or that of the customer's market, and filled in when absent. */
    currencyCode?: string;
    /** How often the partner is charged: none of trials; in a query, one_time is spelled onetime. */
    billingCycle: BillingCycleType;
    /** Length of a term as an ISO 8601 duration: one month, one year, three years. */
    termDuration?: TermDuration;
    /** Promotion to apply, as product:sku:availability; absent for none. */
    promotionId?: string;
    /** When the first term ends, if before its length is over; the end of a licence subscription of the customer or of a month. */
    customTermEndDate?: Instant;
    /** What a line is renewed to, when that is not its own term. */
    renewsTo?: RenewsTo;
    /** Other partners with a part in the purchase; set by indirect providers alone. */
    participants?: ({
      /** Part that another partner has in a purchase: the indirect reseller of record, a further one (at most five, in the EU and EFTA only), or the one whom consumption is ascribed to. */
      key: ParticipantType;
      /** PartnerID (MPN id) of the other partner, never the buyer's own. */
      value: string;
    })[];
    /** What provisioning has to know, by the names that the SKU's provisioningVariables list: scope (single or shared), subscriptionId, duration, entitlementId; for a legacy add-on, parentSubscriptionId. */
    provisioningContext?: Record<string, string>;
    /** Whether the conditions are accepted that the SKU's or offer's attestationProperties may ask for. */
    attestationAccepted?: boolean;
    /** What is paid for Azure compute in each period, used or not; of savings plans alone. */
    purchaseCommitment?: PurchaseCommitment;
    /** System that the purchase is made in; found by the catalog item when absent. */
    purchaseSystem?: string;
    /** Lines of the same group become one order: OMS-0 and so on for legacy offers, else 0 and so on. */
    readonly orderGroup?: string;
    /** Prices of a line, without taxes, in the line's or order's currency. */
    pricing?: Pricing;
    /** Why a line cannot be bought as it is. */
    readonly error?: CartError;
  })[];
}

/** Active: it can be changed and checked out. Ordered: it was checked out. */
export type CartStatus = "Active" | "Ordered" | (string & {});

/** What a customer has a right to by a purchase. */
export interface Entitlement {
  /** The order that an entitlement comes of. */
  referenceOrder: ReferenceOrder;
  /** The product. */
  productId: string;
  /** The SKU. */
  skuId: string;
  /** Items that the customer is entitled to; those unfulfilled or transferred do not count. */
  quantity: number;
  /** The quantity by its states. */
  quantityDetails?: QuantityDetail[];
  /** Kind of product that the customer is entitled to; in a query, the second is spelled reservedInstance, and the last is of an older contract. */
  entitlementType: EntitlementType;
  /** What comes with it; empty for software. */
  entitledArtifacts?: Artifact[];
  /** How far it is provisioned. */
  fulfillmentState?: string;
  /** When it ends; only where showExpiry asks for it, and never of what was bought for good. */
  expiryDate?: Instant;
  /** Entitlements that come with it without having been bought by themselves. */
  includedEntitlements?: ({
    /** The order that an entitlement comes of. */
    referenceOrder: ReferenceOrder;
    /** The product. */
    productId: string;
    /** The SKU. */
    skuId: string;
    /** Items that the customer is entitled to; those unfulfilled or transferred do not count. */
    quantity: number;
    /** The quantity by its states. */
    quantityDetails?: QuantityDetail[];
    /** Kind of product that the customer is entitled to; in a query, the second is spelled reservedInstance, and the last is of an older contract. */
    entitlementType: EntitlementType;
    /** What comes with it; empty for software. */
    entitledArtifacts?: Artifact[];
    /** How far it is provisioned. */
    fulfillmentState?: string;
    /** When it ends; only where showExpiry asks for it, and never of what was bought for good. */
    expiryDate?: Instant;
  })[];
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

/** Kind of product that the customer is entitled to; in a query, the second is spelled reservedInstance, and the last is of an older contract. */
export type EntitlementType = "software" | "reservedinstance" | "virtualmachinereservedinstance" | (string & {});

/** What was bought for a customer at one time. */
export interface Order {
  /** Identifier of the order: a GUID for legacy offers, else any text, whose case counts. */
  readonly id?: string;
  /** Short identifier of the order, for people. */
  readonly alternateId?: string;
  /** The customer. */
  referenceCustomerId?: string;
  /** How often the partner is charged: none of trials; in a query, one_time is spelled onetime. */
  billingCycle?: BillingCycleType;
  /** ISO 4217 code of the order's currency. */
  readonly currencyCode?: string;
  /** Symbol of that currency. */
  readonly currencySymbol?: string;
  /** What is bought; at least one line. */
  lineItems: OrderLineItem[];
  /** When it was placed. */
  readonly creationDate?: Instant;
  /** State of an order. pending: being worked on. pending_review to po_review_rejected: Microsoft looks at the deal, and may ask for the customer's purchase order within 90 days. partial_success: some subscriptions failed and have to be bought again. error: all did. */
  readonly status?: OrderStatus;
  /** Who caused an order: a user, the service on its own, or its billing. */
  transactionType?: OrderTransactionType;
  /** Sum of all lines without taxes, in the order's currency; only where prices are asked for. */
  readonly totalPrice?: Decimal;
  /** The partner's word that the reseller on record is the right one; has to be true in a purchase. */
  partnerOnRecordAttestationAccepted?: boolean;
  /** With what the order was placed. */
  readonly client?: OrderClient;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
    /** Where a related resource is found. */
    provisioningStatus?: Link;
    /** Where a related resource is found. */
    patchOperation?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** A document of an order. */
export interface OrderAttachment {
  /** Identifier of the document. */
  attachmentId: string;
  /** Name of the file, as it was sent. */
  fileName: string;
  /** Size in kilobytes. */
  sizeInKB: number;
  /** What a document is of: the customer's purchase order, or the tender. */
  attachmentType: OrderAttachmentType;
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

/** What a document is of: the customer's purchase order, or the tender. */
export type OrderAttachmentType = "POAttachment" | "TenderAttachment" | (string & {});

/** With what the order was placed. */
export interface OrderClient {
  /** ISO 3166 code of the market. */
  marketplaceCountry?: string;
  /** Kind of client, such as UniversalStore-PartnerCenter. */
  deviceFamily?: string;
  /** Name of the client: Partner Center API, or Partner Center Web. */
  name?: string;
}

/** Why a group of lines did not become an order. */
export interface OrderError {
  /** The orderGroup of the lines. */
  orderGroupId: string;
  /** Code of the refusal, one of the documented list. */
  code: number;
  /** The same in words. */
  description: string;
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

/** One thing that was bought. */
export interface OrderLineItem {
  /** Number of the line: from 0, without gaps. */
  lineItemNumber: number;
  /** What is bought: product:sku:availability, or a legacy offer's id. */
  offerId: string;
  /** Subscription that the line became, in upper case for legacy offers; absent until it is provisioned. */
  subscriptionId?: string;
  /** Subscription that an add-on goes to; only when an update adds one. */
  parentSubscriptionId?: string;
  /** Name that the partner gives the subscription, to tell it from others. */
  friendlyName?: string;
  /** Licences or instances; 0 once the line is cancelled. */
  quantity: number;
  /** Length of a term as an ISO 8601 duration: one month, one year, three years. */
  termDuration?: TermDuration;
  /** When the first term ends, if before its length is over; the end of a licence subscription of the customer or of a month. */
  customTermEndDate?: Instant;
  /** What a line is renewed to, when that is not its own term. */
  renewsTo?: RenewsTo;
  /** What a line of an order does. */
  transactionType?: OrderLineItemTransactionType;
  /** Promotion that applies, as product:sku:availability; absent for none. */
  promotionId?: string;
  /** Prices of a line, without taxes, in the line's or order's currency. */
  pricing?: Pricing;
  /** PartnerID (MPN id) of the indirect reseller, never that of the provider; set by indirect providers alone. */
  partnerIdOnRecord?: string;
  /** PartnerIDs (MPN ids) of further indirect resellers, who get no incentives; in the EU and EFTA only. */
  additionalPartnerIdsOnRecord?: string[];
  /** What provisioning has to know, by the names that the SKU's provisioningVariables list: scope (single or shared), subscriptionId, duration, entitlementId. */
  provisioningContext?: Record<string, string>;
  /** Whether the conditions are accepted that the SKU's or offer's attestationProperties may ask for. */
  attestationAccepted?: boolean;
  /** What is paid for Azure compute in each period, used or not; of savings plans alone. */
  purchaseCommitment?: PurchaseCommitment;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
    /** Where a related resource is found. */
    subscription?: Link;
    /** Where a related resource is found. */
    product?: Link;
    /** Where a related resource is found. */
    sku?: Link;
    /** Where a related resource is found. */
    availability?: Link;
    /** Where a related resource is found. */
    provisioningStatus?: Link;
    /** Where a related resource is found. */
    activationLinks?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** How far what was bought is provisioned. Unfulfilled: not at all, since it was cancelled. PrefulfillmentPending: not yet. */
export type OrderLineItemProvisioningState = "Fulfilled" | "Unfulfilled" | "PrefulfillmentPending" | (string & {});

/** How far a line of an order is provisioned. */
export interface OrderLineItemProvisioningStatus {
  /** Number of the line: from 0, without gaps. */
  lineItemNumber: number;
  /** The lineItemNumber once more. */
  orderLineItemId?: number;
  /** How far what was bought is provisioned. Unfulfilled: not at all, since it was cancelled. PrefulfillmentPending: not yet. */
  status: OrderLineItemProvisioningState;
  /** The same in parts, where not all of the quantity is equally far. */
  quantityProvisioningInformation?: QuantityProvisioningStatus[];
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

/** What a line of an order does. */
export type OrderLineItemTransactionType = "New" | "Renew" | "AddQuantity" | "RemoveQuantity" | "Cancel" | "Convert" | "CustomerCredit" | (string & {});

/** State of an order. pending: being worked on. pending_review to po_review_rejected: Microsoft looks at the deal, and may ask for the customer's purchase order within 90 days. partial_success: some subscriptions failed and have to be bought again. error: all did. */
export type OrderStatus = "unknown" | "completed" | "pending" | "cancelled" | "suspended" | "pending_review" | "pending_po_upload" | "po_upload_complete" | "po_review_rejected" | "partial_success" | "error" | (string & {});

/** Who caused an order: a user, the service on its own, or its billing. */
export type OrderTransactionType = "UserPurchase" | "SystemPurchase" | "SystemBilling" | (string & {});

/** A line that an update is about; one to cancel is known by its number and offer. */
export interface OrderUpdateLineItem {
  /** Number of the line: from 0, without gaps. */
  lineItemNumber: number;
  /** What was bought, or the add-on to buy. */
  offerId: string;
  /** Subscription of the line; when the billing cycle changes. */
  subscriptionId?: string;
  /** Subscription that the add-on goes to; when one is bought. */
  parentSubscriptionId?: string;
  /** Name that the partner gives the add-on's subscription. */
  friendlyName?: string;
  /** Licences; not asked of a line to cancel. */
  quantity?: number;
  /** PartnerID (MPN id) of the indirect reseller, never that of the provider. */
  partnerIdOnRecord?: string;
}

/** One change: another billing cycle, a further add-on, or what is cancelled. A whole order does as well. */
export interface OrderUpdateRequest {
  /** The order; ignored, since the path names it. */
  id?: string;
  /** The customer. */
  referenceCustomerId?: string;
  /** How often the partner is charged: none of trials; in a query, one_time is spelled onetime. */
  billingCycle?: BillingCycleType;
  /** State of an order. pending: being worked on. pending_review to po_review_rejected: Microsoft looks at the deal, and may ask for the customer's purchase order within 90 days. partial_success: some subscriptions failed and have to be bought again. error: all did. */
  status?: OrderStatus;
  /** The lines that it is about; absent to cancel the whole order. */
  lineItems?: OrderUpdateLineItem[];
}

/** Part that another partner has in a purchase: the indirect reseller of record, a further one (at most five, in the EU and EFTA only), or the one whom consumption is ascribed to. */
export type ParticipantType = "unknown" | "transaction_reseller" | "consumption_reseller" | "additional_transaction_reseller" | (string & {});

/** Prices of a line, without taxes, in the line's or order's currency. */
export interface Pricing {
  /** Price of one unit, as the price list has it. */
  listPrice?: Decimal;
  /** The same after all discounts, those of promotions among them. */
  discountedPrice?: Decimal;
  /** The discounted price for the days that are charged. */
  proratedPrice?: Decimal;
  /** The prorated price in the currency that is billed. */
  price?: Decimal;
  /** That price for the whole quantity and term. */
  extendedPrice?: Decimal;
}

/** A part of the quantity, by its state. */
export interface QuantityDetail {
  /** Items in that state. */
  quantity: number;
  /** The state. */
  status: string;
}

/** How far a part of a line's quantity is provisioned. */
export interface QuantityProvisioningStatus {
  /** Items of which the status is true. */
  quantity: number;
  /** How far what was bought is provisioned. Unfulfilled: not at all, since it was cancelled. PrefulfillmentPending: not yet. */
  status: OrderLineItemProvisioningState;
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

/** The order that an entitlement comes of. */
export interface ReferenceOrder {
  /** The order. */
  id: string;
  /** Its line, a number as text. */
  lineItemId?: string;
  /** Short identifier of the order, for people. */
  alternateId?: string;
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

/** What a line is renewed to, when that is not its own term. */
export interface RenewsTo {
  /** Length of a term as an ISO 8601 duration: one month, one year, three years. */
  termDuration?: TermDuration;
}

/** One reservation of Azure. */
export interface Reservation {
  /** Identifier of the reservation. */
  reservationId: string;
  /** Its name. */
  displayName?: string;
  /** What it applies to: Shared for all, else some Azure subscriptions. */
  scopeType?: string;
  /** The Azure subscriptions that it applies to; absent when it is shared. */
  appliedScopes?: string[];
  /** Instances that are reserved. */
  quantity: number;
  /** When it begins. */
  effectiveDateTime?: Instant;
  /** When it ends. */
  expiryDateTime?: Instant;
  /** How far it is provisioned, such as Created. */
  provisioningState?: string;
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

/** A reservation of Azure. */
export interface ReservedInstanceArtifact {
  /** Kind of artifact; the last is of an older contract. */
  artifactType: ArtifactType;
  /** What only this type of artifact has, such as reservationType: virtualmachines or sqldatabases. */
  dynamicAttributes?: Record<string, unknown>;
  /** Where a related resource is found. */
  link?: Link;
  /** Reservation, or reservation order, in Azure. */
  resourceId?: string;
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

/** What the link of a reservation's artifact leads to. */
export interface ReservedInstanceArtifactDetails {
  /** Kind of artifact; the last is of an older contract. */
  type: ArtifactType;
  /** The reservations of the order. */
  reservations: Reservation[];
  /** The same once more, under the name that some clients know. */
  reservation?: Reservation[];
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

/** Whether a subscription can be transferred. */
export interface TransferEligibility {
  /** The subscription. */
  id: string;
  /** Whether it can be. */
  isEligible: boolean;
  /** Why it cannot be: its state, or that it is in another transfer; absent when it can. */
  reason?: string;
}

/** An offer of a customer's subscriptions, from one partner to another. */
export interface TransferEntity {
  /** Identifier of the transfer, a GUID. */
  readonly id?: string;
  /** When it was created. */
  readonly createdTime?: Instant;
  /** When it was changed last. */
  readonly lastModifiedTime?: Instant;
  /** Object id of the user or application that changed it last. */
  readonly lastModifiedUser?: string;
  /** Name of the customer. */
  customerName?: string;
  /** The customer. */
  customerTenantId?: string;
  /** Tenant of the partner who asks, a GUID; spelled in lower case. */
  partnertenantid?: string;
  /** Name of the partner who has the subscriptions. */
  sourcePartnerName?: string;
  /** Tenant of the partner who has the subscriptions. */
  sourcePartnerTenantId: string;
  /** Name of the partner who is to have them. */
  targetPartnerName?: string;
  /** Tenant of the partner who is to have them. */
  targetPartnerTenantId: string;
  /** What is transferred; at least one subscription. */
  lineItems: TransferLineItem[];
  /** State of a transfer: open, accepted, or rejected; an update that rejects one says reject. */
  readonly status?: TransferStatus;
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

/** Why a group of lines was not transferred. */
export interface TransferError {
  /** The group of lines. */
  transferGroupId: string;
  /** Why part of a transfer failed: 800001 to 800005 the request or its order, 800015 and 800016 the reseller on record, 900100 to 900104 the transfer. */
  code: TransferErrorCode;
  /** The same in words. */
  description: string;
  /** The lines of the group. */
  lineItems?: TransferLineItem[];
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

/** Why part of a transfer failed: 800001 to 800005 the request or its order, 800015 and 800016 the reseller on record, 900100 to 900104 the transfer. */
export type TransferErrorCode = 800001 | 800002 | 800003 | 800004 | 800005 | 800015 | 800016 | 900100 | 900101 | 900102 | 900103 | 900104;

/** A subscription to transfer. */
export interface TransferLineItem {
  /** Number of the line, from 0; given by the service. */
  id?: number;
  /** Subscription to transfer, in upper case in answers; active, and in no other open transfer. */
  subscriptionId: string;
  /** Licences of the subscription; filled in by the service. */
  quantity?: number;
  /** How often the partner is charged: none of trials; in a query, one_time is spelled onetime. */
  billingCycle?: BillingCycleType;
  /** Name of the subscription; filled in by the service when absent. */
  friendlyName?: string;
  /** PartnerID (MPN id) of the indirect reseller who is on record after the transfer. */
  partnerIdOnRecord?: string;
  /** Offer of the subscription; filled in by the service. */
  offerId?: string;
  /** Why the line failed; only after an acceptance that failed. */
  transferError?: string;
  /** How far the line has come. */
  status?: string;
  /** Order that the line became; only after the acceptance. */
  orderId?: string;
  /** Add-ons of the subscription, which go with it; filled in by the service. */
  addonItems?: ({
    /** Number of the line, from 0; given by the service. */
    id?: number;
    /** Subscription to transfer, in upper case in answers; active, and in no other open transfer. */
    subscriptionId: string;
    /** Licences of the subscription; filled in by the service. */
    quantity?: number;
    /** How often the partner is charged: none of trials; in a query, one_time is spelled onetime. */
    billingCycle?: BillingCycleType;
    /** Name of the subscription; filled in by the service when absent. */
    friendlyName?: string;
    /** PartnerID (MPN id) of the indirect reseller who is on record after the transfer. */
    partnerIdOnRecord?: string;
    /** Offer of the subscription; filled in by the service. */
    offerId?: string;
    /** Why the line failed; only after an acceptance that failed. */
    transferError?: string;
    /** How far the line has come. */
    status?: string;
    /** Order that the line became; only after the acceptance. */
    orderId?: string;
  })[];
}

/** State of a transfer: open, accepted, or rejected; an update that rejects one says reject. */
export type TransferStatus = "Active" | "Complete" | "Reject" | (string & {});

/** What came of an acceptance; some groups may succeed and others fail. */
export interface TransferSubmitResult {
  /** The orders by which the other partner has the subscriptions now. */
  orders?: Order[];
  /** One for each group of lines that failed. */
  transferErrors?: TransferError[];
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

/** From which kind of partner to which: from a direct-bill partner to an indirect one. */
export type TransferType = "directtoindirect" | (string & {});

/** What the other partner decides. */
export interface TransferUpdateRequest {
  /** The transfer; ignored, since the path names it. */
  id?: string;
  /** The word reject, in any case: nothing else can be set. */
  status: string;
}

/** One reservation of virtual machines, in the words of an older contract. */
export interface VirtualMachineReservation {
  /** Identifier of the reservation. */
  reservationId: string;
  /** Its name. */
  displayName?: string;
  /** What it applies to: Shared for all, else some Azure subscriptions. */
  scopeType?: string;
  /** The Azure subscriptions that it applies to; absent when it is shared. */
  appliedScopes?: string[];
  /** Instances that are reserved. */
  quantity: number;
  /** When it begins. */
  effectiveDateTime?: Instant;
  /** When it ends. */
  expiryDateTime?: Instant;
  /** How far it is provisioned, such as Created. */
  provisioningState?: string;
}

/** A reservation of virtual machines, in the words of an older contract. */
export interface VirtualMachineReservedInstanceArtifact {
  /** Kind of artifact; the last is of an older contract. */
  artifactType: ArtifactType;
  /** What only this type of artifact has, such as reservationType: virtualmachines or sqldatabases. */
  dynamicAttributes?: Record<string, unknown>;
  /** Where a related resource is found. */
  link?: Link;
  /** Reservation, or reservation order, in Azure. */
  resourceID?: string;
}

/** What the link of an artifact leads to, in the words of an older contract. */
export interface VirtualMachineReservedInstanceArtifactDetails {
  /** Kind of artifact; the last is of an older contract. */
  type: ArtifactType;
  /** The reservations of the order. */
  virtualMachineReservations: VirtualMachineReservation[];
}
