// Licences: what a customer's tenant has, what a user has of it, and how it is given and taken.
// Source: license-resources.md, assign-licenses-to-a-user.md.

import { Type } from "typebox";
import { readOnly, resource, structure, text } from "../define/schema.ts";
import { LicenseGroupId, LicenseTargetType, ServicePlanCapabilityStatus } from "./enums.ts";

export const ServicePlan = structure("ServicePlan", "A service that comes with a product", {
  id: text("Identifier of the service plan, a GUID"),
  displayName: Type.Optional(text("Name of the service, in the language of the request")),
  serviceName: Type.Optional(text("Name of the service in the directory, such as EXCHANGE_S_FOUNDATION")),
  capabilityStatus: Type.Optional(ServicePlanCapabilityStatus),
  targetType: Type.Optional(LicenseTargetType),
});

export const ProductSku = structure("ProductSku", "A product as the directory knows it", {
  id: text("Identifier of the SKU in the directory, a GUID"),
  name: Type.Optional(text("Name of the product")),
  skuPartNumber: Type.Optional(text("Name of the SKU in the directory, such as ENTERPRISEPACK; serves where there is no id")),
  targetType: Type.Optional(LicenseTargetType),
  licenseGroupId: Type.Optional(LicenseGroupId),
});

export const License = resource("License", "A licence that a user has", {
  productSku: ProductSku,
  servicePlans: Type.Array(ServicePlan, { description: "Services that the user may use by it" }),
});

const units = (description: string) => Type.Integer({ description, minimum: 0 });

export const SubscribedSku = resource("SubscribedSku", "A product that a tenant has licences of, and how many are left", {
  availableUnits: Type.Integer({ description: "Licences to give: totalUnits less consumedUnits" }),
  activeUnits: units("Licences of active subscriptions"),
  consumedUnits: units("Licences that users have"),
  suspendedUnits: units("Licences of suspended subscriptions; they cannot be given"),
  totalUnits: units("Licences in all: activeUnits and warningUnits"),
  warningUnits: units("Licences of subscriptions that have expired and still work"),
  productSku: ProductSku,
  servicePlans: Type.Array(ServicePlan, { description: "Services that come with the product; may be empty" }),
  capabilityStatus: Type.Optional(ServicePlanCapabilityStatus),
});

export const LicenseAssignment = structure("LicenseAssignment", "A licence to give to a user", {
  skuId: text("SKU in the directory, the id of a productSku"),
  excludedPlans: Type.Optional(Type.Array(Type.String(), { description: "Ids of service plans that the user shall not have; none when absent" })),
});

export const LicenseWarning = structure("LicenseWarning", "What was not quite done as asked for", {
  code: text("Code of the warning"),
  message: Type.Optional(text("The warning in words")),
  servicePlans: Type.Optional(Type.Array(Type.String(), { description: "Names of the service plans that it is about" })),
});

export const LicenseUpdate = resource("LicenseUpdate", "Licences to give to a user and to take from one, all of one license group", {
  licensesToAssign: Type.Optional(Type.Array(LicenseAssignment, { description: "Licences to give; none when absent" })),
  licensesToRemove: Type.Optional(Type.Array(Type.String(), { description: "Ids of the SKUs whose licences are taken away; none when absent" })),
  licenseWarnings: Type.Optional(readOnly(Type.Array(LicenseWarning, { description: "What was not quite done; empty when all was" }))),
});
