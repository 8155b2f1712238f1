// A record of the activity log: who did what to which resource, and when on the world's clock.
// Source: auditing-resources.md.

import { Type } from "typebox";
import { instant, oneOf, resource, text } from "../define/schema.ts";
import { operationStatuses, operationTypes, resourceTypes } from "./enums.ts";

export const AuditRecord = resource("AuditRecord", "One change, as the activity log tells it", {
  id: text("Composed of partner, customer, resource, operation and time"),
  partnerId: text("The partner's tenant"),
  customerId: Type.Optional(Type.String({ description: "The customer concerned" })),
  customerName: Type.Optional(Type.String({ description: "The customer's name at that time" })),
  userPrincipalName: Type.Optional(Type.String({ description: "Who did it; absent for an application alone" })),
  applicationId: text("The application through which it was done"),
  resourceType: oneOf(resourceTypes),
  resourceOldValue: Type.Optional(Type.String({ description: "The resource before, as JSON text with PascalCase names" })),
  resourceNewValue: Type.Optional(Type.String({ description: "The resource after, as JSON text with PascalCase names" })),
  operationType: oneOf(operationTypes),
  originalCorrelationId: text("MS-CorrelationId of the request"),
  operationDate: instant("When it happened"),
  operationStatus: oneOf(operationStatuses),
  customizedData: Type.Array(Type.Object({ key: Type.String(), value: Type.String() })),
});
