// What goes over the wire in the operations on referrals.

import { Type, type TSchema } from "typebox";
import { shapesOf } from "../define/shape.ts";
import { optionalText, text } from "../define/schema.ts";
import { ReferralIndustryTag, ReferralProductTag, ReferralServiceTag, ReferralSolutionTagId } from "./enums.ts";
import { PartnerApiError } from "./errors.ts";
import { referralsFaults as refusals } from "./faults.ts";
import { referralsOperations } from "./operations.ts";
import { JsonPatchOperation, Referral } from "./resources.ts";

const always = [
  refusals.invalidRequest, refusals.unauthenticated, refusals.accessDenied, refusals.itemNotFound, refusals.generalException,
  refusals.serviceNotAvailable,
] as const;
const onChange = [...always, refusals.preconditionFailed, refusals.resourceModified] as const;

const roles = "The user has to be Global admin, Referral admin or Referral user.";
const transitions = "New may become Active or Closed, Active may become Closed; the substatus is Pending or Received while New, Accepted while Active, and Won, Lost, Declined or Expired once Closed.";

export const referralsShapes = shapesOf(referralsOperations, {
  "referrals.list": {
    summary: "List the referrals of the organization, by pages of 100",
    notes: [
      roles,
      "The link to the next page, @odata.nextLink, is absolute.",
      "A referral that nobody answers within 14 days becomes Closed, with the substatus Expired.",
    ],
    query: Type.Object({
      $select: optionalText("Properties to answer, separated by commas, such as id,status,customerProfile; all when absent"),
      $filter: optionalText("Comparisons with eq, joined by and, on engagementId, status, substatus, qualification, type, direction, updatedDateTime, email, customerProfile/address/country or team/any(t:t/email eq '...')", 4096),
      $orderby: optionalText("createdDateTime or updatedDateTime, followed by asc or desc"),
      $top: Type.Optional(Type.Integer({ minimum: 1, description: "How many referrals to answer at most" })),
    }),
    result: { status: 200, body: Referral, listing: "odata" },
    faults: always,
  },
  "referrals.get": {
    summary: "Get a referral by its id",
    notes: [roles],
    result: { status: 200, body: Referral },
    faults: always,
  },
  "referrals.create": {
    summary: "Create a referral: a lead or an opportunity",
    notes: [
      "It takes the type, the customer's profile, the consent and the details.",
      transitions,
      "A second referral of the type Shared with the engagementId of the first connects the two parties.",
    ],
    body: Referral,
    result: { status: 201, body: Referral },
    faults: always,
  },
  "referrals.update": {
    summary: "Replace a referral",
    notes: ["The body is the whole referral.", transitions, "The documentation of 2023 has PATCH in its place; both are served."],
    headers: Type.Object({ "If-Match": text("The referral's eTag as it was read, with its quotes") }),
    body: Referral,
    result: { status: 200, body: Referral },
    faults: onChange,
  },
  "referrals.patch": {
    summary: "Change parts of a referral by JSON Patch",
    notes: [
      roles,
      "The operations are replace and add only.",
      transitions,
      "The answer is 204 without a body, or 200 with the referral where Prefer asks for it.",
      "Without If-Match nothing is compared, and the change is made to whatever the referral has become.",
    ],
    headers: Type.Object({
      "If-Match": optionalText("The referral's eTag as it was read, with its quotes; a referral that has changed since is refused"),
      Prefer: optionalText("return=representation: answer 200 with the changed referral"),
    }),
    body: Type.Array(JsonPatchOperation, { minItems: 1, description: "The changes, made in this order, all or none" }),
    result: { status: 204 },
    faults: onChange,
  },
});

/** Tags travel as ids whose enumeration depends on where they stand; refusals are no operation's answer. */
export const referralsOthers: readonly TSchema[] = [
  ReferralIndustryTag, ReferralProductTag, ReferralServiceTag, ReferralSolutionTagId, PartnerApiError,
];
