import { area, planned } from "../define/operation.ts";
import { userOnly, globalOnly } from "../define/places.ts";

export const relationshipsOperations = area("relationships", {
  "relationships.list": planned("GET /v1/relationships", {
    auth: userOnly, clouds: globalOnly, sources: ["retrieve-a-list-of-indirect-resellers.md"],
  }),
  "customers.relationships.list": planned("GET /v1/customers/{customerId}/relationships", {
    auth: userOnly, clouds: globalOnly, sources: ["get-indirect-resellers-of-a-customer.md"],
  }),
});
