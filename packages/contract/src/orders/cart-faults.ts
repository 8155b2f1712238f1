// Refusals of carts. Lines of a cart that cannot be bought are none: the cart is kept, and they carry an error, whose
// codes are those of CartErrorCode.

import type { FaultDefinition } from "@understudy/kernel";

const source = "error-codes.md";

export const cartFaults = {
  cartUnknown: {
    code: 800008, status: 404,
    description: "There is no cart {cartId}, or it has expired.",
    remedy: "Create a new one; a cart lives seven days.",
    source,
  },
  cartItemsInvalid: {
    code: 800009, status: 400,
    description: "Lines of the cart {cartId} cannot be bought as they are.",
    remedy: "GET the cart: each of these lines has an error. PUT the cart with lines that are right, and check it out again.",
    source,
  },
  cartBusy: {
    code: 800064, status: 409,
    description: "The cart {cartId} is being worked on by another request.",
    remedy: "Wait for the other request, and GET the cart before going on.",
    source,
  },
  cartCheckedOut: {
    code: 800065, status: 400,
    description: "The cart {cartId} was checked out before.",
    remedy: "The customer's orders list what came of it; buy more with a new cart.",
    source,
  },
} as const satisfies Record<string, FaultDefinition>;
