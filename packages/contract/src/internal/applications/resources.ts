// Registered applications with their keys, certificates and redirect URIs.

import { Type } from "typebox";
import { guid, instant, oneOf, text } from "../../define/schema.ts";

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
