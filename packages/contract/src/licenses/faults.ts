// What refuses to give or take licences.

import type { FaultDefinition } from "@understudy/kernel";

export const licensesFaults = {
  licenseMigrationFailed: {
    code: 60000, status: 400,
    description: "The licences of the customer could not be moved.",
    remedy: "Send the request again later, or ask the support.",
    source: "error-codes.md",
  },
  noLicenseLeft: {
    code: 60012, status: 400,
    description: "The customer {customerId} has no licence left of the SKU {skuId}.",
    remedy: "Buy more licences, or take one from another user; `data` names the SKU.",
    source: "assign-licenses-to-a-user.md",
  },
} as const satisfies Record<string, FaultDefinition>;
