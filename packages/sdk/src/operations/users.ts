// Generated from the contract by `npm run generate`: how these operations are called.

import type { License, LicenseGroupId, LicenseUpdate } from "../models/licenses.ts";
import type { CustomerUser, CustomerUserPassword, CustomerUserUpdate, DirectoryRole, NewCustomerUser, SortDirection } from "../models/users.ts";
import type { CallOptions, Operation, WriteOptions } from "../operation.ts";
import type { Paged } from "../paging.ts";

/** Options of `users.licenses.list`. */
export interface UsersLicensesListOptions extends CallOptions {
  /** Groups to list, the parameter once for each; group1 alone when absent. */
  readonly licenseGroupIds?: LicenseGroupId[] | undefined;
}

/** Options of `users.list`. */
export interface UsersListOptions extends CallOptions {
  /** Items a page; 0 means unspecified (0 to 500). */
  readonly size?: number | undefined;
  /** SimpleFieldFilter as JSON: UserState equals Inactive lists deleted users. */
  readonly filter?: string | undefined;
  /** DisplayName or UserPrincipalName, which are what the directory sorts by; else in order of creation or deletion. */
  readonly sortField?: string | undefined;
  /** Whether a list rises or falls. */
  readonly sortDirection?: SortDirection | undefined;
}

export interface UsersOperations {
  readonly licenses: UsersLicensesOperations;
  /**
   * List the users of a customer's directory, by page; those deleted within the last thirty days by a filter.
   *
   * `GET /v1/customers/{customerId}/users`, for a user, through an application.
   */
  list(customerId: string, options?: UsersListOptions): Paged<CustomerUser>;
  /**
   * Create a user in a customer's directory.
   *
   * `POST /v1/customers/{customerId}/users`, for a user, through an application, in global, china.
   */
  create(customerId: string, body: NewCustomerUser, options?: CallOptions): Promise<CustomerUser>;
  /**
   * Get a user of a customer's directory; a deleted one is in the list of deleted users only.
   *
   * `GET /v1/customers/{customerId}/users/{userId}`, for a user, through an application.
   */
  get(customerId: string, userId: string, options?: CallOptions): Promise<CustomerUser>;
  /**
   * Change a user, give it a new password, or restore a deleted one by the state active; what is absent or null stays.
   *
   * `PATCH /v1/customers/{customerId}/users/{userId}`, for a user, through an application, in global, china.
   */
  update(customerId: string, userId: string, body: CustomerUserUpdate, options?: WriteOptions): Promise<CustomerUser>;
  /**
   * Delete a user: for thirty days it is inactive and can be restored, then it is gone.
   *
   * `DELETE /v1/customers/{customerId}/users/{userId}`, for a user, through an application, in global, china.
   */
  delete(customerId: string, userId: string, options?: WriteOptions): Promise<void>;
  /**
   * Give a user a new password; what it has signed in with before is worth nothing from now on.
   *
   * `PATCH /v1/customers/{customerId}/users/{userId}/resetpassword`, for a user, through an application, in global.
   */
  resetPassword(customerId: string, userId: string, body: CustomerUserPassword, options?: WriteOptions): Promise<CustomerUser>;
  readonly directoryRoles: UsersDirectoryRolesOperations;
}

export interface UsersLicensesOperations {
  /**
   * List the licences that a customer's user has.
   *
   * - Without licenseGroupIds only products of group1 are listed, those whose licences Azure Active Directory manages; group2 is Minecraft.
   * - Where nothing matches, the list is empty and totalCount is 0.
   * - With granular delegated administration the user needs one of the roles Directory Readers, License Administrator, User Administrator or Directory Writers.
   *
   * `GET /v1/customers/{customerId}/users/{userId}/licenses`, for a user, through an application, in global.
   */
  list(customerId: string, userId: string, options?: UsersLicensesListOptions): Paged<License>;
  /**
   * Give licences to a customer's user, and take licences away.
   *
   * - All licences of a request are of one license group.
   * - A licence can be given only while its SKU has available units; availableUnits and consumedUnits of the subscribed SKU follow at once.
   * - The answer is the request with licenseWarnings.
   * - A token of the former exchange at /generatetoken is refused: send the one of the authority.
   * - With granular delegated administration the user needs one of the roles License Administrator, User Administrator or Directory Writers.
   *
   * `POST /v1/customers/{customerId}/users/{userId}/licenseupdates`, for a user, through an application, in global.
   */
  update(customerId: string, userId: string, body: LicenseUpdate, options?: CallOptions): Promise<LicenseUpdate>;
}

export interface UsersDirectoryRolesOperations {
  /**
   * List the directory roles that a user has.
   *
   * `GET /v1/customers/{customerId}/users/{userId}/directoryroles`, for a user, through an application.
   */
  list(customerId: string, userId: string, options?: CallOptions): Paged<DirectoryRole>;
}

/** List the licences that a customer's user has. */
export const usersLicensesList: Operation<[customerId: string, userId: string, options?: UsersLicensesListOptions], Paged<License>> = {
  "id": "users.licenses.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/users/{userId}/licenses",
  "query": {
    "licenseGroupIds": "array"
  },
  "listing": "collection"
};

/** Give licences to a customer's user, and take licences away. */
export const usersLicensesUpdate: Operation<[customerId: string, userId: string, body: LicenseUpdate, options?: CallOptions], Promise<LicenseUpdate>> = {
  "id": "users.licenses.update",
  "method": "POST",
  "path": "/v1/customers/{customerId}/users/{userId}/licenseupdates",
  "body": {
    "": "object!",
    "licensesToAssign": "array",
    "licensesToAssign[]": "object!",
    "licensesToAssign[].skuId": "text!",
    "licensesToAssign[].excludedPlans": "array",
    "licensesToAssign[].excludedPlans[]": "text!",
    "licensesToRemove": "array",
    "licensesToRemove[]": "text!",
    "licenseWarnings": "array",
    "licenseWarnings[]": "object!",
    "licenseWarnings[].code": "text!",
    "licenseWarnings[].message": "text",
    "licenseWarnings[].servicePlans": "array",
    "licenseWarnings[].servicePlans[]": "text!"
  }
};

/** List the users of a customer's directory, by page; those deleted within the last thirty days by a filter. */
export const usersList: Operation<[customerId: string, options?: UsersListOptions], Paged<CustomerUser>> = {
  "id": "users.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/users",
  "query": {
    "size": "integer",
    "filter": "text",
    "sortField": "text",
    "sortDirection": "text"
  },
  "listing": "seek"
};

/** Create a user in a customer's directory. */
export const usersCreate: Operation<[customerId: string, body: NewCustomerUser, options?: CallOptions], Promise<CustomerUser>> = {
  "id": "users.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/users",
  "body": {
    "": "object!",
    "firstName": "text",
    "lastName": "text",
    "usageLocation": "text",
    "immutableId": "text",
    "phoneNumber": "text",
    "userPrincipalName": "text!",
    "displayName": "text!",
    "passwordProfile": "object",
    "passwordProfile.password": "text",
    "passwordProfile.forceChangePassword": "boolean"
  }
};

/** Get a user of a customer's directory; a deleted one is in the list of deleted users only. */
export const usersGet: Operation<[customerId: string, userId: string, options?: CallOptions], Promise<CustomerUser>> = {
  "id": "users.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/users/{userId}"
};

/** Change a user, give it a new password, or restore a deleted one by the state active; what is absent or null stays. */
export const usersUpdate: Operation<[customerId: string, userId: string, body: CustomerUserUpdate, options?: WriteOptions], Promise<CustomerUser>> = {
  "id": "users.update",
  "method": "PATCH",
  "path": "/v1/customers/{customerId}/users/{userId}",
  "body": {
    "": "object!",
    "firstName": "text",
    "lastName": "text",
    "usageLocation": "text",
    "immutableId": "text",
    "phoneNumber": "text",
    "userPrincipalName": "text",
    "displayName": "text",
    "passwordProfile": "object",
    "passwordProfile.password": "text",
    "passwordProfile.forceChangePassword": "boolean",
    "state": "text"
  }
};

/** Delete a user: for thirty days it is inactive and can be restored, then it is gone. */
export const usersDelete: Operation<[customerId: string, userId: string, options?: WriteOptions], Promise<void>> = {
  "id": "users.delete",
  "method": "DELETE",
  "path": "/v1/customers/{customerId}/users/{userId}",
  "answer": "nothing"
};

/** Give a user a new password; what it has signed in with before is worth nothing from now on. */
export const usersResetPassword: Operation<[customerId: string, userId: string, body: CustomerUserPassword, options?: WriteOptions], Promise<CustomerUser>> = {
  "id": "users.resetPassword",
  "method": "PATCH",
  "path": "/v1/customers/{customerId}/users/{userId}/resetpassword",
  "body": {
    "": "object!",
    "passwordProfile": "object!",
    "passwordProfile.password": "text",
    "passwordProfile.forceChangePassword": "boolean"
  }
};

/** List the directory roles that a user has. */
export const usersDirectoryRolesList: Operation<[customerId: string, userId: string, options?: CallOptions], Paged<DirectoryRole>> = {
  "id": "users.directoryRoles.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/users/{userId}/directoryroles",
  "listing": "seek"
};
