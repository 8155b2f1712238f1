// Generated from the contract by `npm run generate`: what travels, in the words of the wire.
import type { Link } from "./shared.ts";

/** Who allows it, and is billed. */
export interface Grantor {
  /** What it is: the partner that is billed, always. */
  grantorType: "billToPartner" | (string & {});
  /** The partner's tenant; the name ends in capitals. */
  tenantID: string;
}

/** Something that may be done. */
export interface Permission {
  /** What it may be done with. */
  resource: "AzureReservedInstances" | "AzureSavingsPlan" | (string & {});
  /** What may be done: buy it, always. */
  action: "Purchase" | (string & {});
}

/** Who may buy. */
export interface SelfServeEntity {
  /** What it is: a customer, always. */
  selfServeEntityType: "customer" | (string & {});
  /** The customer's tenant; the name ends in capitals. */
  tenantID: string;
}

/** What a partner lets a customer buy by itself. */
export interface SelfServePolicy {
  /** Identifier of the policy: the partner's tenant, an underscore, the customer's. */
  readonly id?: string;
  /** Who may buy. */
  selfServeEntity: SelfServeEntity;
  /** Who allows it, and is billed. */
  grantor: Grantor;
  /** What the customer may do; what is not among them it may not. */
  permissions: Permission[];
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
