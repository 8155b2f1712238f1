// The agreements of the partner company itself with Microsoft.

import { Type } from "typebox";
import { instant, oneOf, text } from "../../define/schema.ts";

export const agreementTypes = ["MicrosoftPartnerAgreement", "PartnerNetworkAgreement", "ControlPanelVendorAgreement"] as const;
export type AccountAgreementType = (typeof agreementTypes)[number];

const agreementType = oneOf(agreementTypes, "Which agreement it is");

export const AccountAgreement = Type.Object(
  {
    agreementType,
    title: text("What the agreement is called"),
    version: text("Version; for an agreement that was accepted the one that was"),
    isRequired: Type.Boolean({ description: "Whether the account's programme asks for it" }),
    signedDate: Type.Optional(instant("When it was accepted; absent while it is not")),
    signer: Type.Optional(text("Who accepted it, as user@domain")),
  },
  { title: "AccountAgreement", description: "An agreement of the company with Microsoft" },
);

export const AgreementAcceptance = Type.Object(
  { agreementType, version: text("The version that is accepted: the newest", { maxLength: 20 }) },
  { title: "AgreementAcceptance" },
);
