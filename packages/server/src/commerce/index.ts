// Commerce's door: what carts, orders, subscriptions and migrations share.

export type { BillingCycle } from "./calendar/cycle.ts";
export type { Availability, Discount, LegacyOffer, Market, Plan, Quote, Segment, Sku } from "./catalog/item.ts";
export type { LinePricing, LineTransaction, OrderLine, OrderRecord, OrderStatus } from "./orders/record.ts";
export { findOrder, insertOrder, listOrders, updateOrder } from "./orders/repository.ts";
export type { Charged, EventKind, PastEvent, SubscriptionEvent } from "./subscriptions/event.ts";
export {
  catalogItemId, itemKey,
  type Cycle, type Day, type Family, type Instructions, type ItemRef, type Price, type SeatWindow, type Status,
  type SubscriptionRecord, type Term, type TermDuration,
} from "./subscriptions/record.ts";
export { findSubscription, listEvents, listSubscriptions } from "./subscriptions/repository.ts";
