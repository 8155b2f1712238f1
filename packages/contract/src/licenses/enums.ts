// The enumerations of licences.
// Source: license-resources.md, get-a-list-of-available-licenses-by-license-group.md.

import { enumeration } from "../define/schema.ts";

export const LicenseGroupId = enumeration(
  "LicenseGroupId",
  "Who manages the licences of a product: group1 Azure Active Directory, group2 Minecraft; in a query also Group1 and Group2",
  ["none", "group1", "group2"] as const,
);

export const LicenseTargetType = enumeration(
  "LicenseTargetType",
  "Whether a product or service is for single users or for the whole tenant",
  ["User", "Tenant"] as const,
);

export const ServicePlanCapabilityStatus = enumeration(
  "ServicePlanCapabilityStatus",
  "State of a service plan or of a subscribed SKU; the documentation shows these two in examples and lists no others",
  ["Enabled", "Assigned"] as const,
);
