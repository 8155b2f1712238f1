// The agreements that customers accept, with the ids of their templates as the documented examples have them.

import { customerAgreementTypes, type AgreementMetaData, type CustomerAgreementType, type Of } from "@understudy/contract";

export type Template = Of<typeof AgreementMetaData>;

const template = (type: CustomerAgreementType, templateId: string, agreementLink: string): Template =>
  ({ templateId, agreementType: type, type, agreementLink, versionRank: 0 });

export const templates: readonly Template[] = [
  template("MicrosoftCloudAgreement", "998b88de-aa99-4388-a42c-1b3517d49490", "https://learn.microsoft.com/partner-center/agreements"),
  template("MicrosoftCustomerAgreement", "117a77b0-9360-443b-8795-c6dedc750cf9", "https://aka.ms/customeragreement"),
];

/** Ids of templates are case-sensitive (download-customer-agreement-template.md). */
export const templateWithId = (templateId: string): Template | undefined => templates.find((one) => one.templateId === templateId);

/** The types that a query's agreementType asks for: without one the older alone, for the sake of older programs. */
export const typesAsked = (agreementType: CustomerAgreementType | "*" = "MicrosoftCloudAgreement"): readonly CustomerAgreementType[] =>
  agreementType === "*" ? customerAgreementTypes : [agreementType];
