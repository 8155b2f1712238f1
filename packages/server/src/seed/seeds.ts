// The two seeds that need no file. `empty` is what the real thing begins with: one primary account and no sandbox.
// `demo` adds an active sandbox, applications and customers, all of whose secrets follow from the seed number.

import { createHash } from "node:crypto";
import { initialDomain } from "@understudy/contract";
import { guidOf, madePassword } from "../world/index.ts";
import type { Seed, SeedAccount, SeedCustomer } from "./format.ts";

export const emptySeed: Seed = {
  accounts: [{
    cloud: "global",
    partnerType: "directBill",
    domain: "understudy.onmicrosoft.com",
    companyName: "Understudy Partner",
    admin: { userName: "admin" },
  }],
};

export function demoSeed(seedNumber: number): Seed {
  return {
    accounts: [{
      cloud: "global",
      partnerType: "directBill",
      ...demoAccount(seedNumber, "primary", "understudy", "Understudy Partner", ["Contoso", "Fabrikam", "Tailspin Toys"]),
      sandbox: demoAccount(seedNumber, "sandbox", "understudysandbox", "Understudy Partner (sandbox)", ["Wingtip Toys", "Proseware"]),
    }],
  };
}

function demoAccount(seedNumber: number, name: string, prefix: string, companyName: string, customers: string[]): SeedAccount {
  const derived = (label: string) => `demo ${seedNumber} ${name} ${label}`;
  return {
    tenantId: guidOf(derived("tenant")),
    domain: initialDomain(prefix, "global"),
    companyName,
    admin: { userName: "admin", password: madePassword(secretOf(derived("password"))) },
    apps: [
      { type: "web", appId: guidOf(derived("web app")), key: secretOf(derived("key")) },
      { type: "native", appId: guidOf(derived("native app")) },
    ],
    customers: customers.map(demoCustomer),
  };
}

/** 192 bits, as text. */
const secretOf = (label: string): string => createHash("sha256").update(label).digest().subarray(0, 24).toString("base64url");

/** What the demo's customers hold, one line each in turn: the last of them has yet to accept the agreement, and holds nothing. */
const bought: readonly Pick<SeedCustomer, "hasAccepted" | "subscriptions">[] = [
  {
    hasAccepted: true,
    subscriptions: [
      { productId: "CFQ7TTC0LH18", skuId: "0001", quantity: 10, termDuration: "P1Y", billingCycle: "monthly" },
      { productId: "CFQ7TTC0LF8Q", skuId: "0001", quantity: 5, termDuration: "P1M", billingCycle: "monthly" },
    ],
  },
  { hasAccepted: true, subscriptions: [{ productId: "CFQ7TTC0LDPB", skuId: "0001", quantity: 8, termDuration: "P1Y", billingCycle: "annual" }] },
  {},
];

function demoCustomer(companyName: string, index: number): SeedCustomer {
  const prefix = companyName.toLowerCase().replaceAll(" ", "");
  return {
    ...bought[index],
    companyProfile: { domain: initialDomain(`${prefix}customer`, "global"), companyName },
    billingProfile: {
      firstName: "Robin", lastName: "Reyes", email: `billing@${prefix}.example`, culture: "en-US", language: "en", companyName,
      defaultAddress: {
        country: "US", city: "Redmond", state: "WA", addressLine1: "One Microsoft Way", postalCode: "98052",
        firstName: "Robin", lastName: "Reyes", phoneNumber: "4255550100",
      },
    },
  };
}
