// Indirect resellers of a provider's integration sandbox, as they travel.
// Source: create-indirect-reseller-in-sandbox.md.

import { Type } from "typebox";
import { Address } from "../customers/resources.ts";
import { guid, instant, text } from "../define/schema.ts";
import { domainPrefix, localName } from "../internal/sandbox/resources.ts";
import { partnerRelationshipParts } from "../relationships/resources.ts";

const name = (description: string) => text(description, { minLength: 1, maxLength: 256 });
const personName = (description: string) => text(description, { minLength: 1, maxLength: 100 });
const mailAddress = (description: string) => text(description, { pattern: "^[^@\\s]+@[^@\\s]+$", maxLength: 320 });
const language = (description: string) => text(description, { minLength: 2, maxLength: 35 });

const SandboxTenantRequest = Type.Object(
  {
    domainPrefix: domainPrefix("First label of the tenant's initial domain, which must be free"),
    name: name("Name of the tenant"),
    displayName: name("Name of the account"),
    adminUserName: localName("Local part of the administrator's name"),
    adminFirstName: personName("Administrator's first name"),
    adminLastName: personName("Administrator's last name"),
    adminAlternateEmail: mailAddress("Administrator's other mail address"),
    country: text("ISO 3166 country code of two letters", { pattern: "^[A-Za-z]{2}$" }),
    culture: language("Culture for money and dates, for example en-US"),
  },
  { title: "SandboxTenantRequest", description: "The tenant to create" },
);

const PrimaryContact = Type.Object(
  {
    firstName: personName("First name"),
    lastName: personName("Last name"),
    email: mailAddress("Mail address"),
    phoneNumber: Type.Optional(text("Phone number", { maxLength: 50 })),
  },
  { title: "PrimaryContact", description: "Whom to ask" },
);

export const SandboxIndirectResellerRequest = Type.Object(
  {
    mpnId: text("A sandbox MPN id of the reseller's country", { pattern: "^[0-9]{1,10}$" }),
    tenant: SandboxTenantRequest,
    legalBusinessProfile: Type.Object({
      companyName: name("Company's name"),
      address: Address,
      primaryContact: PrimaryContact,
      culture: language("Culture for money and dates, for example en-US"),
    }),
    organizationProfileLanguage: language("Language for correspondence, for example en"),
  },
  { title: "SandboxIndirectResellerRequest", description: "An indirect reseller to create in the integration sandbox" },
);

const attributes = <const Name extends string>(objectType: Name) =>
  Type.Object({ objectType: Type.Unsafe<Name>({ type: "string", const: objectType }) });

const AgreementSignature = Type.Object(
  {
    id: guid("The signature"),
    accountId: guid("The account that is bound by it"),
    agreementId: guid("The agreement"),
    agreementType: text("Which agreement it is"),
    dateSigned: instant("When it was signed"),
    signedByFirstName: text("Who signed it; the service gives the whole user name"),
    signedByUserPrincipalName: text("Who signed it, as user@domain"),
    signedByUserObjectId: guid("Who signed it, by id"),
    signedByUserTenantId: guid("The tenant of who signed it"),
    attributes: attributes("AgreementSignatureResponse"),
  },
  { title: "AgreementSignature", description: "The signature of the reseller's agreement" },
);

export const SandboxIndirectReseller = Type.Object(
  {
    accountId: guid("The reseller's account; equals its tenant"),
    mpnId: text("Its MPN id"),
    tenant: Type.Object({
      id: guid("Its tenant"),
      adminUserAccount: text("Its administrator, as user@domain"),
      password: text("Temporary password; shown in this answer only"),
    }),
    agreementSignature: AgreementSignature,
    partnerRelationship: Type.Object({ ...partnerRelationshipParts, attributes: attributes("PartnerRelationshipResponse") }),
  },
  { title: "SandboxIndirectReseller", description: "The reseller that was created, with how its administrator signs in" },
);
