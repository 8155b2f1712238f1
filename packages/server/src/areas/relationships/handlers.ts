// Relationships with other partners, by the API. The pages that begin them are in `accounts/resellers`.

import type { Of, PartnerRelationship, PartnerRelationshipCollection, PartnerRelationshipType, relationshipsOperations } from "@understudy/contract";
import { listProvidersOf, listResellersOf, type Partner } from "../../accounts/index.ts";
import { parseFilter, type Handlers } from "../../call/index.ts";
import { getCustomer } from "../customers/index.ts";
import { isNamed, relationshipTypeOf } from "./rules.ts";

export const relationshipsHandlers: Handlers<typeof relationshipsOperations> = {
  "relationships.list": async ({ caller, query }, { db }) => {
    const type = relationshipTypeOf(query.relationship_type);
    const filter = parseFilter(query.filter, { Name: ["substring"] });
    const { accountId } = caller.account;
    const partners = type === "is_indirect_reseller_of" ? await listProvidersOf(db, accountId) : await listResellersOf(db, accountId);
    return collectionOf(partners.filter(({ name }) => isNamed(name, filter?.value)), type);
  },

  "customers.relationships.list": async ({ caller, params }, view) => {
    const { resellerId } = await getCustomer(view, caller, params.customerId);
    const resellers = await listResellersOf(view.db, caller.account.accountId);
    return collectionOf(resellers.filter((reseller) => reseller.resellerId === resellerId), "is_indirect_cloud_solution_provider_of");
  },
};

const collectionOf = (partners: readonly Partner[], type: PartnerRelationshipType): Of<typeof PartnerRelationshipCollection> => ({
  totalCount: partners.length,
  items: partners.map((partner) => relationshipOf(partner, type)),
  attributes: { objectType: "Collection" },
});

/** The other partner is the reseller where the caller is the provider, and the reverse; the MPN id is the reseller's. */
function relationshipOf(partner: Partner, relationshipType: PartnerRelationshipType): Of<typeof PartnerRelationship> {
  const { providerId, resellerId, name, mpnId, country } = partner;
  return {
    id: relationshipType === "is_indirect_reseller_of" ? providerId : resellerId,
    name,
    relationshipType,
    state: "Active",
    ...(mpnId !== "" && { mpnId }),
    location: country,
    attributes: { objectType: "PartnerRelationship" },
  };
}
