// What is out of stock: one region, so that programs can see how that looks. Only reservations have an inventory.

import type { InventoryRestriction, Of } from "@understudy/contract";
import type { Sku } from "./item.ts";

/** Regions of Azure without capacity, for tests. */
const fullRegions: ReadonlySet<string> = new Set(["eastasia"]);

/** What stands in the way of buying a SKU; empty where nothing does. */
export function restrictionsOf({ family, attributes }: Pick<Sku, "family" | "attributes">): readonly Of<typeof InventoryRestriction>[] {
  const region = attributes?.["armRegionName"];
  if (family !== "reservation" || region === undefined || !fullRegions.has(region)) return [];
  return [{
    reasonCode: "NotAvailableForSubscription",
    description: `The region ${region} has no capacity for it.`,
    properties: { type: "Location", values: region },
  }];
}
