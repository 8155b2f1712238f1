// A partner account as its own users see it, and what completes it.
// Source: the page "Set up API access in Partner Center" (requirements S-01 to S-42).

import { Type } from "typebox";
import { cloudNames } from "../../clouds.ts";
import { Address } from "../../customers/resources.ts";
import { guid, oneOf, text } from "../../define/schema.ts";

export const accountKinds = ["primary", "sandbox"] as const;
export type AccountKind = (typeof accountKinds)[number];

/** What a company is to Microsoft. The first two buy from it; an advisor sells nothing; a vendor has applications of its own. */
export const partnerTypes = ["directBill", "indirectProvider", "indirectReseller", "advisor", "controlPanelVendor"] as const;
export type PartnerType = (typeof partnerTypes)[number];

/**
 * `creating`: a sandbox being made, on the clock. `created`: made, awaiting Set up account by its own admin.
 * `enrolling`: a company that has not applied yet. `verifying`: it has, and is being verified. `rejected`: it was not
 * what it said, and may correct it. `authorized`: verified, awaiting the agreement.
 * `active`: everything works. `suspended`: nothing does, except signing in.
 */
export const accountStates = [
  "creating", "created", "enrolling", "verifying", "rejected", "authorized", "active", "suspended",
] as const;
export type AccountState = (typeof accountStates)[number];

/** On the way of a company from signing in first to being a partner. */
export const enrolmentStates = ["enrolling", "verifying", "rejected", "authorized"] as const satisfies readonly AccountState[];

export const Account = Type.Object(
  {
    accountId: guid("The account; equals its tenant id"),
    kind: oneOf(accountKinds, "Whether what happens in it is real or a test"),
    cloud: oneOf(cloudNames, "Where it is"),
    partnerType: oneOf(partnerTypes, "What the partner is in the programme"),
    state: oneOf(accountStates, "How far it is on its way, and whether it may do anything"),
    domain: text("Initial domain"),
    country: text("ISO 3166 country code of two letters; never changes"),
    companyName: Type.Optional(Type.String({ description: "Absent until the account is set up" })),
  },
  { title: "Account", description: "A partner account, as its own users see it" },
);

export const AccountSetUp = Type.Object(
  {
    companyName: text("Company's name", { minLength: 1, maxLength: 256 }),
    address: Address,
    agreementAccepted: Type.Boolean({ description: "The partner agreement is accepted by this call; must be true" }),
  },
  { title: "AccountSetUp", description: "What completes an account: company data and the agreement" },
);

export const AccountMembership = Type.Object(
  {
    ...Account.properties,
    isHome: Type.Boolean({ description: "Whether the user's own directory is the account's" }),
    isCurrent: Type.Boolean({ description: "Whether it is the one that the user is signed in to" }),
  },
  { title: "AccountMembership", description: "An account that the user belongs to, for the picker in the profile menu" },
);

export const programNames = ["partnerNetwork", "cloudSolutionProvider", "controlPanelVendor"] as const;

/** `none`: not applied for. `pending`: applied for. `qualified`: verified, awaiting the agreement. */
export const programStates = ["none", "pending", "rejected", "qualified", "active", "suspended"] as const;

export const Program = Type.Object(
  {
    program: oneOf(programNames, "Which programme it is"),
    state: oneOf(programStates, "How the account stands in it"),
    partnerType: oneOf(partnerTypes, "What the partner is in the programme"),
    mpnId: Type.Optional(text("The PartnerID that the enrolment is bound to")),
  },
  { title: "Program", description: "A programme that the company is enrolled in" },
);

export const limitedResources = ["customers", "indirectResellers"] as const;

export const AccountLimit = Type.Object(
  {
    of: oneOf(limitedResources, "What there may not be more of"),
    limit: Type.Integer({ minimum: 0, description: "So many at most" }),
    used: Type.Integer({ minimum: 0, description: "How many there are" }),
  },
  { title: "AccountLimit", description: "A limit of the integration sandbox, and how much of it is used" },
);

export const AddressRules = Type.Object(
  {
    country: text("ISO 3166 country code of two letters"),
    states: Type.Array(
      Type.Object({ code: text("What an address says"), name: text("Name") }),
      { description: "The states of which an address needs one; none where a state is any text" },
    ),
    hasState: Type.Boolean({ description: "Whether addresses there name a state or province" }),
    hasPostalCode: Type.Boolean({ description: "Whether there are postal codes" }),
    isPostalCodeRequired: Type.Boolean({ description: "Whether an address needs a postal code" }),
    postalCodeRegex: Type.Optional(text("Regular expression of postal codes; absent where none is known")),
  },
  { title: "AddressRules", description: "What a form asks of an address in a country" },
);
