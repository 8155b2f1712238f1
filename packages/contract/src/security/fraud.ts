// What the service holds for fraud on Azure subscriptions, and what the partner says of it.
// Source: get-fraud-events.md, update-fraud-events-status.md. The newer model comes with the header X-NewEventsModel.

import { Type } from "typebox";
import { enumeration, guid, instant, structure, text } from "../define/schema.ts";

export const FraudEventStatus = enumeration("FraudEventStatus", "How a fraud event stands", ["Active", "Investigating", "Resolved"]);

export const FraudResolvedReason = enumeration(
  "FraudResolvedReason", "What a fraud event was found to be; None while it is not resolved, so it cannot be set", ["None", "Fraud", "Ignore"],
);

export const FraudEventType = enumeration("FraudEventType", "What was noticed; an answer without the newer model has mining of currencies only", [
  "ServiceHealthSecurityAdvisory", "UsageAnomalyDetection", "MultiRegionVirtualMachineScaleSetDeploymentAnomaly",
  "NetworkConnectionsToCryptoMiningPools", "VirtualMachineDeploymentAnomaly", "MultiRegionMachineLearningUsageAnomaly",
]);

export const FraudSeverity = enumeration("FraudSeverity", "How much there is to it; an example has it in lower case", ["Low", "Medium", "High"]);

const newer = (description: string) => Type.Optional(text(`${description}; of the newer model`));
const zoneless = (description: string) => instant(`${description}; in UTC, written without a zone`);

export const FraudAffectedResource = structure("FraudAffectedResource", "A resource in Azure that a fraud event touches", {
  azureResourceId: text("The resource"),
  type: text("Which kind of resource it is"),
});

export const FraudEvent = structure("FraudEvent", "Something on a customer's Azure subscription that looks like fraud", {
  eventTime: zoneless("When it was noticed"),
  eventId: text("The event: the subscription and the entity, with an underscore between them"),
  partnerTenantId: guid("The partner's tenant"),
  partnerFriendlyName: text("Name of the partner"),
  customerTenantId: guid("The customer's tenant"),
  customerFriendlyName: text("Name of the customer"),
  subscriptionId: guid("The Azure subscription"),
  subscriptionType: text("Which kind of subscription it is: modern"),
  entityId: text("What was noticed, within the subscription"),
  entityName: text("Name of the entity"),
  entityUrl: text("Path of the entity"),
  hitCount: text("How many connections were seen: a number as text"),
  catalogOfferId: text("The offer of the subscription"),
  eventStatus: FraudEventStatus,
  serviceName: text("The Azure service concerned"),
  resourceName: text("The resource concerned"),
  resourceGroupName: text("The resource's group"),
  firstOccurrence: zoneless("When it began"),
  lastOccurrence: zoneless("When it was last seen"),
  resolvedReason: FraudResolvedReason,
  resolvedOn: zoneless("When it was resolved; 9999-12-31T23:59:59.9970000 until then"),
  resolvedBy: text("The user who resolved it, as user@domain; empty until then"),
  firstObserved: Type.Optional(zoneless("When it began, under the newer name")),
  lastObserved: Type.Optional(zoneless("When it was last seen, under the newer name")),
  eventType: Type.Optional(FraudEventType),
  severity: Type.Optional(FraudSeverity),
  confidenceLevel: Type.Optional(FraudSeverity),
  displayName: newer("What was noticed, in a line"),
  description: newer("What was noticed"),
  country: newer("The partner's country: ISO 3166 code of two letters"),
  valueAddedResellerTenantId: Type.Optional(guid("Tenant of the indirect reseller; of the newer model")),
  valueAddedResellerFriendlyName: newer("Name of the indirect reseller"),
  subscriptionName: newer("Name of the subscription"),
  affectedResources: Type.Optional(Type.Array(FraudAffectedResource, { description: "Resources that it touches, perhaps none; of the newer model" })),
  additionalDetails: Type.Optional(Type.Record(Type.String(), Type.String(), { description: "What else is known, under names that depend on eventType; of the newer model" })),
  isTest: newer("Whether it is only a trial: true or false, as text"),
  activityLogs: newer("How it has stood, as JSON text: a list of statusFrom, statusTo, updatedBy and dateTime"),
});

export const FraudEventStatusUpdate = structure("FraudEventStatusUpdate", "How fraud events of a subscription stand from now on", {
  eventIds: Type.Optional(Type.Array(Type.String(), { description: "The events; all of the subscription where none is given" })),
  eventStatus: Type.Optional(FraudEventStatus),
  resolvedReason: FraudResolvedReason,
});
