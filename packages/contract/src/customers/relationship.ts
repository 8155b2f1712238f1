// How the relationship of a partner and a customer is asked for, shown and ended, and what it gives the partner.
// Source: remove-a-reseller-relationship-with-a-customer.md, remove-dap.md, request-reseller-relationship.md,
// managed-service-resources.md.

import { Type } from "typebox";
import { Link, oneOf, resource, text } from "../define/schema.ts";
import { customerPartnerRelationships } from "./resources.ts";

/** Clients send the whole customer; all but these two is read and never written. */
export const CustomerPatch = Type.Object(
  {
    relationshipToPartner: Type.Optional(oneOf(customerPartnerRelationships, "none ends the relationship; others change nothing")),
    allowDelegatedAccess: Type.Optional(Type.Boolean({ description: "false ends delegated administration; true changes nothing" })),
  },
  { title: "CustomerPatch", description: "What ends: the relationship, or delegated administration alone" },
);

export const PatchedCustomer = resource("Customer", "How partner and customer stand to each other now", {
  relationshipToPartner: oneOf(customerPartnerRelationships),
  allowDelegatedAccess: Type.Boolean({ description: "Whether the partner may administer on behalf" }),
});

export const CustomerRelationshipRequest = resource("RelationshipRequest", "An invitation to customers that exist already", {
  url: text("Page on which an administrator of the customer accepts; the partner's id is in it"),
});

const portal = (description: string) => Type.Object(Link.properties, { description });

export const ManagedService = Type.Object(
  {
    id: text("The service"),
    name: text("Its name"),
    groupName: text("The group of services that it belongs to"),
    links: Type.Object({
      adminService: portal("Its administration, on the customer's behalf"),
      serviceHealth: portal("Its health"),
      serviceTicket: portal("Where a ticket is filed for it"),
    }),
    attributes: Type.Object({ objectType: Type.Unsafe<"ManagedService">({ type: "string", const: "ManagedService" }) }),
  },
  { title: "ManagedService", description: "A service that the partner may administer for the customer" },
);
