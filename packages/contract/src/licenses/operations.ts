import { area, planned } from "../define/operation.ts";
import { userOnly, globalOnly } from "../define/places.ts";

export const licensesOperations = area("licenses", {
  "licenses.subscribedSkus.list": planned("GET /v1/customers/{customerId}/subscribedskus", {
    auth: userOnly, clouds: globalOnly, sources: ["get-a-list-of-available-licenses.md", "get-a-list-of-available-licenses-by-license-group.md"],
  }),
  "users.licenses.list": planned("GET /v1/customers/{customerId}/users/{userId}/licenses", {
    auth: userOnly, clouds: globalOnly, sources: ["check-which-licenses-are-assigned-to-a-user.md", "get-licenses-assigned-to-a-user-by-license-group.md"],
  }),
  "users.licenses.update": planned("POST /v1/customers/{customerId}/users/{userId}/licenseupdates", {
    auth: userOnly, clouds: globalOnly, sources: ["assign-licenses-to-a-user.md"],
  }),
});
