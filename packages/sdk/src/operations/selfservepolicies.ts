// Generated from the contract by `npm run generate`: how these operations are called.

import type { SelfServePolicy } from "../models/selfservice.ts";
import type { CallOptions, Operation, WriteOptions } from "../operation.ts";
import type { Paged } from "../paging.ts";

/** Options of `selfServePolicies.list`. */
export interface SelfServePoliciesListOptions extends CallOptions {
  /** The customer's tenant; .NET writes entity_Id, which is the same. */
  readonly entity_id: string;
}

export interface SelfServePoliciesOperations {
  /**
   * List the self-serve policies of a customer.
   *
   * - Permissions are on AzureReservedInstances and, since October 2022, on AzureSavingsPlan.
   *
   * `GET /v1/SelfServePolicy`, for a user, through an application, in global.
   */
  list(options: SelfServePoliciesListOptions): Paged<SelfServePolicy>;
  /**
   * Let a customer buy by itself.
   *
   * - There is one policy for each entity and grantor.
   * - Its id is made of the tenants of both, joined by an underscore.
   * - Permissions are on AzureReservedInstances and, since October 2022, on AzureSavingsPlan.
   *
   * `POST /v1/SelfServePolicy`, for a user, through an application, in global.
   */
  create(body: SelfServePolicy, options?: CallOptions): Promise<SelfServePolicy>;
  /**
   * Get a self-serve policy by its id.
   *
   * - Permissions are on AzureReservedInstances and, since October 2022, on AzureSavingsPlan.
   *
   * `GET /v1/SelfServePolicy/{policyId}`, for a user, through an application, in global.
   */
  get(policyId: string, options?: CallOptions): Promise<SelfServePolicy>;
  /**
   * Replace a self-serve policy.
   *
   * - The body is the whole policy, with its id and, in attributes, its etag as it was read.
   * - Without an id in the path the policy is found by that of the body.
   * - Permissions are on AzureReservedInstances and, since October 2022, on AzureSavingsPlan.
   *
   * `PUT /v1/SelfServePolicy/{policyId}`, for a user, through an application, in global.
   */
  update(policyId: string, body: SelfServePolicy, options?: WriteOptions): Promise<SelfServePolicy>;
  /**
   * Delete a self-serve policy: the customer may no longer buy by itself.
   *
   * `DELETE /v1/SelfServePolicy/{policyId}`, for a user, through an application, in global.
   */
  delete(policyId: string, options?: WriteOptions): Promise<void>;
}

/** List the self-serve policies of a customer. */
export const selfServePoliciesList: Operation<[options: SelfServePoliciesListOptions], Paged<SelfServePolicy>> = {
  "id": "selfServePolicies.list",
  "method": "GET",
  "path": "/v1/SelfServePolicy",
  "query": {
    "entity_id": "text!"
  },
  "listing": "collection"
};

/** Let a customer buy by itself. */
export const selfServePoliciesCreate: Operation<[body: SelfServePolicy, options?: CallOptions], Promise<SelfServePolicy>> = {
  "id": "selfServePolicies.create",
  "method": "POST",
  "path": "/v1/SelfServePolicy",
  "body": {
    "": "object!",
    "id": "text",
    "selfServeEntity": "object!",
    "selfServeEntity.selfServeEntityType": "text!",
    "selfServeEntity.tenantID": "text!",
    "grantor": "object!",
    "grantor.grantorType": "text!",
    "grantor.tenantID": "text!",
    "permissions": "array!",
    "permissions[]": "object!",
    "permissions[].resource": "text!",
    "permissions[].action": "text!"
  }
};

/** Get a self-serve policy by its id. */
export const selfServePoliciesGet: Operation<[policyId: string, options?: CallOptions], Promise<SelfServePolicy>> = {
  "id": "selfServePolicies.get",
  "method": "GET",
  "path": "/v1/SelfServePolicy/{policyId}"
};

/** Replace a self-serve policy. */
export const selfServePoliciesUpdate: Operation<[policyId: string, body: SelfServePolicy, options?: WriteOptions], Promise<SelfServePolicy>> = {
  "id": "selfServePolicies.update",
  "method": "PUT",
  "path": "/v1/SelfServePolicy/{policyId}",
  "body": {
    "": "object!",
    "id": "text",
    "selfServeEntity": "object!",
    "selfServeEntity.selfServeEntityType": "text!",
    "selfServeEntity.tenantID": "text!",
    "grantor": "object!",
    "grantor.grantorType": "text!",
    "grantor.tenantID": "text!",
    "permissions": "array!",
    "permissions[]": "object!",
    "permissions[].resource": "text!",
    "permissions[].action": "text!"
  }
};

/** Delete a self-serve policy: the customer may no longer buy by itself. */
export const selfServePoliciesDelete: Operation<[policyId: string, options?: WriteOptions], Promise<void>> = {
  "id": "selfServePolicies.delete",
  "method": "DELETE",
  "path": "/v1/SelfServePolicy/{policyId}",
  "answer": "nothing"
};
