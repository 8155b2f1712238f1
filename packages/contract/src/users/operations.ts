import { area, planned } from "../define/operation.ts";
import { anyFlow, userOnly, globalOnly } from "../define/places.ts";

export const usersOperations = area("users", {
  "users.list": planned("GET /v1/customers/{customerId}/users", {
    auth: userOnly, clouds: globalOnly, sources: ["get-a-list-of-all-user-accounts-for-a-customer.md", "view-a-deleted-user.md"],
  }),
  "users.create": planned("POST /v1/customers/{customerId}/users", {
    auth: userOnly, clouds: globalOnly, sources: ["create-user-accounts-for-a-customer.md"],
  }),
  "users.get": planned("GET /v1/customers/{customerId}/users/{userId}", {
    auth: userOnly, clouds: globalOnly, sources: ["get-a-user-account-by-id.md"],
  }),
  "users.update": planned("PATCH /v1/customers/{customerId}/users/{userId}", {
    auth: userOnly, clouds: globalOnly, sources: ["update-user-accounts-for-a-customer.md", "reset-user-password-for-a-customer.md", "restore-a-user-for-a-customer.md"],
  }),
  "users.delete": planned("DELETE /v1/customers/{customerId}/users/{userId}", {
    auth: userOnly, clouds: globalOnly, sources: ["delete-user-accounts-for-a-customer.md"],
  }),
  "users.resetPassword": planned("PATCH /v1/customers/{customerId}/users/{userId}/resetpassword", {
    auth: userOnly, clouds: globalOnly, sources: ["reset-user-password-for-a-customer.md"],
  }),
  "users.directoryRoles.list": planned("GET /v1/customers/{customerId}/users/{userId}/directoryroles", {
    auth: userOnly, clouds: globalOnly, sources: ["get-user-roles-for-a-customer.md"],
  }),
  "directoryRoles.list": planned("GET /v1/customers/{customerId}/directoryroles", {
    auth: userOnly, clouds: globalOnly, sources: ["get-user-roles-for-a-customer.md"],
  }),
  "directoryRoles.userMembers.list": planned("GET /v1/customers/{customerId}/directoryroles/{roleId}/usermembers", {
    auth: userOnly, clouds: globalOnly, sources: ["get-user-roles-for-a-customer.md"],
  }),
  "directoryRoles.userMembers.create": planned("POST /v1/customers/{customerId}/directoryroles/{roleId}/usermembers", {
    auth: userOnly, clouds: globalOnly, sources: ["set-user-roles-for-a-customer.md"],
  }),
  "directoryRoles.userMembers.delete": planned("DELETE /v1/customers/{customerId}/directoryroles/{roleId}/usermembers/{userId}", {
    auth: userOnly, clouds: globalOnly, sources: ["remove-customer-user-from-a-role.md"],
  }),
  "partnerRoles.list": planned("GET /v1/roles", {
    auth: anyFlow, clouds: globalOnly, sources: ["powershell"],
  }),
  "partnerRoles.get": planned("GET /v1/roles/{roleId}", {
    auth: anyFlow, clouds: globalOnly, sources: ["powershell"],
  }),
  "partnerRoles.userMembers.list": planned("GET /v1/roles/{roleId}/usermembers", {
    auth: anyFlow, clouds: globalOnly, sources: ["powershell"],
  }),
});
