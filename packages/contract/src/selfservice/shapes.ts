// What goes over the wire in the operations on self-serve policies.

import { Type } from "typebox";
import { guid } from "../define/schema.ts";
import { shapesOf } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { selfserviceFaults } from "./faults.ts";
import { selfserviceOperations } from "./operations.ts";
import { SelfServePolicy } from "./resources.ts";

const savingsPlans = "Permissions are on AzureReservedInstances and, since October 2022, on AzureSavingsPlan.";

export const selfserviceShapes = shapesOf(selfserviceOperations, {
  "selfServePolicies.list": {
    summary: "List the self-serve policies of a customer",
    notes: [savingsPlans],
    query: Type.Object({ entity_id: guid("The customer's tenant; .NET writes entity_Id, which is the same") }),
    result: { status: 200, body: SelfServePolicy, listing: "collection" },
    faults: [faults.badProperty],
  },
  "selfServePolicies.create": {
    summary: "Let a customer buy by itself",
    notes: [
      "There is one policy for each entity and grantor.",
      "Its id is made of the tenants of both, joined by an underscore.",
      savingsPlans,
    ],
    body: SelfServePolicy,
    result: { status: 201, body: SelfServePolicy },
    faults: [faults.badProperty, selfserviceFaults.policyExists],
  },
  "selfServePolicies.get": {
    summary: "Get a self-serve policy by its id",
    notes: [savingsPlans],
    result: { status: 200, body: SelfServePolicy },
    faults: [selfserviceFaults.noSuchPolicy],
  },
  "selfServePolicies.update": {
    summary: "Replace a self-serve policy",
    notes: [
      "The body is the whole policy, with its id and, in attributes, its etag as it was read.",
      "Without an id in the path the policy is found by that of the body.",
      savingsPlans,
    ],
    body: SelfServePolicy,
    result: { status: 200, body: SelfServePolicy },
    faults: [faults.badProperty, selfserviceFaults.noSuchPolicy, selfserviceFaults.wrongPolicyId, faults.preconditionFailed],
  },
  "selfServePolicies.delete": {
    summary: "Delete a self-serve policy: the customer may no longer buy by itself",
    result: { status: 204 },
    faults: [selfserviceFaults.noSuchPolicy],
  },
});
