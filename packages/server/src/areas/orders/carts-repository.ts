// The rows of carts. One that has expired is as good as none, and goes when the customer gets a new one.

import type { Cart, Of, OrderError } from "@understudy/contract";
import { sql, type Reader, type Writer } from "../../database/index.ts";

export type CartLine = Of<typeof Cart>["lineItems"][number];

export interface CartRecord {
  readonly cartId: string;
  readonly accountId: string;
  readonly customerId: string;
  readonly expiresAt: string;
  readonly createdAt: string;
  readonly modifiedAt: string;
  /** Object id of the user or application. */
  readonly modifiedBy: string;
  readonly status: "Active" | "Ordered";
  readonly isAttested: boolean;
  /** As on the wire, with what the service fills in. */
  readonly lines: readonly CartLine[];
  /** What came of the checkout: orders by their ids, and the groups that failed, which can be tried again. */
  readonly outcome?: { readonly orderIds: readonly string[]; readonly errors: readonly Of<typeof OrderError>[] };
}

interface Row {
  cart_id: string;
  account_id: string;
  customer_id: string;
  expires_at: string;
  cart: string;
}

type Details = Omit<CartRecord, "cartId" | "accountId" | "customerId" | "expiresAt">;

function detailsOf({ cartId: _cart, accountId: _account, customerId: _customer, expiresAt: _expiry, ...details }: CartRecord): string {
  return JSON.stringify(details satisfies Details);
}

export async function insertCart(writer: Writer, cart: CartRecord): Promise<void> {
  const { cartId, accountId, customerId, expiresAt, createdAt } = cart;
  await writer.run(sql`
    DELETE FROM carts WHERE account_id = ${accountId} AND customer_id = ${customerId} AND expires_at <= ${createdAt}`);
  await writer.run(sql`
    INSERT INTO carts (cart_id, account_id, customer_id, expires_at, cart)
    VALUES (${cartId}, ${accountId}, ${customerId}, ${expiresAt}, ${detailsOf(cart)})`);
}

export async function updateCart(writer: Writer, cart: CartRecord): Promise<void> {
  await writer.run(sql`
    UPDATE carts SET cart = ${detailsOf(cart)} WHERE cart_id = ${cart.cartId} AND account_id = ${cart.accountId}`);
}

export async function findCart(
  reader: Reader, { accountId, customerId }: { readonly accountId: string; readonly customerId: string }, cartId: string, nowText: string,
): Promise<CartRecord | undefined> {
  const row = await reader.get<Row>(sql`
    SELECT * FROM carts
    WHERE cart_id = ${cartId.toLowerCase()} AND account_id = ${accountId} AND customer_id = ${customerId} AND expires_at > ${nowText}`);
  if (!row) return undefined;
  const details = JSON.parse(row.cart) as Details;
  return { ...details, cartId: row.cart_id, accountId: row.account_id, customerId: row.customer_id, expiresAt: row.expires_at };
}
