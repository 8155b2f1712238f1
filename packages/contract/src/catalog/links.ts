// The documented names of two resources' links. The resources themselves carry them as every resource carries its own.
// Source: offer-resources.md, product-resources.md.

import { Type } from "typebox";
import { StandardResourceLinks } from "../define/envelopes.ts";
import { Link, structure } from "../define/schema.ts";

export const OfferLinks = structure("OfferLinks", "Where an offer is found, what there is to read about it, and its neighbours in a list", {
  self: Type.Optional(Link),
  learnMore: Type.Optional(Link),
  next: Type.Optional(Link),
  previous: Type.Optional(Link),
});

export const ProductLinks = structure("ProductLinks", "Where a product and its SKUs are found", {
  self: Type.Optional(Link),
  skus: Type.Optional(Link),
  // The page's table has it; no example does.
  links: Type.Optional(StandardResourceLinks),
});
