// Generated from the contract by `npm run generate`: how these operations are called.

import type { AttachmentDetails, Order, OrderAttachment, OrderLineItemProvisioningStatus, OrderUpdateRequest } from "../models/orders.ts";
import type { BillingCycleType, OrderLineItemActivationLink } from "../models/shared.ts";
import type { CallOptions, FileAnswer, Operation, WriteOptions } from "../operation.ts";
import type { Paged } from "../paging.ts";

/** Options of `orders.list`. */
export interface OrdersListOptions extends CallOptions {
  /** How often the partner is charged: none of trials; in a query, one_time is spelled onetime. */
  readonly billingType?: BillingCycleType | undefined;
  /** Whether lines have their pricing, and the order its totalPrice; false when absent. */
  readonly include_price?: boolean | undefined;
}

/** Options of `orders.create`. */
export interface OrdersCreateOptions extends CallOptions {
  /** User principal name of the customer's user who asked for the purchase. */
  readonly xMsCustomeruserUpn?: string | undefined;
}

/** Options of `orders.get`. */
export interface OrdersGetOptions extends CallOptions {
  /** Whether lines have their pricing, and the order its totalPrice; false when absent. */
  readonly include_price?: boolean | undefined;
}

export interface OrdersOperations {
  /**
   * List a customer's orders, all or those of one billing cycle.
   *
   * - A new order may take up to 15 minutes to appear.
   * - Orders that the service placed on its own, for example when a subscription was renewed, are listed as well.
   *
   * `GET /v1/customers/{customerId}/orders`, for an application or a user.
   */
  list(customerId: string, options?: OrdersListOptions): Paged<Order>;
  /**
   * Buy for a customer without a cart.
   *
   * - Lines are numbered from 0 without gaps, and need offerId and quantity; each becomes one subscription.
   * - billingCycle counts for the whole order: monthly when it is absent, one_time for what is bought once.
   * - partnerIdOnRecord is the indirect reseller's PartnerID, never the provider's; an order without one is not refused.
   * - additionalPartnerIdsOnRecord are at most five, in the EU and EFTA only.
   * - A line has its subscriptionId as soon as it is provisioned, which may be later: read the order again.
   * - renewsTo is for trials and for terms of one month, and takes P1M or P1Y.
   * - In the sandbox a subscription has at most 25 licences.
   *
   * `POST /v1/customers/{customerId}/orders`, for an application or a user, in global, china, usgov.
   */
  create(customerId: string, body: Order, options?: OrdersCreateOptions): Promise<Order>;
  /**
   * Get an order of a customer.
   *
   * - An order that Microsoft reviews goes from pending_po_upload, when the purchase order is attached, to po_upload_complete, and then to completed or po_review_rejected; without a purchase order it is rejected after 90 days.
   * - In the sandbox the products DG7GMGF0D7FV and DG7GMGF0D7FT are reviewed.
   *
   * `GET /v1/customers/{customerId}/orders/{orderId}`, for an application or a user.
   */
  get(customerId: string, orderId: string, options?: OrdersGetOptions): Promise<Order>;
  /**
   * Change the billing cycle of an order, buy an add-on to it, or cancel it or some of its lines.
   *
   * - Another billingCycle counts for all subscriptions of the order: legacy offers with a term of a year, all of them active, and no trials or Azure.
   * - A line with parentSubscriptionId buys a legacy add-on to that subscription.
   * - The status cancelled with lineItems cancels these lines; a cancelled line has the quantity 0, and the order is cancelled once all of its lines are.
   * - The status cancelled without lineItems cancels the whole order.
   * - Perpetual software and software subscriptions are cancelled so within their window, and in the sandbox reservations as well, up to 60 days after the order; what else there is, through its subscription.
   *
   * `PATCH /v1/customers/{customerId}/orders/{orderId}`, for an application or a user.
   */
  update(customerId: string, orderId: string, body: OrderUpdateRequest, options?: WriteOptions): Promise<Order>;
  readonly provisioningStatus: OrdersProvisioningStatusOperations;
  readonly activationLinks: OrdersActivationLinksOperations;
  readonly lineItems: OrdersLineItemsOperations;
  readonly attachments: OrdersAttachmentsOperations;
}

export interface OrdersProvisioningStatusOperations {
  /**
   * Ask how far the lines of an order are provisioned.
   *
   * - The states may be spelled in lower case.
   *
   * `GET /v1/customers/{customerId}/orders/{orderId}/provisioningstatus`, for a user, through an application, in global, china, usgov.
   */
  get(customerId: string, orderId: string, options?: CallOptions): Paged<OrderLineItemProvisioningStatus>;
}

export interface OrdersActivationLinksOperations {
  /**
   * List where the lines of an order are activated.
   *
   * `GET /v1/customers/{customerId}/orders/{orderId}/activationlinks`, for an application or a user, in global.
   */
  list(customerId: string, orderId: string, options?: CallOptions): Paged<OrderLineItemActivationLink>;
}

export interface OrdersLineItemsOperations {
  readonly activationLinks: OrdersLineItemsActivationLinksOperations;
}

export interface OrdersLineItemsActivationLinksOperations {
  /**
   * Get where a line of an order is activated.
   *
   * - Only products that other publishers sell in the marketplace are activated; in the sandbox the link leads nowhere, and a subscription is activated by its own operation.
   *
   * `GET /v1/customers/{customerId}/orders/{orderId}/lineitems/{lineItemNumber}/activationlinks`, for an application or a user.
   */
  get(customerId: string, orderId: string, lineItemNumber: string, options?: CallOptions): Paged<OrderLineItemActivationLink>;
}

export interface OrdersAttachmentsOperations {
  /**
   * List the documents of an order.
   *
   * `GET /v1/customers/{customerId}/orders/{orderId}/attachments`, for an application or a user, in global.
   */
  list(customerId: string, orderId: string, options?: CallOptions): Paged<OrderAttachment>;
  /**
   * Attach the customer's purchase order to an order that waits for it.
   *
   * - The body has a part named metadata, which is JSON, and the files in parts named pofiles and tenderfiles.
   * - An order that belongs to a tender needs tenderLink or a part named tenderfiles.
   * - The order is po_upload_complete afterwards.
   * - The answer lists all documents of the order.
   *
   * `POST /v1/customers/{customerId}/orders/{orderId}/attachment`, for an application or a user, in global.
   */
  upload(customerId: string, orderId: string, body: AttachmentDetails, options?: CallOptions): Promise<OrderAttachment[]>;
  /**
   * Download a document of an order.
   *
   * `GET /v1/customers/{customerId}/orders/{orderId}/attachment/{attachmentId}`, for an application or a user, in global.
   */
  download(customerId: string, orderId: string, attachmentId: string, options?: CallOptions): Promise<FileAnswer>;
}

/** List a customer's orders, all or those of one billing cycle. */
export const ordersList: Operation<[customerId: string, options?: OrdersListOptions], Paged<Order>> = {
  "id": "orders.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/orders",
  "query": {
    "billingType": "text",
    "include_price": "boolean"
  },
  "listing": "collection",
  "decimals": [
    "lineItems[].pricing.listPrice",
    "lineItems[].pricing.discountedPrice",
    "lineItems[].pricing.proratedPrice",
    "lineItems[].pricing.price",
    "lineItems[].pricing.extendedPrice",
    "lineItems[].purchaseCommitment.amount",
    "totalPrice"
  ]
};

/** Buy for a customer without a cart. */
export const ordersCreate: Operation<[customerId: string, body: Order, options?: OrdersCreateOptions], Promise<Order>> = {
  "id": "orders.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/orders",
  "headers": {
    "xMsCustomeruserUpn": [
      "x-ms-customeruser-upn",
      "text"
    ]
  },
  "body": {
    "": "object!",
    "id": "text",
    "alternateId": "text",
    "referenceCustomerId": "text",
    "billingCycle": "text",
    "currencyCode": "text",
    "currencySymbol": "text",
    "lineItems": "array!",
    "lineItems[]": "object!",
    "lineItems[].lineItemNumber": "integer!",
    "lineItems[].offerId": "text!",
    "lineItems[].subscriptionId": "text",
    "lineItems[].parentSubscriptionId": "text",
    "lineItems[].friendlyName": "text",
    "lineItems[].quantity": "integer!",
    "lineItems[].termDuration": "text",
    "lineItems[].customTermEndDate": "text",
    "lineItems[].renewsTo": "object",
    "lineItems[].renewsTo.termDuration": "text",
    "lineItems[].transactionType": "text",
    "lineItems[].promotionId": "text",
    "lineItems[].pricing": "object",
    "lineItems[].pricing.listPrice": "decimal",
    "lineItems[].pricing.discountedPrice": "decimal",
    "lineItems[].pricing.proratedPrice": "decimal",
    "lineItems[].pricing.price": "decimal",
    "lineItems[].pricing.extendedPrice": "decimal",
    "lineItems[].partnerIdOnRecord": "text",
    "lineItems[].additionalPartnerIdsOnRecord": "array",
    "lineItems[].additionalPartnerIdsOnRecord[]": "text!",
    "lineItems[].provisioningContext": "object",
    "lineItems[].provisioningContext.*": "text",
    "lineItems[].attestationAccepted": "boolean",
    "lineItems[].purchaseCommitment": "object",
    "lineItems[].purchaseCommitment.amount": "decimal!",
    "lineItems[].purchaseCommitment.currency": "text!",
    "lineItems[].purchaseCommitment.grain": "text!",
    "creationDate": "text",
    "status": "text",
    "transactionType": "text",
    "totalPrice": "decimal",
    "partnerOnRecordAttestationAccepted": "boolean",
    "client": "object",
    "client.marketplaceCountry": "text",
    "client.deviceFamily": "text",
    "client.name": "text"
  },
  "decimals": [
    "lineItems[].pricing.listPrice",
    "lineItems[].pricing.discountedPrice",
    "lineItems[].pricing.proratedPrice",
    "lineItems[].pricing.price",
    "lineItems[].pricing.extendedPrice",
    "lineItems[].purchaseCommitment.amount",
    "totalPrice"
  ]
};

/** Get an order of a customer. */
export const ordersGet: Operation<[customerId: string, orderId: string, options?: OrdersGetOptions], Promise<Order>> = {
  "id": "orders.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/orders/{orderId}",
  "query": {
    "include_price": "boolean"
  },
  "decimals": [
    "lineItems[].pricing.listPrice",
    "lineItems[].pricing.discountedPrice",
    "lineItems[].pricing.proratedPrice",
    "lineItems[].pricing.price",
    "lineItems[].pricing.extendedPrice",
    "lineItems[].purchaseCommitment.amount",
    "totalPrice"
  ]
};

/** Change the billing cycle of an order, buy an add-on to it, or cancel it or some of its lines. */
export const ordersUpdate: Operation<[customerId: string, orderId: string, body: OrderUpdateRequest, options?: WriteOptions], Promise<Order>> = {
  "id": "orders.update",
  "method": "PATCH",
  "path": "/v1/customers/{customerId}/orders/{orderId}",
  "body": {
    "": "object!",
    "id": "text",
    "referenceCustomerId": "text",
    "billingCycle": "text",
    "status": "text",
    "lineItems": "array",
    "lineItems[]": "object!",
    "lineItems[].lineItemNumber": "integer!",
    "lineItems[].offerId": "text!",
    "lineItems[].subscriptionId": "text",
    "lineItems[].parentSubscriptionId": "text",
    "lineItems[].friendlyName": "text",
    "lineItems[].quantity": "integer",
    "lineItems[].partnerIdOnRecord": "text"
  },
  "decimals": [
    "lineItems[].pricing.listPrice",
    "lineItems[].pricing.discountedPrice",
    "lineItems[].pricing.proratedPrice",
    "lineItems[].pricing.price",
    "lineItems[].pricing.extendedPrice",
    "lineItems[].purchaseCommitment.amount",
    "totalPrice"
  ]
};

/** Ask how far the lines of an order are provisioned. */
export const ordersProvisioningStatusGet: Operation<[customerId: string, orderId: string, options?: CallOptions], Paged<OrderLineItemProvisioningStatus>> = {
  "id": "orders.provisioningStatus.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/orders/{orderId}/provisioningstatus",
  "listing": "collection"
};

/** List where the lines of an order are activated. */
export const ordersActivationLinksList: Operation<[customerId: string, orderId: string, options?: CallOptions], Paged<OrderLineItemActivationLink>> = {
  "id": "orders.activationLinks.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/orders/{orderId}/activationlinks",
  "listing": "collection"
};

/** Get where a line of an order is activated. */
export const ordersLineItemsActivationLinksGet: Operation<[customerId: string, orderId: string, lineItemNumber: string, options?: CallOptions], Paged<OrderLineItemActivationLink>> = {
  "id": "orders.lineItems.activationLinks.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/orders/{orderId}/lineitems/{lineItemNumber}/activationlinks",
  "listing": "collection"
};

/** List the documents of an order. */
export const ordersAttachmentsList: Operation<[customerId: string, orderId: string, options?: CallOptions], Paged<OrderAttachment>> = {
  "id": "orders.attachments.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/orders/{orderId}/attachments",
  "listing": "collection"
};

/** Attach the customer's purchase order to an order that waits for it. */
export const ordersAttachmentsUpload: Operation<[customerId: string, orderId: string, body: AttachmentDetails, options?: CallOptions], Promise<OrderAttachment[]>> = {
  "id": "orders.attachments.upload",
  "method": "POST",
  "path": "/v1/customers/{customerId}/orders/{orderId}/attachment",
  "body": {
    "": "object!",
    "metadata": "object!",
    "metadata.customerPrice": "text!",
    "metadata.currency": "text!",
    "metadata.fxRate": "text",
    "metadata.isPartOfTender": "boolean",
    "metadata.tenderLink": "text",
    "poFiles": "array!",
    "poFiles[]": "file!",
    "tenderFiles": "array",
    "tenderFiles[]": "file!"
  },
  "bodyType": "multipart/form-data",
  "listing": "collection"
};

/** Download a document of an order. */
export const ordersAttachmentsDownload: Operation<[customerId: string, orderId: string, attachmentId: string, options?: CallOptions], Promise<FileAnswer>> = {
  "id": "orders.attachments.download",
  "method": "GET",
  "path": "/v1/customers/{customerId}/orders/{orderId}/attachment/{attachmentId}",
  "answer": "file"
};
