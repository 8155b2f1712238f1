// What the agenda holds of an order that waits for the customer's purchase order, or for its review.

import { later } from "@understudy/kernel";
import { guidOf, type Unit } from "../../world/index.ts";
import type { OrderRecord } from "./record.ts";
import { deleteOrdersOfCustomer, listOrders } from "./repository.ts";

/** Kinds of entries: no purchase order came, and the review of one that did is over. */
export const uploadOver = "orders.uploadOver";
export const orderReviewed = "orders.reviewed";

type Kind = typeof uploadOver | typeof orderReviewed;
type Key = Pick<OrderRecord, "accountId" | "orderId">;

const entryIdOf = (kind: Kind, { accountId, orderId }: Key): string => guidOf(`${kind} ${accountId} ${orderId}`);

export async function scheduleForOrder(unit: Unit, kind: Kind, { accountId, orderId }: Key, time: string): Promise<void> {
  await unit.schedule({ entryId: entryIdOf(kind, { accountId, orderId }), accountId, dueAt: later(unit.now, time), kind, payload: { orderId } });
}

export const unscheduleForOrder = (unit: Unit, kind: Kind, order: Key): Promise<void> => unit.unschedule(entryIdOf(kind, order));

/** All that was ordered for a customer, with what hangs on it. */
export async function removeOrdersOf(unit: Unit, accountId: string, customerId: string): Promise<void> {
  for (const order of await listOrders(unit.db, accountId, customerId)) {
    if (order.status === "pending_po_upload") await unscheduleForOrder(unit, uploadOver, order);
    if (order.status === "po_upload_complete") await unscheduleForOrder(unit, orderReviewed, order);
  }
  await deleteOrdersOfCustomer(unit.db, accountId, customerId);
}
