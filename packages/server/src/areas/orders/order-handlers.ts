// Orders: placed without a cart, read, changed, and how far each is provisioned.

import { ordersFaults, type Of, type OrderLineItemProvisioningState, type OrderLineItemProvisioningStatus, type ordersOperations } from "@understudy/contract";
import { Fault, later } from "@understudy/kernel";
import { checkVersion, type Caller, type Handlers } from "../../call/index.ts";
import { activationLinkOf, listOrders, type OrderLine, type OrderRecord, type SubscriptionRecord } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { getCustomer, getVisibleCustomer, nameOf } from "../customers/index.ts";
import { createOrder } from "./order-create.ts";
import { changeOrder } from "./order-update.ts";
import { getOrder, mayShowPrices, showingOf, showingOfAll, visibleOrder } from "./show.ts";
import { etagOf, isProvisioned, orderOf } from "./wire.ts";

type Ids =
  | "orders.list" | "orders.create" | "orders.get" | "orders.update" | "orders.provisioningStatus.get" | "orders.activationLinks.list"
  | "orders.lineItems.activationLinks.get";

export const orderHandlers: Pick<Handlers<typeof ordersOperations>, Ids> = {
  "orders.list": async ({ params, query, caller }, view) => {
    const withPrices = mayShowPrices(view, caller, query.include_price);
    const customer = await getVisibleCustomer(view, caller, params.customerId);
    const showing = await showingOfAll(view, customer, withPrices);
    return (await listOrders(view.db, customer.accountId, customer.customerId))
      .filter((order) => isListed(view, order) && (query.billingType ?? order.billingCycle) === order.billingCycle)
      .map((order) => orderOf(order, showing));
  },

  "orders.create": async ({ params, body, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const order = await createOrder(unit, caller, customer.customerId, body);
    const after = orderOf(order, await showingOf(unit, customer, [order], true));
    record({ customer: nameOf(customer), after, details: { OrderId: order.orderId } });
    return after;
  },

  "orders.get": async ({ params, query, caller }, view) => {
    const withPrices = mayShowPrices(view, caller, query.include_price);
    const { customer, order } = await visibleOrder(view, caller, params);
    return orderOf(order, await showingOf(view, customer, [order], withPrices));
  },

  "orders.update": async ({ params, body, caller, ifMatch }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const order = await getOrder(unit, customer, params.orderId);
    checkVersion(etagOf(order), ifMatch, undefined);
    const before = orderOf(order, await showingOf(unit, customer, [order], true));
    const changed = await changeOrder(unit, caller, order, body);
    const after = orderOf(changed, await showingOf(unit, customer, [changed], true));
    record({ customer: nameOf(customer), before, after, details: { OrderId: order.orderId } });
    return after;
  },

  "orders.provisioningStatus.get": async ({ params, caller }, view) => {
    const { order, subscriptions } = await withSubscriptionsOf(view, caller, params);
    if (!isProvisioned(order)) throw new Fault(ordersFaults.provisioningStatusUnreadable, { orderId: order.orderId });
    return order.lines.map((line) => provisioningOf(line, stateOf(line, subscriptions)));
  },

  "orders.activationLinks.list": async ({ params, caller, origin }, view) => {
    const { order, subscriptions } = await withSubscriptionsOf(view, caller, params);
    return order.lines.flatMap((line) => linksOf(view, origin, line, subscriptions));
  },

  "orders.lineItems.activationLinks.get": async ({ params, caller, origin }, view) => {
    const { order, subscriptions } = await withSubscriptionsOf(view, caller, params);
    const line = order.lines.find(({ lineItemNumber }) => String(lineItemNumber) === params.lineItemNumber);
    if (!line) throw new Fault(ordersFaults.orderUnknown, { orderId: `${order.orderId} with a line ${params.lineItemNumber}` });
    return linksOf(view, origin, line, subscriptions);
  },
};

/** The service takes a while until a new order is in its lists. */
const isListed = ({ now, settings }: View, { createdAt }: OrderRecord): boolean =>
  Temporal.Instant.compare(later(Temporal.Instant.from(createdAt), settings.orderVisibleAfter), now) <= 0;

type Subscriptions = ReadonlyMap<string, SubscriptionRecord>;

async function withSubscriptionsOf(view: View, caller: Caller, params: { readonly customerId: string; readonly orderId: string }) {
  const { customer, order } = await visibleOrder(view, caller, params);
  return { order, subscriptions: (await showingOf(view, customer, [order], false)).subscriptions };
}

type State = Of<typeof OrderLineItemProvisioningState>;

function stateOf({ subscriptionId, quantity }: OrderLine, subscriptions: Subscriptions): State {
  if (quantity === 0) return "Unfulfilled";
  return subscriptionId !== undefined && subscriptions.get(subscriptionId)?.status === "pending" ? "PrefulfillmentPending" : "Fulfilled";
}

const provisioningOf = ({ lineItemNumber, quantity }: OrderLine, status: State): Of<typeof OrderLineItemProvisioningStatus> => ({
  lineItemNumber, orderLineItemId: lineItemNumber, status,
  quantityProvisioningInformation: [{ quantity, status, attributes: { objectType: "QuantityProvisioningStatus" } }],
  attributes: { objectType: "OrderLineItemProvisioningStatus" },
});

/** Only the software of other publishers is activated. */
function linksOf(view: View, origin: string, { subscriptionId, lineItemNumber }: OrderLine, subscriptions: Subscriptions) {
  const record = subscriptionId === undefined ? undefined : subscriptions.get(subscriptionId);
  return record?.family === "saas" ? [activationLinkOf(view, origin, { ...record, lineItemNumber })] : [];
}
