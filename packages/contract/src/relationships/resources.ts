// Relationships between partners, as they travel. Source: relationships-resources.md.

import { Type } from "typebox";
import { enumeration, resource, text, typeAttributes } from "../define/schema.ts";

/** What the partner who asks is of the other: a provider has resellers that it is the provider of. */
export const partnerRelationshipTypes = ["is_indirect_reseller_of", "is_indirect_cloud_solution_provider_of"] as const;
export type PartnerRelationshipType = (typeof partnerRelationshipTypes)[number];

export const PartnerRelationshipType = enumeration(
  "PartnerRelationshipType", "What one partner is of the other; queries write IsIndirectCloudSolutionProviderOf, by which a provider asks for its resellers, and IsIndirectResellerOf, the reverse",
  partnerRelationshipTypes,
);

export const partnerRelationshipParts = {
  id: text("Tenant of the other partner"),
  name: text("Name of the other partner"),
  relationshipType: PartnerRelationshipType,
  state: Type.Unsafe<"Active">({ type: "string", const: "Active", description: "How the relationship stands; one that has ended is not listed" }),
  mpnId: Type.Optional(text("MPN id of the indirect reseller")),
};

export const PartnerRelationship = resource("PartnerRelationship", "A relationship of the account with another partner", {
  ...partnerRelationshipParts,
  location: Type.Optional(text("ISO 3166 country code of the other partner")),
});

/** All at once: this collection has no pages. */
export const PartnerRelationshipCollection = Type.Object(
  {
    totalCount: Type.Integer({ minimum: 0, description: "How many there are" }),
    items: Type.Array(PartnerRelationship, { description: "The relationships" }),
    attributes: typeAttributes("Collection"),
  },
  { title: "PartnerRelationshipCollection", description: "Relationships with other partners" },
);
