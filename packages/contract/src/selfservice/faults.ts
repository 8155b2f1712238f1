// What refuses a call of the self-serve policies. Source: the pages of the operations.

import type { FaultDefinition } from "@understudy/kernel";

export const selfserviceFaults = {
  noSuchPolicy: {
    code: 600039, status: 404,
    description: "There is no self-serve policy {policyId}.",
    remedy: "List the policies of the customer: GET /v1/SelfServePolicy with its tenant as entity_id.",
    source: "get-a-self-serve-policy-by-id.md",
  },
  wrongPolicyId: {
    code: 600040, status: 404,
    description: "{policyId} is not the id of the self-serve policy in the body.",
    remedy: "Send the id that the policy was created with: both tenants, joined by an underscore.",
    source: "update-a-self-serve-policy.md",
  },
  policyExists: {
    code: 600041, status: 409,
    description: "There is a self-serve policy of this grantor for this entity already.",
    remedy: "Change that one, with PUT, or delete it first.",
    source: "create-a-self-serve-policy.md",
  },
} as const satisfies Record<string, FaultDefinition>;
