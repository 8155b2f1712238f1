// Generated from the contract by `npm run generate`: how these operations are called.

import type { Poller } from "../long-running.ts";
import type { ProductUpgradesEligibility, ProductUpgradesRequest, ProductUpgradesStatus } from "../models/subscriptions.ts";
import type { CallOptions, Operation, WorkOptions } from "../operation.ts";

export interface ProductUpgradesOperations {
  /**
   * Move all legacy Azure subscriptions of a customer to an Azure plan.
   *
   * - It moves every subscription to the offer MS-AZR-0145P.
   * - The work goes on after the answer; Location is productUpgrades/{upgradeId}, without a slash before it, and its status is asked for by POST to productUpgrades/{upgradeId}/status.
   *
   * `POST /v1/productUpgrades`, for a user, through an application, in global.
   */
  create(body: ProductUpgradesRequest, options?: WorkOptions): Poller<ProductUpgradesStatus>;
  readonly eligibility: ProductUpgradesEligibilityOperations;
  readonly status: ProductUpgradesStatusOperations;
}

export interface ProductUpgradesEligibilityOperations {
  /**
   * Ask whether a customer's legacy Azure subscriptions can move to an Azure plan.
   *
   * - upgradeId is there when an upgrade was begun already.
   *
   * `POST /v1/productUpgrades/eligibility`, for a user, through an application, in global.
   */
  check(body: ProductUpgradesRequest, options?: CallOptions): Promise<ProductUpgradesEligibility>;
}

export interface ProductUpgradesStatusOperations {
  /**
   * Ask how far an upgrade to an Azure plan is.
   *
   * - The body names the customer that the upgrade is for.
   *
   * `POST /v1/productUpgrades/{upgradeId}/status`, for a user, through an application, in global.
   */
  check(upgradeId: string, body: ProductUpgradesRequest, options?: CallOptions): Promise<ProductUpgradesStatus>;
}

/** Move all legacy Azure subscriptions of a customer to an Azure plan. */
export const productUpgradesCreate: Operation<[body: ProductUpgradesRequest, options?: WorkOptions], Poller<ProductUpgradesStatus>> = {
  "id": "productUpgrades.create",
  "method": "POST",
  "path": "/v1/productUpgrades",
  "body": {
    "": "object!",
    "customerId": "text!",
    "productFamily": "text!"
  },
  "longRunning": {
    "in": "Location",
    "suffix": "/status",
    "property": "status",
    "succeeded": [
      "completed"
    ],
    "failed": [
      "failed"
    ]
  }
};

/** Ask whether a customer's legacy Azure subscriptions can move to an Azure plan. */
export const productUpgradesEligibilityCheck: Operation<[body: ProductUpgradesRequest, options?: CallOptions], Promise<ProductUpgradesEligibility>> = {
  "id": "productUpgrades.eligibility.check",
  "method": "POST",
  "path": "/v1/productUpgrades/eligibility",
  "body": {
    "": "object!",
    "customerId": "text!",
    "productFamily": "text!"
  }
};

/** Ask how far an upgrade to an Azure plan is. */
export const productUpgradesStatusCheck: Operation<[upgradeId: string, body: ProductUpgradesRequest, options?: CallOptions], Promise<ProductUpgradesStatus>> = {
  "id": "productUpgrades.status.check",
  "method": "POST",
  "path": "/v1/productUpgrades/{upgradeId}/status",
  "body": {
    "": "object!",
    "customerId": "text!",
    "productFamily": "text!"
  }
};
