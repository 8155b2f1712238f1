// Add-ons go with their base: legacy ones are suspended with it, those of new commerce may be cancelled with the last
// subscription that they need.

import type { Reader } from "../../database/index.ts";
import type { Unit } from "../../world/index.ts";
import { skuOf } from "../catalog/catalog.ts";
import { suspend } from "./commands/status.ts";
import { apply } from "./keep.ts";
import { ended } from "./lifecycle.ts";
import { charged } from "./outcome.ts";
import { itemKey, type SubscriptionRecord } from "./record.ts";
import { listSubscriptions } from "./repository.ts";

/** The legacy add-ons of a subscription. */
export async function addOnsOf(db: Reader, { accountId, customerId, subscriptionId }: SubscriptionRecord): Promise<SubscriptionRecord[]> {
  const all = await listSubscriptions(db, accountId, customerId, { family: "legacy" });
  return all.filter(({ parentSubscriptionId }) => parentSubscriptionId === subscriptionId);
}

export async function suspendAddOnsOf(unit: Unit, base: SubscriptionRecord): Promise<void> {
  for (const addOn of await addOnsOf(unit.db, base)) {
    if (addOn.status === "active") await apply(unit, addOn, suspend(addOn, {}, unit.now, unit.settings));
  }
}

/** After a cancellation: add-ons of new commerce that have none of their bases left, as the switch says. */
export async function cancelAddOnsWithout(unit: Unit, base: SubscriptionRecord): Promise<void> {
  if (unit.settings.addOnsWithoutBase === "keep") return;
  const { accountId, customerId } = base;
  const held = await listSubscriptions(unit.db, accountId, customerId, { family: "newCommerce", statuses: ["active", "suspended"] });
  const items = new Set(held.map(({ item }) => itemKey(item)));
  for (const addOn of held) {
    if ("offerId" in addOn.item) continue;
    const sku = await skuOf(unit, accountId, addOn.item.productId, addOn.item.skuId);
    if (!sku?.isAddOn || !sku.prerequisites.includes(itemKey(base.item)) || sku.prerequisites.some((one) => items.has(one))) continue;
    await apply(unit, addOn, charged(addOn, ended(addOn, "deleted", unit.nowText), "cancelled", { reason: "base" }));
  }
}
