// Relationships between partners, as they travel. Source: relationships-resources.md.

import { Type } from "typebox";
import { oneOf, resource, text } from "../define/schema.ts";

/** What the partner who asks is of the other: a provider has resellers that it is the provider of. */
export const partnerRelationshipTypes = ["is_indirect_reseller_of", "is_indirect_cloud_solution_provider_of"] as const;
export type PartnerRelationshipType = (typeof partnerRelationshipTypes)[number];

export const partnerRelationshipParts = {
  id: text("Tenant of the other partner"),
  name: text("Name of the other partner"),
  relationshipType: oneOf(partnerRelationshipTypes),
  state: Type.Unsafe<"Active">({ type: "string", const: "Active" }),
  mpnId: Type.Optional(text("MPN id of the indirect reseller")),
};

export const PartnerRelationship = resource("PartnerRelationship", "A relationship of the account with another partner", {
  ...partnerRelationshipParts,
  location: Type.Optional(text("ISO 3166 country code of the other partner")),
});

/** All at once: this collection has no pages. */
export const PartnerRelationshipCollection = Type.Object(
  {
    totalCount: Type.Integer({ minimum: 0 }),
    items: Type.Array(PartnerRelationship),
    attributes: Type.Object({ objectType: Type.Unsafe<"Collection">({ type: "string", const: "Collection" }) }),
  },
  { title: "PartnerRelationshipCollection", description: "Relationships with other partners" },
);
