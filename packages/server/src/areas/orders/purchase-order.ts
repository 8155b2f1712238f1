// Orders that Microsoft reviews: they wait for the customer's purchase order, ninety days at most, and then for the review.
// In the sandbox two products bring that about. Source: pending-po-upload.md, po-upload-complete-status.md, test-and-debug.md.

import { commerceLimits } from "@understudy/contract";
import type { CallerAccount } from "../../call/index.ts";
import {
  begin, loadOrder, orderReviewed, scheduleForOrder, unscheduleForOrder, updateOrder, uploadOver, type ItemRef, type OrderRecord, type Purchase, type SubscriptionRecord,
} from "../../commerce/index.ts";
import { guidOf, type Due, type Unit } from "../../world/index.ts";
import { withSubscriptions } from "./with-subscriptions.ts";

const uploadTime = "P90D";

export function isReviewed({ kind }: Pick<CallerAccount, "kind">, items: readonly ItemRef[]): boolean {
  const products: readonly string[] = commerceLimits["poUpload.testProducts"].limit;
  return kind === "sandbox" && items.some((item) => "productId" in item && products.includes(item.productId));
}

export const scheduleUploadEnd = (unit: Unit, order: OrderRecord): Promise<void> => scheduleForOrder(unit, uploadOver, order, uploadTime);

/** The papers are there: now they are reviewed. Of an order that was sent papers before nothing changes. */
export async function beginReview(unit: Unit, order: OrderRecord): Promise<OrderRecord> {
  if (order.status !== "pending_po_upload") return order;
  const after: OrderRecord = { ...order, status: "po_upload_complete" };
  await updateOrder(unit.db, after);
  await unscheduleForOrder(unit, uploadOver, order);
  await scheduleForOrder(unit, orderReviewed, order, unit.settings.purchaseOrderReview);
  return after;
}

const endUpload: Due = async ({ accountId, payload }, unit) => {
  const order = await loadOrder(unit.db, accountId, payload["orderId"] as string);
  if (order?.status === "pending_po_upload") await reject(unit, order);
};

const endReview: Due = async ({ accountId, payload }, unit) => {
  const order = await loadOrder(unit.db, accountId, payload["orderId"] as string);
  if (order?.status !== "po_upload_complete") return;
  if (unit.settings.purchaseOrderOutcome === "rejected") await reject(unit, order);
  else await fulfil(unit, order);
};

async function reject(unit: Unit, { awaiting: _purchases, ...order }: OrderRecord): Promise<void> {
  await updateOrder(unit.db, { ...order, status: "po_review_rejected" });
}

/** Ids follow from the order, as those of all due work follow from their cause. */
async function fulfil(unit: Unit, { awaiting = [], ...order }: OrderRecord): Promise<void> {
  const begun: SubscriptionRecord[] = [];
  for (const purchase of awaiting as readonly Purchase[]) {
    const subscriptionId = guidOf(`subscription of ${order.accountId} ${order.orderId} ${purchase.lineItemNumber}`);
    begun.push(await begin(unit, { ...purchase, subscriptionId }));
  }
  await updateOrder(unit.db, withSubscriptions(order, begun));
}

export const ordersDue: ReadonlyMap<string, Due> = new Map([[uploadOver, endUpload], [orderReviewed, endReview]]);
