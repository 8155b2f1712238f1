// What customers agree to: the agreements there are, their documents, and who agreed for which customer.
// Source: agreement-resources.md, agreement-metadata-resources.md, agreement-document-resources.md; of signatures
// create-indirect-reseller-in-sandbox.md.

import { Type } from "typebox";
import { enumeration, guid, instant, optionalText, readOnly, structure, text, typeAttributes } from "../define/schema.ts";
import { Contact } from "../profiles/resources.ts";

export const customerAgreementTypes = ["MicrosoftCloudAgreement", "MicrosoftCustomerAgreement"] as const;
export type CustomerAgreementType = (typeof customerAgreementTypes)[number];

export const AgreementType = enumeration("AgreementType", "Which agreement it is; in a query, * stands for all", customerAgreementTypes);

const agreementLink = text("Page about the agreement");
const templateId = "Identifier of the agreement's template";

export const AgreementMetaData = Type.Object(
  {
    templateId: text(templateId),
    agreementType: AgreementType,
    // The page's table calls it so, its example as above.
    type: AgreementType,
    agreementLink,
    versionRank: Type.Integer({ description: "Rank of the version" }),
  },
  { title: "AgreementMetaData", description: "An agreement that customers can be confirmed to have accepted" },
);

export const AgreementDocument = Type.Object(
  {
    displayUri: text("Where a browser shows the document; for five minutes, and another at each request"),
    downloadUri: text("Where the document is downloaded; likewise"),
    language: text("Language of the document, with its country"),
    country: text("ISO 3166 code of the country whose agreement it is"),
    versionRank: Type.Integer({ description: "Rank of the version" }),
  },
  { title: "AgreementDocument", description: "The text of an agreement" },
);

export const AgreementContact = Type.Object(
  {
    firstName: text("First name", { minLength: 1, maxLength: 50 }),
    middleName: optionalText("Middle name", 50),
    lastName: text("Last name", { minLength: 1, maxLength: 50 }),
    email: text("Mail address", { pattern: "^[^@\\s]+@[^@\\s]+$", maxLength: 320 }),
    phoneNumber: optionalText("Phone number", 50),
  },
  { title: "AgreementContact", description: "Who accepted the agreement for the customer" },
);

export const CustomerAgreement = Type.Object(
  {
    userId: readOnly(Type.Optional(text("The partner's user who confirmed it"))),
    primaryContact: Contact,
    templateId: text(templateId),
    dateAgreed: instant("When the customer accepted it"),
    type: AgreementType,
    agreementLink,
  },
  { title: "Agreement", description: "A customer's acceptance of an agreement, as the partner confirms it" },
);

export const NewCustomerAgreement = Type.Object(
  {
    primaryContact: AgreementContact,
    templateId: text(templateId, { minLength: 1, maxLength: 100 }),
    dateAgreed: text("When the customer accepted it: ISO 8601, in UTC unless it says otherwise", {
      pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?)?$",
      maxLength: 40,
    }),
    type: Type.Optional(AgreementType),
  },
  { title: "NewAgreement", description: "An acceptance to confirm; the user who does so is the token's" },
);

export const DirectSignedCustomerAgreementStatus = Type.Object(
  { isSigned: Type.Boolean({ description: "Whether the customer accepted the Microsoft Customer Agreement itself" }) },
  { title: "DirectSignedCustomerAgreementStatus", description: "Whether the customer accepted its agreement without the partner" },
);

export const AgreementSignatureStatus = Type.Object(
  { isAgreementSigned: Type.Boolean({ description: "Whether the indirect reseller has signed the Microsoft Partner Agreement" }) },
  { title: "AgreementSignatureStatus", description: "Whether an indirect reseller may resell" },
);

export const AgreementSignatureType = enumeration("AgreementSignatureType", "Which agreement of partners was signed", ["ValueAddedReseller"]);

export const AgreementSignature = structure("AgreementSignature", "The signature of an agreement with a partner", {
  id: guid("The signature"),
  accountId: guid("The account that is bound by it"),
  agreementId: guid("The agreement"),
  agreementType: AgreementSignatureType,
  dateSigned: instant("When it was signed"),
  signedByFirstName: text("Who signed it; the service gives the whole user name"),
  signedByUserPrincipalName: text("Who signed it, as user@domain"),
  signedByUserObjectId: guid("Who signed it, by id"),
  signedByUserTenantId: guid("The tenant of who signed it"),
  attributes: typeAttributes("AgreementSignatureResponse"),
});
