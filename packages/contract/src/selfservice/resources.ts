// What a partner lets a customer buy by itself: savings plans and reservations in the Azure portal, billed to the partner.
// Source: self-serve-policy-resources.md.

import { Type } from "typebox";
import { guid, oneOf, readOnly, resource, structure, text } from "../define/schema.ts";

export const SelfServeEntity = structure("SelfServeEntity", "Who may buy", {
  selfServeEntityType: oneOf(["customer"], "What it is: a customer, always"),
  tenantID: guid("The customer's tenant; the name ends in capitals"),
});

export const Grantor = structure("Grantor", "Who allows it, and is billed", {
  grantorType: oneOf(["billToPartner"], "What it is: the partner that is billed, always"),
  tenantID: guid("The partner's tenant; the name ends in capitals"),
});

export const Permission = structure("Permission", "Something that may be done", {
  resource: oneOf(["AzureReservedInstances", "AzureSavingsPlan"], "What it may be done with"),
  action: oneOf(["Purchase"], "What may be done: buy it, always"),
});

export const SelfServePolicy = resource("SelfServePolicy", "What a partner lets a customer buy by itself", {
  id: readOnly(Type.Optional(text("Identifier of the policy: the partner's tenant, an underscore, the customer's"))),
  selfServeEntity: SelfServeEntity,
  grantor: Grantor,
  permissions: Type.Array(Permission, { description: "What the customer may do; what is not among them it may not" }),
});
