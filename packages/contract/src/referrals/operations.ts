import { area, planned } from "../define/operation.ts";
import { userOnly, globalOnly } from "../define/places.ts";

export const referralsOperations = area("referrals", {
  "referrals.list": planned("GET /v1.0/engagements/referrals", {
    host: "partnerApi", auth: userOnly, clouds: globalOnly, sources: ["get-a-list-of-referrals.md", "partner-rest/get-a-list-of-referrals.md", "partner-rest/referrals.md"],
  }),
  "referrals.get": planned("GET /v1.0/engagements/referrals/{referralId}", {
    host: "partnerApi", auth: userOnly, clouds: globalOnly, sources: ["get-a-referral-by-id.md", "partner-rest/get-a-referral-by-id.md"],
  }),
  "referrals.create": planned("POST /v1.0/engagements/referrals", {
    host: "partnerApi", auth: userOnly, clouds: globalOnly, sources: ["create-a-referral.md", "partner-rest/create-a-referral.md"],
  }),
  "referrals.update": planned("PUT /v1.0/engagements/referrals/{referralId}", {
    host: "partnerApi", auth: userOnly, clouds: globalOnly, sources: ["partner-rest/update-a-referral.md"],
  }),
  "referrals.patch": planned("PATCH /v1.0/engagements/referrals/{referralId}", {
    host: "partnerApi", auth: userOnly, clouds: globalOnly, sources: ["patch-a-referral.md"],
  }),
});
