// Applications with their keys, certificates and redirect URIs: those of the account's directory, and those of them that
// are registered for API access.

import { Type } from "typebox";
import { cloudNames } from "../../clouds.ts";
import { guid, instant, oneOf, text } from "../../define/schema.ts";

export const applicationTypes = ["web", "native"] as const;
export type ApplicationType = (typeof applicationTypes)[number];

/** `expiring`: valid for 30 more days at most. */
export const keyStates = ["valid", "expiring", "expired"] as const;
export type KeyState = (typeof keyStates)[number];

const keyDescription = Type.Optional(text("What the key is for, as its owner calls it", { minLength: 1, maxLength: 256 }));

export const ApplicationKey = Type.Object(
  {
    keyId: guid("The key"),
    description: keyDescription,
    startDate: instant("Valid from"),
    endDate: instant("Valid until"),
    state: oneOf(keyStates, "By the world's clock; expiring within 30 days"),
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

const certificate = certificateText("X.509 with an RSA key of at least 2048 bits, as PEM or as DER in base64; without its private key");

export const NewApplicationCertificate = Type.Object({ certificate }, { title: "NewApplicationCertificate" });

export const redirectUriTypes = ["web", "spa", "native"] as const;
export type RedirectUriType = (typeof redirectUriTypes)[number];

export const RedirectUri = Type.Object(
  {
    type: oneOf(redirectUriTypes, "web: a server's page; spa: a page that redeems its codes itself; native: an installed program"),
    uri: text("Absolute, without fragment and wildcard; https, or http on localhost; of a native program other schemes too", { minLength: 1, maxLength: 256 }),
  },
  { title: "RedirectUri", description: "Where a sign-in may send its answer" },
);

export const RedirectUris = Type.Array(RedirectUri, { maxItems: 100, description: "Where its sign-ins may send their answers" });

const appIdUri = text("By which tokens for the application itself are asked for; no other application of the directory has it", {
  pattern: "^[a-z][a-z0-9+.-]*:[^\\s#*]*[^\\s#*/]$", maxLength: 256,
});

export const AppIdUri = Type.Object({ appIdUri }, { title: "AppIdUri" });

const multiTenant = Type.Boolean({ description: "Whether other tenants may consent to it" });

/** What an application is to the directory. */
const inDirectory = {
  appId: guid("App ID, also called client id"),
  type: oneOf(applicationTypes, "web: has keys and acts by itself; native: on people's machines, without a key"),
  displayName: text("Name"),
  multiTenant,
  appIdUri: Type.Optional(appIdUri),
  partnerCenterConsent: Type.Boolean({
    description: "Whether an administrator has granted the delegated permission Microsoft Partner Center for everyone in the tenant",
  }),
  keys: Type.Array(ApplicationKey, { description: "Its keys, without their values" }),
  certificates: Type.Array(ApplicationCertificate, { description: "What it may prove itself with in place of a key" }),
  redirectUris: RedirectUris,
};

export const DirectoryApplication = Type.Object(
  inDirectory, { title: "DirectoryApplication", description: "An application of the account's directory" },
);

export const Application = Type.Object(
  {
    ...inDirectory,
    accountId: guid("The account that it is registered for"),
    domain: text("The domain to ask tokens under"),
    registeredDate: instant("Registered since"),
  },
  { title: "Application", description: "An application registered for API access" },
);

const keyYears = Type.Optional(Type.Integer({ minimum: 1, maximum: 2, description: "Lifetime of the key in years; 1 when absent" }));

const termsAccepted = Type.Optional(Type.Boolean({
  description: "The terms of use of the API are accepted by this call; must be true where nobody of the account has accepted them before",
}));

export const NewApplication = Type.Object(
  {
    type: oneOf(applicationTypes, "web: has keys and acts by itself; native: on people's machines, without a key"),
    displayName: Type.Optional(text("Name; a default one when absent", { minLength: 1, maxLength: 120 })),
    keyYears,
    keyDescription,
    termsAccepted,
  },
  { title: "NewApplication", description: "An application with default settings" },
);

export const ApplicationRegistration = Type.Object({ termsAccepted }, { title: "ApplicationRegistration" });

export const NewApplicationKey = Type.Object({ keyYears, description: keyDescription }, { title: "NewApplicationKey" });

export const NewDirectoryKey = Type.Object(
  {
    keyYears,
    endDate: Type.Optional(instant("Valid until, in place of a number of years, as PowerShell takes it; in the future")),
    description: keyDescription,
  },
  { title: "NewDirectoryKey" },
);

export const NewDirectoryApplication = Type.Object(
  {
    type: oneOf(applicationTypes, "web: has keys and acts by itself; native: on people's machines, without a key"),
    displayName: text("Name", { minLength: 1, maxLength: 120 }),
    key: Type.Optional(NewDirectoryKey),
    certificates: Type.Optional(Type.Array(certificate, { maxItems: 10, description: "Of a web application, beside its key or instead of it" })),
    redirectUris: Type.Optional(RedirectUris),
    appIdUri: Type.Optional(appIdUri),
    multiTenant: Type.Optional(multiTenant),
  },
  { title: "NewDirectoryApplication", description: "An application as the directory's own portal or PowerShell creates it: with nothing by default" },
);

export const ApiAccess = Type.Object(
  {
    accountId: guid("The account; equals its tenant id"),
    domain: text("The domain to ask tokens under"),
    cloud: oneOf(cloudNames, "Where the account is"),
    enabled: Type.Boolean({ description: "Whether an application is registered" }),
    termsAcceptedBy: Type.Optional(text("Who has accepted the terms of use of the API, as user@domain")),
    termsAcceptedDate: Type.Optional(instant("When they were accepted")),
    offersNew: Type.Boolean({ description: "Whether the page creates applications; elsewhere the directory does" }),
    offersExisting: Type.Boolean({ description: "Whether the directory has applications that are not registered" }),
  },
  { title: "ApiAccess", description: "How far an account's API access is, and which ways the page App management offers" },
);
