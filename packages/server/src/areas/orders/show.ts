// Orders out of their rows, with what they are shown by.

import { isGranted } from "@understudy/contract";
import { Fault, isGuid } from "@understudy/kernel";
import { ordersFaults, type Of, type Order } from "@understudy/contract";
import type { Caller } from "../../call/index.ts";
import { findOrder, listSubscriptions, type OrderRecord } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { getVisibleCustomer, type CustomerRecord } from "../customers/index.ts";
import { orderOf, type Showing } from "./wire.ts";

/** How a few of a customer's orders are shown at a moment. */
export function showingOf(view: View, customer: CustomerRecord, orders: readonly OrderRecord[], withPrices: boolean): Promise<Showing> {
  const ids = orders.flatMap(({ lines }) => lines.flatMap(({ subscriptionId }) => subscriptionId ?? []));
  return showingWith(view, customer, withPrices, { subscriptionIds: [...new Set(ids)] });
}

/** The same for all of its orders. */
export const showingOfAll = (view: View, customer: CustomerRecord, withPrices: boolean): Promise<Showing> => showingWith(view, customer, withPrices, {});

async function showingWith({ db }: View, customer: CustomerRecord, withPrices: boolean, which: { readonly subscriptionIds?: readonly string[] }): Promise<Showing> {
  const { accountId, customerId } = customer;
  const subscriptions = await listSubscriptions(db, accountId, customerId, which);
  return {
    subscriptions: new Map(subscriptions.map((record) => [record.subscriptionId, record])),
    country: customer.billingProfile.defaultAddress.country.toUpperCase(),
    withPrices,
  };
}

/** The order of an id as clients send it: a GUID in any case, else as it is. */
export async function getOrder(view: View, { accountId, customerId }: CustomerRecord, orderId: string): Promise<OrderRecord> {
  const order = await findOrder(view.db, accountId, customerId, isGuid(orderId) ? orderId.toLowerCase() : orderId);
  if (order) return order;
  throw new Fault(ordersFaults.orderUnknown, { orderId });
}

export async function showOrders(view: View, customer: CustomerRecord, orderIds: readonly string[]): Promise<Of<typeof Order>[]> {
  const orders: OrderRecord[] = [];
  for (const orderId of orderIds) orders.push(await getOrder(view, customer, orderId));
  const showing = await showingOf(view, customer, orders, true);
  return orders.map((order) => orderOf(order, showing));
}

/** An order that may be read, with its customer. */
export async function visibleOrder(view: View, caller: Caller, params: { readonly customerId: string; readonly orderId: string }) {
  const customer = await getVisibleCustomer(view, caller, params.customerId);
  return { customer, order: await getOrder(view, customer, params.orderId) };
}

/** Prices are for those who may see them; an application in its own name may. */
export function mayShowPrices({ settings }: View, { user, account }: Caller, asked: boolean | undefined): boolean {
  if (!asked) return false;
  if (!user || isGranted("viewPricing", user.roles, account.cloud, settings.rights)) return true;
  throw new Fault(ordersFaults.pricesNotVisible);
}
