// Generated from the contract by `npm run generate`: how these operations are called.

import type { SandboxIndirectReseller, SandboxIndirectResellerRequest } from "../models/accounts.ts";
import type { CallOptions, Operation, WriteOptions } from "../operation.ts";

export interface AccountsOperations {
  readonly sandboxIndirectResellers: AccountsSandboxIndirectResellersOperations;
  readonly accountSettings: AccountsAccountSettingsOperations;
  readonly enrolledPrograms: AccountsEnrolledProgramsOperations;
}

export interface AccountsSandboxIndirectResellersOperations {
  /**
   * Add an indirect reseller to the sandbox of an indirect provider: its tenant, its account and the partnership.
   *
   * `POST /v1/sandboxIndirectReseller`, for a user, through an application, in global, china, germany, in the integration sandbox only.
   */
  create(body: SandboxIndirectResellerRequest, options?: CallOptions): Promise<SandboxIndirectReseller>;
  /**
   * Delete an indirect reseller of the sandbox for good; one that has other providers loses this one only.
   *
   * `DELETE /v1/sandboxIndirectReseller/{resellerId}`, for a user, through an application, in global, china, germany, in the integration sandbox only.
   */
  delete(resellerId: string, options?: WriteOptions): Promise<void>;
}

export interface AccountsAccountSettingsOperations {
  /**
   * Get a setting of the account.
   *
   * - It is known from the configurations of the client programs alone; what it sends and answers is documented nowhere.
   *
   * `GET /v1/accountsettings/{settingType}`, for an application or a user, in global.
   */
  get(settingType: string, options?: CallOptions): Promise<Record<string, unknown>>;
  /**
   * Change a setting of the account.
   *
   * - It is known from the configurations of the client programs alone; what it sends and answers is documented nowhere.
   *
   * `PUT /v1/accountsettings/{settingType}`, for an application or a user, in global.
   */
  update(settingType: string, body: Record<string, unknown>, options?: WriteOptions): Promise<Record<string, unknown>>;
}

export interface AccountsEnrolledProgramsOperations {
  /**
   * Get how the account is enrolled in a programme.
   *
   * - It is known from the configurations of the client programs alone; what it sends and answers is documented nowhere.
   *
   * `GET /v1/enrolledprograms/{programType}`, for an application or a user, in global.
   */
  get(programType: string, options?: CallOptions): Promise<Record<string, unknown>>;
}

/** Add an indirect reseller to the sandbox of an indirect provider: its tenant, its account and the partnership. */
export const accountsSandboxIndirectResellersCreate: Operation<[body: SandboxIndirectResellerRequest, options?: CallOptions], Promise<SandboxIndirectReseller>> = {
  "id": "accounts.sandboxIndirectResellers.create",
  "method": "POST",
  "path": "/v1/sandboxIndirectReseller",
  "body": {
    "": "object!",
    "mpnId": "text!",
    "tenant": "object!",
    "tenant.domainPrefix": "text!",
    "tenant.name": "text!",
    "tenant.displayName": "text!",
    "tenant.adminUserName": "text!",
    "tenant.adminFirstName": "text!",
    "tenant.adminLastName": "text!",
    "tenant.adminAlternateEmail": "text!",
    "tenant.country": "text!",
    "tenant.culture": "text!",
    "legalBusinessProfile": "object!",
    "legalBusinessProfile.companyName": "text!",
    "legalBusinessProfile.address": "object!",
    "legalBusinessProfile.address.country": "text!",
    "legalBusinessProfile.address.city": "text!",
    "legalBusinessProfile.address.addressLine1": "text!",
    "legalBusinessProfile.address.region": "text",
    "legalBusinessProfile.address.state": "text",
    "legalBusinessProfile.address.addressLine2": "text",
    "legalBusinessProfile.address.postalCode": "text",
    "legalBusinessProfile.address.firstName": "text",
    "legalBusinessProfile.address.middleName": "text",
    "legalBusinessProfile.address.lastName": "text",
    "legalBusinessProfile.address.phoneNumber": "text",
    "legalBusinessProfile.address.id": "text",
    "legalBusinessProfile.address.district": "text",
    "legalBusinessProfile.address.addressLine3": "text",
    "legalBusinessProfile.address.emailAddress": "text",
    "legalBusinessProfile.primaryContact": "object!",
    "legalBusinessProfile.primaryContact.firstName": "text!",
    "legalBusinessProfile.primaryContact.lastName": "text!",
    "legalBusinessProfile.primaryContact.email": "text!",
    "legalBusinessProfile.primaryContact.phoneNumber": "text",
    "legalBusinessProfile.culture": "text!",
    "organizationProfileLanguage": "text!"
  }
};

/** Delete an indirect reseller of the sandbox for good; one that has other providers loses this one only. */
export const accountsSandboxIndirectResellersDelete: Operation<[resellerId: string, options?: WriteOptions], Promise<void>> = {
  "id": "accounts.sandboxIndirectResellers.delete",
  "method": "DELETE",
  "path": "/v1/sandboxIndirectReseller/{resellerId}",
  "answer": "nothing"
};

/** Get a setting of the account. */
export const accountsAccountSettingsGet: Operation<[settingType: string, options?: CallOptions], Promise<Record<string, unknown>>> = {
  "id": "accounts.accountSettings.get",
  "method": "GET",
  "path": "/v1/accountsettings/{settingType}"
};

/** Change a setting of the account. */
export const accountsAccountSettingsUpdate: Operation<[settingType: string, body: Record<string, unknown>, options?: WriteOptions], Promise<Record<string, unknown>>> = {
  "id": "accounts.accountSettings.update",
  "method": "PUT",
  "path": "/v1/accountsettings/{settingType}",
  "body": {
    "": "object!"
  }
};

/** Get how the account is enrolled in a programme. */
export const accountsEnrolledProgramsGet: Operation<[programType: string, options?: CallOptions], Promise<Record<string, unknown>>> = {
  "id": "accounts.enrolledPrograms.get",
  "method": "GET",
  "path": "/v1/enrolledprograms/{programType}"
};
