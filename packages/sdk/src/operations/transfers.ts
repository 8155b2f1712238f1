// Generated from the contract by `npm run generate`: how these operations are called.

import type { TransferEligibility, TransferEntity, TransferSubmitResult, TransferType, TransferUpdateRequest } from "../models/orders.ts";
import type { CallOptions, Operation, WriteOptions } from "../operation.ts";
import type { Paged } from "../paging.ts";

/** Options of `transfers.eligibility.list`. */
export interface TransfersEligibilityListOptions extends CallOptions {
  /** From which kind of partner to which: from a direct-bill partner to an indirect one. */
  readonly transferType: TransferType;
}

export interface TransfersOperations {
  /**
   * List the transfers of a customer's subscriptions.
   *
   * `GET /v1/customers/{customerId}/transfers`, for an application or a user, in global.
   */
  list(customerId: string, options?: CallOptions): Paged<TransferEntity>;
  /**
   * Offer a customer's subscriptions to another partner.
   *
   * - The partner who has the subscriptions asks for it; the other one accepts or rejects it.
   * - A subscription is active and in no other open transfer; its add-ons go with it.
   * - What is known of a subscription, such as offer, quantity and billing cycle, is filled in by the service.
   *
   * `POST /v1/customers/{customerId}/transfers`, for an application or a user, in global.
   */
  create(customerId: string, body: TransferEntity, options?: CallOptions): Promise<TransferEntity>;
  /**
   * Get a transfer of a customer's subscriptions.
   *
   * `GET /v1/customers/{customerId}/transfers/{transferId}`, for an application or a user, in global.
   */
  get(customerId: string, transferId: string, options?: CallOptions): Promise<TransferEntity>;
  /**
   * Reject a transfer.
   *
   * - The partner whom the subscriptions are offered to rejects it, by the status reject; nothing else can be changed.
   *
   * `PATCH /v1/customers/{customerId}/transfers/{transferId}`, for an application or a user, in global.
   */
  update(customerId: string, transferId: string, body: TransferUpdateRequest, options?: WriteOptions): Promise<TransferEntity>;
  /**
   * Withdraw a transfer that is still open.
   *
   * - The partner who created it withdraws it.
   *
   * `DELETE /v1/customers/{customerId}/transfers/{transferId}`, for an application or a user, in global.
   */
  delete(customerId: string, transferId: string, options?: WriteOptions): Promise<void>;
  /**
   * Accept a transfer.
   *
   * - The partner whom the subscriptions are offered to accepts it; there is no body.
   * - That partner gets new subscriptions by new orders, and those of the other one end.
   * - Groups of lines that fail are listed in transferErrors, and the answer has the status 200 all the same.
   *
   * `POST /v1/customers/{customerId}/transfers/{transferId}/accept`, for an application or a user, in global.
   */
  accept(customerId: string, transferId: string, options?: CallOptions): Promise<TransferSubmitResult>;
  readonly eligibility: TransfersEligibilityOperations;
}

export interface TransfersEligibilityOperations {
  /**
   * Ask which subscriptions of a customer can be transferred.
   *
   * `GET /v1/customers/{customerId}/transferseligibility`, for an application or a user, in global.
   */
  list(customerId: string, options: TransfersEligibilityListOptions): Paged<TransferEligibility>;
}

/** List the transfers of a customer's subscriptions. */
export const transfersList: Operation<[customerId: string, options?: CallOptions], Paged<TransferEntity>> = {
  "id": "transfers.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/transfers",
  "listing": "array"
};

/** Offer a customer's subscriptions to another partner. */
export const transfersCreate: Operation<[customerId: string, body: TransferEntity, options?: CallOptions], Promise<TransferEntity>> = {
  "id": "transfers.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/transfers",
  "body": {
    "": "object!",
    "id": "text",
    "createdTime": "text",
    "lastModifiedTime": "text",
    "lastModifiedUser": "text",
    "customerName": "text",
    "customerTenantId": "text",
    "partnertenantid": "text",
    "sourcePartnerName": "text",
    "sourcePartnerTenantId": "text!",
    "targetPartnerName": "text",
    "targetPartnerTenantId": "text!",
    "lineItems": "array!",
    "lineItems[]": "object!",
    "lineItems[].id": "integer",
    "lineItems[].subscriptionId": "text!",
    "lineItems[].quantity": "integer",
    "lineItems[].billingCycle": "text",
    "lineItems[].friendlyName": "text",
    "lineItems[].partnerIdOnRecord": "text",
    "lineItems[].offerId": "text",
    "lineItems[].transferError": "text",
    "lineItems[].status": "text",
    "lineItems[].orderId": "text",
    "lineItems[].addonItems": "array",
    "lineItems[].addonItems[]": "object!",
    "lineItems[].addonItems[].id": "integer",
    "lineItems[].addonItems[].subscriptionId": "text!",
    "lineItems[].addonItems[].quantity": "integer",
    "lineItems[].addonItems[].billingCycle": "text",
    "lineItems[].addonItems[].friendlyName": "text",
    "lineItems[].addonItems[].partnerIdOnRecord": "text",
    "lineItems[].addonItems[].offerId": "text",
    "lineItems[].addonItems[].transferError": "text",
    "lineItems[].addonItems[].status": "text",
    "lineItems[].addonItems[].orderId": "text",
    "status": "text"
  }
};

/** Get a transfer of a customer's subscriptions. */
export const transfersGet: Operation<[customerId: string, transferId: string, options?: CallOptions], Promise<TransferEntity>> = {
  "id": "transfers.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/transfers/{transferId}"
};

/** Reject a transfer. */
export const transfersUpdate: Operation<[customerId: string, transferId: string, body: TransferUpdateRequest, options?: WriteOptions], Promise<TransferEntity>> = {
  "id": "transfers.update",
  "method": "PATCH",
  "path": "/v1/customers/{customerId}/transfers/{transferId}",
  "body": {
    "": "object!",
    "id": "text",
    "status": "text!"
  }
};

/** Withdraw a transfer that is still open. */
export const transfersDelete: Operation<[customerId: string, transferId: string, options?: WriteOptions], Promise<void>> = {
  "id": "transfers.delete",
  "method": "DELETE",
  "path": "/v1/customers/{customerId}/transfers/{transferId}",
  "answer": "nothing"
};

/** Accept a transfer. */
export const transfersAccept: Operation<[customerId: string, transferId: string, options?: CallOptions], Promise<TransferSubmitResult>> = {
  "id": "transfers.accept",
  "method": "POST",
  "path": "/v1/customers/{customerId}/transfers/{transferId}/accept",
  "decimals": [
    "orders[].lineItems[].pricing.listPrice",
    "orders[].lineItems[].pricing.discountedPrice",
    "orders[].lineItems[].pricing.proratedPrice",
    "orders[].lineItems[].pricing.price",
    "orders[].lineItems[].pricing.extendedPrice",
    "orders[].lineItems[].purchaseCommitment.amount",
    "orders[].totalPrice"
  ]
};

/** Ask which subscriptions of a customer can be transferred. */
export const transfersEligibilityList: Operation<[customerId: string, options: TransfersEligibilityListOptions], Paged<TransferEligibility>> = {
  "id": "transfers.eligibility.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/transferseligibility",
  "query": {
    "transferType": "text!"
  },
  "listing": "array"
};
