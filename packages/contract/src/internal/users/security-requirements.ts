// The page Security requirements status: how far an account's users and requests have a second factor.
// Source: "Security requirements status report" (2022).

import { Type } from "typebox";
import { guid, instant, oneOf, text } from "../../define/schema.ts";
import { ApplicationMfaAdoptionStatus, NonMfaCompliantPartnerPrincipal } from "../../security/resources.ts";
import { PartnerUser } from "./resources.ts";

export const mfaPolicies = ["off", "report", "enforce"] as const;

const share = (what: string) => ({
  total: Type.Integer({ description: `How many ${what}` }),
  withMfa: Type.Integer({ description: "How many of them with a second factor" }),
  percentage: Type.Optional(Type.Integer({ minimum: 0, maximum: 100, description: "Rounded down; absent where there is nothing to count" })),
});

const UserAccounts = Type.Object(
  { ...share("users may sign in"), withoutMfa: Type.Array(PartnerUser, { description: "Those who have registered no second factor" }) },
  { title: "UserAccounts", description: "Users who have a second factor registered" },
);

const PortalRequests = Type.Object(
  { ...share("requests to the account's own pages"), withoutMfa: Type.Array(NonMfaCompliantPartnerPrincipal, { description: "Who came without a second factor" }) },
  { title: "PortalRequests", description: "Requests by the account's pages; who came without a second factor there or to the API" },
);

const ApiRequests = Type.Object(
  { ...share("requests of users to the API"), applications: Type.Array(ApplicationMfaAdoptionStatus, { description: "Each application that users came through" }) },
  { title: "ApiRequests", description: "App+user requests to the API; applications alone are not counted" },
);

export const SecurityRequirements = Type.Object(
  {
    mfaPolicy: oneOf(mfaPolicies, "Whether the account asks its users for a second factor (A-71)"),
    mfaEnforcedFrom: Type.Optional(instant("Until then enforce only reports")),
    mfaEnforcedPercent: Type.Integer({ description: "Of how many applications in a hundred enforce asks it" }),
    tenantId: guid("The partner's tenant"),
    startDate: text("First of the seven days, in UTC: yyyy-mm-dd"),
    endDate: text("Last of them: today on the world's clock"),
    userAccounts: UserAccounts,
    partnerCenter: PortalRequests,
    api: ApiRequests,
  },
  { title: "SecurityRequirements", description: "How far the account meets the security requirements, over the last seven days" },
);
