// What can be chosen of a SKU: its plans with their prices, and its limits. Pure.

import type { Answer, Item } from "../../../../api/operation.ts";
import type { Plan } from "../../subscriptions/plans.ts";

export type Availability = Item<"customers.products.skus.availabilities.list">;
export type Sku = Item<"customers.products.skus.list">;
export type Offer = Item<"customers.offers.list">;
export type Price = Answer<"prices.list">[number];

/** Perpetual software and Azure plans have no term. */
export interface Bought {
  readonly termDuration?: Plan["termDuration"];
  readonly billingCycle: Plan["billingCycle"];
}

export const boughtKey = ({ termDuration = "", billingCycle }: Bought): string => `${termDuration}/${billingCycle}`;

export function plansOfAvailability({ terms = [] }: Pick<Availability, "terms">, { supportedBillingCycles = [] }: Pick<Sku, "supportedBillingCycles">): readonly Bought[] {
  if (terms.length === 0) return supportedBillingCycles.map((billingCycle) => ({ billingCycle }));
  return terms.map(({ duration, billingCycle = "none" }) => ({ termDuration: duration, billingCycle }));
}

/** Undefined where nothing says what it costs. */
export const priceFor = (prices: readonly Price[] | undefined, { skuId, segment = "commercial" }: { readonly skuId?: string; readonly segment?: Price["segment"] }, plan: Bought): Price | undefined =>
  prices?.find((price) => price.skuId === skuId && price.segment === segment
    && price.billingCycle === plan.billingCycle && price.termDuration === plan.termDuration);

export interface Limits {
  readonly minimum: number;
  readonly maximum: number;
}

export const limitsOf = ({ minimumQuantity = 1, maximumQuantity = 10_000_000 }: Pick<Sku, "minimumQuantity" | "maximumQuantity">): Limits =>
  ({ minimum: Math.max(1, minimumQuantity), maximum: maximumQuantity });

export type QuantityProblem = "notNumber" | "tooFew" | "tooMany";

export function quantityProblem(text: string, { minimum, maximum }: Limits): QuantityProblem | undefined {
  if (!/^\d{1,9}$/.test(text.trim())) return "notNumber";
  if (Number(text) < minimum) return "tooFew";
  return Number(text) > maximum ? "tooMany" : undefined;
}

/** What a SKU tells under keys that may come and go. */
export function attributesOf({ dynamicAttributes = {} }: Pick<Sku, "dynamicAttributes">) {
  const { isAddon, prerequisiteSkus, duration } = dynamicAttributes;
  return {
    isAddOn: isAddon === true,
    bases: Array.isArray(prerequisiteSkus) ? prerequisiteSkus.filter((one) => typeof one === "string") : [],
    duration: typeof duration === "string" ? duration : undefined,
  };
}

/** A term of a month, and a trial, may be followed by a year. */
export const mayRenewToOther = (sku: Pick<Sku, "isTrial">, productType: string | undefined, plan: Bought): boolean =>
  productType === "OnlineServicesNCE" && (sku.isTrial === true || plan.termDuration === "P1M");

/** Licences alone end together with others, and no trials. */
export const mayEndEarlier = (sku: Pick<Sku, "isTrial">, productType: string | undefined, plan: Bought): boolean =>
  productType === "OnlineServicesNCE" && sku.isTrial !== true && plan.termDuration !== undefined;
