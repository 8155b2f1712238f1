// Carts: made, read, changed, and checked out. A line that cannot be bought does not fail the request.

import { ordersFaults, type Cart, type Of, type ordersOperations } from "@understudy/contract";
import { Fault, later, toInstantText } from "@understudy/kernel";
import type { Caller, Handlers } from "../../call/index.ts";
import type { Unit, View } from "../../world/index.ts";
import { getCustomer, getVisibleCustomer, nameOf, type CustomerRecord } from "../customers/index.ts";
import { assess } from "./assess.ts";
import { buyerOf, standingOf } from "./buyer.ts";
import { checkAttested, checkMayBuy } from "./buyer-rules.ts";
import { checkLines } from "./cart-rules.ts";
import { assessedLines, cartOf, hasErrors } from "./cart-wire.ts";
import { findCart, insertCart, updateCart, type CartLine, type CartRecord } from "./carts-repository.ts";
import { checkOut } from "./checkout.ts";
import { showOrders } from "./show.ts";
import { wantedOfCartLine } from "./wanted.ts";

type Ids = "carts.create" | "carts.get" | "carts.update" | "carts.checkout";

export const cartHandlers: Pick<Handlers<typeof ordersOperations>, Ids> = {
  "carts.create": async ({ params, body, caller }, unit, record) => {
    checkAttested(body.partnerOnRecordAttestationAccepted, "atCart", unit.settings);
    const customer = await getCustomer(unit, caller, params.customerId);
    const cart: CartRecord = {
      cartId: unit.ids.guid(), accountId: customer.accountId, customerId: customer.customerId,
      createdAt: unit.nowText, expiresAt: toInstantText(later(unit.now, unit.settings.cartLifetime)),
      ...(await contentOf(unit, caller, customer, body)),
    };
    await insertCart(unit.db, cart);
    record({ customer: nameOf(customer), after: cartOf(cart), details: { CartId: cart.cartId } });
    return cartOf(cart);
  },

  "carts.get": async ({ params, caller }, view) => {
    const customer = await getVisibleCustomer(view, caller, params.customerId);
    return cartOf(await getCart(view, customer, params.cartId));
  },

  "carts.update": async ({ params, body, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const before = await getCart(unit, customer, params.cartId);
    if (before.status === "Ordered") throw new Fault(ordersFaults.cartCheckedOut, { cartId: before.cartId });
    const after: CartRecord = { ...before, ...(await contentOf(unit, caller, customer, body)) };
    await updateCart(unit.db, after);
    record({ customer: nameOf(customer), before: cartOf(before), after: cartOf(after), details: { CartId: after.cartId } });
    return cartOf(after);
  },

  "carts.checkout": async ({ params, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const cart = await getCart(unit, customer, params.cartId);
    const failed = checkOpen(cart, unit);
    if (failed?.length === 0) {
      const { result } = await resultOf(unit, customer, cart);
      record({ customer: nameOf(customer), after: result });
      return result;
    }
    checkAttested(cart.isAttested, "atPurchase", unit.settings);
    if (hasErrors(cart)) throw new Fault(ordersFaults.cartItemsInvalid, { cartId: cart.cartId });
    const buyer = await buyerOf(unit, caller, customer.customerId);
    checkMayBuy(buyer, await standingOf(unit, buyer), unit.settings);
    const { orders, errors } = await checkOut(unit, caller, cart, failed);
    const orderIds = [...(cart.outcome?.orderIds ?? []), ...orders.map(({ orderId }) => orderId)];
    const after: CartRecord = orderIds.length === 0 ? cart : { ...cart, status: "Ordered", outcome: { orderIds, errors } };
    await updateCart(unit.db, after);
    const { result, resource } = await resultOf(unit, customer, { ...after, outcome: { orderIds, errors } });
    record({ customer: nameOf(customer), after: resource, details: { CartId: cart.cartId } });
    return result;
  },
};

/** Of a cart that was ordered the groups that failed, which are tried again; where none did, it cannot be ordered again. */
function checkOpen({ cartId, status, outcome }: CartRecord, { settings }: View): readonly string[] | undefined {
  if (status === "Active") return undefined;
  const failed = outcome?.errors.map(({ orderGroupId }) => orderGroupId) ?? [];
  if (failed.length > 0 || settings.cartCheckedOutAgain === "repeat") return failed;
  throw new Fault(ordersFaults.cartCheckedOut, { cartId });
}

async function resultOf(unit: Unit, customer: CustomerRecord, { outcome }: CartRecord) {
  const { orderIds = [], errors = [] } = outcome ?? {};
  const orders = await showOrders(unit, customer, orderIds);
  const result = { orders, ...(errors.length > 0 && { orderErrors: [...errors] }), attributes: { objectType: "CartCheckoutResult" } };
  return { result, resource: result };
}

async function getCart(view: View, customer: CustomerRecord, cartId: string): Promise<CartRecord> {
  const cart = await findCart(view.db, customer, cartId, toInstantText(view.now));
  if (cart) return cart;
  throw new Fault(ordersFaults.cartUnknown, { cartId });
}

type Content = Pick<CartRecord, "modifiedAt" | "modifiedBy" | "status" | "isAttested" | "lines">;

async function contentOf(unit: Unit, caller: Caller, { customerId }: CustomerRecord, body: Of<typeof Cart>): Promise<Content> {
  checkLines(body.lineItems);
  const buyer = await buyerOf(unit, caller, customerId);
  const wanted = body.lineItems.map(wantedOfCartLine);
  const lines: CartLine[] = assessedLines(body.lineItems, wanted, await assess(unit, buyer, wanted, "cart"), unit.settings);
  return {
    modifiedAt: unit.nowText, modifiedBy: caller.user?.userId ?? caller.appId, status: "Active",
    isAttested: body.partnerOnRecordAttestationAccepted === true, lines,
  };
}
