// The order whose page is open, with its prices.

import type { UseQueryResult } from "@tanstack/react-query";
import { useMatch } from "react-router";
import type { Answer } from "../../../api/operation.ts";
import { useRead } from "../../../api/use-operation.ts";
import { ordersGet } from "../../../operations/orders.ts";
import { isOnItsWay } from "./order.ts";

interface WhichOrder {
  readonly customerId: string;
  readonly orderId: string;
}

export function useWhichOrder(): WhichOrder {
  const { customerId = "", orderId = "" } = useMatch("/customers/:customerId/orders/:orderId")?.params ?? {};
  return { customerId, orderId };
}

const withPrices = { include_price: true } as const;

export function useOrder(): UseQueryResult<Answer<"orders.get">> {
  const params = useWhichOrder();
  return useRead(ordersGet, { params, query: withPrices }, { refreshEvery: (order) => isOnItsWay(order) && 2_000 });
}
