// The rows of subscriptions and of what has happened to them.

import { join, sql, type Query, type Reader, type Writer } from "../../database/index.ts";
import type { PastEvent, SubscriptionEvent } from "./event.ts";
import { itemKey, type Family, type Price, type Status, type SubscriptionRecord } from "./record.ts";

/** What has a column of its own, and is not repeated in the JSON beside. */
type InColumns =
  | "subscriptionId" | "accountId" | "customerId" | "orderId" | "createdAt" | "family" | "status" | "quantity" | "version";

interface Details extends Omit<SubscriptionRecord, InColumns | "price"> {
  readonly price: Omit<Price, "unitPrice" | "currency">;
}

interface Row {
  subscription_id: string;
  account_id: string;
  customer_id: string;
  order_id: string;
  created_at: string;
  family: Family;
  status: Status;
  quantity: number;
  unit_price: string;
  currency: string;
  version: number;
  details: string;
}

export async function insertSubscription(writer: Writer, record: SubscriptionRecord): Promise<void> {
  await writer.run(sql`
    INSERT INTO subscriptions (subscription_id, account_id, customer_id, order_id, created_at, family, status, item, quantity,
      unit_price, currency, version, details)
    VALUES (${record.subscriptionId}, ${record.accountId}, ${record.customerId}, ${record.orderId}, ${record.createdAt},
      ${record.family}, ${record.status}, ${itemKey(record.item)}, ${record.quantity}, ${record.price.unitPrice},
      ${record.price.currency}, ${record.version}, ${detailsOf(record)})`);
}

/** Replaces what is stored of it; the account stays, but for a transfer, which says so. */
export async function updateSubscription(writer: Writer, record: SubscriptionRecord): Promise<void> {
  await writer.run(sql`
    UPDATE subscriptions SET order_id = ${record.orderId}, family = ${record.family}, status = ${record.status},
      item = ${itemKey(record.item)}, quantity = ${record.quantity}, unit_price = ${record.price.unitPrice},
      currency = ${record.price.currency}, version = ${record.version}, details = ${detailsOf(record)}
    WHERE subscription_id = ${record.subscriptionId} AND account_id = ${record.accountId}`);
}

export async function findSubscription(
  reader: Reader, accountId: string, customerId: string, subscriptionId: string,
): Promise<SubscriptionRecord | undefined> {
  const row = await reader.get<Row>(sql`
    SELECT * FROM subscriptions
    WHERE subscription_id = ${subscriptionId.toLowerCase()} AND account_id = ${accountId} AND customer_id = ${customerId}`);
  return row && toRecord(row);
}

/** For due work, which knows it by its id alone. */
export async function loadSubscription(reader: Reader, subscriptionId: string): Promise<SubscriptionRecord | undefined> {
  const row = await reader.get<Row>(sql`SELECT * FROM subscriptions WHERE subscription_id = ${subscriptionId}`);
  return row && toRecord(row);
}

export interface Narrowed {
  readonly orderId?: string;
  readonly subscriptionIds?: readonly string[];
  /** productId:skuId, or an offer's id in lower case. */
  readonly item?: string;
  readonly family?: Family;
  readonly statuses?: readonly Status[];
}

/** A customer's, in the order of their creation; `customerId` absent: of all customers of the account. */
export async function listSubscriptions(
  reader: Reader, accountId: string, customerId: string | undefined, narrowed: Narrowed = {},
): Promise<SubscriptionRecord[]> {
  if (narrowed.subscriptionIds?.length === 0) return [];
  const conditions: Query[] = [sql`account_id = ${accountId}`];
  if (customerId !== undefined) conditions.push(sql`customer_id = ${customerId}`);
  if (narrowed.orderId !== undefined) conditions.push(sql`order_id = ${narrowed.orderId}`);
  if (narrowed.item !== undefined) conditions.push(sql`item = ${narrowed.item}`);
  if (narrowed.family !== undefined) conditions.push(sql`family = ${narrowed.family}`);
  if (narrowed.statuses) conditions.push(oneOf(sql`status`, narrowed.statuses));
  if (narrowed.subscriptionIds) conditions.push(oneOf(sql`subscription_id`, narrowed.subscriptionIds));
  const rows = await reader.all<Row>(join([
    sql`SELECT * FROM subscriptions WHERE `, join(conditions, " AND "), sql` ORDER BY created_at, subscription_id`,
  ], ""));
  return rows.map(toRecord);
}

const oneOf = (column: Query, values: readonly string[]): Query =>
  join([column, sql` IN (`, join(values.map((value) => sql`${value}`), ", "), sql`)`], "");

/** Seats of a SKU that a customer holds through all of its partners: small-business SKUs have a maximum for them together. */
export async function countSeatsOfCustomer(reader: Reader, customerId: string, item: string): Promise<number> {
  const row = await reader.get<{ seats: number }>(sql`
    SELECT CAST(coalesce(sum(quantity), 0) AS INTEGER) AS seats FROM subscriptions
    WHERE customer_id = ${customerId} AND item = ${item} AND status IN ('pending', 'active', 'suspended')`);
  return row?.seats ?? 0;
}

export async function deleteSubscriptionsOfCustomer(writer: Writer, accountId: string, customerId: string): Promise<void> {
  await writer.run(sql`
    DELETE FROM subscription_events WHERE account_id = ${accountId} AND subscription_id IN (
      SELECT subscription_id FROM subscriptions WHERE account_id = ${accountId} AND customer_id = ${customerId})`);
  await writer.run(sql`DELETE FROM subscriptions WHERE account_id = ${accountId} AND customer_id = ${customerId}`);
}

/** Answers the place of the first of them in the history. */
export async function appendEvents(
  writer: Writer, { subscriptionId, accountId }: SubscriptionRecord, happenedAt: string, events: readonly SubscriptionEvent[],
): Promise<number> {
  const row = await writer.get<{ last: number }>(sql`
    SELECT coalesce(max(position), 0) AS last FROM subscription_events WHERE subscription_id = ${subscriptionId}`);
  const first = (row?.last ?? 0) + 1;
  for (const [index, { kind, ...details }] of events.entries()) {
    await writer.run(sql`
      INSERT INTO subscription_events (subscription_id, position, account_id, happened_at, kind, details)
      VALUES (${subscriptionId}, ${first + index}, ${accountId}, ${happenedAt}, ${kind}, ${JSON.stringify(details)})`);
  }
  return first;
}

export async function listEvents(reader: Reader, subscriptionId: string): Promise<PastEvent[]> {
  const rows = await reader.all<{ position: number; happened_at: string; kind: PastEvent["kind"]; details: string }>(sql`
    SELECT position, happened_at, kind, details FROM subscription_events
    WHERE subscription_id = ${subscriptionId} ORDER BY position`);
  return rows.map(({ position, happened_at, kind, details }) => ({
    subscriptionId, position, happenedAt: happened_at, kind, ...(JSON.parse(details) as Omit<SubscriptionEvent, "kind">),
  }));
}

function detailsOf(record: SubscriptionRecord): string {
  const {
    subscriptionId: _id, accountId: _account, customerId: _customer, orderId: _order, createdAt: _at, family: _family,
    status: _status, quantity: _quantity, version: _version, price: { unitPrice: _price, currency: _currency, ...price }, ...rest
  } = record;
  const details: Details = { ...rest, price };
  return JSON.stringify(details);
}

function toRecord(row: Row): SubscriptionRecord {
  const { price, ...details } = JSON.parse(row.details) as Details;
  return {
    ...details,
    subscriptionId: row.subscription_id,
    accountId: row.account_id,
    customerId: row.customer_id,
    orderId: row.order_id,
    createdAt: row.created_at,
    family: row.family,
    status: row.status,
    quantity: row.quantity,
    version: row.version,
    price: { unitPrice: row.unit_price, currency: row.currency, ...price },
  };
}
