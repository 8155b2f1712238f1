// Referrals: leads and opportunities that customers, Microsoft and partners pass to each other; and the changes to one.
// Source: referral-resources.md, create-a-referral.md, patch-a-referral.md.

import { Type } from "typebox";
import { decimal, instant, optionalText, readOnly, structure, text } from "../define/schema.ts";
import {
  JsonPatchOp, ReferralDirection, ReferralQualification, ReferralSolutionType, ReferralStatus, ReferralSubstatus, ReferralType,
} from "./enums.ts";
import { ReferralConsent, ReferralCustomerProfile, ReferralInviteContext, ReferralMember, ReferralTarget } from "./parties.ts";

export const ReferralTag = structure("ReferralTag", "An industry, product or service", {
  id: text("Identifier of the tag, of the enumeration for industries, products or services"),
});

export const ReferralSolutionTag = structure("ReferralSolutionTag", "A solution", {
  id: optionalText("Identifier of the solution: of the predefined ones, or of Microsoft's catalog as in SOL-34104-EBB"),
  name: optionalText("Name of the solution"),
  solutionType: Type.Optional(ReferralSolutionType),
  // The page's table calls it as above, its examples so.
  type: Type.Optional(ReferralSolutionType),
});

export const ReferralRequirements = structure("ReferralRequirements", "What the customer is interested in", {
  industries: Type.Optional(Type.Array(ReferralTag, { description: "Industries, by ReferralIndustryTag" })),
  products: Type.Optional(Type.Array(ReferralTag, { description: "Products, by ReferralProductTag" })),
  services: Type.Optional(Type.Array(ReferralTag, { description: "Services, by ReferralServiceTag" })),
  solutions: Type.Optional(Type.Array(ReferralSolutionTag, { description: "Solutions; predefined ones by ReferralSolutionTagId" })),
});

export const ReferralDetails = structure("ReferralDetails", "The deal", {
  notes: optionalText("Notes for the receiving organization", 8192),
  dealValue: Type.Optional(decimal("What the deal is worth, in the currency given beside it")),
  currency: Type.Optional(text("ISO 4217 currency code of three letters", { maxLength: 3 })),
  closingDateTime: Type.Optional(instant("When the customer wants to close the deal")),
  requirements: Type.Optional(ReferralRequirements),
});

const link = (description: string) =>
  Type.Optional(Type.Object({ uri: text("Absolute address"), method: text("Verb in upper case") }, { description }));

export const Referral = structure("Referral", "A lead or an opportunity, as one of the organizations involved sees it", {
  id: Type.Optional(readOnly(text("Identifier of the referral"))),
  engagementId: optionalText("Identifier of the engagement that referrals of several organizations have in common; given when creating, it connects the new one"),
  organizationId: Type.Optional(readOnly(text("Identifier of the organization whose referral it is; in examples only"))),
  organizationName: Type.Optional(readOnly(text("Name of that organization; in examples only"))),
  name: optionalText("Name of the referral"),
  externalReferenceId: optionalText("The referral's identifier in your own systems"),
  createdDateTime: Type.Optional(readOnly(instant("When the referral was created"))),
  updatedDateTime: Type.Optional(readOnly(instant("When the referral was last changed"))),
  expirationDateTime: Type.Optional(readOnly(instant("When the referral expires; absent when it does not"))),
  status: Type.Optional(ReferralStatus),
  substatus: Type.Optional(ReferralSubstatus),
  statusReason: optionalText("Why the referral is in its status, such as why a deal was lost", 8192),
  referralType: Type.Optional(ReferralType),
  // The page's table calls it as above, its examples and filters so.
  type: Type.Optional(ReferralType),
  qualification: Type.Optional(ReferralQualification),
  direction: Type.Optional(readOnly(ReferralDirection)),
  customerProfile: ReferralCustomerProfile,
  consent: ReferralConsent,
  details: ReferralDetails,
  team: Type.Optional(Type.Array(ReferralMember, { description: "The people of the organizations involved; a patch adds one at /team/-" })),
  inviteContext: Type.Optional(ReferralInviteContext),
  target: Type.Optional(Type.Array(ReferralTarget, { description: "Whom or what the referral is meant for" })),
  eTag: optionalText("Version of the referral for If-Match, with its quotes"),
  links: Type.Optional(readOnly(Type.Object(
    { relatedReferrals: link("The referrals of the same engagement"), self: link("The referral itself") },
    { description: "Where the referral and its relatives are found" },
  ))),
});

export const JsonPatchOperation = structure("JsonPatchOperation", "One change to a referral", {
  op: JsonPatchOp,
  path: text("JSON Pointer to what is changed; /team/- appends to the team", { pattern: "^/" }),
  value: Type.Optional(Type.Unknown({ description: "The new value, any JSON; amounts of money as text" })),
});
