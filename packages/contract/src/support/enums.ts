// How service requests and service incidents stand. Source: service-request-resources.md and the models of the SDKs.

import { enumeration } from "../define/schema.ts";

export const ServiceRequestSeverity = enumeration(
  "ServiceRequestSeverity", "How much a service request hurts; one old example has numbers in its place", ["unknown", "critical", "moderate", "minimal"],
);

export const ServiceRequestStatus = enumeration(
  "ServiceRequestStatus", "How a service request stands; filters write AttentionNeeded", ["none", "open", "closed", "attention_needed"],
);

export const ServiceRequestSearchField = enumeration(
  "ServiceRequestSearchField", "What service requests are filtered by, in a SimpleFieldFilter, where it is written Status", ["status"],
);

export const ServiceIncidentStatus = enumeration(
  "ServiceIncidentStatus", "How a service is", ["normal", "information", "warning", "critical"],
);

export const ServiceIncidentSearchField = enumeration(
  "ServiceIncidentSearchField", "What service incidents are filtered by, in a SimpleFieldFilter, where it is written Resolved", ["resolved"],
);

export const MessageType = enumeration("MessageType", "What a message on a service is", ["none", "incident", "message_center", "all"]);
