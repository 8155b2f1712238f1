// How a company becomes a partner: what it applies with, and how far it is.

import { Type } from "typebox";
import { instant, oneOf, text } from "../../define/schema.ts";
import { BillingProfileUpdate, LegalBusinessProfileUpdate, vettingStatuses, vettingSubStatuses } from "../../profiles/resources.ts";
import { accountStates, partnerTypes } from "../account/resources.ts";
import { agreementTypes } from "../agreements/resources.ts";

export const Enrolment = Type.Object(
  {
    state: oneOf(accountStates, "How far the account is on its way"),
    partnerType: oneOf(partnerTypes, "What the company applies to be"),
    country: text("ISO 3166 country code of two letters; never changes"),
    currency: text("Currency of the invoices; follows from the country"),
    agreementType: oneOf(agreementTypes, "The agreement that the programme asks for"),
    mpnId: Type.Optional(text("The PartnerID that was chosen")),
    legalBusinessProfile: Type.Optional(LegalBusinessProfileUpdate),
    vettingStatus: oneOf(vettingStatuses, "How the verification stands"),
    vettingSubStatus: oneOf(vettingSubStatuses, "Which part of it is at work, or failed"),
    submittedDate: Type.Optional(instant("When it was applied for last")),
    expectedDate: Type.Optional(instant("When the verification will be done, while it goes on")),
    percentComplete: Type.Optional(Type.Integer({ minimum: 0, maximum: 100, description: "How much of the verification's time has passed, while the company enrols" })),
    rejectionReason: Type.Optional(text("Why the company was rejected, after that")),
  },
  { title: "Enrolment", description: "How far a company is on its way to being a partner" },
);

export const EnrolmentApplication = Type.Object(
  {
    partnerType: oneOf(partnerTypes, "The programme that the company applies for"),
    mpnId: text("The PartnerID of a location of the company, in the same country", { pattern: "^[0-9]{1,10}$" }),
    legalBusinessProfile: LegalBusinessProfileUpdate,
  },
  { title: "EnrolmentApplication", description: "What a company applies with; its verification begins" },
);

export const EnrolmentCompletion = Type.Object(
  {
    agreementAccepted: Type.Boolean({ description: "The programme's agreement is accepted by this call; must be true" }),
    billingProfile: Type.Optional(BillingProfileUpdate),
  },
  { title: "EnrolmentCompletion", description: "What makes a verified company a partner: the agreement, and where invoices go if there are any" },
);
