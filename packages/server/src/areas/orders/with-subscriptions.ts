// An order whose lines have become subscriptions.

import type { OrderLine, OrderRecord, SubscriptionRecord } from "../../commerce/index.ts";

/** What is provisioned later leaves the order pending, until its subscriptions are not any more. */
export const withSubscriptions = (order: OrderRecord, begun: readonly SubscriptionRecord[]): OrderRecord => ({
  ...order,
  status: begun.some(({ status }) => status === "pending") ? "pending" : "completed",
  lines: order.lines.map((line, index) => withSubscription(line, begun[index])),
});

function withSubscription(line: OrderLine, record: SubscriptionRecord | undefined): OrderLine {
  if (!record) return line;
  const { subscriptionId, parentSubscriptionId } = record;
  return { ...line, subscriptionId, ...(parentSubscriptionId !== undefined && { parentSubscriptionId }) };
}
