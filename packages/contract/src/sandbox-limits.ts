// What an integration sandbox may not, or not so often, as data: one row per limit under the key of the reference, with
// the fault that answers whoever goes beyond it. Rules read their figures here, and a test holds each row to its word.
// Source: accounts reference sections 4.2 and 4.4; the pages are named in each row.

import type { FaultDefinition } from "@understudy/kernel";
import { faults } from "./faults.ts";
import type { PartnerType } from "./internal/account/resources.ts";

export interface SandboxLimit {
  /** So many at most, whether at all, or which. */
  readonly limit: number | boolean | readonly string[];
  readonly about: string;
  /** What goes beyond the limit is answered with this; absent where there is nothing to refuse. */
  readonly fault?: FaultDefinition;
  readonly source: string;
}

const setUpPage = "set-up-api-access-in-partner-center.md";
const providerPage = "indirect-provider-sandbox-capabilities.md";

export const sandboxLimits = {
  "sandbox.perPartner.max": {
    limit: 1, about: "integration sandboxes of a primary account", fault: faults.callerRefused, source: setUpPage,
  },
  "sandbox.owners": {
    limit: ["directBill", "indirectProvider"], about: "partner types whose primary account may have one",
    fault: faults.callerRefused, source: "transition-direct-to-indirect.md",
  },
  "partner.customers.max": {
    limit: 75, about: "customers of a sandbox direct bill partner", fault: faults.sandboxLimitReached, source: "test-and-debug.md",
  },
  "indirectProvider.customers.max": {
    limit: 75, about: "customers of a sandbox indirect provider, those of its resellers among them",
    fault: faults.sandboxLimitReached, source: "create-indirect-reseller-in-sandbox.md",
  },
  "indirectReseller.max": {
    limit: 5, about: "sandbox indirect resellers of a sandbox indirect provider",
    fault: faults.sandboxResellerRefused, source: "create-indirect-reseller-in-sandbox.md",
  },
  "indirectReseller.delete.requires": {
    limit: 0, about: "customers that a reseller may have when its provider deletes it",
    fault: faults.sandboxResellerKept, source: "delete-indirect-reseller-in-sandbox.md",
  },
  "indirectReseller.addCustomers": {
    limit: false, about: "whether an indirect reseller may add customers", fault: faults.callerRefused, source: "sandbox-scenario.md",
  },
  "indirectReseller.vetting": {
    limit: false, about: "whether a sandbox reseller waits for its verification: it is active at once", source: providerPage,
  },
  "mpnId.productionAllowed": {
    limit: false, about: "whether a sandbox takes MPN ids of production accounts", fault: faults.mpnIdUnknown, source: providerPage,
  },
  "customer.delete.allowed": {
    limit: true, about: "whether customers can be deleted: in a primary account they cannot", fault: faults.wrongEnvironment,
    source: "delete-a-customer-account-from-the-integration-sandbox.md",
  },
  "customer.invite.allowed": {
    limit: false, about: "whether existing customers can be asked for a reseller relationship", fault: faults.wrongEnvironment,
    source: "sandbox-scenario.md",
  },
} as const satisfies Record<string, SandboxLimit>;

export type SandboxLimitKey = keyof typeof sandboxLimits;

/** How many customers the sandbox of a partner may have. */
export const customersMax = (partnerType: PartnerType): number =>
  sandboxLimits[partnerType === "indirectProvider" ? "indirectProvider.customers.max" : "partner.customers.max"].limit;
