// Generated from the contract by `npm run generate`: how these operations are called.

import type { ServiceRequest, ServiceRequestStatus, SupportTopic } from "../models/support.ts";
import type { CallOptions, Operation, WriteOptions } from "../operation.ts";
import type { Paged } from "../paging.ts";

/** Options of `serviceRequests.list`. */
export interface ServiceRequestsListOptions extends CallOptions {
  /** Requests a page; 0 means unspecified. */
  readonly size?: number | undefined;
  /** How many requests to leave out at the start. */
  readonly offset?: number | undefined;
  /** SimpleFieldFilter as JSON on Status, with the operator equals, such as {"Field":"Status","Value":"Open","Operator":"equals"} (at most 1024 characters). */
  readonly filter?: string | undefined;
  /** How a service request stands; filters write AttentionNeeded. */
  readonly status?: ServiceRequestStatus | undefined;
}

export interface ServiceRequestsOperations {
  /**
   * List the service requests of the partner, its own and those of its customers.
   *
   * - The documentation does not describe it: the client programs do.
   *
   * `GET /v1/servicerequests`, for an application or a user, in global.
   */
  list(options?: ServiceRequestsListOptions): Paged<ServiceRequest>;
  /**
   * Get a service request by its id.
   *
   * - The id consists of letters and digits and is no GUID.
   *
   * `GET /v1/servicerequests/{serviceRequestId}`, for a user, through an application, in global, usgov, germany.
   */
  get(serviceRequestId: string, options?: CallOptions): Promise<ServiceRequest>;
  /**
   * Change a service request, add a note to it or close it.
   *
   * - Only what is given changes; newNote adds a note, and the status closed closes the request.
   *
   * `PATCH /v1/servicerequests/{serviceRequestId}`, for a user, through an application, in global, usgov, germany.
   */
  update(serviceRequestId: string, body: ServiceRequest, options?: WriteOptions): Promise<ServiceRequest>;
  /**
   * File a service request.
   *
   * - The documentation does not describe it: the client programs do.
   * - agentLocale is the language that the support should answer in, such as en-US.
   * - supportTopicId is one of the list of support topics.
   *
   * `POST /v1/servicerequests/{agentLocale}`, for an application or a user, in global.
   */
  create(agentLocale: string, body: ServiceRequest, options?: CallOptions): Promise<ServiceRequest>;
  readonly supportTopics: ServiceRequestsSupportTopicsOperations;
}

export interface ServiceRequestsSupportTopicsOperations {
  /**
   * List what a service request can be about.
   *
   * - The documentation does not describe it: the client programs do.
   *
   * `GET /v1/servicerequests/supporttopics`, for an application or a user, in global.
   */
  list(options?: CallOptions): Paged<SupportTopic>;
}

/** List the service requests of the partner, its own and those of its customers. */
export const serviceRequestsList: Operation<[options?: ServiceRequestsListOptions], Paged<ServiceRequest>> = {
  "id": "serviceRequests.list",
  "method": "GET",
  "path": "/v1/servicerequests",
  "query": {
    "size": "integer",
    "offset": "integer",
    "filter": "text",
    "status": "text"
  },
  "listing": "offset"
};

/** Get a service request by its id. */
export const serviceRequestsGet: Operation<[serviceRequestId: string, options?: CallOptions], Promise<ServiceRequest>> = {
  "id": "serviceRequests.get",
  "method": "GET",
  "path": "/v1/servicerequests/{serviceRequestId}"
};

/** Change a service request, add a note to it or close it. */
export const serviceRequestsUpdate: Operation<[serviceRequestId: string, body: ServiceRequest, options?: WriteOptions], Promise<ServiceRequest>> = {
  "id": "serviceRequests.update",
  "method": "PATCH",
  "path": "/v1/servicerequests/{serviceRequestId}",
  "body": {
    "": "object!",
    "id": "text",
    "title": "text",
    "description": "text",
    "severity": "text",
    "supportTopicId": "text",
    "supportTopicName": "text",
    "status": "text",
    "organization": "object",
    "organization.id": "text",
    "organization.name": "text",
    "organization.phoneNumber": "text",
    "primaryContact": "object",
    "primaryContact.organization": "object",
    "primaryContact.organization.id": "text",
    "primaryContact.organization.name": "text",
    "primaryContact.organization.phoneNumber": "text",
    "primaryContact.contactId": "text",
    "primaryContact.lastName": "text",
    "primaryContact.firstName": "text",
    "primaryContact.email": "text",
    "primaryContact.phoneNumber": "text",
    "lastUpdatedBy": "object",
    "lastUpdatedBy.organization": "object",
    "lastUpdatedBy.organization.id": "text",
    "lastUpdatedBy.organization.name": "text",
    "lastUpdatedBy.organization.phoneNumber": "text",
    "lastUpdatedBy.contactId": "text",
    "lastUpdatedBy.lastName": "text",
    "lastUpdatedBy.firstName": "text",
    "lastUpdatedBy.email": "text",
    "lastUpdatedBy.phoneNumber": "text",
    "productName": "text",
    "productId": "text",
    "createdDate": "text",
    "lastModifiedDate": "text",
    "lastClosedDate": "text",
    "newNote": "object",
    "newNote.createdByName": "text",
    "newNote.createdDate": "text",
    "newNote.text": "text",
    "notes": "array",
    "notes[]": "object!",
    "notes[].createdByName": "text",
    "notes[].createdDate": "text",
    "notes[].text": "text",
    "countryCode": "text",
    "fileLinks": "array",
    "fileLinks[]": "object!",
    "fileLinks[].comment": "text",
    "fileLinks[].fileExtension": "text",
    "fileLinks[].fileNameWithoutExtension": "text",
    "fileLinks[].fileSize": "integer",
    "fileLinks[].id": "text",
    "fileLinks[].location": "text"
  }
};

/** File a service request. */
export const serviceRequestsCreate: Operation<[agentLocale: string, body: ServiceRequest, options?: CallOptions], Promise<ServiceRequest>> = {
  "id": "serviceRequests.create",
  "method": "POST",
  "path": "/v1/servicerequests/{agentLocale}",
  "body": {
    "": "object!",
    "id": "text",
    "title": "text",
    "description": "text",
    "severity": "text",
    "supportTopicId": "text",
    "supportTopicName": "text",
    "status": "text",
    "organization": "object",
    "organization.id": "text",
    "organization.name": "text",
    "organization.phoneNumber": "text",
    "primaryContact": "object",
    "primaryContact.organization": "object",
    "primaryContact.organization.id": "text",
    "primaryContact.organization.name": "text",
    "primaryContact.organization.phoneNumber": "text",
    "primaryContact.contactId": "text",
    "primaryContact.lastName": "text",
    "primaryContact.firstName": "text",
    "primaryContact.email": "text",
    "primaryContact.phoneNumber": "text",
    "lastUpdatedBy": "object",
    "lastUpdatedBy.organization": "object",
    "lastUpdatedBy.organization.id": "text",
    "lastUpdatedBy.organization.name": "text",
    "lastUpdatedBy.organization.phoneNumber": "text",
    "lastUpdatedBy.contactId": "text",
    "lastUpdatedBy.lastName": "text",
    "lastUpdatedBy.firstName": "text",
    "lastUpdatedBy.email": "text",
    "lastUpdatedBy.phoneNumber": "text",
    "productName": "text",
    "productId": "text",
    "createdDate": "text",
    "lastModifiedDate": "text",
    "lastClosedDate": "text",
    "newNote": "object",
    "newNote.createdByName": "text",
    "newNote.createdDate": "text",
    "newNote.text": "text",
    "notes": "array",
    "notes[]": "object!",
    "notes[].createdByName": "text",
    "notes[].createdDate": "text",
    "notes[].text": "text",
    "countryCode": "text",
    "fileLinks": "array",
    "fileLinks[]": "object!",
    "fileLinks[].comment": "text",
    "fileLinks[].fileExtension": "text",
    "fileLinks[].fileNameWithoutExtension": "text",
    "fileLinks[].fileSize": "integer",
    "fileLinks[].id": "text",
    "fileLinks[].location": "text"
  }
};

/** List what a service request can be about. */
export const serviceRequestsSupportTopicsList: Operation<[options?: CallOptions], Paged<SupportTopic>> = {
  "id": "serviceRequests.supportTopics.list",
  "method": "GET",
  "path": "/v1/servicerequests/supporttopics",
  "listing": "collection"
};
