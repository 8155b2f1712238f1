// What of a subscription can still go back, and for how much, as far as the windows for it are open.
// Source: get-a-subscription-by-id.md, new-commerce-cancellation-policy.md.

import type { Of, RefundableQuantity } from "@understudy/contract";
import { refundOptionsOf, type SubscriptionRecord } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";

export function refundsOf(record: SubscriptionRecord, { now, settings }: Pick<View, "now" | "settings">) {
  const { family, status } = record;
  if (status !== "active" && status !== "suspended" && status !== "pending") return {};
  const isOpen = (until: string) => Temporal.Instant.compare(now, Temporal.Instant.from(until)) <= 0;
  const refundOptions = refundOptionsOf(record, settings).filter(({ expiresAt }) => isOpen(expiresAt));
  return {
    ...(refundOptions.length > 0 && { refundOptions }),
    ...(family === "newCommerce" && { refundableQuantity: refundableQuantityOf(record, isOpen) }),
  };
}

function refundableQuantityOf({ seatWindows }: SubscriptionRecord, isOpen: (until: string) => boolean): Of<typeof RefundableQuantity> {
  const open = seatWindows.filter(({ quantity, until }) => quantity > 0 && isOpen(until));
  return {
    totalQuantity: open.reduce((total, { quantity }) => total + quantity, 0),
    details: open.map(({ quantity, until }) => ({ quantity, allowedUntilDateTime: until })),
  };
}
