// How the relationship of a partner and a customer is asked for, shown and ended, and what it gives the partner.
// Source: remove-a-reseller-relationship-with-a-customer.md, remove-dap.md, request-reseller-relationship.md,
// managed-service-resources.md.

import { Type } from "typebox";
import { Link, resource, structure, text, typeAttributes } from "../define/schema.ts";
import { CustomerPartnerRelationship } from "./resources.ts";

/** Clients send the whole customer; all but these two is read and never written. Other relationships than none change nothing. */
export const CustomerPatch = Type.Object(
  {
    relationshipToPartner: Type.Optional(CustomerPartnerRelationship),
    allowDelegatedAccess: Type.Optional(Type.Boolean({ description: "false ends delegated administration; true changes nothing" })),
  },
  { title: "CustomerPatch", description: "What ends: the relationship, by none in relationshipToPartner, or delegated administration alone" },
);

export const PatchedCustomer = resource("Customer", "How partner and customer stand to each other now", {
  relationshipToPartner: CustomerPartnerRelationship,
  allowDelegatedAccess: Type.Boolean({ description: "Whether the partner may administer on behalf" }),
}, { title: "PatchedCustomer" });

export const CustomerRelationshipRequest = resource("RelationshipRequest", "An invitation to customers that exist already", {
  url: text("Page on which an administrator of the customer accepts; the partner's id is in it"),
}, { title: "CustomerRelationshipRequest" });

export const ManagedServiceLinks = structure("ManagedServiceLinks", "Where a service is administered: its pages, its health, and its tickets", {
  adminService: Link,
  serviceHealth: Link,
  serviceTicket: Link,
  self: Type.Optional(Link),
  next: Type.Optional(Link),
  previous: Type.Optional(Link),
});

export const ManagedService = Type.Object(
  {
    id: text("The service"),
    name: text("Its name"),
    groupName: text("The group of services that it belongs to"),
    links: ManagedServiceLinks,
    attributes: typeAttributes("ManagedService"),
  },
  { title: "ManagedService", description: "A service that the partner may administer for the customer" },
);
