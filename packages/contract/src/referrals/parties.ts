// Who takes part in a referral: the customer, the people of all sides, and who invited whom.
// Source: referral-resources.md. Its table says of lists one element; its examples show arrays, and so does this.

import { Type } from "typebox";
import { optionalText, structure, text } from "../define/schema.ts";
import { ReferralCustomerSize, ReferralTargetType } from "./enums.ts";

export const ReferralAddress = structure("ReferralAddress", "Address of the customer", {
  addressLine1: optionalText("First line"),
  addressLine2: optionalText("Second line"),
  city: optionalText("City"),
  state: optionalText("State or province"),
  postalCode: optionalText("Postal code"),
  country: optionalText("ISO 3166 country code of two letters; $filter reaches it as customerProfile/address/country"),
  region: optionalText("Region"),
});

export const ReferralContactPreference = structure("ReferralContactPreference", "What mail somebody wants about the referral", {
  locale: optionalText("Language and country that mail is written in, such as en-us"),
  disableNotifications: Type.Optional(Type.Boolean({ description: "Whether no mail is sent at all" })),
});

export const ReferralMember = structure("ReferralMember", "Somebody to talk to", {
  firstName: optionalText("First name"),
  lastName: optionalText("Last name"),
  phoneNumber: optionalText("Phone number"),
  email: optionalText("Mail address; $filter reaches that of a team as team/any(t:t/email eq '...')"),
  contactPreference: Type.Optional(ReferralContactPreference),
});

export const ReferralCustomerProfileType = structure("ReferralCustomerProfileType", "A number that others know the customer by", {
  duns: optionalText("Number of the customer at Dun & Bradstreet"),
  external: optionalText("The customer's number in your own systems"),
});

export const ReferralCustomerProfile = structure("ReferralCustomerProfile", "The customer's organization and whom to talk to there", {
  name: optionalText("Name of the organization"),
  address: Type.Optional(ReferralAddress),
  size: Type.Optional(ReferralCustomerSize),
  team: Type.Optional(Type.Array(ReferralMember, { description: "The contacts at the customer" })),
  ids: Type.Optional(Type.Array(ReferralCustomerProfileType, { description: "Numbers that others know the customer by" })),
});

export const ReferralConsent = structure("ReferralConsent", "What the customer's contacts agreed to", {
  // The doubled word is the wire's.
  consentToToShareInfoWithOthers: Type.Optional(Type.Boolean({ description: "Whether personal data may be shared with other organizations" })),
  consentToContact: Type.Optional(Type.Boolean({ description: "Whether they may be contacted" })),
});

export const ReferralInvitedBy = structure("ReferralInvitedBy", "The organization that sent the referral", {
  organizationId: optionalText("Identifier of the organization; msft is Microsoft"),
  organizationName: optionalText("Name of the organization"),
});

export const ReferralInviteContext = structure("ReferralInviteContext", "What the sender says to the organization that it invites", {
  notes: optionalText("Notes for the receiving organization", 8192),
  invitedBy: Type.Optional(ReferralInvitedBy),
});

export const ReferralTarget = structure("ReferralTarget", "What of an organization the referral is meant for", {
  id: text("Identifier of the target: of a solution, of a location, or msft for Microsoft"),
  type: ReferralTargetType,
});
