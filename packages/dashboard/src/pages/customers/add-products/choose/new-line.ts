// The line of a cart that a choice becomes. Pure.

import type { NewLine } from "../cart/cart.ts";
import type { Bought } from "./plan.ts";

/** What is typed and chosen; empty where nothing is. */
export interface Choice {
  readonly quantity: string;
  readonly friendlyName: string;
  readonly endDate: string;
  readonly renewsTo: string;
  readonly isAttested: boolean;
  /** Of Azure reservations and savings plans. */
  readonly scope: string;
  readonly subscriptionId: string;
  readonly entitlementId: string;
  readonly commitment: string;
}

export const noChoice: Choice = {
  quantity: "1", friendlyName: "", endDate: "", renewsTo: "", isAttested: false, scope: "shared", subscriptionId: "", entitlementId: "", commitment: "",
};

interface Item {
  readonly catalogItemId: string;
  readonly plan: Bought;
  readonly promotionId?: string;
  /** What the SKU's provisioning has to know, by the names of its provisioningVariables. */
  readonly provisioning?: readonly string[];
  readonly duration?: string;
  /** Of a savings plan: the currency of its commitment. */
  readonly commitmentCurrency?: string;
}

export function newLineOf(choice: Choice, { catalogItemId, plan, promotionId, provisioning = [], duration, commitmentCurrency }: Item): NewLine {
  const { quantity, friendlyName, endDate, renewsTo, isAttested, commitment } = choice;
  const context = contextOf(choice, provisioning, duration);
  return {
    catalogItemId, quantity: Number(quantity), billingCycle: plan.billingCycle,
    ...(plan.termDuration !== undefined && { termDuration: plan.termDuration as NewLine["termDuration"] }),
    ...(promotionId !== undefined && promotionId !== "" && { promotionId }),
    ...(friendlyName.trim() !== "" && { friendlyName: friendlyName.trim() }),
    ...(endDate !== "" && { customTermEndDate: endDate }),
    ...(renewsTo !== "" && { renewsTo: { termDuration: renewsTo as "P1M" | "P1Y" } }),
    ...(isAttested && { attestationAccepted: true }),
    ...(Object.keys(context).length > 0 && { provisioningContext: context }),
    ...(commitmentCurrency !== undefined && { purchaseCommitment: { amount: Number(commitment), currency: commitmentCurrency.toLowerCase(), grain: "hourly" as const } }),
  };
}

function contextOf({ scope, subscriptionId, entitlementId }: Choice, provisioning: readonly string[], duration: string | undefined): Record<string, string> {
  const asks = (name: string) => provisioning.includes(name);
  if (!asks("Scope")) return {};
  const isSingleSaving = asks("EntitlementId") && scope === "single";
  return {
    scope,
    ...(isSingleSaving ? { entitlementId } : { subscriptionId }),
    ...(asks("Duration") && duration !== undefined && { duration }),
  };
}
