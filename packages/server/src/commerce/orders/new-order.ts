// An order comes into being: by a request, or by the service itself when due work renews or changes something.

import { sql, type Reader } from "../../database/index.ts";
import { guidOf, type Unit } from "../../world/index.ts";
import type { OrderRecord } from "./record.ts";
import { insertOrder } from "./repository.ts";

/** Orders of older offers have a GUID; all others twelve hexadecimal digits, which are those of a GUID that are random. */
export const modernOrderId = (guid: string): string => guid.slice(-12);

export type OrderDraft =
  Pick<OrderRecord, "orderId" | "accountId" | "customerId" | "createdAt" | "billingCycle" | "currency" | "lines">
  & Partial<Pick<OrderRecord, "alternateId" | "status" | "transactionType" | "client" | "awaiting">>;

/** Fills in what is usual: an order that a user placed, and that is done. */
export const newOrder = (draft: OrderDraft): OrderRecord =>
  ({ alternateId: draft.orderId, status: "completed", transactionType: "UserPurchase", ...draft });

/** Keeps an order of the service's own, such as that of a renewal. */
export async function keepSystemOrder(unit: Unit, draft: OrderDraft): Promise<OrderRecord> {
  const order = newOrder({ transactionType: "SystemPurchase", ...draft });
  await insertOrder(unit.db, order);
  return order;
}

/** An id that no order of the account has, for what a request makes. */
export async function freeOrderId({ db, ids }: Unit, accountId: string, isLegacy: boolean): Promise<string> {
  return isLegacy ? ids.guid() : firstFree(db, accountId, () => ids.guid());
}

/** The same for what due work makes: it follows from the cause, so that the same work makes the same order however it is settled. */
export async function orderIdOf({ db }: Unit, accountId: string, cause: string, isLegacy = false): Promise<string> {
  return isLegacy ? guidOf(cause) : firstFree(db, accountId, (count) => guidOf(count === 0 ? cause : `${cause}, again ${count}`));
}

/** Twelve digits leave room for chance: among a million orders two meet once in some hundred worlds. */
async function firstFree(db: Reader, accountId: string, guid: (count: number) => string): Promise<string> {
  for (let count = 0; ; count += 1) {
    const orderId = modernOrderId(guid(count));
    if (!(await isTaken(db, accountId, orderId))) return orderId;
  }
}

async function isTaken(reader: Reader, accountId: string, orderId: string): Promise<boolean> {
  return (await reader.get(sql`SELECT order_id FROM orders WHERE account_id = ${accountId} AND order_id = ${orderId}`)) !== undefined;
}
