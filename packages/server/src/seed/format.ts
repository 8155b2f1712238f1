// What a seed is: the accounts that a new world begins with. The same format in a file, and for `empty` and `demo`.
// `docs/reference/seed.schema.json` is generated from it.

import { Type } from "typebox";
import {
  applicationTypes, certificateText, cloudNames, NewCustomer, oneOf, OwnRights, partnerTypes, RedirectUris, type Of,
} from "@understudy/contract";
import { Settings } from "../world/index.ts";

const password = Type.String({
  minLength: 8, maxLength: 256, description: "The administrator's password; a random one is made and shown once when absent",
});

const Admin = Type.Object(
  {
    userName: Type.String({ pattern: "^[A-Za-z0-9._-]{1,64}$", description: "Local part of the name" }),
    password: Type.Optional(password),
  },
  { additionalProperties: false },
);

const App = Type.Object(
  {
    type: oneOf(applicationTypes, "web has a key, native has none"),
    displayName: Type.Optional(Type.String({ maxLength: 120 })),
    appId: Type.Optional(Type.String({ format: "uuid", description: "A new one when absent" })),
    key: Type.Optional(Type.String({ minLength: 16, description: "Of a web app; a random one is made and shown once when absent" })),
    certificates: Type.Optional(Type.Array(certificateText("PEM, or DER in base64"), { description: "Of a web app, beside its key" })),
    redirectUris: Type.Optional(RedirectUris),
    multiTenant: Type.Optional(Type.Boolean({ description: "Whether other tenants may consent to it; they may not when absent" })),
    appIdUri: Type.Optional(Type.String({
      pattern: "^[a-z][a-z0-9+.-]*:[^\\s#*]*[^\\s#*/]$", maxLength: 255, description: "By which tokens for the app itself are asked for",
    })),
  },
  { additionalProperties: false },
);

const accountParts = {
  tenantId: Type.Optional(Type.String({ format: "uuid", description: "A new one when absent" })),
  domain: Type.String({ pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)+$", description: "Initial domain, in small letters" }),
  companyName: Type.String({ minLength: 1, maxLength: 256 }),
  mfaPolicy: Type.Optional(oneOf(["off", "report", "enforce"], "For app+user calls; enforce when absent")),
  mfaEnforcedFrom: Type.Optional(Type.String({ format: "date-time", description: "Until then enforce only reports; at once when absent" })),
  mfaEnforcedPercent: Type.Optional(Type.Integer({
    minimum: 0, maximum: 100, description: "Of how many applications in a hundred enforce asks a second factor; all when absent",
  })),
  admin: Admin,
  apps: Type.Optional(Type.Array(App)),
  customers: Type.Optional(Type.Array(NewCustomer, { description: "As POST /v1/customers takes them" })),
};

const Sandbox = Type.Object(accountParts, { additionalProperties: false, description: "An active integration sandbox" });

const Primary = Type.Object(
  {
    cloud: oneOf(cloudNames),
    partnerType: oneOf(partnerTypes),
    ...accountParts,
    sandbox: Type.Optional(Sandbox),
  },
  { additionalProperties: false },
);

export const Seed = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    accounts: Type.Array(Primary, { minItems: 1, description: "Primary accounts, each with its sandbox if it has one" }),
    settings: Type.Optional(Type.Partial(Settings, { additionalProperties: false })),
    rights: Type.Optional(OwnRights),
  },
  { additionalProperties: false, title: "Understudy seed" },
);

export type Seed = Of<typeof Seed>;
export type SeedPrimary = Of<typeof Primary>;
export type SeedAccount = Of<typeof Sandbox>;
