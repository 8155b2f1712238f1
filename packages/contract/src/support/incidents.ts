// How Microsoft's online services are, as the customers of a partner are affected.
// Source: the models of the SDKs; no page describes them any more.

import { Type } from "typebox";
import { instant, structure, text } from "../define/schema.ts";
import { MessageType, ServiceIncidentStatus } from "./enums.ts";

const optional = (description: string) => Type.Optional(text(description));

export const ServiceIncidentHistory = structure("ServiceIncidentHistory", "One message on an incident", {
  publishedTime: instant("When it was published"),
  messageText: text("What it says"),
});

export const ServiceIncidentDetail = structure("ServiceIncidentDetail", "An incident, or a message of the message centre", {
  id: text("The incident"),
  messageType: Type.Optional(MessageType),
  startTime: Type.Optional(instant("When it began")),
  endTime: Type.Optional(instant("When it ended; absent while it goes on")),
  status: Type.Optional(ServiceIncidentStatus),
  messages: Type.Optional(Type.Array(ServiceIncidentHistory, { description: "What was published about it" })),
  workload: optional("The service that is affected"),
  affectedWorkloadNames: Type.Optional(Type.Array(Type.String(), { description: "Parts of the service that are affected" })),
  impactedArea: optional("What of the service is affected"),
  resolved: Type.Optional(Type.Boolean({ description: "Whether it is over" })),
  impactedCustomers: Type.Optional(Type.Integer({ minimum: 0, description: "How many customers of the partner are affected" })),
  requiredBy: Type.Optional(instant("Until when something has to be done")),
  category: optional("What kind of message it is"),
  actionType: optional("What has to be done"),
  severity: Type.Optional(ServiceIncidentStatus),
});

export const ServiceIncidents = structure("ServiceIncidents", "How one service is", {
  workload: text("Name of the service"),
  incidents: Type.Optional(Type.Array(ServiceIncidentDetail, { description: "What has gone wrong with it" })),
  status: ServiceIncidentStatus,
  messageCenterMessages: Type.Optional(Type.Array(ServiceIncidentDetail, { description: "What is announced about it" })),
});
