// What goes over the wire in the operations on carts.

import { Type } from "typebox";
import { text } from "../define/schema.ts";
import type { Shape } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { Cart, CartCheckoutResult } from "./carts.ts";
import { ordersFaults } from "./faults.ts";
import { ofItems, ofOne, ofPurchase } from "./purchase-faults.ts";

/** The customer's user on whose behalf something is bought, if the partner knows. */
export const customerUser = Type.Object({
  "x-ms-customeruser-upn": Type.Optional(text("User principal name of the customer's user who asked for the purchase")),
});

const lines = "A line that cannot be bought does not fail the request: the cart is kept, and the line carries an error.";
const groups = "The service fills in currencyCode, prices and orderGroup of each line; lines of one group become one order.";

export const cartShapes = {
  "carts.create": {
    summary: "Create a cart for a customer",
    notes: [
      lines,
      groups,
      "A cart expires seven days after it was created, changed or not.",
      "New commerce lines need termDuration as well as billingCycle; their add-ons are lines of their own, and addonItems are for legacy offers alone.",
      "Legacy add-ons to a subscription that exists are lines whose provisioningContext has its parentSubscriptionId.",
      "A reservation needs subscriptionId, scope and duration in its provisioningContext, and a subscription that is registered for reservations.",
      "A savings plan needs a purchaseCommitment, and in its provisioningContext the scope single with an entitlementId, or shared with the Azure plan as subscriptionId; it is bought by a signed-in user.",
      "renewsTo is for trials and for terms of one month, and takes P1M or P1Y.",
    ],
    body: Cart,
    result: { status: 201, body: Cart },
    faults: [
      ...ofOne, ...ofItems, ordersFaults.invalidInput, ordersFaults.cartItemsInvalid, ordersFaults.partnerAttestationMissing, faults.sandboxLimitReached,
    ],
  },
  "carts.get": {
    summary: "Get a cart of a customer",
    result: { status: 200, body: Cart },
    faults: [...ofOne, ordersFaults.cartUnknown],
  },
  "carts.update": {
    summary: "Replace the lines of a cart",
    notes: ["All lines are replaced: one that is left out is gone.", lines, groups, "The answer has the status 201, though nothing is created.", "The cart expires when it would have done anyhow."],
    body: Cart,
    result: { status: 201, body: Cart },
    faults: [
      ...ofOne, ...ofItems, ordersFaults.invalidInput, ordersFaults.cartUnknown, ordersFaults.cartBusy, ordersFaults.cartCheckedOut,
    ],
  },
  "carts.checkout": {
    summary: "Buy what is in a cart",
    notes: [
      "Each group of lines becomes one order; groups that fail are listed in orderErrors, and the answer has the status 201 all the same.",
      "The customer's agreement, those of the partner and the reseller, the credit line and the quotas of the sandbox are checked now.",
      "A body is not needed, and ignored.",
      "The checkout may be repeated where groups have failed: these are tried again. A cart that was bought whole is refused; the page of 2023 says that it answers what it answered first.",
      "A line has its subscriptionId as soon as it is provisioned, which may be later: read the order again.",
      "An order may be pending_po_upload: it waits for the customer's purchase order.",
    ],
    headers: customerUser,
    result: { status: 201, body: CartCheckoutResult },
    faults: [
      ...ofPurchase, ordersFaults.cartUnknown, ordersFaults.cartItemsInvalid, ordersFaults.cartBusy, ordersFaults.cartCheckedOut,
      ordersFaults.orderInProgress,
    ],
  },
} as const satisfies Record<string, Shape>;
