// Refusals of orders: creating, changing and cancelling them, their provisioning, and the papers of a purchase order.

import type { FaultDefinition } from "@understudy/kernel";

const source = "error-codes.md";

export const orderFaults = {
  orderRefused: {
    code: 4018, status: 400,
    description: "The order cannot be processed. {reason}",
    remedy: "Check line items, quantities and terms against the catalog.",
    source,
  },
  inactiveSubscriptionInOrder: {
    code: 6000, status: 400,
    description: "The billing cycle of the order {orderId} cannot change: a subscription of it is not active.",
    remedy: "Reactivate or remove it first; the cycle changes for all of an order's subscriptions.",
    source,
  },
  billingCycleNotOffered: {
    code: 6001, status: 400,
    description: "The billing cycle of the order {orderId} cannot change: {offerId} is not sold with {billingCycle}.",
    remedy: "Choose one of the supportedBillingCycles of all of its offers.",
    source,
  },
  orderUnknown: {
    code: 20000, status: 404,
    description: "There is no order {orderId}.",
    remedy: "GET /v1/customers/{customerId}/orders lists the customer's own; a new one takes up to 15 minutes to appear.",
    source,
  },
  orderNotCreated: {
    code: 800005, status: 500,
    description: "The order could not be created.",
    remedy: "Send it again with the same MS-RequestId, then nothing is bought twice.",
    source,
  },
  provisioningStatusUnreadable: {
    code: 800007, status: 404,
    description: "The provisioning status of {orderId} cannot be read.",
    remedy: "Ask again when the order is no longer pending.",
    source,
  },
  adjustmentPending: {
    code: 800014, status: 409,
    description: "A change of the order {orderId} is still being worked on.",
    remedy: "Wait until it is done, then GET the order and send the change anew.",
    source,
  },
  onlySoftwareCancellable: {
    code: 800019, status: 403,
    description: "Outside the integration sandbox only software can be cancelled through its order.",
    remedy: "Cancel other purchases through their subscriptions, reservations in the Azure portal.",
    source,
  },
  addOnOfOtherParent: {
    code: 800029, status: 400,
    description: "The add-on {offerId} does not belong to the subscription {parentSubscriptionId}.",
    remedy: "Take an add-on that names the parent's offer among its prerequisiteOffers.",
    source,
  },
  orderInProgress: {
    code: 800060, status: 409,
    description: "The order is still being worked on.",
    remedy: "Look at the customer's orders in a few minutes instead of ordering again.",
    source,
  },
  orderNotCancellable: {
    code: 800061, status: 400,
    description: "The order {orderId} cannot be cancelled.",
    remedy: "Cancel or suspend its subscriptions.",
    source,
  },
  suspendInsteadOfCancel: {
    code: 800063, status: 400,
    description: "The order {orderId} of customer {customerId} cannot be cancelled, but its subscriptions can be suspended.",
    remedy: "PATCH /v1/customers/{customerId}/subscriptions/{subscriptionId} with status suspended.",
    source,
  },
  lineItemNumberOutOfRange: {
    code: 800071, status: 400,
    description: "The lineItemNumber {lineItemNumber} is not between 0 and {last}.",
    remedy: "Number the line items from 0, without gaps.",
    source,
  },
  subscriptionNotSynchronized: {
    code: 800072, status: 400,
    description: "The billing cycle cannot change while the subscription {subscriptionId} is being written elsewhere.",
    remedy: "Try again in some minutes.",
    source,
  },
  cancelThroughSubscription: {
    code: 800077, status: 403,
    description: "Seat-based software of the marketplace is not cancelled through its order.",
    remedy: "PATCH /v1/customers/{customerId}/subscriptions/{subscriptionId} with status deleted.",
    source,
  },
  subscriptionWithoutBillingAccount: {
    code: 800080, status: 400,
    description: "The billing cycle cannot change: the subscription {subscriptionId} has no billing account.",
    remedy: "Ask the support; nothing in the request is wrong.",
    source,
  },
  billingCyclesDiffer: {
    code: 800085, status: 400,
    description: "The billing cycles of the subscription {subscriptionId} and of its order differ.",
    remedy: "Read the order again, and send its billingCycle as it is.",
    source,
  },
  cancellationWindowPassed: {
    code: 900117, status: 400,
    description: "The {days} days within which this could be cancelled are over.",
    remedy: "Switch autoRenewEnabled off, then it ends with its term.",
    source,
  },
  purchaseOrderMissing: {
    code: 900252, status: 400,
    description: "No purchase order is attached.",
    remedy: "Send at least one file as a part named pofiles.",
    source,
  },
  tenderDocumentMissing: {
    code: 900253, status: 400,
    description: "The order belongs to a tender, and there is neither a link nor a document of it.",
    remedy: "Give tenderLink in the metadata, or send a part named tenderfiles.",
    source,
  },
  attachmentMetadataInvalid: {
    code: 900254, status: 400,
    description: "The metadata of the attachments are not valid. {reason}",
    remedy: "Give customerPrice and currency.",
    source,
  },
} as const satisfies Record<string, FaultDefinition>;
