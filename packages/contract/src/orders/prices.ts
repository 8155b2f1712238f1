// What lines of carts and orders have in common: their prices, and the term that they go on with.
// Source: cart-resources.md, order-resources.md.

import { Type } from "typebox";
import { TermDuration } from "../catalog/enums.ts";
import { decimal, structure } from "../define/schema.ts";

export const Pricing = structure("Pricing", "Prices of a line, without taxes, in the line's or order's currency", {
  listPrice: Type.Optional(decimal("Price of one unit, as the price list has it")),
  discountedPrice: Type.Optional(decimal("The same after all discounts, those of promotions among them")),
  proratedPrice: Type.Optional(decimal("The discounted price for the days that are charged")),
  price: Type.Optional(decimal("The prorated price in the currency that is billed")),
  extendedPrice: Type.Optional(decimal("That price for the whole quantity and term")),
});

export const RenewsTo = structure("RenewsTo", "What a line is renewed to, when that is not its own term", {
  termDuration: Type.Optional(TermDuration),
});
