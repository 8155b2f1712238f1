// The Azure plan, the one product below which Azure subscriptions are.

import type { View } from "../../world/index.ts";
import { availabilityOf } from "../catalog/catalog.ts";
import type { Availability, Market } from "../catalog/item.ts";

/** As it is sold in a market; undefined where it is not. */
export const azurePlanIn = (view: View, market: Market): Promise<Availability | undefined> => availabilityOf(view, market, "DZH318Z0BPS6", "0001");
