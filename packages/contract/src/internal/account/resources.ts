// A partner account as its own users see it, and what completes it.
// Source: the page "Set up API access in Partner Center" (requirements S-01 to S-42).

import { Type } from "typebox";
import { cloudNames } from "../../clouds.ts";
import { Address } from "../../customers/resources.ts";
import { guid, oneOf, text } from "../../define/schema.ts";

export const accountKinds = ["primary", "sandbox"] as const;
export type AccountKind = (typeof accountKinds)[number];

export const partnerTypes = ["directBill", "indirectProvider", "indirectReseller"] as const;
export type PartnerType = (typeof partnerTypes)[number];

/**
 * `creating`: a sandbox being made, on the clock. `created`: made, awaiting Set up account by its own admin.
 * `active`: everything works. `suspended`: nothing does, except signing in.
 */
export const accountStates = ["creating", "created", "active", "suspended"] as const;
export type AccountState = (typeof accountStates)[number];

export const Account = Type.Object(
  {
    accountId: guid("The account; equals its tenant id"),
    kind: oneOf(accountKinds),
    cloud: oneOf(cloudNames),
    partnerType: oneOf(partnerTypes),
    state: oneOf(accountStates),
    domain: text("Initial domain"),
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
