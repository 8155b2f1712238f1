// Domains of a customer's tenant, as partners who are domain registrars add them, and what its directory tells of the
// company. Source: add-a-verified-domain-for-a-customer.md, get-customer-organization.md.

import { Type } from "typebox";
import { enumeration, instant, optionalText, readOnly, structure, text } from "../define/schema.ts";
import { domainName } from "./resources.ts";

export const DomainAuthenticationType = enumeration(
  "DomainAuthenticationType", "Whether the directory signs the users of a domain in itself; requests write it in PascalCase", ["managed", "federated"],
);

export const DomainCapability = enumeration("DomainCapability", "What a domain is for; requests write it in PascalCase", [
  "none", "email", "sharepoint", "office_communications_online", "sharepoint_default", "full_redelegation",
  "share_point_public", "org_id_authentication", "yammer", "intune", "all",
]);

export const DomainStatus = enumeration(
  "DomainStatus", "Whether it is proved that the domain is the tenant's; requests write it in PascalCase", ["unverified", "verified", "pending_deletion"],
);

export const DomainVerificationMethod = enumeration(
  "DomainVerificationMethod", "How that was proved; requests write it in PascalCase", ["none", "dns_record", "email"],
);

export const PreferredAuthenticationProtocol = enumeration(
  "PreferredAuthenticationProtocol", "What the identity provider speaks; requests write it in PascalCase", ["ws_fed", "samlp"],
);

export const PromptLoginBehavior = enumeration(
  "PromptLoginBehavior", "What is asked of the identity provider where a user has to sign in anew; requests write it in PascalCase",
  ["translate_to_fresh_password_auth", "native_support", "disabled"],
);

const domainParts = {
  authenticationType: DomainAuthenticationType,
  capability: DomainCapability,
  name: domainName,
  rootDomain: optionalText("The domain that it is below of", 253),
  status: DomainStatus,
  verificationMethod: DomainVerificationMethod,
};

export const CustomerDomain = Type.Object(
  {
    ...domainParts,
    isDefault: Type.Boolean({ description: "Whether new users get names in it" }),
    isInitial: Type.Boolean({ description: "Whether the tenant came with it" }),
  },
  { title: "Domain", description: "A domain of the customer's tenant" },
);

const uri = (description: string) => text(description, { minLength: 1, maxLength: 2048 });
const optionalUri = (description: string) => optionalText(description, 2048);

export const SigningCertificateUpdateStatus = structure("SigningCertificateUpdateStatus", "How the last renewal of the signing certificate went", {
  lastRunAt: Type.Optional(instant("When it was")),
  result: Type.Optional(Type.Integer({ description: "How it ended" })),
});

export const DomainFederationSettings = Type.Object(
  {
    issuerUri: uri("Who issues the certificates"),
    logOffUri: uri("Where signing out leads"),
    passiveLogOnUri: uri("Where a browser signs in"),
    preferredAuthenticationProtocol: PreferredAuthenticationProtocol,
    promptLoginBehavior: PromptLoginBehavior,
    signingCertificate: text("Certificate that tokens are signed with, in base64", { minLength: 1, maxLength: 16_384 }),
    nextSigningCertificate: optionalText("Certificate that follows it, in base64", 16_384),
    activeLogOnUri: optionalUri("Where a rich client signs in"),
    defaultInteractiveAuthenticationMethod: optionalUri("How a user signs in who is asked to"),
    federationBrandName: optionalText("Shown at sign-in", 256),
    metadataExchangeUri: optionalUri("Where rich clients learn of the others"),
    openIdConnectDiscoveryEndpoint: optionalUri("Where the OpenID Connect metadata is"),
    signingCertificateUpdateStatus: readOnly(Type.Optional(SigningCertificateUpdateStatus)),
    supportsMfa: Type.Optional(Type.Boolean({ description: "Whether the provider asks for a second factor itself" })),
  },
  { title: "DomainFederationSettings", description: "Who signs users of a federated domain in" },
);

export const VerifiedDomain = Type.Object(
  {
    verifiedDomainName: domainName,
    domain: Type.Object(
      {
        ...domainParts,
        isDefault: Type.Optional(Type.Boolean({ description: "Whether it becomes the tenant's default domain" })),
        isInitial: Type.Optional(Type.Boolean({ description: "Never true of a domain that is added" })),
      },
      { description: "What the domain is" },
    ),
    domainFederationSettings: Type.Optional(DomainFederationSettings),
  },
  { title: "VerifiedDomain", description: "A domain to add; a federated one comes with its settings" },
);

export const CustomerOrganization = Type.Object(
  {
    street: Type.Optional(text("First line of the address")),
    countryLetterCode: Type.Optional(text("ISO 3166 country code of two letters")),
    postalCode: Type.Optional(text("Postal code")),
    city: Type.Optional(text("City")),
    state: Type.Optional(text("State or province")),
    displayName: text("Company's name"),
    technicalNotificationMails: Type.Array(Type.String(), { description: "Whom technical notices go to" }),
  },
  { title: "CustomerOrganization", description: "The company, as its directory knows it" },
);
