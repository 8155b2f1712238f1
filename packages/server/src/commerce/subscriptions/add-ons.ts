// Add-ons beside their base: legacy ones are suspended with it; those of new commerce have terms of their own and go on
// without it, as far as no switch says otherwise.

import type { Reader } from "../../database/index.ts";
import type { Unit, View } from "../../world/index.ts";
import { addDays } from "../calendar/day.ts";
import { lastDayOfTerm } from "../calendar/term.ts";
import { skuOf } from "../catalog/catalog.ts";
import type { Sku } from "../catalog/item.ts";
import { asHeld, heldLicences, isBaseOf } from "./bases.ts";
import { suspend } from "./commands/status.ts";
import { apply } from "./keep.ts";
import { ended, wantedNext } from "./lifecycle.ts";
import { charged } from "./outcome.ts";
import type { Day, Instructions, SubscriptionRecord } from "./record.ts";
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

/**
 * After a cancellation, or the end of a term: add-ons of new commerce that have none of their bases left, as the switch says.
 * By default they go on and are charged: aligning the ends is the partner's affair.
 */
export async function cancelAddOnsWithout(unit: Unit, base: SubscriptionRecord): Promise<void> {
  if (unit.settings.addOnsWithoutBase === "keep" || (base.family !== "newCommerce" && base.family !== "trial")) return;
  const gone = await asHeld(unit, base);
  const own = await listSubscriptions(unit.db, base.accountId, base.customerId, { statuses: ["active", "suspended"] });
  const suspended = own.filter(({ status, family }) => status === "suspended" && (family === "newCommerce" || family === "trial"));
  const left = [...(await heldLicences(unit, base)), ...(await Promise.all(suspended.map((one) => asHeld(unit, one))))];
  for (const addOn of own.filter(({ family }) => family === "newCommerce")) {
    const sku = await addOnSkuOf(unit, addOn);
    if (!sku || !isBaseOf(sku, gone) || left.some((one) => isBaseOf(sku, one))) continue;
    await apply(unit, addOn, charged(addOn, ended(addOn, "deleted", unit.nowText), "cancelled", { reason: "base" }));
  }
}

async function addOnSkuOf(view: View, { accountId, item }: SubscriptionRecord): Promise<Sku | undefined> {
  if ("offerId" in item) return undefined;
  const sku = await skuOf(view, accountId, item.productId, item.skuId);
  return sku?.isAddOn ? sku : undefined;
}

/** Whether the term that is scheduled for an add-on ends after all of its bases, as far as these do not renew. */
export async function outlastsBases(view: View, addOn: SubscriptionRecord, sku: Sku, instructions: Instructions): Promise<boolean> {
  const { duration, customEnd } = wantedNext(addOn, instructions);
  if (!addOn.term || !duration) return false;
  const end: Day = customEnd ?? lastDayOfTerm(addDays(addOn.term.end, 1), duration);
  const own = await listSubscriptions(view.db, addOn.accountId, addOn.customerId, { statuses: ["active", "suspended"] });
  for (const one of own) {
    if (one.subscriptionId === addOn.subscriptionId || !isBaseOf(sku, await asHeld(view, one))) continue;
    if (one.autoRenew || (one.term && one.term.end >= end)) return false;
  }
  return true;
}
