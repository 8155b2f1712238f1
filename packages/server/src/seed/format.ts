// What a seed is: the accounts that a new world begins with. The same format in a file, and for `empty` and `demo`.
// `docs/reference/seed.schema.json` is generated from it.

import { Type } from "typebox";
import {
  Address, applicationTypes, BillingCycleType, certificateText, cloudNames, enrolmentStates, NewCustomer, oneOf, OwnRights, partnerTypes,
  RedirectUris, SupportProfileUpdate, TermDuration, type Of,
} from "@understudy/contract";
import { UsageProfile } from "../usage/index.ts";
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

const mpnId = (of: string) => Type.Optional(Type.String({ pattern: "^[1-9][0-9]{0,9}$", description: `${of}; a new one when absent` }));

const SeedSubscription = Type.Object(
  {
    productId: Type.String({ minLength: 1, maxLength: 40, description: "Product of the catalog, as CFQ7TTC0LH18" }),
    skuId: Type.String({ minLength: 1, maxLength: 40, description: "Its SKU, as 0001" }),
    quantity: Type.Integer({ minimum: 1, maximum: 2_147_483_647, description: "Licences or instances" }),
    billingCycle: BillingCycleType,
    termDuration: Type.Optional(TermDuration),
    usage: Type.Optional(UsageProfile),
  },
  { additionalProperties: false },
);

const SeedCustomer = Type.Object(
  {
    ...NewCustomer.properties,
    hasAccepted: Type.Optional(Type.Boolean({
      description: "Whether the customer has accepted the Microsoft Customer Agreement, without which nothing is bought for it; false when absent",
    })),
    subscriptions: Type.Optional(Type.Array(SeedSubscription, { description: "What is bought for it at the world's beginning, each by an order of its own" })),
  },
  { description: "As POST /v1/customers takes them, with what they have bought" },
);

const accountParts = {
  tenantId: Type.Optional(Type.String({ format: "uuid", description: "A new one when absent" })),
  domain: Type.String({ pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)+$", description: "Initial domain, in small letters" }),
  companyName: Type.String({ minLength: 1, maxLength: 256 }),
  address: Type.Optional(Address),
  mpnIds: Type.Optional(Type.Object(
    { pga: mpnId("The company's PartnerID"), pla: mpnId("Its location's PartnerID") }, { additionalProperties: false },
  )),
  support: Type.Optional(SupportProfileUpdate),
  mfaPolicy: Type.Optional(oneOf(["off", "report", "enforce"], "For app+user calls; enforce when absent")),
  mfaEnforcedFrom: Type.Optional(Type.String({ format: "date-time", description: "Until then enforce only reports; at once when absent" })),
  mfaEnforcedPercent: Type.Optional(Type.Integer({
    minimum: 0, maximum: 100, description: "Of how many applications in a hundred enforce asks a second factor; all when absent",
  })),
  admin: Admin,
  apps: Type.Optional(Type.Array(App)),
  customers: Type.Optional(Type.Array(SeedCustomer)),
};

const Sandbox = Type.Object(
  {
    ...accountParts,
    state: Type.Optional(oneOf(["created", "active", "suspended"], "How far its set-up is; active when absent")),
  },
  { additionalProperties: false, description: "An integration sandbox" },
);

const Primary = Type.Object(
  {
    cloud: oneOf(cloudNames),
    partnerType: oneOf(partnerTypes),
    ...accountParts,
    state: Type.Optional(oneOf([...enrolmentStates, "active", "suspended"], "How far the company is on its way to being a partner; active when absent")),
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
/** What primary accounts and sandboxes have in common. */
export type SeedAccount = Omit<Of<typeof Sandbox>, "state">;
export type SeedCustomer = Of<typeof SeedCustomer>;
export type SeedState = NonNullable<Of<typeof Primary>["state"] | Of<typeof Sandbox>["state"]>;
