// Generated from the contract by `npm run generate`: how these operations are called.

import type { BillingProfile, BillingProfileUpdate, LegalBusinessProfile, LegalBusinessProfileUpdate, MpnProfile, OrganizationProfile, OrganizationProfileUpdate, SupportProfile, SupportProfileUpdate, VettingVersion } from "../models/profiles.ts";
import type { CallOptions, Operation, WriteOptions } from "../operation.ts";

/** Options of `profiles.legalBusiness.get`. */
export interface ProfilesLegalBusinessGetOptions extends CallOptions {
  /** The profile as it is now, or as it was when a verification last ended; queries write LastFinalized. */
  readonly vettingVersion?: VettingVersion | undefined;
}

/** Options of `profiles.mpn.get`. */
export interface ProfilesMpnGetOptions extends CallOptions {
  /** A PartnerID; the own profile when absent (1 to 9999999999). */
  readonly mpnId?: number | undefined;
}

export interface ProfilesOperations {
  readonly legalBusiness: ProfilesLegalBusinessOperations;
  readonly organization: ProfilesOrganizationOperations;
  readonly billing: ProfilesBillingOperations;
  readonly mpn: ProfilesMpnOperations;
  readonly support: ProfilesSupportOperations;
}

export interface ProfilesLegalBusinessOperations {
  /**
   * Get the legal business profile.
   *
   * `GET /v1/profiles/legalbusiness`, for an application or a user.
   */
  get(options?: ProfilesLegalBusinessGetOptions): Promise<LegalBusinessProfile>;
  /**
   * Replace the legal business profile; a new address has the company verified again.
   *
   * `PUT /v1/profiles/legalbusiness`, for a user, through an application.
   */
  update(body: LegalBusinessProfileUpdate, options?: WriteOptions): Promise<LegalBusinessProfile>;
}

export interface ProfilesOrganizationOperations {
  /**
   * Get the organization profile.
   *
   * `GET /v1/profiles/organization`, for a user, through an application.
   */
  get(options?: CallOptions): Promise<OrganizationProfile>;
  /**
   * Replace the organization profile.
   *
   * `PUT /v1/profiles/organization`, for a user, through an application.
   */
  update(body: OrganizationProfileUpdate, options?: WriteOptions): Promise<OrganizationProfile>;
}

export interface ProfilesBillingOperations {
  /**
   * Get the partner's own billing profile.
   *
   * `GET /v1/profiles/billing`, for a user, through an application.
   */
  get(options?: CallOptions): Promise<BillingProfile>;
  /**
   * Replace the partner's own billing profile.
   *
   * `PUT /v1/profiles/billing`, for a user, through an application.
   */
  update(body: BillingProfileUpdate, options?: WriteOptions): Promise<BillingProfile>;
}

export interface ProfilesMpnOperations {
  /**
   * Get the own partner network profile, or verify another partner's PartnerID.
   *
   * `GET /v1/profiles/mpn`, for a user, through an application.
   */
  get(options?: ProfilesMpnGetOptions): Promise<MpnProfile>;
}

export interface ProfilesSupportOperations {
  /**
   * Get the support profile, which customers see.
   *
   * `GET /v1/profiles/support`, for a user, through an application, in global, usgov, germany.
   */
  get(options?: CallOptions): Promise<SupportProfile>;
  /**
   * Replace the support profile.
   *
   * `PUT /v1/profiles/support`, for a user, through an application.
   */
  update(body: SupportProfileUpdate, options?: WriteOptions): Promise<SupportProfile>;
}

/** Get the legal business profile. */
export const profilesLegalBusinessGet: Operation<[options?: ProfilesLegalBusinessGetOptions], Promise<LegalBusinessProfile>> = {
  "id": "profiles.legalBusiness.get",
  "method": "GET",
  "path": "/v1/profiles/legalbusiness",
  "query": {
    "vettingVersion": "text"
  }
};

/** Replace the legal business profile; a new address has the company verified again. */
export const profilesLegalBusinessUpdate: Operation<[body: LegalBusinessProfileUpdate, options?: WriteOptions], Promise<LegalBusinessProfile>> = {
  "id": "profiles.legalBusiness.update",
  "method": "PUT",
  "path": "/v1/profiles/legalbusiness",
  "body": {
    "": "object!",
    "companyName": "text!",
    "address": "object!",
    "address.country": "text!",
    "address.city": "text!",
    "address.addressLine1": "text!",
    "address.region": "text",
    "address.state": "text",
    "address.addressLine2": "text",
    "address.postalCode": "text",
    "address.firstName": "text",
    "address.middleName": "text",
    "address.lastName": "text",
    "address.phoneNumber": "text",
    "address.id": "text",
    "address.district": "text",
    "address.addressLine3": "text",
    "address.emailAddress": "text",
    "primaryContact": "object!",
    "primaryContact.firstName": "text",
    "primaryContact.middleName": "text",
    "primaryContact.lastName": "text",
    "primaryContact.email": "text",
    "primaryContact.phoneNumber": "text",
    "companyApproverAddress": "object",
    "companyApproverAddress.country": "text!",
    "companyApproverAddress.city": "text!",
    "companyApproverAddress.addressLine1": "text!",
    "companyApproverAddress.region": "text",
    "companyApproverAddress.state": "text",
    "companyApproverAddress.addressLine2": "text",
    "companyApproverAddress.postalCode": "text",
    "companyApproverAddress.firstName": "text",
    "companyApproverAddress.middleName": "text",
    "companyApproverAddress.lastName": "text",
    "companyApproverAddress.phoneNumber": "text",
    "companyApproverAddress.id": "text",
    "companyApproverAddress.district": "text",
    "companyApproverAddress.addressLine3": "text",
    "companyApproverAddress.emailAddress": "text",
    "companyApproverEmail": "text"
  }
};

/** Get the organization profile. */
export const profilesOrganizationGet: Operation<[options?: CallOptions], Promise<OrganizationProfile>> = {
  "id": "profiles.organization.get",
  "method": "GET",
  "path": "/v1/profiles/organization"
};

/** Replace the organization profile. */
export const profilesOrganizationUpdate: Operation<[body: OrganizationProfileUpdate, options?: WriteOptions], Promise<OrganizationProfile>> = {
  "id": "profiles.organization.update",
  "method": "PUT",
  "path": "/v1/profiles/organization",
  "body": {
    "": "object!",
    "companyName": "text!",
    "defaultAddress": "object!",
    "defaultAddress.country": "text!",
    "defaultAddress.city": "text!",
    "defaultAddress.addressLine1": "text!",
    "defaultAddress.region": "text",
    "defaultAddress.state": "text",
    "defaultAddress.addressLine2": "text",
    "defaultAddress.postalCode": "text",
    "defaultAddress.firstName": "text",
    "defaultAddress.middleName": "text",
    "defaultAddress.lastName": "text",
    "defaultAddress.phoneNumber": "text",
    "defaultAddress.id": "text",
    "defaultAddress.district": "text",
    "defaultAddress.addressLine3": "text",
    "defaultAddress.emailAddress": "text",
    "email": "text",
    "language": "text!",
    "culture": "text!"
  }
};

/** Get the partner's own billing profile. */
export const profilesBillingGet: Operation<[options?: CallOptions], Promise<BillingProfile>> = {
  "id": "profiles.billing.get",
  "method": "GET",
  "path": "/v1/profiles/billing"
};

/** Replace the partner's own billing profile. */
export const profilesBillingUpdate: Operation<[body: BillingProfileUpdate, options?: WriteOptions], Promise<BillingProfile>> = {
  "id": "profiles.billing.update",
  "method": "PUT",
  "path": "/v1/profiles/billing",
  "body": {
    "": "object!",
    "companyName": "text!",
    "address": "object!",
    "address.country": "text!",
    "address.city": "text!",
    "address.addressLine1": "text!",
    "address.region": "text",
    "address.state": "text",
    "address.addressLine2": "text",
    "address.postalCode": "text",
    "address.firstName": "text",
    "address.middleName": "text",
    "address.lastName": "text",
    "address.phoneNumber": "text",
    "address.id": "text",
    "address.district": "text",
    "address.addressLine3": "text",
    "address.emailAddress": "text",
    "primaryContact": "object!",
    "primaryContact.firstName": "text",
    "primaryContact.middleName": "text",
    "primaryContact.lastName": "text",
    "primaryContact.email": "text",
    "primaryContact.phoneNumber": "text",
    "purchaseOrderNumber": "text",
    "taxId": "text",
    "billingDay": "integer",
    "billingCurrency": "text"
  }
};

/** Get the own partner network profile, or verify another partner's PartnerID. */
export const profilesMpnGet: Operation<[options?: ProfilesMpnGetOptions], Promise<MpnProfile>> = {
  "id": "profiles.mpn.get",
  "method": "GET",
  "path": "/v1/profiles/mpn",
  "query": {
    "mpnId": "integer"
  }
};

/** Get the support profile, which customers see. */
export const profilesSupportGet: Operation<[options?: CallOptions], Promise<SupportProfile>> = {
  "id": "profiles.support.get",
  "method": "GET",
  "path": "/v1/profiles/support"
};

/** Replace the support profile. */
export const profilesSupportUpdate: Operation<[body: SupportProfileUpdate, options?: WriteOptions], Promise<SupportProfile>> = {
  "id": "profiles.support.update",
  "method": "PUT",
  "path": "/v1/profiles/support",
  "body": {
    "": "object!",
    "email": "text",
    "telephone": "text",
    "website": "text"
  }
};
