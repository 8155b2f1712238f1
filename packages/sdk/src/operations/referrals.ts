// Generated from the contract by `npm run generate`: how these operations are called.

import type { JsonPatchOperation, Referral } from "../models/referrals.ts";
import type { CallOptions, Operation, WriteOptions } from "../operation.ts";
import type { Paged } from "../paging.ts";

/** Options of `referrals.list`. */
export interface ReferralsListOptions extends CallOptions {
  /** Properties to answer, separated by commas, such as id,status,customerProfile; all when absent (at most 1024 characters). */
  readonly $select?: string | undefined;
  /** Comparisons with eq, joined by and, on engagementId, status, substatus, qualification, type, direction, updatedDateTime, email, customerProfile/address/country or team/any(t:t/email eq '...') (at most 4096 characters). */
  readonly $filter?: string | undefined;
  /** createdDateTime or updatedDateTime, followed by asc or desc (at most 1024 characters). */
  readonly $orderby?: string | undefined;
  /** How many referrals to answer at most (at least 1). */
  readonly $top?: number | undefined;
}

/** Options of `referrals.update`. */
export interface ReferralsUpdateOptions extends WriteOptions {
  /** The referral's eTag as it was read, with its quotes. */
  readonly ifMatch: string;
}

/** Options of `referrals.patch`. */
export interface ReferralsPatchOptions extends WriteOptions {
  /** return=representation: answer 200 with the changed referral (at most 1024 characters). */
  readonly prefer?: string | undefined;
}

export interface ReferralsOperations {
  /**
   * List the referrals of the organization, by pages of 100.
   *
   * - The user has to be Global admin, Referral admin or Referral user.
   * - The link to the next page, @odata.nextLink, is absolute.
   * - A referral that nobody answers within 14 days becomes Closed, with the substatus Expired.
   *
   * `GET /v1.0/engagements/referrals`, for a user, through an application, in global.
   */
  list(options?: ReferralsListOptions): Paged<Referral>;
  /**
   * Get a referral by its id.
   *
   * - The user has to be Global admin, Referral admin or Referral user.
   *
   * `GET /v1.0/engagements/referrals/{referralId}`, for a user, through an application, in global.
   */
  get(referralId: string, options?: CallOptions): Promise<Referral>;
  /**
   * Create a referral: a lead or an opportunity.
   *
   * - It takes the type, the customer's profile, the consent and the details.
   * - New may become Active or Closed, Active may become Closed; the substatus is Pending or Received while New, Accepted while Active, and Won, Lost, Declined or Expired once Closed.
   * - A second referral of the type Shared with the engagementId of the first connects the two parties.
   *
   * `POST /v1.0/engagements/referrals`, for a user, through an application, in global.
   */
  create(body: Referral, options?: CallOptions): Promise<Referral>;
  /**
   * Replace a referral.
   *
   * - The body is the whole referral.
   * - New may become Active or Closed, Active may become Closed; the substatus is Pending or Received while New, Accepted while Active, and Won, Lost, Declined or Expired once Closed.
   * - The documentation of 2023 has PATCH in its place; both are served.
   *
   * `PUT /v1.0/engagements/referrals/{referralId}`, for a user, through an application, in global.
   */
  update(referralId: string, body: Referral, options: ReferralsUpdateOptions): Promise<Referral>;
  /**
   * Change parts of a referral by JSON Patch.
   *
   * - The user has to be Global admin, Referral admin or Referral user.
   * - The operations are replace and add only.
   * - New may become Active or Closed, Active may become Closed; the substatus is Pending or Received while New, Accepted while Active, and Won, Lost, Declined or Expired once Closed.
   * - The answer is 204 without a body, or 200 with the referral where Prefer asks for it.
   * - Without If-Match nothing is compared, and the change is made to whatever the referral has become.
   *
   * `PATCH /v1.0/engagements/referrals/{referralId}`, for a user, through an application, in global.
   */
  patch(referralId: string, body: JsonPatchOperation[], options?: ReferralsPatchOptions): Promise<void>;
}

/** List the referrals of the organization, by pages of 100. */
export const referralsList: Operation<[options?: ReferralsListOptions], Paged<Referral>> = {
  "id": "referrals.list",
  "method": "GET",
  "path": "/v1.0/engagements/referrals",
  "host": "partnerApi",
  "query": {
    "$select": "text",
    "$filter": "text",
    "$orderby": "text",
    "$top": "integer"
  },
  "listing": "odata",
  "decimals": [
    "details.dealValue"
  ]
};

/** Get a referral by its id. */
export const referralsGet: Operation<[referralId: string, options?: CallOptions], Promise<Referral>> = {
  "id": "referrals.get",
  "method": "GET",
  "path": "/v1.0/engagements/referrals/{referralId}",
  "host": "partnerApi",
  "decimals": [
    "details.dealValue"
  ]
};

/** Create a referral: a lead or an opportunity. */
export const referralsCreate: Operation<[body: Referral, options?: CallOptions], Promise<Referral>> = {
  "id": "referrals.create",
  "method": "POST",
  "path": "/v1.0/engagements/referrals",
  "host": "partnerApi",
  "body": {
    "": "object!",
    "id": "text",
    "engagementId": "text",
    "organizationId": "text",
    "organizationName": "text",
    "name": "text",
    "externalReferenceId": "text",
    "createdDateTime": "text",
    "updatedDateTime": "text",
    "expirationDateTime": "text",
    "status": "text",
    "substatus": "text",
    "statusReason": "text",
    "referralType": "text",
    "type": "text",
    "qualification": "text",
    "direction": "text",
    "customerProfile": "object!",
    "customerProfile.name": "text",
    "customerProfile.address": "object",
    "customerProfile.address.addressLine1": "text",
    "customerProfile.address.addressLine2": "text",
    "customerProfile.address.city": "text",
    "customerProfile.address.state": "text",
    "customerProfile.address.postalCode": "text",
    "customerProfile.address.country": "text",
    "customerProfile.address.region": "text",
    "customerProfile.size": "text",
    "customerProfile.team": "array",
    "customerProfile.team[]": "object!",
    "customerProfile.team[].firstName": "text",
    "customerProfile.team[].lastName": "text",
    "customerProfile.team[].phoneNumber": "text",
    "customerProfile.team[].email": "text",
    "customerProfile.team[].contactPreference": "object",
    "customerProfile.team[].contactPreference.locale": "text",
    "customerProfile.team[].contactPreference.disableNotifications": "boolean",
    "customerProfile.ids": "array",
    "customerProfile.ids[]": "object!",
    "customerProfile.ids[].duns": "text",
    "customerProfile.ids[].external": "text",
    "consent": "object!",
    "consent.consentToToShareInfoWithOthers": "boolean",
    "consent.consentToContact": "boolean",
    "details": "object!",
    "details.notes": "text",
    "details.dealValue": "decimal",
    "details.currency": "text",
    "details.closingDateTime": "text",
    "details.requirements": "object",
    "details.requirements.industries": "array",
    "details.requirements.industries[]": "object!",
    "details.requirements.industries[].id": "text!",
    "details.requirements.products": "array",
    "details.requirements.products[]": "object!",
    "details.requirements.products[].id": "text!",
    "details.requirements.services": "array",
    "details.requirements.services[]": "object!",
    "details.requirements.services[].id": "text!",
    "details.requirements.solutions": "array",
    "details.requirements.solutions[]": "object!",
    "details.requirements.solutions[].id": "text",
    "details.requirements.solutions[].name": "text",
    "details.requirements.solutions[].solutionType": "text",
    "details.requirements.solutions[].type": "text",
    "team": "array",
    "team[]": "object!",
    "team[].firstName": "text",
    "team[].lastName": "text",
    "team[].phoneNumber": "text",
    "team[].email": "text",
    "team[].contactPreference": "object",
    "team[].contactPreference.locale": "text",
    "team[].contactPreference.disableNotifications": "boolean",
    "inviteContext": "object",
    "inviteContext.notes": "text",
    "inviteContext.invitedBy": "object",
    "inviteContext.invitedBy.organizationId": "text",
    "inviteContext.invitedBy.organizationName": "text",
    "target": "array",
    "target[]": "object!",
    "target[].id": "text!",
    "target[].type": "text!",
    "eTag": "text"
  },
  "decimals": [
    "details.dealValue"
  ]
};

/** Replace a referral. */
export const referralsUpdate: Operation<[referralId: string, body: Referral, options: ReferralsUpdateOptions], Promise<Referral>> = {
  "id": "referrals.update",
  "method": "PUT",
  "path": "/v1.0/engagements/referrals/{referralId}",
  "host": "partnerApi",
  "headers": {
    "ifMatch": [
      "If-Match",
      "text!"
    ]
  },
  "body": {
    "": "object!",
    "id": "text",
    "engagementId": "text",
    "organizationId": "text",
    "organizationName": "text",
    "name": "text",
    "externalReferenceId": "text",
    "createdDateTime": "text",
    "updatedDateTime": "text",
    "expirationDateTime": "text",
    "status": "text",
    "substatus": "text",
    "statusReason": "text",
    "referralType": "text",
    "type": "text",
    "qualification": "text",
    "direction": "text",
    "customerProfile": "object!",
    "customerProfile.name": "text",
    "customerProfile.address": "object",
    "customerProfile.address.addressLine1": "text",
    "customerProfile.address.addressLine2": "text",
    "customerProfile.address.city": "text",
    "customerProfile.address.state": "text",
    "customerProfile.address.postalCode": "text",
    "customerProfile.address.country": "text",
    "customerProfile.address.region": "text",
    "customerProfile.size": "text",
    "customerProfile.team": "array",
    "customerProfile.team[]": "object!",
    "customerProfile.team[].firstName": "text",
    "customerProfile.team[].lastName": "text",
    "customerProfile.team[].phoneNumber": "text",
    "customerProfile.team[].email": "text",
    "customerProfile.team[].contactPreference": "object",
    "customerProfile.team[].contactPreference.locale": "text",
    "customerProfile.team[].contactPreference.disableNotifications": "boolean",
    "customerProfile.ids": "array",
    "customerProfile.ids[]": "object!",
    "customerProfile.ids[].duns": "text",
    "customerProfile.ids[].external": "text",
    "consent": "object!",
    "consent.consentToToShareInfoWithOthers": "boolean",
    "consent.consentToContact": "boolean",
    "details": "object!",
    "details.notes": "text",
    "details.dealValue": "decimal",
    "details.currency": "text",
    "details.closingDateTime": "text",
    "details.requirements": "object",
    "details.requirements.industries": "array",
    "details.requirements.industries[]": "object!",
    "details.requirements.industries[].id": "text!",
    "details.requirements.products": "array",
    "details.requirements.products[]": "object!",
    "details.requirements.products[].id": "text!",
    "details.requirements.services": "array",
    "details.requirements.services[]": "object!",
    "details.requirements.services[].id": "text!",
    "details.requirements.solutions": "array",
    "details.requirements.solutions[]": "object!",
    "details.requirements.solutions[].id": "text",
    "details.requirements.solutions[].name": "text",
    "details.requirements.solutions[].solutionType": "text",
    "details.requirements.solutions[].type": "text",
    "team": "array",
    "team[]": "object!",
    "team[].firstName": "text",
    "team[].lastName": "text",
    "team[].phoneNumber": "text",
    "team[].email": "text",
    "team[].contactPreference": "object",
    "team[].contactPreference.locale": "text",
    "team[].contactPreference.disableNotifications": "boolean",
    "inviteContext": "object",
    "inviteContext.notes": "text",
    "inviteContext.invitedBy": "object",
    "inviteContext.invitedBy.organizationId": "text",
    "inviteContext.invitedBy.organizationName": "text",
    "target": "array",
    "target[]": "object!",
    "target[].id": "text!",
    "target[].type": "text!",
    "eTag": "text"
  },
  "decimals": [
    "details.dealValue"
  ]
};

/** Change parts of a referral by JSON Patch. */
export const referralsPatch: Operation<[referralId: string, body: JsonPatchOperation[], options?: ReferralsPatchOptions], Promise<void>> = {
  "id": "referrals.patch",
  "method": "PATCH",
  "path": "/v1.0/engagements/referrals/{referralId}",
  "host": "partnerApi",
  "headers": {
    "ifMatch": [
      "If-Match",
      "text"
    ],
    "prefer": [
      "Prefer",
      "text"
    ]
  },
  "body": {
    "": "array!",
    "[]": "object!",
    "[].op": "text!",
    "[].path": "text!"
  },
  "answer": "nothing"
};
