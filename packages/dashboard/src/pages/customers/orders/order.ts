// What an order is to its pages. Pure.

import type { Item } from "../../../api/operation.ts";
import type { Tone } from "../../../look/status.tsx";

export type Order = Item<"orders.list">;
export type Line = Order["lineItems"][number];
export type OrderStatus = NonNullable<Order["status"]>;

const tones: Readonly<Partial<Record<OrderStatus, Tone>>> = {
  completed: "good", pending: "busy", pending_review: "busy", pending_po_upload: "warning", po_upload_complete: "busy", po_review_rejected: "bad",
  partial_success: "warning", error: "bad", suspended: "warning",
};

export const toneOf = ({ status = "unknown" }: Pick<Order, "status">): Tone => tones[status] ?? "plain";

/** Until it is there it is read again by itself. */
export const isOnItsWay = ({ status }: Pick<Order, "status">): boolean => status === "pending";

export const awaitsPapers = ({ status }: Order): boolean => status === "pending_po_upload";

/** The product of a line, as its number tells: software and Azure reservations alone are cancelled by their order. */
const isCancellable = ({ quantity, offerId }: Line): boolean => quantity > 0 && /^(DG7GMGF0|DZH318Z0)/i.test(offerId);

/** What the partner has bought and not cancelled; whether its time is over, the service says. */
export function cancellableLines({ status, transactionType = "UserPurchase", lineItems }: Order): readonly Line[] {
  const isOpen = status === "completed" || status === "pending" || status === "partial_success";
  return isOpen && transactionType === "UserPurchase" ? lineItems.filter(isCancellable) : [];
}

/** A cancelled line is known by its number and offer. */
export const cancellationOf = (lines: readonly Line[]) =>
  ({ status: "cancelled" as const, lineItems: lines.map(({ lineItemNumber, offerId }) => ({ lineItemNumber, offerId })) });
