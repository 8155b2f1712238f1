// The title of the product, for the breadcrumbs.

import type { ReactNode } from "react";
import { useMatch } from "react-router";
import { useRead } from "../../../api/use-operation.ts";
import { productsGet } from "../../../operations/products.ts";
import { texts } from "../../../strings/index.ts";
import { useMarket } from "../market-filter.tsx";

const scope = { reservationScope: "AzurePlan" } as const;

export function ProductCrumb(): ReactNode {
  const productId = useMatch("/pricing/catalog/:productId")?.params.productId ?? "";
  const country = useMarket();
  const { data } = useRead(productsGet, { params: { productId }, query: { country, ...scope } }, { enabled: productId !== "" && country !== "" });
  return data?.title ?? texts.pricing.catalog.product;
}
