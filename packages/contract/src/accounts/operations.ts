// Accounts of partners: the indirect resellers of a provider's integration sandbox, and what is named elsewhere only.

import { area, operation, planned } from "../define/operation.ts";
import { anyFlow, userOnly, globalOnly, except } from "../define/places.ts";
import { faults } from "../faults.ts";
import { SandboxIndirectReseller, SandboxIndirectResellerRequest } from "./resources.ts";

export const accountsOperations = area("accounts", {
  "accounts.sandboxIndirectResellers.create": operation("POST /v1/sandboxIndirectReseller", {
    host: "api", auth: userOnly, clouds: except("usgov"), environment: "sandbox", right: "manageIndirectResellers",
    summary: "Add an indirect reseller to the sandbox of an indirect provider: its tenant, its account and the partnership",
    body: SandboxIndirectResellerRequest,
    result: { status: 200, body: SandboxIndirectReseller },
    answersSecret: true, needsRequestIds: true,
    faults: [faults.badProperty, faults.notSandboxProvider, faults.sandboxResellerRefused, faults.mpnIdUnknown, faults.domainTaken],
    records: { operationType: "create_partner_relationship", resourceType: "partner_relationship" },
    sources: ["create-indirect-reseller-in-sandbox.md", "indirect-provider-sandbox-capabilities.md"],
  }),
  "accounts.sandboxIndirectResellers.delete": operation("DELETE /v1/sandboxIndirectReseller/{resellerId}", {
    host: "api", auth: userOnly, clouds: except("usgov"), environment: "sandbox", right: "manageIndirectResellers",
    summary: "Delete an indirect reseller of the sandbox for good; one that has other providers loses this one only",
    result: { status: 204, body: undefined },
    needsRequestIds: true,
    faults: [faults.badProperty, faults.notSandboxProvider, faults.noSuchResource, faults.sandboxResellerKept],
    records: { operationType: "remove_partner_relationship", resourceType: "partner_relationship" },
    sources: ["delete-indirect-reseller-in-sandbox.md", "indirect-provider-sandbox-capabilities.md"],
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
