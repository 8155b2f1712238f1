// Where a subscription and an overage are found, by the names that the documentation gives to these links.
// Source: subscription-resources.md.

import { Type } from "typebox";
import { Link, structure } from "../define/schema.ts";

export const SubscriptionLinks = structure("SubscriptionLinks", "Where a subscription and what belongs to it is found; each as far as there is one", {
  self: Type.Optional(Link),
  offer: Type.Optional(Link),
  product: Type.Optional(Link),
  sku: Type.Optional(Link),
  availability: Type.Optional(Link),
  parentSubscription: Type.Optional(Link),
  entitlement: Type.Optional(Link),
  activationLinks: Type.Optional(Link),
  next: Type.Optional(Link),
  previous: Type.Optional(Link),
});

export const OverageLinks = structure("OverageLinks", "Where an overage is found; overage stands in the place of self", {
  overage: Type.Optional(Link),
  self: Type.Optional(Link),
});
