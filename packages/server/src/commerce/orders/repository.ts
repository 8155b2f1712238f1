// The rows of orders.

import { join, sql, type Reader, type Writer } from "../../database/index.ts";
import type { OrderRecord } from "./record.ts";

interface Row {
  order_id: string;
  account_id: string;
  customer_id: string;
  created_at: string;
  billing_cycle: OrderRecord["billingCycle"];
  status: OrderRecord["status"];
  details: string;
}

type Details = Omit<OrderRecord, "orderId" | "accountId" | "customerId" | "createdAt" | "billingCycle" | "status">;

export async function insertOrder(writer: Writer, order: OrderRecord): Promise<void> {
  await writer.run(sql`
    INSERT INTO orders (order_id, account_id, customer_id, created_at, billing_cycle, status, details)
    VALUES (${order.orderId}, ${order.accountId}, ${order.customerId}, ${order.createdAt}, ${order.billingCycle},
      ${order.status}, ${detailsOf(order)})`);
}

export async function updateOrder(writer: Writer, order: OrderRecord): Promise<void> {
  await writer.run(sql`
    UPDATE orders SET billing_cycle = ${order.billingCycle}, status = ${order.status}, details = ${detailsOf(order)}
    WHERE account_id = ${order.accountId} AND order_id = ${order.orderId}`);
}

/** The case of a modern order's id counts; that of a GUID does not. */
export async function findOrder(reader: Reader, accountId: string, customerId: string, orderId: string): Promise<OrderRecord | undefined> {
  const row = await reader.get<Row>(sql`
    SELECT * FROM orders WHERE account_id = ${accountId} AND order_id = ${orderId} AND customer_id = ${customerId}`);
  return row && toRecord(row);
}

/** For due work, which knows no customer. */
export async function loadOrder(reader: Reader, accountId: string, orderId: string): Promise<OrderRecord | undefined> {
  const row = await reader.get<Row>(sql`SELECT * FROM orders WHERE account_id = ${accountId} AND order_id = ${orderId}`);
  return row && toRecord(row);
}

/** A customer's, oldest first. */
export async function listOrders(reader: Reader, accountId: string, customerId: string): Promise<OrderRecord[]> {
  const rows = await reader.all<Row>(sql`
    SELECT * FROM orders WHERE account_id = ${accountId} AND customer_id = ${customerId} ORDER BY created_at, order_id`);
  return rows.map(toRecord);
}

function detailsOf(order: OrderRecord): string {
  const { orderId: _id, accountId: _account, customerId: _customer, createdAt: _at, billingCycle: _cycle, status: _status, ...rest } = order;
  const details: Details = rest;
  return JSON.stringify(details);
}

const toRecord = (row: Row): OrderRecord => ({
  ...(JSON.parse(row.details) as Details),
  orderId: row.order_id,
  accountId: row.account_id,
  customerId: row.customer_id,
  createdAt: row.created_at,
  billingCycle: row.billing_cycle,
  status: row.status,
});

/** All that was ordered for a customer, and what is in its carts. */
export async function deleteOrdersOfCustomer(writer: Writer, accountId: string, customerId: string): Promise<void> {
  const ofCustomer = sql`SELECT order_id FROM orders WHERE account_id = ${accountId} AND customer_id = ${customerId}`;
  await writer.run(join([sql`DELETE FROM order_attachments WHERE account_id = ${accountId} AND order_id IN (`, ofCustomer, sql`)`], ""));
  await writer.run(sql`DELETE FROM orders WHERE account_id = ${accountId} AND customer_id = ${customerId}`);
  await writer.run(sql`DELETE FROM carts WHERE account_id = ${accountId} AND customer_id = ${customerId}`);
}
