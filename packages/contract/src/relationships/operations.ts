// The relationships of a partner with other partners: who resells for whom.

import { Type } from "typebox";
import { area, operation } from "../define/operation.ts";
import { globalOnly, userOnly } from "../define/places.ts";
import { faults } from "../faults.ts";
import { PartnerRelationshipCollection, PartnerRelationshipType } from "./resources.ts";

export const relationshipsOperations = area("relationships", {
  "relationships.list": operation("GET /v1/relationships", {
    host: "api", auth: userOnly, clouds: globalOnly, right: "manageIndirectResellers",
    summary: "List the resellers of a provider, or the providers of a reseller",
    query: Type.Object({
      relationship_type: PartnerRelationshipType,
      filter: Type.Optional(Type.String({ description: "SimpleFieldFilter as JSON: Name, substring" })),
    }),
    result: { status: 200, body: PartnerRelationshipCollection },
    faults: [],
    sources: ["retrieve-a-list-of-indirect-resellers.md"],
  }),
  "customers.relationships.list": operation("GET /v1/customers/{customerId}/relationships", {
    host: "api", auth: userOnly, clouds: globalOnly, right: "viewCustomers",
    summary: "List the indirect resellers that serve a customer",
    result: { status: 200, body: PartnerRelationshipCollection },
    faults: [faults.noSuchResource, faults.noRelationship],
    sources: ["get-indirect-resellers-of-a-customer.md"],
  }),
});
