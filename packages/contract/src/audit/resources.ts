// A record of the activity log: who did what to which resource, and when on the world's clock.
// Source: auditing-resources.md.

import { Type } from "typebox";
import { instant, KeyValuePair, resource, text } from "../define/schema.ts";
import { OperationStatus, OperationType, ResourceType } from "./enums.ts";

export const AuditRecord = resource("AuditRecord", "One change, as the activity log tells it", {
  id: text("Composed of partner, customer, resource, operation and time"),
  partnerId: text("The partner's tenant"),
  customerId: Type.Optional(Type.String({ description: "The customer concerned" })),
  customerName: Type.Optional(Type.String({ description: "The customer's name at that time" })),
  userPrincipalName: Type.Optional(Type.String({ description: "Who did it; absent for an application alone" })),
  applicationId: text("The application through which it was done"),
  resourceType: ResourceType,
  resourceOldValue: Type.Optional(Type.String({ description: "The resource before, as JSON text with PascalCase names" })),
  resourceNewValue: Type.Optional(Type.String({ description: "The resource after, as JSON text with PascalCase names" })),
  operationType: OperationType,
  originalCorrelationId: text("MS-CorrelationId of the request"),
  operationDate: instant("When it happened"),
  operationStatus: OperationStatus,
  customizedData: Type.Array(KeyValuePair, { description: "What else belongs to the change, by name" }),
  participants: Type.Optional(Type.Object({}, { description: "Who else took part in it; in examples only" })),
  sessionId: Type.Optional(text("The session in which it was done; in the service's own description only")),
});
