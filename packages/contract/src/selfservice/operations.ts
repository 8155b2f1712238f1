import { area, planned } from "../define/operation.ts";
import { userOnly, globalOnly } from "../define/places.ts";

export const selfserviceOperations = area("selfservice", {
  "selfServePolicies.list": planned("GET /v1/SelfServePolicy", {
    auth: userOnly, clouds: globalOnly, sources: ["get-a-list-of-self-serve-policies.md"],
  }),
  "selfServePolicies.create": planned("POST /v1/SelfServePolicy", {
    auth: userOnly, clouds: globalOnly, sources: ["create-a-self-serve-policy.md"],
  }),
  "selfServePolicies.get": planned("GET /v1/SelfServePolicy/{policyId}", {
    auth: userOnly, clouds: globalOnly, sources: ["get-a-self-serve-policy-by-id.md"],
  }),
  "selfServePolicies.update": planned("PUT /v1/SelfServePolicy/{policyId}", {
    auth: userOnly, clouds: globalOnly, aliases: ["/v1/SelfServePolicy"], sources: ["update-a-self-serve-policy.md"],
  }),
  "selfServePolicies.delete": planned("DELETE /v1/SelfServePolicy/{policyId}", {
    auth: userOnly, clouds: globalOnly, sources: ["delete-a-self-serve-policy.md"],
  }),
});
