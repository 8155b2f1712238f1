// The links of orders and their lines, by themselves.
// Source: order-resources.md, the public SDKs.

import { Type } from "typebox";
import { Link, structure } from "../define/schema.ts";

export const OrderLinks = structure("OrderLinks", "Where an order and what belongs to it is found; each as far as there is one", {
  self: Type.Optional(Link),
  provisioningStatus: Type.Optional(Link),
  patchOperation: Type.Optional(Link),
});

export const OrderLineItemLinks = structure("OrderLineItemLinks", "Where what belongs to a line of an order is found; each as far as there is one", {
  subscription: Type.Optional(Link),
  product: Type.Optional(Link),
  sku: Type.Optional(Link),
  availability: Type.Optional(Link),
  provisioningStatus: Type.Optional(Link),
  activationLinks: Type.Optional(Link),
});
