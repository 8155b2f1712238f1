// The evidence counts these to the users, whose other operations are on the users of customers' directories.

import { area, operation } from "../define/operation.ts";
import { anyFlow, globalOnly } from "../define/places.ts";
import { faults } from "../faults.ts";
import { PartnerRole, PartnerRoleMember } from "./resources.ts";

/** No page says which roles may read them: those who see the page User management. */
const shared = { host: "api", auth: anyFlow, clouds: globalOnly, right: "managePartnerUsers", sources: ["powershell"] } as const;

export const partnerRolesOperations = area("users", {
  "partnerRoles.list": operation("GET /v1/roles", {
    ...shared,
    summary: "List the roles that users of a partner account can have",
    result: { status: 200, body: PartnerRole, listing: "seek" },
    faults: [],
  }),
  "partnerRoles.get": operation("GET /v1/roles/{roleId}", {
    ...shared,
    summary: "Get a role of a partner's users by its id",
    result: { status: 200, body: PartnerRole },
    faults: [faults.noSuchResource],
  }),
  "partnerRoles.userMembers.list": operation("GET /v1/roles/{roleId}/usermembers", {
    ...shared,
    summary: "List the users of the account who have a role, by user name",
    result: { status: 200, body: PartnerRoleMember, listing: "seek" },
    faults: [faults.noSuchResource],
  }),
});
