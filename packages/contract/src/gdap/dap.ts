// The older delegated administration, which ends: which customers still have it, and how much it is used.
// Source: list-delegated-admin-customers.md, get-delegated-admin-relation-statistics.md.

import { Type } from "typebox";
import { guid, instant, optionalText, structure, text } from "../define/schema.ts";

const count = (description: string) => Type.Integer({ minimum: 0, description });

export const DapCustomer = structure("DapCustomer", "A customer of the partner, with or without delegated administration", {
  id: guid("The customer; equals its tenant"),
  customerTenantId: guid("The customer's tenant"),
  organizationDisplayName: text("Name of the customer"),
  partnerAgentCount: count("How many of the partner's users signed in there, over the last day"),
  partnerSignInCount: count("How often they did, over the last day"),
  globalAdminSignInCount: Type.Optional(count("How often they did as global administrators, over the last day; not in every answer")),
  dapEnabled: Type.Boolean({ description: "Whether the customer has delegated its administration" }),
  startDateTime: Type.Optional(instant("When it did so; absent where it never did")),
  endDateTime: Type.Optional(instant("When that ended; absent or null while it lasts")),
  lastSignInDateTime: Type.Optional(instant("When a user of the partner last signed in there; absent or null where none ever did")),
});

export const DelegatedAdminAccessCount = structure("DelegatedAdminAccessCount", "How many customers a day had", {
  date: text("The day, as month/day/year without leading zeros"),
  count: count("How many customers"),
});

export const DelegatedAdminStatistics = structure("DelegatedAdminStatistics", "How much delegated administration there is, and how little of it is used", {
  "@odata.context": optionalText("Where the answer's form is described"),
  id: guid("The partner; equals its tenant"),
  partnerTenantId: guid("The partner's tenant"),
  totalDapCustomerCount: count("How many customers have delegated their administration"),
  establishedDapCount: Type.Array(DelegatedAdminAccessCount, { description: "By the day on which they did so" }),
  inactiveDapCount: Type.Array(DelegatedAdminAccessCount, { description: "By the day on which the partner last signed in there" }),
});
