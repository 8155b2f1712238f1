// What usage costs in the present billing period, by meter, by resource and by day: read off the ledger.

import type { usageOperations } from "@understudy/contract";
import { Decimal } from "@understudy/kernel";
import type { Caller, Handlers } from "../../call/index.ts";
import { isLegacy, listCharges, startOfDay, type Bill, type SubscriptionRecord, type UsageCharge } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { getCustomer } from "../customers/index.ts";
import { getSubscription } from "../subscriptions/index.ts";
import { loadUsage } from "./load.ts";
import { noUsage } from "./summary-handlers.ts";
import { costWire, idOf, twice, type Cost } from "./wire.ts";

type Ids =
  | "usage.subscriptions.resources.list" | "usage.subscriptions.daily.list" | "usage.subscriptions.meters.list"
  | "usage.subscriptions.resourceRecords.list";

export const detailHandlers = {
  "usage.subscriptions.resources.list": async ({ params, caller }, view) => {
    const { charges, cost } = await ledgerOf(view, caller, params, ["legacy"]);
    return grouped(charges, ({ meter }) => meter.meterId).map(([{ meter }, own]) => ({
      ...twice(meter.meterId, meter.name), category: meter.category, subcategory: meter.subCategory, quantityUsed: quantityOf(own), unit: meter.unit,
      ...cost(own), attributes: { objectType: "AzureResourceMonthlyUsageRecord" as const },
    }));
  },

  "usage.subscriptions.daily.list": async ({ params, caller }, view) => {
    const { charges, cost, subscription } = await ledgerOf(view, caller, params, ["modern", "legacy"]);
    return grouped(charges, ({ day }) => day).map(([{ day }, own]) => ({
      resourceId: idOf(subscription), resourceName: subscription.friendlyName, dateUsed: startOfDay(day),
      ...cost(own), attributes: { objectType: "SubscriptionDailyUsageRecord" as const },
    }));
  },

  "usage.subscriptions.meters.list": async ({ params, caller }, view) => {
    const { charges, cost, subscription } = await ledgerOf(view, caller, params, ["modern", "legacy"]);
    return grouped(charges, ({ meter }) => meter.meterId).map(([{ meter, product }, own]) => ({
      subscriptionId: idOf(subscription),
      // Those of plans are named by what the price sheet has.
      meterId: isLegacy(subscription) ? meter.meterId : `${product.productId}-${product.skuId}-${meter.type}`,
      meterName: meter.name, category: meter.category, subcategory: meter.subCategory, quantityUsed: quantityOf(own), unit: meter.unit,
      ...cost(own), attributes: { objectType: "MeterUsageRecord" as const },
    }));
  },

  "usage.subscriptions.resourceRecords.list": async ({ params, caller }, view) => {
    const { charges, cost, subscription } = await ledgerOf(view, caller, params, ["modern"]);
    return grouped(charges, ({ resource }) => resource.uri).map(([{ resource, entitlement }, own]) => ({
      subscriptionId: idOf(subscription), resourceUri: resource.uri, resourceType: resource.consumedService, entitlementId: entitlement.id,
      entitlementName: entitlement.name, resourceGroupName: resource.group, resourceName: resource.name, name: resource.name,
      ...cost(own), attributes: { objectType: "ResourceUsageRecord" as const },
    }));
  },
} satisfies Pick<Handlers<typeof usageOperations>, Ids>;

interface Ledger {
  readonly subscription: SubscriptionRecord;
  readonly charges: readonly UsageCharge[];
  cost(own: readonly UsageCharge[]): ReturnType<typeof costWire>;
}

/** Of a subscription that is billed so. */
async function ledgerOf(
  view: View, caller: Caller, params: { readonly customerId: string; readonly subscriptionId: string }, bills: readonly Bill[],
): Promise<Ledger> {
  const { accountId, customerId } = await getCustomer(view, caller, params.customerId);
  const { subscriptionId } = await getSubscription(view, { accountId, customerId }, params.subscriptionId);
  const usage = await loadUsage(view, caller.account, customerId);
  const own = usage.all.filter(({ azure: { subscription, bill } }) => subscription.subscriptionId === subscriptionId && bills.includes(bill));
  const [first] = own;
  if (!first) throw noUsage(params.subscriptionId);
  const { subscription, bill } = first.azure;
  const { from, to } = usage.periodOf(bill);
  const charges = await listCharges(view.db, { accountId, bill, kind: "usage", subscriptionId, from, to });
  const countedAt = own.flatMap(({ period }) => (period ? [period.countedAt] : [])).toSorted().at(-1);
  return { subscription, charges, cost: (part) => costWire(sumOf(bill, part, countedAt), subscription.country, usage) };
}

const sumOf = (bill: Bill, charges: readonly UsageCharge[], countedAt: string | undefined): Cost => ({
  bill, cost: Decimal.sum(charges.map(({ amount }) => Decimal.of(amount))), usd: Decimal.sum(charges.map(({ usage }) => Decimal.of(usage.cost))),
  ...(countedAt !== undefined && { countedAt }),
});

const quantityOf = (charges: readonly UsageCharge[]): number => Decimal.sum(charges.map(({ usage }) => Decimal.of(usage.quantity))).toNumber();

/** In an order that stays: by what they are grouped by. */
function grouped(charges: readonly UsageCharge[], key: (usage: UsageCharge["usage"]) => string): (readonly [UsageCharge["usage"], readonly UsageCharge[]])[] {
  const groups = [...Map.groupBy(charges, ({ usage }) => key(usage))].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return groups.flatMap(([, own]) => (own[0] ? [[own[0].usage, own] as const] : []));
}
