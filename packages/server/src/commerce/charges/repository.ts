// The rows of the ledger. They are written and read; nothing changes or removes them but the end of their account.

import { join, sql, type Query, type Reader, type Writer } from "../../database/index.ts";
import type { Bill, Charge } from "./charge.ts";

interface Row {
  charge_id: string;
  account_id: string;
  customer_id: string;
  subscription_id: string;
  bill: Bill;
  kind: Charge["kind"];
  charged_at: string;
  currency: string;
  amount: string;
  edition: number;
  details: string;
}

export async function insertCharge(writer: Writer, charge: Charge): Promise<void> {
  await writer.run(sql`
    INSERT INTO charges (charge_id, account_id, customer_id, subscription_id, bill, kind, charged_at, currency, amount, edition, details)
    VALUES (${charge.chargeId}, ${charge.accountId}, ${charge.customerId}, ${charge.subscriptionId ?? ""}, ${charge.bill},
      ${charge.kind}, ${charge.chargedAt}, ${charge.currency}, ${charge.amount},
      ${charge.edition ?? 0}, ${JSON.stringify(detailsOf(charge))})`);
}

/** Which charges: those of an account on one of its bills, in an order that stays. */
export interface ChargesWanted {
  readonly accountId: string;
  readonly bill: Bill;
  readonly kind: Charge["kind"];
  readonly currency?: string;
  /** The first instant, and the first that is not of it any more. */
  readonly from?: string;
  readonly to?: string;
  readonly customerId?: string;
  readonly subscriptionId?: string;
  /** First and last edition, both included; all when absent. */
  readonly editions?: readonly [first: number, last: number];
  /** The last that was read: the next ones come after it. */
  readonly after?: Pick<Charge, "chargedAt" | "chargeId">;
  readonly limit?: number;
}

export async function listCharges<K extends Charge["kind"]>(
  reader: Reader, wanted: ChargesWanted & { readonly kind: K },
): Promise<Extract<Charge, { kind: K }>[]> {
  const { limit } = wanted;
  const conditions = conditionsOf(wanted);
  const rows = await reader.all<Row>(join([
    sql`SELECT * FROM charges WHERE `, join(conditions, " AND "), sql` ORDER BY charged_at, charge_id`,
    ...(limit === undefined ? [] : [sql` LIMIT ${limit}`]),
  ], ""));
  return rows.map(toCharge) as Extract<Charge, { kind: K }>[];
}

function conditionsOf(wanted: ChargesWanted): Query[] {
  const { accountId, bill, kind, currency, from, to, customerId, subscriptionId, editions, after } = wanted;
  // Of one subscription its own index is the shorter way: an account that is part of a sum keeps SQLite from the other one.
  const conditions: Query[] = [subscriptionId === undefined
    ? sql`account_id = ${accountId} AND bill = ${bill} AND kind = ${kind}`
    : sql`subscription_id = ${subscriptionId} AND account_id || '' = ${accountId} AND bill = ${bill} AND kind = ${kind}`];
  if (after) conditions.push(sql`(charged_at, charge_id) > (${after.chargedAt}, ${after.chargeId})`);
  else if (from !== undefined) conditions.push(sql`charged_at >= ${from}`);
  if (to !== undefined) conditions.push(sql`charged_at < ${to}`);
  if (currency !== undefined) conditions.push(sql`currency = ${currency}`);
  if (customerId !== undefined) conditions.push(sql`customer_id = ${customerId}`);
  if (editions) conditions.push(sql`edition >= ${editions[0]} AND edition <= ${editions[1]}`);
  return conditions;
}

export async function findCharge(reader: Reader, accountId: string, chargeId: string): Promise<Charge | undefined> {
  const row = await reader.get<Row>(sql`SELECT * FROM charges WHERE charge_id = ${chargeId.toLowerCase()} AND account_id = ${accountId}`);
  return row && toCharge(row);
}

const detailsOf = (charge: Charge): object =>
  charge.kind === "charge" ? charge.line : charge.kind === "usage" ? charge.usage : charge.meter;

const nameOfDetails = { charge: "line", usage: "usage", meter: "meter" } as const;

const toCharge = (row: Row): Charge => ({
  chargeId: row.charge_id,
  accountId: row.account_id,
  customerId: row.customer_id,
  ...(row.subscription_id !== "" && { subscriptionId: row.subscription_id }),
  bill: row.bill,
  kind: row.kind,
  chargedAt: row.charged_at,
  currency: row.currency,
  amount: row.amount,
  ...(row.edition > 0 && { edition: row.edition }),
  [nameOfDetails[row.kind]]: JSON.parse(row.details),
}) as Charge;
