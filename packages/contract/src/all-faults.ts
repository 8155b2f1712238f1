// Every refusal that the contract knows: those that are served, and those of areas that are planned.

import type { FaultDefinition } from "@understudy/kernel";
import { billingFaults } from "./billing/faults.ts";
import { catalogFaults } from "./catalog/faults.ts";
import { faults } from "./faults.ts";
import { licensesFaults } from "./licenses/faults.ts";
import { migrationsFaults } from "./migrations/faults.ts";
import { ordersFaults } from "./orders/faults.ts";
import { pricingFaults } from "./pricing/faults.ts";
import { referralsFaults } from "./referrals/faults.ts";
import { selfserviceFaults } from "./selfservice/faults.ts";
import { subscriptionsFaults } from "./subscriptions/faults.ts";
import { webhooksFaults } from "./webhooks/faults.ts";

const tables: readonly Readonly<Record<string, FaultDefinition>>[] = [
  faults, billingFaults, catalogFaults, licensesFaults, migrationsFaults, ordersFaults, pricingFaults, referralsFaults,
  selfserviceFaults, subscriptionsFaults, webhooksFaults,
];

/** Tables may share a row. */
export const allFaults: readonly FaultDefinition[] = [...new Set(tables.flatMap((table) => Object.values(table)))];
