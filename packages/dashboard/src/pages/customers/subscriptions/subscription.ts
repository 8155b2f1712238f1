// What a subscription is to its pages: the resource, the family that decides what can be done with it, and the body of an
// update. Pure.

import type { Body, Item } from "../../../api/operation.ts";

export type Subscription = Item<"subscriptions.list">;
export type Status = NonNullable<Subscription["status"]>;

/** As the service tells products apart; which changes there are depends on it. */
export type Family =
  | "legacy" | "legacyAzure" | "newCommerce" | "trial" | "software" | "perpetual" | "reservation" | "savingsPlan" | "saas" | "azurePlan";

/** Older offers are no products, and have no type. */
export function familyOf({ productType, isTrial, contractType, billingType }: Pick<Subscription, "productType" | "isTrial" | "contractType" | "billingType">): Family {
  switch (productType?.id) {
    case undefined: return billingType === "usage" ? "legacyAzure" : "legacy";
    case "Software": return contractType === "product_key" ? "perpetual" : "software";
    case "Azure": return azureFamilies[productType?.subType?.id ?? ""] ?? "reservation";
    default: return isTrial === true ? "trial" : "newCommerce";
  }
}

const azureFamilies: Readonly<Record<string, Family>> = { SaaS: "saas", SavingsPlan: "savingsPlan", Azure: "azurePlan" };

export const isLegacy = (family: Family): boolean => family === "legacy" || family === "legacyAzure";

/** Azure counts nothing. */
export const hasQuantity = (family: Family): boolean => family !== "azurePlan" && family !== "legacyAzure" && family !== "savingsPlan";

/** What has no term is committed to for as long as there are days. */
export const endOf = ({ commitmentEndDate }: Pick<Subscription, "commitmentEndDate">): string | undefined =>
  commitmentEndDate === undefined || commitmentEndDate.startsWith("9999") ? undefined : commitmentEndDate;

/** The day on which a next term would begin, as an instant. */
export function nextTermBegins(subscription: Pick<Subscription, "commitmentEndDate">): string | undefined {
  const end = endOf(subscription);
  if (end === undefined) return undefined;
  const day = new Date(end);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString();
}

/** product:sku:availability in its parts; undefined of older offers. */
export function itemOf(catalogItemId: string | undefined): { readonly productId: string; readonly skuId: string; readonly availabilityId: string } | undefined {
  const [productId = "", skuId, availabilityId = ""] = (catalogItemId ?? "").split(":");
  return skuId === undefined ? undefined : { productId, skuId, availabilityId };
}

/**
 * The body of an update: the whole subscription as it was read, with what is to be other than it is. What it leaves out of
 * autoRenewEnabled, scheduledNextTermInstructions and nextChargeInstructions the service takes away, so that nothing is
 * left out but what a change names as undefined.
 */
export const updateOf = (subscription: Subscription, changes: Partial<Body<"subscriptions.update">>): Body<"subscriptions.update"> =>
  ({ ...subscription, ...changes }) as Body<"subscriptions.update">;
