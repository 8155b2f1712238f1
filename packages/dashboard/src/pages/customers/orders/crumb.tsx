// The order's number, for the breadcrumbs.

import type { ReactNode } from "react";
import { texts } from "../../../strings/index.ts";
import { useWhichOrder } from "./use-order.ts";

export const OrderCrumb = (): ReactNode => useWhichOrder().orderId || texts.orders.order;
