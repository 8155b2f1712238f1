// Generated from the contract by `npm run generate`: what travels, in the words of the wire.
import type { Link, PartnerRelationshipType } from "./shared.ts";

/** A relationship of the account with another partner. */
export interface PartnerRelationship {
  /** Tenant of the other partner. */
  id: string;
  /** Name of the other partner. */
  name: string;
  /** What one partner is of the other; queries write IsIndirectCloudSolutionProviderOf, by which a provider asks for its resellers, and IsIndirectResellerOf, the reverse. */
  relationshipType: PartnerRelationshipType;
  /** How the relationship stands; one that has ended is not listed. */
  state: string;
  /** MPN id of the indirect reseller. */
  mpnId?: string;
  /** ISO 3166 country code of the other partner. */
  location?: string;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** Relationships with other partners. */
export interface PartnerRelationshipCollection {
  /** How many there are. */
  totalCount: number;
  /** The relationships. */
  items: PartnerRelationship[];
  /** What a resource says of itself. */
  attributes: {
    /** Name of the resource's type. */
    objectType: string;
  };
}
