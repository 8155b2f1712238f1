// What a promotion is to its pages. Pure.

import type { Item } from "../../../api/operation.ts";

export type Promotion = Item<"productPromotions.list">;
type Required = NonNullable<Promotion["requiredProducts"]>[number];

interface What {
  readonly productId: string;
  readonly skuId: string;
  readonly termDuration?: string;
  readonly billingCycle?: string;
}

const rateIn = ({ pricingPolicies = [] }: Required): number =>
  Math.max(0, ...pricingPolicies.filter(({ policyType }) => policyType === "PercentDiscount").map(({ value }) => Number(value)));

/** What it takes off a purchase: 0.05 is five percent; where it is not for the plan, what it takes off another. */
export function rateOf({ requiredProducts = [] }: Pick<Promotion, "requiredProducts">, { productId, skuId, termDuration, billingCycle }: What): number {
  const ofSku = requiredProducts.filter((one) => one.productId === productId && one.skuId === skuId);
  const ofPlan = ofSku.filter(({ term }) => term === undefined || (term.duration === termDuration && (term.billingCycle ?? billingCycle) === billingCycle));
  return Math.max(0, ...(ofPlan.length > 0 ? ofPlan : ofSku).map(rateIn));
}

/** The most that it takes off anything. */
export const bestRateOf = ({ requiredProducts = [] }: Pick<Promotion, "requiredProducts">): number => Math.max(0, ...requiredProducts.map(rateIn));

export interface PromotedSku {
  readonly productId: string;
  readonly skuId: string;
  readonly plans: readonly { readonly termDuration: string; readonly billingCycle: Exclude<NonNullable<Required["term"]>["billingCycle"], undefined>; readonly rate: number }[];
}

/** By SKU, each with the plans that are cheaper. */
export const promotedSkus = ({ requiredProducts = [] }: Pick<Promotion, "requiredProducts">): readonly PromotedSku[] =>
  [...Map.groupBy(requiredProducts, ({ productId, skuId }) => `${productId}:${skuId}`)].map(([key, some]) => {
    const [productId = "", skuId = ""] = key.split(":");
    const plans = some.flatMap((one) => (one.term ? [{ termDuration: one.term.duration, billingCycle: one.term.billingCycle ?? ("unknown" as const), rate: rateIn(one) }] : []));
    return { productId, skuId, plans };
  });
