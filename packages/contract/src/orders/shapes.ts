// What goes over the wire in the operations of carts, orders, entitlements and transfers that are planned: none.

import type { TSchema } from "typebox";
import { shapesOf } from "../define/shape.ts";
import { OrderLineItemLinks, OrderLinks } from "./links.ts";
import { ordersOperations } from "./operations.ts";

export const ordersShapes = shapesOf(ordersOperations, {});

/** Resources hold their links without a name; under these names they are documented. */
export const ordersOthers: readonly TSchema[] = [OrderLineItemLinks, OrderLinks];
