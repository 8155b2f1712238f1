// How subscriptions to older offers move to another offer: all of their licences, to a new subscription.
// Source: upgrade-resources.md, transition-a-subscription.md.

import { faults, type Of, type UpgradeType } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import type { LegacyOffer, SubscriptionRecord } from "../../commerce/index.ts";
import type { Settings } from "../../world/index.ts";
import type { CustomerRecord } from "../customers/index.ts";
import { problems, type Problem } from "./transition-problems.ts";

export const upgradeTypes = ["upgrade_only", "upgrade_with_license_transfer"] as const;
export type UpgradeWay = (typeof upgradeTypes)[number];

/** As requests say it: by name, or by the number that older programs send. None is an upgrade without licences. */
export function wayOf(upgradeType: Of<typeof UpgradeType>): UpgradeWay {
  return upgradeType === "upgrade_with_license_transfer" || upgradeType === 2 ? "upgrade_with_license_transfer" : "upgrade_only";
}

type Delegation = Pick<CustomerRecord, "allowDelegatedAccess" | "defaultGdap">;

/** What counts for an upgrade besides the offer. */
export interface UpgradeStanding {
  readonly source: SubscriptionRecord;
  readonly hasAddOns: boolean;
  /** Whether a user asks, and not an application alone. */
  readonly hasUser: boolean;
}

export interface UpgradeProblem extends Problem {
  readonly additionalDetails?: string;
}

export function problemsOfUpgrade(
  { source, hasAddOns, hasUser }: UpgradeStanding, offer: LegacyOffer, way: UpgradeWay,
): UpgradeProblem[] {
  const found: UpgradeProblem[] = [];
  if (source.status !== "active") found.push({ ...problems.subscriptionStatusNotActive, additionalDetails: source.status });
  if (hasAddOns) found.push(problems.subscriptionAddOnsPresent);
  if (!offer.supportedBillingCycles.includes(source.billingCycle)) found.push(problems.offerDoesNotSupportBillingCycle);
  if (way === "upgrade_with_license_transfer" && !hasUser) found.push(problems.userContextRequired);
  return found;
}

/** What is wrong with a number of licences: all of them move, and more may come. */
export function problemOfQuantity(quantity: number, { quantity: held }: SubscriptionRecord, offer: LegacyOffer): UpgradeProblem | undefined {
  const minimum = Math.max(held, offer.minimumQuantity);
  if (quantity >= minimum && quantity <= offer.maximumQuantity) return undefined;
  return { code: problems.other.code, description: `The quantity ${quantity} is not possible: it is from ${minimum} to ${offer.maximumQuantity}.` };
}

/** Delegated admin privileges have all roles, and so has the default granular relationship; without either there is none. */
const isDelegated = ({ allowDelegatedAccess, defaultGdap }: Delegation): boolean => allowDelegatedAccess || defaultGdap;

export function checkRoles(customer: Delegation, way: UpgradeWay = "upgrade_only"): void {
  const roles = way === "upgrade_only" ? ["Directory Readers", "Global Reader"] : ["Directory Writers"];
  if (!isDelegated(customer)) throw new Fault(faults.granularRoleMissing, { roles: roles.join(", ") });
}

/** The same as an entry of eligibilities says it, by what partners of this world have. */
export function problemsOfRoles(customer: Delegation, { productionDelegation }: Pick<Settings, "productionDelegation">): Problem[] {
  if (isDelegated(customer)) return [];
  return [productionDelegation === "gdap" ? problems.insufficientGranularAdminPermissions : problems.delegatedAdminPermissionsDisabled];
}
