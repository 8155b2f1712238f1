// What goes over the wire in the operations on orders, their lines and their papers.

import { Type } from "typebox";
import { BillingCycleType } from "../catalog/enums.ts";
import type { Shape } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { subscriptionsFaults } from "../subscriptions/faults.ts";
import { OrderLineItemActivationLink } from "./activation-link.ts";
import { AttachmentDetails, OrderAttachment } from "./attachments.ts";
import { customerUser } from "./cart-shapes.ts";
import { ordersFaults } from "./faults.ts";
import { Order, OrderLineItemProvisioningStatus, OrderUpdateRequest } from "./orders.ts";
import { ofOne, ofPurchase } from "./purchase-faults.ts";

const ofOneOrder = [...ofOne, ordersFaults.orderUnknown] as const;

const includePrice = Type.Optional(Type.Boolean({ description: "Whether lines have their pricing, and the order its totalPrice; false when absent" }));

export const orderShapes = {
  "orders.list": {
    summary: "List a customer's orders, all or those of one billing cycle",
    notes: ["A new order may take up to 15 minutes to appear.", "Orders that the service placed on its own, for example when a subscription was renewed, are listed as well."],
    query: Type.Object({ billingType: Type.Optional(BillingCycleType), include_price: includePrice }),
    result: { status: 200, body: Order, listing: "collection" },
    faults: [...ofOne, ordersFaults.invalidInput, ordersFaults.enumerationNotUnderstood, ordersFaults.pricesNotVisible],
  },
  "orders.create": {
    summary: "Buy for a customer without a cart",
    notes: [
      "Lines are numbered from 0 without gaps, and need offerId and quantity; each becomes one subscription.",
      "billingCycle counts for the whole order: monthly when it is absent, one_time for what is bought once.",
      "partnerIdOnRecord is the indirect reseller's PartnerID, never the provider's; an order without one is not refused.",
      "additionalPartnerIdsOnRecord are at most five, in the EU and EFTA only.",
      "A line has its subscriptionId as soon as it is provisioned, which may be later: read the order again.",
      "renewsTo is for trials and for terms of one month, and takes P1M or P1Y.",
      "In the sandbox a subscription has at most 25 licences.",
    ],
    headers: customerUser,
    body: Order,
    result: { status: 201, body: Order },
    faults: [...ofPurchase, ordersFaults.orderRefused, ordersFaults.orderNotCreated, ordersFaults.orderInProgress, ordersFaults.lineItemNumberOutOfRange],
  },
  "orders.get": {
    summary: "Get an order of a customer",
    notes: [
      "An order that Microsoft reviews goes from pending_po_upload, when the purchase order is attached, to po_upload_complete, and then to completed or po_review_rejected; without a purchase order it is rejected after 90 days.",
      "In the sandbox the products DG7GMGF0D7FV and DG7GMGF0D7FT are reviewed.",
    ],
    query: Type.Object({ include_price: includePrice }),
    result: { status: 200, body: Order },
    faults: [...ofOneOrder, ordersFaults.pricesNotVisible],
  },
  "orders.update": {
    summary: "Change the billing cycle of an order, buy an add-on to it, or cancel it or some of its lines",
    notes: [
      "Another billingCycle counts for all subscriptions of the order: legacy offers with a term of a year, all of them active, and no trials or Azure.",
      "A line with parentSubscriptionId buys a legacy add-on to that subscription.",
      "The status cancelled with lineItems cancels these lines; a cancelled line has the quantity 0, and the order is cancelled once all of its lines are.",
      "The status cancelled without lineItems cancels the whole order.",
      "Perpetual software and software subscriptions are cancelled so within their window, and in the sandbox reservations as well, up to 60 days after the order; what else there is, through its subscription.",
    ],
    body: OrderUpdateRequest,
    result: { status: 200, body: Order },
    faults: [
      ...ofPurchase, ordersFaults.orderUnknown, faults.preconditionFailed, ordersFaults.orderRefused, subscriptionsFaults.billingCycleByOrder,
      subscriptionsFaults.billingCycleNotChangeable, ordersFaults.inactiveSubscriptionInOrder,
      ordersFaults.billingCycleNotOffered, ordersFaults.addOnOfOtherParent, ordersFaults.adjustmentPending, ordersFaults.onlySoftwareCancellable,
      ordersFaults.orderNotCancellable, ordersFaults.suspendInsteadOfCancel, ordersFaults.subscriptionNotSynchronized,
      ordersFaults.cancelThroughSubscription, ordersFaults.subscriptionWithoutBillingAccount, ordersFaults.billingCyclesDiffer,
      ordersFaults.cancellationWindowPassed,
    ],
  },
  "orders.provisioningStatus.get": {
    summary: "Ask how far the lines of an order are provisioned",
    notes: ["The states may be spelled in lower case."],
    result: { status: 200, body: OrderLineItemProvisioningStatus, listing: "collection" },
    faults: [...ofOneOrder, ordersFaults.provisioningStatusUnreadable],
  },
  "orders.activationLinks.list": {
    summary: "List where the lines of an order are activated",
    result: { status: 200, body: OrderLineItemActivationLink, listing: "collection" },
    faults: ofOneOrder,
  },
  "orders.lineItems.activationLinks.get": {
    summary: "Get where a line of an order is activated",
    notes: ["Only products that other publishers sell in the marketplace are activated; in the sandbox the link leads nowhere, and a subscription is activated by its own operation."],
    result: { status: 200, body: OrderLineItemActivationLink, listing: "collection" },
    faults: ofOneOrder,
  },
  "orders.attachments.list": {
    summary: "List the documents of an order",
    result: { status: 200, body: OrderAttachment, listing: "collection" },
    faults: ofOneOrder,
  },
  "orders.attachments.upload": {
    summary: "Attach the customer's purchase order to an order that waits for it",
    notes: [
      "The body has a part named metadata, which is JSON, and the files in parts named pofiles and tenderfiles.",
      "An order that belongs to a tender needs tenderLink or a part named tenderfiles.",
      "The order is po_upload_complete afterwards.",
      "The answer lists all documents of the order.",
    ],
    body: AttachmentDetails,
    bodyType: "multipart/form-data",
    result: { status: 201, body: OrderAttachment, listing: "collection" },
    faults: [...ofOneOrder, ordersFaults.notSupported, ordersFaults.purchaseOrderMissing, ordersFaults.tenderDocumentMissing, ordersFaults.attachmentMetadataInvalid],
  },
  "orders.attachments.download": {
    summary: "Download a document of an order",
    result: { status: 200, type: "application/octet-stream" },
    faults: ofOneOrder,
  },
} as const satisfies Record<string, Shape>;
