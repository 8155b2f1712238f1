// Generated from the contract by `npm run generate`: how these operations are called.

import type { Cart, CartCheckoutResult } from "../models/orders.ts";
import type { CallOptions, Operation, WriteOptions } from "../operation.ts";

/** Options of `carts.checkout`. */
export interface CartsCheckoutOptions extends CallOptions {
  /** User principal name of the customer's user who asked for the purchase. */
  readonly xMsCustomeruserUpn?: string | undefined;
}

export interface CartsOperations {
  /**
   * Create a cart for a customer.
   *
   * - A line that cannot be bought does not fail the request: the cart is kept, and the line carries an error.
   * - The service fills in currencyCode, prices and orderGroup of each line; lines of one group become one order.
   * - A cart expires seven days after it was created, changed or not.
   * - New commerce lines need termDuration as well as billingCycle; their add-ons are lines of their own, and addonItems are for legacy offers alone.
   * - Legacy add-ons to a subscription that exists are lines whose provisioningContext has its parentSubscriptionId.
   * - A reservation needs subscriptionId, scope and duration in its provisioningContext, and a subscription that is registered for reservations.
   * - A savings plan needs a purchaseCommitment, and in its provisioningContext the scope single with an entitlementId, or shared with the Azure plan as subscriptionId; it is bought by a signed-in user.
   * - renewsTo is for trials and for terms of one month, and takes P1M or P1Y.
   *
   * `POST /v1/customers/{customerId}/carts`, for an application or a user.
   */
  create(customerId: string, body: Cart, options?: CallOptions): Promise<Cart>;
  /**
   * Get a cart of a customer.
   *
   * `GET /v1/customers/{customerId}/carts/{cartId}`, for an application or a user, in global.
   */
  get(customerId: string, cartId: string, options?: CallOptions): Promise<Cart>;
  /**
   * Replace the lines of a cart.
   *
   * - All lines are replaced: one that is left out is gone.
   * - A line that cannot be bought does not fail the request: the cart is kept, and the line carries an error.
   * - The service fills in currencyCode, prices and orderGroup of each line; lines of one group become one order.
   * - The answer has the status 201, though nothing is created.
   * - The cart expires when it would have done anyhow.
   *
   * `PUT /v1/customers/{customerId}/carts/{cartId}`, for an application or a user, in global.
   */
  update(customerId: string, cartId: string, body: Cart, options?: WriteOptions): Promise<Cart>;
  /**
   * Buy what is in a cart.
   *
   * - Each group of lines becomes one order; groups that fail are listed in orderErrors, and the answer has the status 201 all the same.
   * - The customer's agreement, those of the partner and the reseller, the credit line and the quotas of the sandbox are checked now.
   * - A body is not needed, and ignored.
   * - The checkout may be repeated where groups have failed: these are tried again. A cart that was bought whole is refused; the page of 2023 says that it answers what it answered first.
   * - A line has its subscriptionId as soon as it is provisioned, which may be later: read the order again.
   * - An order may be pending_po_upload: it waits for the customer's purchase order.
   *
   * `POST /v1/customers/{customerId}/carts/{cartId}/checkout`, for an application or a user.
   */
  checkout(customerId: string, cartId: string, options?: CartsCheckoutOptions): Promise<CartCheckoutResult>;
}

/** Create a cart for a customer. */
export const cartsCreate: Operation<[customerId: string, body: Cart, options?: CallOptions], Promise<Cart>> = {
  "id": "carts.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/carts",
  "body": {
    "": "object!",
    "id": "text",
    "creationTimestamp": "text",
    "lastModifiedTimestamp": "text",
    "expirationTimestamp": "text",
    "lastModifiedUser": "text",
    "lineItems": "array!",
    "lineItems[]": "object!",
    "lineItems[].id": "integer!",
    "lineItems[].catalogItemId": "text!",
    "lineItems[].friendlyName": "text",
    "lineItems[].quantity": "integer!",
    "lineItems[].currencyCode": "text",
    "lineItems[].billingCycle": "text!",
    "lineItems[].termDuration": "text",
    "lineItems[].promotionId": "text",
    "lineItems[].customTermEndDate": "text",
    "lineItems[].renewsTo": "object",
    "lineItems[].renewsTo.termDuration": "text",
    "lineItems[].participants": "array",
    "lineItems[].participants[]": "object!",
    "lineItems[].participants[].key": "text!",
    "lineItems[].participants[].value": "text!",
    "lineItems[].provisioningContext": "object",
    "lineItems[].provisioningContext.*": "text",
    "lineItems[].attestationAccepted": "boolean",
    "lineItems[].purchaseCommitment": "object",
    "lineItems[].purchaseCommitment.amount": "decimal!",
    "lineItems[].purchaseCommitment.currency": "text!",
    "lineItems[].purchaseCommitment.grain": "text!",
    "lineItems[].purchaseSystem": "text",
    "lineItems[].orderGroup": "text",
    "lineItems[].pricing": "object",
    "lineItems[].pricing.listPrice": "decimal",
    "lineItems[].pricing.discountedPrice": "decimal",
    "lineItems[].pricing.proratedPrice": "decimal",
    "lineItems[].pricing.price": "decimal",
    "lineItems[].pricing.extendedPrice": "decimal",
    "lineItems[].error": "object",
    "lineItems[].error.errorCode": "any!",
    "lineItems[].error.errorDescription": "text",
    "lineItems[].error.additionalInformation": "object",
    "lineItems[].error.additionalInformation.availableQuantity": "integer",
    "lineItems[].error.additionalInformation.purchasedQuantity": "integer",
    "lineItems[].addonItems": "array",
    "lineItems[].addonItems[]": "object!",
    "lineItems[].addonItems[].id": "integer!",
    "lineItems[].addonItems[].catalogItemId": "text!",
    "lineItems[].addonItems[].friendlyName": "text",
    "lineItems[].addonItems[].quantity": "integer!",
    "lineItems[].addonItems[].currencyCode": "text",
    "lineItems[].addonItems[].billingCycle": "text!",
    "lineItems[].addonItems[].termDuration": "text",
    "lineItems[].addonItems[].promotionId": "text",
    "lineItems[].addonItems[].customTermEndDate": "text",
    "lineItems[].addonItems[].renewsTo": "object",
    "lineItems[].addonItems[].renewsTo.termDuration": "text",
    "lineItems[].addonItems[].participants": "array",
    "lineItems[].addonItems[].participants[]": "object!",
    "lineItems[].addonItems[].participants[].key": "text!",
    "lineItems[].addonItems[].participants[].value": "text!",
    "lineItems[].addonItems[].provisioningContext": "object",
    "lineItems[].addonItems[].provisioningContext.*": "text",
    "lineItems[].addonItems[].attestationAccepted": "boolean",
    "lineItems[].addonItems[].purchaseCommitment": "object",
    "lineItems[].addonItems[].purchaseCommitment.amount": "decimal!",
    "lineItems[].addonItems[].purchaseCommitment.currency": "text!",
    "lineItems[].addonItems[].purchaseCommitment.grain": "text!",
    "lineItems[].addonItems[].purchaseSystem": "text",
    "lineItems[].addonItems[].orderGroup": "text",
    "lineItems[].addonItems[].pricing": "object",
    "lineItems[].addonItems[].pricing.listPrice": "decimal",
    "lineItems[].addonItems[].pricing.discountedPrice": "decimal",
    "lineItems[].addonItems[].pricing.proratedPrice": "decimal",
    "lineItems[].addonItems[].pricing.price": "decimal",
    "lineItems[].addonItems[].pricing.extendedPrice": "decimal",
    "lineItems[].addonItems[].error": "object",
    "lineItems[].addonItems[].error.errorCode": "any!",
    "lineItems[].addonItems[].error.errorDescription": "text",
    "lineItems[].addonItems[].error.additionalInformation": "object",
    "lineItems[].addonItems[].error.additionalInformation.availableQuantity": "integer",
    "lineItems[].addonItems[].error.additionalInformation.purchasedQuantity": "integer",
    "status": "text",
    "partnerOnRecordAttestationAccepted": "boolean"
  },
  "decimals": [
    "lineItems[].purchaseCommitment.amount",
    "lineItems[].pricing.listPrice",
    "lineItems[].pricing.discountedPrice",
    "lineItems[].pricing.proratedPrice",
    "lineItems[].pricing.price",
    "lineItems[].pricing.extendedPrice",
    "lineItems[].addonItems[].purchaseCommitment.amount",
    "lineItems[].addonItems[].pricing.listPrice",
    "lineItems[].addonItems[].pricing.discountedPrice",
    "lineItems[].addonItems[].pricing.proratedPrice",
    "lineItems[].addonItems[].pricing.price",
    "lineItems[].addonItems[].pricing.extendedPrice"
  ]
};

/** Get a cart of a customer. */
export const cartsGet: Operation<[customerId: string, cartId: string, options?: CallOptions], Promise<Cart>> = {
  "id": "carts.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/carts/{cartId}",
  "decimals": [
    "lineItems[].purchaseCommitment.amount",
    "lineItems[].pricing.listPrice",
    "lineItems[].pricing.discountedPrice",
    "lineItems[].pricing.proratedPrice",
    "lineItems[].pricing.price",
    "lineItems[].pricing.extendedPrice",
    "lineItems[].addonItems[].purchaseCommitment.amount",
    "lineItems[].addonItems[].pricing.listPrice",
    "lineItems[].addonItems[].pricing.discountedPrice",
    "lineItems[].addonItems[].pricing.proratedPrice",
    "lineItems[].addonItems[].pricing.price",
    "lineItems[].addonItems[].pricing.extendedPrice"
  ]
};

/** Replace the lines of a cart. */
export const cartsUpdate: Operation<[customerId: string, cartId: string, body: Cart, options?: WriteOptions], Promise<Cart>> = {
  "id": "carts.update",
  "method": "PUT",
  "path": "/v1/customers/{customerId}/carts/{cartId}",
  "body": {
    "": "object!",
    "id": "text",
    "creationTimestamp": "text",
    "lastModifiedTimestamp": "text",
    "expirationTimestamp": "text",
    "lastModifiedUser": "text",
    "lineItems": "array!",
    "lineItems[]": "object!",
    "lineItems[].id": "integer!",
    "lineItems[].catalogItemId": "text!",
    "lineItems[].friendlyName": "text",
    "lineItems[].quantity": "integer!",
    "lineItems[].currencyCode": "text",
    "lineItems[].billingCycle": "text!",
    "lineItems[].termDuration": "text",
    "lineItems[].promotionId": "text",
    "lineItems[].customTermEndDate": "text",
    "lineItems[].renewsTo": "object",
    "lineItems[].renewsTo.termDuration": "text",
    "lineItems[].participants": "array",
    "lineItems[].participants[]": "object!",
    "lineItems[].participants[].key": "text!",
    "lineItems[].participants[].value": "text!",
    "lineItems[].provisioningContext": "object",
    "lineItems[].provisioningContext.*": "text",
    "lineItems[].attestationAccepted": "boolean",
    "lineItems[].purchaseCommitment": "object",
    "lineItems[].purchaseCommitment.amount": "decimal!",
    "lineItems[].purchaseCommitment.currency": "text!",
    "lineItems[].purchaseCommitment.grain": "text!",
    "lineItems[].purchaseSystem": "text",
    "lineItems[].orderGroup": "text",
    "lineItems[].pricing": "object",
    "lineItems[].pricing.listPrice": "decimal",
    "lineItems[].pricing.discountedPrice": "decimal",
    "lineItems[].pricing.proratedPrice": "decimal",
    "lineItems[].pricing.price": "decimal",
    "lineItems[].pricing.extendedPrice": "decimal",
    "lineItems[].error": "object",
    "lineItems[].error.errorCode": "any!",
    "lineItems[].error.errorDescription": "text",
    "lineItems[].error.additionalInformation": "object",
    "lineItems[].error.additionalInformation.availableQuantity": "integer",
    "lineItems[].error.additionalInformation.purchasedQuantity": "integer",
    "lineItems[].addonItems": "array",
    "lineItems[].addonItems[]": "object!",
    "lineItems[].addonItems[].id": "integer!",
    "lineItems[].addonItems[].catalogItemId": "text!",
    "lineItems[].addonItems[].friendlyName": "text",
    "lineItems[].addonItems[].quantity": "integer!",
    "lineItems[].addonItems[].currencyCode": "text",
    "lineItems[].addonItems[].billingCycle": "text!",
    "lineItems[].addonItems[].termDuration": "text",
    "lineItems[].addonItems[].promotionId": "text",
    "lineItems[].addonItems[].customTermEndDate": "text",
    "lineItems[].addonItems[].renewsTo": "object",
    "lineItems[].addonItems[].renewsTo.termDuration": "text",
    "lineItems[].addonItems[].participants": "array",
    "lineItems[].addonItems[].participants[]": "object!",
    "lineItems[].addonItems[].participants[].key": "text!",
    "lineItems[].addonItems[].participants[].value": "text!",
    "lineItems[].addonItems[].provisioningContext": "object",
    "lineItems[].addonItems[].provisioningContext.*": "text",
    "lineItems[].addonItems[].attestationAccepted": "boolean",
    "lineItems[].addonItems[].purchaseCommitment": "object",
    "lineItems[].addonItems[].purchaseCommitment.amount": "decimal!",
    "lineItems[].addonItems[].purchaseCommitment.currency": "text!",
    "lineItems[].addonItems[].purchaseCommitment.grain": "text!",
    "lineItems[].addonItems[].purchaseSystem": "text",
    "lineItems[].addonItems[].orderGroup": "text",
    "lineItems[].addonItems[].pricing": "object",
    "lineItems[].addonItems[].pricing.listPrice": "decimal",
    "lineItems[].addonItems[].pricing.discountedPrice": "decimal",
    "lineItems[].addonItems[].pricing.proratedPrice": "decimal",
    "lineItems[].addonItems[].pricing.price": "decimal",
    "lineItems[].addonItems[].pricing.extendedPrice": "decimal",
    "lineItems[].addonItems[].error": "object",
    "lineItems[].addonItems[].error.errorCode": "any!",
    "lineItems[].addonItems[].error.errorDescription": "text",
    "lineItems[].addonItems[].error.additionalInformation": "object",
    "lineItems[].addonItems[].error.additionalInformation.availableQuantity": "integer",
    "lineItems[].addonItems[].error.additionalInformation.purchasedQuantity": "integer",
    "status": "text",
    "partnerOnRecordAttestationAccepted": "boolean"
  },
  "decimals": [
    "lineItems[].purchaseCommitment.amount",
    "lineItems[].pricing.listPrice",
    "lineItems[].pricing.discountedPrice",
    "lineItems[].pricing.proratedPrice",
    "lineItems[].pricing.price",
    "lineItems[].pricing.extendedPrice",
    "lineItems[].addonItems[].purchaseCommitment.amount",
    "lineItems[].addonItems[].pricing.listPrice",
    "lineItems[].addonItems[].pricing.discountedPrice",
    "lineItems[].addonItems[].pricing.proratedPrice",
    "lineItems[].addonItems[].pricing.price",
    "lineItems[].addonItems[].pricing.extendedPrice"
  ]
};

/** Buy what is in a cart. */
export const cartsCheckout: Operation<[customerId: string, cartId: string, options?: CartsCheckoutOptions], Promise<CartCheckoutResult>> = {
  "id": "carts.checkout",
  "method": "POST",
  "path": "/v1/customers/{customerId}/carts/{cartId}/checkout",
  "headers": {
    "xMsCustomeruserUpn": [
      "x-ms-customeruser-upn",
      "text"
    ]
  },
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
