// Generated from the contract by `npm run generate`: what travels, in the words of the wire.
import type { Link } from "./shared.ts";

/** A licence that a user has. */
export interface License {
  /** A product as the directory knows it. */
  productSku: ProductSku;
  /** Services that the user may use by it. */
  servicePlans: ServicePlan[];
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

/** A licence to give to a user. */
export interface LicenseAssignment {
  /** SKU in the directory, the id of a productSku. */
  skuId: string;
  /** Ids of service plans that the user shall not have; none when absent. */
  excludedPlans?: string[];
}

/** Who manages the licences of a product: group1 Azure Active Directory, group2 Minecraft; in a query also Group1 and Group2. */
export type LicenseGroupId = "none" | "group1" | "group2" | (string & {});

/** Whether a product or service is for single users or for the whole tenant. */
export type LicenseTargetType = "User" | "Tenant" | (string & {});

/** Licences to give to a user and to take from one, all of one license group. */
export interface LicenseUpdate {
  /** Licences to give; none when absent. */
  licensesToAssign?: LicenseAssignment[];
  /** Ids of the SKUs whose licences are taken away; none when absent. */
  licensesToRemove?: string[];
  /** What was not quite done; empty when all was. */
  readonly licenseWarnings?: LicenseWarning[];
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

/** What was not quite done as asked for. */
export interface LicenseWarning {
  /** Code of the warning. */
  code: string;
  /** The warning in words. */
  message?: string;
  /** Names of the service plans that it is about. */
  servicePlans?: string[];
}

/** A product as the directory knows it. */
export interface ProductSku {
  /** Identifier of the SKU in the directory, a GUID. */
  id: string;
  /** Name of the product. */
  name?: string;
  /** Name of the SKU in the directory, such as ENTERPRISEPACK; serves where there is no id. */
  skuPartNumber?: string;
  /** Whether a product or service is for single users or for the whole tenant. */
  targetType?: LicenseTargetType;
  /** Who manages the licences of a product: group1 Azure Active Directory, group2 Minecraft; in a query also Group1 and Group2. */
  licenseGroupId?: LicenseGroupId;
}

/** A service that comes with a product. */
export interface ServicePlan {
  /** Identifier of the service plan, a GUID. */
  id: string;
  /** Name of the service, in the language of the request. */
  displayName?: string;
  /** Name of the service in the directory, such as EXCHANGE_S_FOUNDATION. */
  serviceName?: string;
  /** State of a service plan or of a subscribed SKU; the documentation shows these two in examples and lists no others. */
  capabilityStatus?: ServicePlanCapabilityStatus;
  /** Whether a product or service is for single users or for the whole tenant. */
  targetType?: LicenseTargetType;
}

/** State of a service plan or of a subscribed SKU; the documentation shows these two in examples and lists no others. */
export type ServicePlanCapabilityStatus = "Enabled" | "Assigned" | (string & {});

/** A product that a tenant has licences of, and how many are left. */
export interface SubscribedSku {
  /** Licences to give: totalUnits less consumedUnits. */
  availableUnits: number;
  /** Licences of active subscriptions. */
  activeUnits: number;
  /** Licences that users have. */
  consumedUnits: number;
  /** Licences of suspended subscriptions; they cannot be given. */
  suspendedUnits: number;
  /** Licences in all: activeUnits and warningUnits. */
  totalUnits: number;
  /** Licences of subscriptions that have expired and still work. */
  warningUnits: number;
  /** A product as the directory knows it. */
  productSku: ProductSku;
  /** Services that come with the product; may be empty. */
  servicePlans: ServicePlan[];
  /** State of a service plan or of a subscribed SKU; the documentation shows these two in examples and lists no others. */
  capabilityStatus?: ServicePlanCapabilityStatus;
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
