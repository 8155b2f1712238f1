import { area, planned } from "../define/operation.ts";
import { anyFlow, userOnly, globalOnly, except } from "../define/places.ts";

export const accountsOperations = area("accounts", {
  "accounts.sandboxIndirectResellers.create": planned("POST /v1/sandboxIndirectReseller", {
    auth: userOnly, clouds: except("usgov"), environment: "sandbox", sources: ["create-indirect-reseller-in-sandbox.md", "indirect-provider-sandbox-capabilities.md"],
  }),
  "accounts.sandboxIndirectResellers.delete": planned("DELETE /v1/sandboxIndirectReseller/{resellerId}", {
    auth: userOnly, clouds: except("usgov"), environment: "sandbox", sources: ["delete-indirect-reseller-in-sandbox.md", "indirect-provider-sandbox-capabilities.md"],
  }),
  "accounts.accountSettings.get": planned("GET /v1/accountsettings/{settingType}", {
    auth: anyFlow, clouds: globalOnly, sources: ["config-key-only"],
  }),
  "accounts.accountSettings.update": planned("PUT /v1/accountsettings/{settingType}", {
    auth: anyFlow, clouds: globalOnly, sources: ["config-key-only"],
  }),
  "accounts.enrolledPrograms.get": planned("GET /v1/enrolledprograms/{programType}", {
    auth: anyFlow, clouds: globalOnly, sources: ["config-key-only"],
  }),
});
