// The world whose token service is asked: a partner with its sandbox, a vendor whose application other tenants may take,
// and a partner in China; with secrets that a search through answers finds wherever they stand.

import type { SelfSigned } from "../../support/self-signed.ts";

export interface Client {
  readonly appId: string;
  readonly type: "web" | "native";
  /** Of the tenant that it is registered in. */
  readonly domain: string;
  readonly key?: string;
  readonly redirectUris: readonly { readonly type: "web" | "spa" | "native"; readonly uri: string }[];
  readonly appIdUri?: string;
  readonly multiTenant?: boolean;
  readonly hasCertificate?: boolean;
}

const idOf = (sign: number | string): string => `a5ced000-0000-4000-8000-00000000000${sign}`;

/** Of the demonstration kind: what a test knows is no secret, but it is treated as one. */
const keyOf = (name: string): string => `the-key-of-${name}-0123456789`;

const asked = "asked.onmicrosoft.com";
const sandbox = "asked-test.onmicrosoft.com";
const vendor = "vendor.onmicrosoft.com";
const china = "asked.partner.onmschina.cn";

export const clients: readonly Client[] = [
  {
    appId: idOf(1), type: "web", domain: asked, key: keyOf("asked"), hasCertificate: true, appIdUri: "https://asked.example/api",
    redirectUris: [{ type: "web", uri: "https://asked.example/back" }, { type: "spa", uri: "https://pages.asked.example/" }],
  },
  {
    appId: idOf(2), type: "native", domain: asked,
    redirectUris: [{ type: "native", uri: "http://localhost" }, { type: "native", uri: "com.example.asked:/back" }],
  },
  { appId: idOf(3), type: "web", domain: sandbox, key: keyOf("sandbox"), redirectUris: [{ type: "web", uri: "https://asked.example/test?side=sandbox" }] },
  {
    appId: idOf(4), type: "web", domain: vendor, key: keyOf("vendor"), multiTenant: true,
    redirectUris: [{ type: "web", uri: "https://vendor.example/back" }, { type: "web", uri: "http://127.0.0.1:8080/back" }],
  },
  { appId: idOf("a"), type: "web", domain: asked, key: keyOf("neighbour"), redirectUris: [{ type: "web", uri: "https://neighbour.example/back" }] },
  { appId: idOf(5), type: "web", domain: china, key: keyOf("china"), redirectUris: [] },
];

export interface User {
  readonly userName: string;
  /** Those that the user has, had or may have got on the page: which is the right one now is not known to requests. */
  readonly passwords: readonly string[];
}

/** What the page for a new password is told. */
export const newPasswords: readonly string[] = ["Battery-Staple-8", "Battery-Staple-9"];

const adminPassword = (name: string): string => `Horse-of-${name}-7`;

const admin = (name: string) => ({ userName: "admin", password: adminPassword(name) });

const adminOf = (name: string, domain: string): User => ({ userName: `admin@${domain}`, passwords: [adminPassword(name)] });

export const admins = {
  asked: adminOf("asked", asked), sandbox: adminOf("sandbox", sandbox), vendor: adminOf("vendor", vendor), china: adminOf("china", china),
};

export function seedOf(certificate: SelfSigned): object {
  const appsOf = (of: string) => clients.filter(({ domain }) => domain === of).map(({ domain: _domain, hasCertificate, ...app }) =>
    ({ ...app, ...(hasCertificate && { certificates: [certificate.pem] }) }));
  return {
    accounts: [
      {
        cloud: "global", partnerType: "directBill", tenantId: idOf(6), domain: asked, companyName: "Asked", admin: admin("asked"), apps: appsOf(asked),
        sandbox: { tenantId: idOf(7), domain: sandbox, companyName: "Asked", admin: admin("sandbox"), apps: appsOf(sandbox) },
      },
      {
        cloud: "global", partnerType: "directBill", tenantId: idOf(8), domain: vendor, companyName: "Vendor", mfaPolicy: "off",
        admin: admin("vendor"), apps: appsOf(vendor),
      },
      { cloud: "china", partnerType: "directBill", tenantId: idOf(9), domain: china, companyName: "Asked", admin: admin("china"), apps: appsOf(china) },
    ],
  };
}

/** Tenants under all their names, and segments that name none. */
export const tenants: readonly string[] = [
  asked, sandbox, vendor, china, asked.toUpperCase(), idOf(6), idOf(7), idOf(8), idOf(9), idOf(6).toUpperCase(), "common", "organizations", "Common",
  "consumers", "00000000-0000-0000-0000-000000000000", idOf(0), "nobody.onmicrosoft.com", "evil.example",
];
