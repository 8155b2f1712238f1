// The directory of an account and its domains.

import { Type } from "typebox";
import { cloudNames } from "../../clouds.ts";
import { guid, instant, oneOf, text } from "../../define/schema.ts";
import { accountKinds } from "../account/resources.ts";

export const Tenant = Type.Object(
  {
    tenantId: guid("The directory; equals the account's id"),
    accountId: guid("The account that it belongs to"),
    kind: oneOf(accountKinds, "Of which kind of account it is the directory"),
    cloud: oneOf(cloudNames, "Where it is"),
    domain: text("Its default domain"),
    isDefault: Type.Boolean({ description: "Whether users of the account come from it unless they say otherwise" }),
  },
  { title: "Tenant", description: "A directory of the account" },
);

export const Domain = Type.Object(
  {
    name: text("The domain's name in full"),
    isInitial: Type.Boolean({ description: "Whether the directory began with it; that one never changes" }),
    isDefault: Type.Boolean({ description: "Whether it is the one that the company is shown with" }),
    addedDate: Type.Optional(instant("When it was added; absent of the initial domain")),
  },
  { title: "TenantDomain", description: "A domain of the account's directory" },
);

const domainName = text("Domain name in full, under none of the service's own", {
  pattern: "^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$",
  maxLength: 253,
});

export const NewDomain = Type.Object({ name: domainName }, { title: "NewDomain" });
export const DefaultDomain = Type.Object({ name: domainName }, { title: "DefaultDomain", description: "One of the directory's domains" });
