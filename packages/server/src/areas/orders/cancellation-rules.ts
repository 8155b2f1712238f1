// Which lines of an order can be cancelled through it, by product and kind of account. Pure; the windows are the
// subscription's to say. Source: cancel-an-order-from-the-integration-sandbox.md, cancel-software-purchases.md.

import { commerceLimits, ordersFaults, type AccountKind } from "@understudy/contract";
import { Fault, type FaultDefinition } from "@understudy/kernel";
import type { Family, OrderLine, OrderRecord } from "../../commerce/index.ts";

/** In a sandbox: what refuses it; undefined where it can be cancelled. */
const inSandbox: Readonly<Record<Family, FaultDefinition | undefined>> = {
  reservation: undefined,
  perpetual: undefined,
  software: undefined,
  newCommerce: commerceLimits["orders.cancel.newCommerce"].fault,
  trial: commerceLimits["orders.cancel.newCommerce"].fault,
  saas: commerceLimits["orders.cancel.marketplace"].fault,
  azurePlan: commerceLimits["orders.cancel.azurePlan"].fault,
  legacy: ordersFaults.suspendInsteadOfCancel,
  legacyAzure: ordersFaults.suspendInsteadOfCancel,
  savingsPlan: ordersFaults.orderNotCancellable,
};

/** Elsewhere only software can. */
function inPrimary(family: Family): FaultDefinition | undefined {
  if (family === "software" || family === "perpetual") return undefined;
  return family === "saas" ? ordersFaults.cancelThroughSubscription : commerceLimits["orders.cancel.azureReservation"].fault;
}

export function checkCancellable({ orderId, customerId }: OrderRecord, family: Family, kind: AccountKind): void {
  const definition = kind === "sandbox" ? inSandbox[family] : inPrimary(family);
  if (definition) throw new Fault(definition, { orderId, customerId });
}

/** What waits for papers or their review is not changed meanwhile. */
export function checkReviewed({ orderId, status }: Pick<OrderRecord, "orderId" | "status">): void {
  if (status === "pending_po_upload" || status === "po_upload_complete") throw new Fault(ordersFaults.adjustmentPending, { orderId });
}

/** What was cancelled or rejected, or the service ordered by itself, is not cancelled. */
export function checkOpen({ orderId, status, transactionType, createdAt }: OrderRecord, kind: AccountKind, now: Temporal.Instant): void {
  const isOver = status === "cancelled" || status === "po_review_rejected" || transactionType !== "UserPurchase";
  const { limit: days, fault } = commerceLimits["orders.cancel.maxAgeDays"];
  const isOld = kind === "sandbox" && Temporal.Instant.compare(now, Temporal.Instant.from(createdAt).add({ hours: 24 * days })) > 0;
  if (isOver || isOld) throw new Fault(fault, { orderId });
}

/** A line to cancel is known by its number and offer. */
interface Named {
  readonly lineItemNumber: number;
  readonly offerId: string;
}

/** The lines that are meant: those that are named, or all that are left. */
export function linesToCancel({ orderId, lines }: OrderRecord, named: readonly Named[] | undefined): readonly OrderLine[] {
  const meant = named ? named.map((one) => lineOf(lines, one)) : lines.filter(({ quantity }) => quantity > 0);
  if (meant.length === 0 || meant.some(({ quantity }) => quantity === 0)) throw new Fault(ordersFaults.orderNotCancellable, { orderId });
  return [...new Set(meant)];
}

function lineOf(lines: readonly OrderLine[], { lineItemNumber, offerId }: Named): OrderLine {
  const line = lines.find((one) => one.lineItemNumber === lineItemNumber && one.offerId.toLowerCase() === offerId.toLowerCase());
  if (line) return line;
  throw new Fault(ordersFaults.invalidInput, { reason: `The order has no line ${lineItemNumber} with ${offerId}.` });
}

/** Cancelled once all of its lines are. What is cancelled costs nothing any more. */
export function afterCancellation(order: OrderRecord, cancelled: readonly OrderLine[]): OrderRecord {
  const lines = order.lines.map((line) => (cancelled.includes(line) ? withoutQuantity(line) : line));
  return { ...order, lines, ...(lines.every(({ quantity }) => quantity === 0) && { status: "cancelled" as const }) };
}

const withoutQuantity = ({ pricing: _before, ...line }: OrderLine): OrderLine => ({ ...line, quantity: 0 });
