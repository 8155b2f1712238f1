// Generated from the contract by `npm run generate`: how these operations are called.

import type { PartnerRelationshipCollection } from "../models/relationships.ts";
import type { PartnerRelationshipType } from "../models/shared.ts";
import type { CallOptions, Operation } from "../operation.ts";

/** Options of `relationships.list`. */
export interface RelationshipsListOptions extends CallOptions {
  /** What one partner is of the other; queries write IsIndirectCloudSolutionProviderOf, by which a provider asks for its resellers, and IsIndirectResellerOf, the reverse. */
  readonly relationship_type: PartnerRelationshipType;
  /** SimpleFieldFilter as JSON: Name, substring. */
  readonly filter?: string | undefined;
}

export interface RelationshipsOperations {
  /**
   * List the resellers of a provider, or the providers of a reseller.
   *
   * `GET /v1/relationships`, for a user, through an application, in global.
   */
  list(options: RelationshipsListOptions): Promise<PartnerRelationshipCollection>;
}

/** List the resellers of a provider, or the providers of a reseller. */
export const relationshipsList: Operation<[options: RelationshipsListOptions], Promise<PartnerRelationshipCollection>> = {
  "id": "relationships.list",
  "method": "GET",
  "path": "/v1/relationships",
  "query": {
    "relationship_type": "text!",
    "filter": "text"
  }
};
