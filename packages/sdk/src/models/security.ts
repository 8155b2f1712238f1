// Generated from the contract by `npm run generate`: what travels, in the words of the wire.
import type { Instant } from "../values.ts";

/** Requests of users to the API on one day through one application. */
export interface ApplicationMfaAdoptionStatus {
  /** The day on the world's clock, in UTC: yyyy-mm-dd. */
  loginDate: string;
  /** Requests of users who had signed in with a second factor. */
  mfaCompliantRequestCount: number;
  /** All requests of users. */
  totalRequestCount: number;
  /** The application that they came through. */
  applicationId: string;
  /** Its name; empty where it is not known. */
  applicationName: string;
}

/** A resource in Azure that a fraud event touches. */
export interface FraudAffectedResource {
  /** The resource. */
  azureResourceId: string;
  /** Which kind of resource it is. */
  type: string;
}

/** Something on a customer's Azure subscription that looks like fraud. */
export interface FraudEvent {
  /** When it was noticed; in UTC, written without a zone. */
  eventTime: Instant;
  /** The event: the subscription and the entity, with an underscore between them. */
  eventId: string;
  /** The partner's tenant. */
  partnerTenantId: string;
  /** Name of the partner. */
  partnerFriendlyName: string;
  /** The customer's tenant. */
  customerTenantId: string;
  /** Name of the customer. */
  customerFriendlyName: string;
  /** The Azure subscription. */
  subscriptionId: string;
  /** Which kind of subscription it is: modern. */
  subscriptionType: string;
  /** What was noticed, within the subscription. */
  entityId: string;
  /** Name of the entity. */
  entityName: string;
  /** Path of the entity. */
  entityUrl: string;
  /** How many connections were seen: a number as text. */
  hitCount: string;
  /** The offer of the subscription. */
  catalogOfferId: string;
  /** How a fraud event stands. */
  eventStatus: FraudEventStatus;
  /** The Azure service concerned. */
  serviceName: string;
  /** The resource concerned. */
  resourceName: string;
  /** The resource's group. */
  resourceGroupName: string;
  /** When it began; in UTC, written without a zone. */
  firstOccurrence: Instant;
  /** When it was last seen; in UTC, written without a zone. */
  lastOccurrence: Instant;
  /** What a fraud event was found to be; None while it is not resolved, so it cannot be set. */
  resolvedReason: FraudResolvedReason;
  /** When it was resolved; 9999-12-31T23:59:59.9970000 until then; in UTC, written without a zone. */
  resolvedOn: Instant;
  /** The user who resolved it, as user@domain; empty until then. */
  resolvedBy: string;
  /** When it began, under the newer name; in UTC, written without a zone. */
  firstObserved?: Instant;
  /** When it was last seen, under the newer name; in UTC, written without a zone. */
  lastObserved?: Instant;
  /** What was noticed; an answer without the newer model has mining of currencies only. */
  eventType?: FraudEventType;
  /** How much there is to it; an example has it in lower case. */
  severity?: FraudSeverity;
  /** How much there is to it; an example has it in lower case. */
  confidenceLevel?: FraudSeverity;
  /** What was noticed, in a line; of the newer model. */
  displayName?: string;
  /** What was noticed; of the newer model. */
  description?: string;
  /** The partner's country: ISO 3166 code of two letters; of the newer model. */
  country?: string;
  /** Tenant of the indirect reseller; of the newer model. */
  valueAddedResellerTenantId?: string;
  /** Name of the indirect reseller; of the newer model. */
  valueAddedResellerFriendlyName?: string;
  /** Name of the subscription; of the newer model. */
  subscriptionName?: string;
  /** Resources that it touches, perhaps none; of the newer model. */
  affectedResources?: FraudAffectedResource[];
  /** What else is known, under names that depend on eventType; of the newer model. */
  additionalDetails?: Record<string, string>;
  /** Whether it is only a trial: true or false, as text; of the newer model. */
  isTest?: string;
  /** How it has stood, as JSON text: a list of statusFrom, statusTo, updatedBy and dateTime; of the newer model. */
  activityLogs?: string;
}

/** How a fraud event stands. */
export type FraudEventStatus = "Active" | "Investigating" | "Resolved" | (string & {});

/** How fraud events of a subscription stand from now on. */
export interface FraudEventStatusUpdate {
  /** The events; all of the subscription where none is given. */
  eventIds?: string[];
  /** How a fraud event stands. */
  eventStatus?: FraudEventStatus;
  /** What a fraud event was found to be; None while it is not resolved, so it cannot be set. */
  resolvedReason: FraudResolvedReason;
}

/** What was noticed; an answer without the newer model has mining of currencies only. */
export type FraudEventType = "ServiceHealthSecurityAdvisory" | "UsageAnomalyDetection" | "MultiRegionVirtualMachineScaleSetDeploymentAnomaly" | "NetworkConnectionsToCryptoMiningPools" | "VirtualMachineDeploymentAnomaly" | "MultiRegionMachineLearningUsageAnomaly" | (string & {});

/** What a fraud event was found to be; None while it is not resolved, so it cannot be set. */
export type FraudResolvedReason = "None" | "Fraud" | "Ignore" | (string & {});

/** How much there is to it; an example has it in lower case. */
export type FraudSeverity = "Low" | "Medium" | "High" | (string & {});

/** A user who has come without a second factor. */
export interface NonMfaCompliantPartnerPrincipal {
  /** The user. */
  objectId: string;
  /** The partner's tenant. */
  tenantId: string;
  /** The user's name, as user@domain. */
  upn: string;
  /** The user's latest request without a second factor. */
  lastNonMfaCompliantRequestDateTime: Instant;
}

/** One request of a user to the API. */
export interface PartnerRequest {
  /** MS-RequestId. */
  requestId: string;
  /** MS-CorrelationId. */
  correlationId: string;
  /** Method and path of the operation, its parameters in braces. */
  operationName: string;
  /** When it came, on the world's clock. */
  requestDateTime: Instant;
  /** Where it came from. */
  ipAddress: string;
  /** The same, under its name of 2021. */
  sourceIpAddress: string;
  /** The user. */
  objectId: string;
  /** The partner's tenant. */
  tenantId: string;
  /** The user's name, as user@domain. */
  upn: string;
  /** The application that the user came through. */
  applicationId: string;
  /** Whether the user had signed in with a second factor. */
  mfaCompliant: boolean;
}
