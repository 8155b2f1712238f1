// Indirect resellers of a provider's integration sandbox, as they travel.
// Source: create-indirect-reseller-in-sandbox.md.

import { Type } from "typebox";
import { AgreementSignature } from "../agreements/resources.ts";
import { Address } from "../customers/resources.ts";
import { guid, structure, text, typeAttributes } from "../define/schema.ts";
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
    legalBusinessProfile: Type.Object(
      {
        companyName: name("Company's name"),
        address: Address,
        primaryContact: PrimaryContact,
        culture: language("Culture for money and dates, for example en-US"),
      },
      { description: "The company as the law knows it" },
    ),
    organizationProfileLanguage: language("Language for correspondence, for example en"),
  },
  { title: "SandboxIndirectResellerRequest", description: "An indirect reseller to create in the integration sandbox" },
);

export const SandboxTenant = structure("SandboxTenant", "The tenant that was created", {
  id: guid("The tenant"),
  adminUserAccount: text("Its administrator, as user@domain"),
  password: text("Temporary password; shown in this answer only"),
});

export const SandboxIndirectReseller = Type.Object(
  {
    accountId: guid("The reseller's account; equals its tenant"),
    mpnId: text("Its MPN id"),
    tenant: SandboxTenant,
    agreementSignature: AgreementSignature,
    partnerRelationship: Type.Object(
      { ...partnerRelationshipParts, attributes: typeAttributes("PartnerRelationshipResponse") },
      { description: "How the reseller stands to the provider: a PartnerRelationship under another type" },
    ),
  },
  { title: "SandboxIndirectReseller", description: "The reseller that was created, with how its administrator signs in" },
);
