// Partner accounts as the internal API shows them: the account, its integration sandbox, its registered applications.
// Source: the page "Set up API access in Partner Center" (requirements S-01 to S-42).

import { Type } from "typebox";
import { cloudNames } from "../clouds.ts";
import { guid, instant, oneOf, text } from "../define/schema.ts";
import { Address } from "../customers/resources.ts";

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

export const IntegrationSandbox = Type.Object(
  {
    state: oneOf(["none", ...accountStates]),
    accountId: Type.Optional(guid("The sandbox account, once asked for")),
    domain: Type.Optional(text("Its initial domain")),
    userName: Type.Optional(text("Its administrator, as user@domain")),
    requestedDate: Type.Optional(instant("When it was asked for")),
    expectedDate: Type.Optional(instant("When creating it will be done, while it is being created")),
  },
  { title: "IntegrationSandbox", description: "How far the integration sandbox of a primary account is" },
);

const personName = (description: string) => text(description, { minLength: 1, maxLength: 100 });

export const NewIntegrationSandbox = Type.Object(
  {
    firstName: personName("Administrator's first name"),
    lastName: personName("Administrator's last name"),
    email: text("Administrator's mail address", { pattern: "^[^@\\s]+@[^@\\s]+$", maxLength: 320 }),
    phoneNumber: Type.Optional(text("Administrator's phone number", { maxLength: 50 })),
    userName: text("Local part of the administrator's name", { pattern: "^[A-Za-z0-9._-]{1,64}$" }),
    domainPrefix: text("First label of the sandbox's initial domain", { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,25}[A-Za-z0-9]$" }),
    password: text("The administrator's password: 8 to 256 characters of three of four classes", { maxLength: 256 }),
    policyAccepted: Type.Boolean({ description: "The sandbox is for integration testing only; must be true" }),
  },
  { title: "NewIntegrationSandbox", description: "Contact and sign-in of the sandbox's administrator" },
);

export const applicationTypes = ["web", "native"] as const;
export type ApplicationType = (typeof applicationTypes)[number];

export const ApplicationKey = Type.Object(
  {
    keyId: guid("The key"),
    startDate: instant("Valid from"),
    endDate: instant("Valid until"),
    value: Type.Optional(Type.String({ description: "The key itself; shown in the answer that made it, never again" })),
  },
  { title: "ApplicationKey", description: "A key of a web application" },
);

export const ApplicationCertificate = Type.Object(
  {
    certificateId: guid("The certificate's place in the registration"),
    thumbprint: text("SHA-1 of the certificate in base64url, as the header x5t of an assertion names it"),
    startDate: instant("Valid from, as the certificate says"),
    endDate: instant("Valid until, as the certificate says"),
  },
  { title: "ApplicationCertificate", description: "A certificate by which a web application proves who it is, instead of a key" },
);

/** Far more than a certificate of the longest key takes. */
const certificateLengthMax = 16_384;

export const certificateText = (description: string) => text(description, { minLength: 1, maxLength: certificateLengthMax });

export const NewApplicationCertificate = Type.Object(
  { certificate: certificateText("X.509 with an RSA key of at least 2048 bits, as PEM or as DER in base64; without its private key") },
  { title: "NewApplicationCertificate" },
);

export const redirectUriTypes = ["web", "spa", "native"] as const;
export type RedirectUriType = (typeof redirectUriTypes)[number];

export const RedirectUri = Type.Object(
  {
    type: oneOf(redirectUriTypes, "web: a server's page; spa: a page that redeems its codes itself; native: an installed program"),
    uri: text("Absolute, without fragment and wildcard; https, or http on localhost; of a native program other schemes too", { minLength: 1, maxLength: 256 }),
  },
  { title: "RedirectUri", description: "Where a sign-in may send its answer" },
);

export const RedirectUris = Type.Array(RedirectUri, { maxItems: 100 });

export const Application = Type.Object(
  {
    appId: guid("App ID, also called client id"),
    type: oneOf(applicationTypes),
    displayName: text("Name"),
    accountId: guid("The account that it is registered for"),
    domain: text("The domain to ask tokens under"),
    keys: Type.Array(ApplicationKey),
    certificates: Type.Array(ApplicationCertificate),
    redirectUris: RedirectUris,
  },
  { title: "Application", description: "An application registered for API access" },
);

const keyYears = Type.Optional(Type.Integer({ minimum: 1, maximum: 2, description: "Lifetime of the key in years; 1 when absent" }));

export const NewApplication = Type.Object(
  {
    type: oneOf(applicationTypes),
    displayName: Type.Optional(text("Name; a default one when absent", { minLength: 1, maxLength: 120 })),
    keyYears,
  },
  { title: "NewApplication", description: "An application with default settings" },
);

export const NewApplicationKey = Type.Object({ keyYears }, { title: "NewApplicationKey" });
