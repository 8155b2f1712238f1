// Which changes a page offers of a subscription, by family and status. The service decides by the same table; what it
// refuses beyond that, for a window that has closed for example, it says itself. Pure.

import type { Family, Status, Subscription } from "./subscription.ts";
import { familyOf } from "./subscription.ts";

export const changes = [
  "rename", "setPartner", "changeQuantity", "suspend", "reactivate", "cancel", "setAutoRenew", "setEndOfTerm", "scheduleNextTerm",
  "scheduleNextCharge", "changeTerm", "replaceItem", "activate",
] as const;
export type Change = (typeof changes)[number];

const always = ["rename", "setPartner"] as const;

const whenActive: Readonly<Record<Family, readonly Change[]>> = {
  legacy: [...always, "changeQuantity", "suspend", "setAutoRenew", "replaceItem"],
  legacyAzure: [...always, "suspend"],
  newCommerce: [
    ...always, "changeQuantity", "suspend", "cancel", "setAutoRenew", "setEndOfTerm", "scheduleNextTerm", "scheduleNextCharge", "changeTerm",
    "replaceItem",
  ],
  trial: [...always, "setAutoRenew", "scheduleNextTerm", "replaceItem"],
  software: [...always, "cancel", "setAutoRenew", "scheduleNextTerm"],
  perpetual: ["rename"],
  reservation: ["rename"],
  savingsPlan: [],
  saas: [...always, "changeQuantity", "cancel", "setAutoRenew", "scheduleNextTerm"],
  azurePlan: [...always, "suspend"],
};

export function offeredOf(family: Family, status: Status): readonly Change[] {
  if (status === "active") return whenActive[family];
  if (status === "suspended") return family === "newCommerce" ? ["reactivate", "cancel"] : ["reactivate"];
  return status === "pending" && family === "saas" ? ["activate"] : [];
}

export const isOffered = (subscription: Subscription, change: Change): boolean =>
  offeredOf(familyOf(subscription), subscription.status ?? "none").includes(change);
