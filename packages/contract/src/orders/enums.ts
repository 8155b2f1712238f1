// The enumerations of carts, orders, entitlements and transfers.
// Source: cart-resources.md, order-resources.md, entitlement-resources.md, transfer-entity-resources.md, the public SDKs.

import { Type } from "typebox";
import { enumeration } from "../define/schema.ts";

export const CartStatus = enumeration(
  "CartStatus", "Active: it can be changed and checked out. Ordered: it was checked out",
  ["Active", "Ordered"] as const,
);

export const CartErrorCode = enumeration(
  "CartErrorCode",
  "Why a line of a cart cannot be bought. Each has a number, which may stand in its place: in this order 0, 10000 to 10004, 10006 to 10019, 500600; and the number 400041, without a name, is an add-on whose base the customer does not have",
  [
    "unknown", "currency_is_not_supported", "catalog_item_id_is_not_valid", "quota_not_available", "inventory_not_available",
    "participants_is_not_supported_for_partner", "unable_to_process_cart_line_item", "subscription_is_not_valid",
    "subscription_is_not_enabled_for_r_i", "sandbox_limit_exceeded", "invalid_input", "subscription_not_registered", "attestation_not_accepted",
    "billing_plan_not_supported", "invalid_promotion_id", "max_allowed_seats_per_subscription_exceeded", "invalid_custom_term_end_date_product",
    "invalid_custom_term_end_date", "base_offer_seat_quantity_not_met", "minimum_add_on_seats_not_met", "legacy_offer_not_eligible_for_purchase",
  ] as const,
);

export const ParticipantType = enumeration(
  "ParticipantType",
  "Part that another partner has in a purchase: the indirect reseller of record, a further one (at most five, in the EU and EFTA only), or the one whom consumption is ascribed to",
  ["unknown", "transaction_reseller", "consumption_reseller", "additional_transaction_reseller"] as const,
);

export const OrderStatus = enumeration(
  "OrderStatus",
  "State of an order. pending: being worked on. pending_review to po_review_rejected: Microsoft looks at the deal, and may ask for the customer's purchase order within 90 days. partial_success: some subscriptions failed and have to be bought again. error: all did",
  [
    "unknown", "completed", "pending", "cancelled", "suspended", "pending_review", "pending_po_upload", "po_upload_complete",
    "po_review_rejected", "partial_success", "error",
  ] as const,
);

export const OrderTransactionType = enumeration(
  "OrderTransactionType", "Who caused an order: a user, the service on its own, or its billing",
  ["UserPurchase", "SystemPurchase", "SystemBilling"] as const,
);

export const OrderLineItemTransactionType = enumeration(
  "OrderLineItemTransactionType", "What a line of an order does",
  ["New", "Renew", "AddQuantity", "RemoveQuantity", "Cancel", "Convert", "CustomerCredit"] as const,
);

export const OrderLineItemProvisioningState = enumeration(
  "OrderLineItemProvisioningState",
  "How far what was bought is provisioned. Unfulfilled: not at all, since it was cancelled. PrefulfillmentPending: not yet",
  ["Fulfilled", "Unfulfilled", "PrefulfillmentPending"] as const,
);

export const OrderAttachmentType = enumeration(
  "OrderAttachmentType", "What a document is of: the customer's purchase order, or the tender",
  ["POAttachment", "TenderAttachment"] as const,
);

export const EntitlementType = enumeration(
  "EntitlementType", "Kind of product that the customer is entitled to; in a query, the second is spelled reservedInstance, and the last is of an older contract",
  ["software", "reservedinstance", "virtualmachinereservedinstance"] as const,
);

export const ArtifactType = enumeration(
  "ArtifactType", "Kind of artifact; the last is of an older contract",
  ["reservedinstance", "virtual_machine_reserved_instance"] as const,
);

export const TransferStatus = enumeration(
  "TransferStatus", "State of a transfer: open, accepted, or rejected; an update that rejects one says reject",
  ["Active", "Complete", "Reject"] as const,
);

export const TransferType = enumeration(
  "TransferType", "From which kind of partner to which: from a direct-bill partner to an indirect one",
  ["directtoindirect"] as const,
);

const transferErrorCodes = [
  800001, 800002, 800003, 800004, 800005, 800015, 800016, 900100, 900101, 900102, 900103, 900104,
] as const;

/** A number, unlike other enumerations: each is the code of a refusal as well. */
export const TransferErrorCode = Type.Unsafe<(typeof transferErrorCodes)[number]>({
  type: "integer",
  title: "TransferErrorCode",
  description: "Why part of a transfer failed: 800001 to 800005 the request or its order, 800015 and 800016 the reseller on record, 900100 to 900104 the transfer",
  enum: [...transferErrorCodes],
});
