// The name of the promotion, for the breadcrumbs.

import type { ReactNode } from "react";
import { useMatch } from "react-router";
import { useRead } from "../../../api/use-operation.ts";
import { productPromotionsGet } from "../../../operations/productpromotions.ts";
import { texts } from "../../../strings/index.ts";
import { useMarket } from "../market-filter.tsx";

export function PromotionCrumb(): ReactNode {
  const promotionId = useMatch("/pricing/promotions/:promotionId")?.params.promotionId ?? "";
  const country = useMarket();
  const { data } = useRead(productPromotionsGet, { params: { promotionId }, query: { country } }, { enabled: promotionId !== "" && country !== "" });
  return data?.name ?? texts.pricing.promotions.promotion;
}
