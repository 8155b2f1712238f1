// Where a customer activates what a publisher of the marketplace sold it; orders and subscriptions answer it.
// Source: get-activation-link-by-order-line-item.md, the public SDKs.

import { Type } from "typebox";
import { Link, structure } from "../define/schema.ts";

export const OrderLineItemActivationLink = structure(
  "OrderLineItemActivationLink",
  "Where a subscription to a product of the marketplace is activated",
  {
    lineItemNumber: Type.Integer({ description: "Line of the order, counted from 0", minimum: 0 }),
    link: Link,
  },
);
