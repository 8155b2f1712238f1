// When a customer's legacy Azure subscriptions can move to Azure plans, and what is in the way. They move all at once, to one
// plan for each reseller on record. Source: create-product-upgrade-entity.md, azure-plan-transition.md.

import { subscriptionsFaults } from "@understudy/contract";
import { Fault, later } from "@understudy/kernel";
import type { ProductUpgrade, SubscriptionRecord } from "../../commerce/index.ts";

/** What counts for an upgrade, as it stands. */
export interface Standing {
  /** The customer's legacy Azure subscriptions, in whichever state. */
  readonly legacy: readonly SubscriptionRecord[];
  readonly upgrade?: ProductUpgrade;
  readonly isPlanSold: boolean;
  readonly hasAgreement: boolean;
  readonly now: Temporal.Instant;
  /** How old a legacy subscription has to be. */
  readonly recentAzureSubscription: string;
}

const isUnderWay = ({ status }: ProductUpgrade): boolean => status === "Pending" || status === "InProgress";

/** What an upgrade would move: those that an earlier one moved are suspended for good. */
export function movable({ legacy, upgrade }: Pick<Standing, "legacy" | "upgrade">): SubscriptionRecord[] {
  const moved = new Set(upgrade?.products.filter(({ target }) => target).map(({ sourceId }) => sourceId));
  return legacy.filter(({ subscriptionId, status }) => !moved.has(subscriptionId) && (status === "active" || status === "suspended"));
}

/** Why an upgrade cannot begin; undefined where it can. */
export function obstacleOf(standing: Standing): Fault | undefined {
  const { upgrade, now, recentAzureSubscription } = standing;
  if (upgrade && isUnderWay(upgrade)) return new Fault(subscriptionsFaults.upgradeRunning, { upgradeId: upgrade.upgradeId });
  const moving = movable(standing);
  if (moving.length === 0) {
    return upgrade?.status === "Completed"
      ? new Fault(subscriptionsFaults.upgradeComplete, { upgradeId: upgrade.upgradeId })
      : new Fault(subscriptionsFaults.noAzureSubscription);
  }
  if (moving.some(({ status }) => status === "suspended")) return new Fault(subscriptionsFaults.suspendedAzureSubscriptions);
  if (!standing.isPlanSold) return new Fault(subscriptionsFaults.azureCatalogItemMissing);
  if (!standing.hasAgreement) return new Fault(subscriptionsFaults.azureUpgradeRefused);
  const isRecent = ({ createdAt }: SubscriptionRecord) =>
    Temporal.Instant.compare(later(Temporal.Instant.from(createdAt), recentAzureSubscription), now) > 0;
  return moving.some(isRecent) ? new Fault(subscriptionsFaults.azureSubscriptionTooNew) : undefined;
}

/** The same in words, for whoever only asks. */
export function reasonOf(standing: Standing, obstacle: Fault): string {
  return obstacle.definition === subscriptionsFaults.azureUpgradeRefused && !standing.hasAgreement
    ? "The customer has not accepted the Microsoft Customer Agreement."
    : obstacle.message;
}
