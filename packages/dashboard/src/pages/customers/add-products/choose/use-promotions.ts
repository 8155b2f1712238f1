// Which promotions a choice would get, and of the others why not: asked of the service, which buys nothing by it.

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useCaller } from "../../../../api/api-provider.tsx";
import { call } from "../../../../api/call.ts";
import { useMay } from "../../../../api/may.ts";
import type { Item } from "../../../../api/operation.ts";
import { useRead } from "../../../../api/use-operation.ts";
import { useSettled } from "../../../../form/use-settled.ts";
import { customersPromotionEligibilitiesCreate } from "../../../../operations/customers.ts";
import { productPromotionsList } from "../../../../operations/productpromotions.ts";
import { rateOf } from "../../../pricing/promotions/promotion.ts";
import type { Availability, Bought } from "./plan.ts";

type Verdict = Item<"customers.promotionEligibilities.create">["eligibilities"][number];

export interface Promoted {
  readonly promotionId: string;
  readonly name: string;
  /** 0.05 is five percent. */
  readonly rate: number;
  readonly isEligible: boolean;
  /** A purchase gets it without naming it. */
  readonly isAutomatic: boolean;
  readonly endDate: string;
  readonly errors: NonNullable<Verdict["errors"]>;
}

export function usePromotions(customerId: string, { catalogItemId, productId, skuId, segment = "commercial", country = "" }: Availability, plan: Bought, quantity: number | undefined): readonly Promoted[] {
  const may = useMay();
  const caller = useCaller();
  const asked = useSettled(quantity);
  const isAsked = may(productPromotionsList) && may(customersPromotionEligibilitiesCreate);
  const all = useRead(productPromotionsList, { query: { country, segment } }, { enabled: isAsked && country !== "" }).data?.items ?? [];
  const here = all.filter(({ requiredProducts = [] }) => requiredProducts.some((one) => one.productId === productId && one.skuId === skuId));
  const item = { id: 0, catalogItemId, quantity: asked ?? 1, billingCycle: plan.billingCycle, termDuration: plan.termDuration as "P1M" | "P1Y" | "P3Y" };
  const { data } = useQuery({
    queryKey: ["promotionEligibilities", customerId, item],
    queryFn: ({ signal }) => call(caller, customersPromotionEligibilitiesCreate, { params: { customerId }, body: { items: [item] }, signal }),
    enabled: here.length > 0 && asked !== undefined && plan.termDuration !== undefined,
    placeholderData: keepPreviousData,
  });
  const verdicts = data?.items[0]?.eligibilities ?? [];
  return verdicts.flatMap(({ promotionId, isEligible, errors = [] }): Promoted[] => {
    const promotion = here.find(({ id }) => id === promotionId);
    if (!promotion) return [];
    const { id, name, endDate, properties } = promotion;
    return [{ promotionId: id, name, endDate, isEligible, errors, rate: rateOf(promotion, { productId, skuId, ...plan }), isAutomatic: properties?.isAutoApplicable === true }];
  });
}
