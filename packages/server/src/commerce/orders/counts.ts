// What is counted against limits: how many subscriptions there are, and of how much.

import { join, sql, type Query, type Reader } from "../../database/index.ts";
import type { Family, Status } from "../subscriptions/record.ts";
import { listSubscriptions } from "../subscriptions/repository.ts";

export interface Counted {
  readonly customerId?: string;
  readonly families: readonly Family[];
  readonly statuses: readonly Status[];
}

const oneOf = (values: readonly string[]): Query => join(values.map((value) => sql`${value}`), ", ");

function where(accountId: string, { customerId, families, statuses }: Counted): Query {
  return join([
    sql`account_id = ${accountId} AND family IN (`, oneOf(families), sql`) AND status IN (`, oneOf(statuses), sql`)`,
    ...(customerId === undefined ? [] : [sql` AND customer_id = ${customerId}`]),
  ], "");
}

export async function countSubscriptions(reader: Reader, accountId: string, counted: Counted): Promise<number> {
  const row = await reader.get<{ count: number }>(join([
    sql`SELECT CAST(count(*) AS INTEGER) AS count FROM subscriptions WHERE `, where(accountId, counted),
  ], ""));
  return row?.count ?? 0;
}

export async function sumQuantities(reader: Reader, accountId: string, counted: Counted): Promise<number> {
  const row = await reader.get<{ sum: number }>(join([
    sql`SELECT CAST(coalesce(sum(quantity), 0) AS INTEGER) AS sum FROM subscriptions WHERE `, where(accountId, counted),
  ], ""));
  return row?.sum ?? 0;
}

/** The resellers on record of a customer's Azure plans; undefined stands for a plan without one. */
export async function resellersWithAzurePlan(
  reader: Reader, accountId: string, customerId: string, statuses: readonly Status[],
): Promise<(string | undefined)[]> {
  const plans = await listSubscriptions(reader, accountId, customerId, { family: "azurePlan", statuses });
  return plans.map(({ partnerId }) => partnerId);
}

export interface HeldLicences {
  /** productId:skuId. */
  readonly item: string;
  readonly family: Family;
  readonly quantity: number;
}

/** Licences of the new commerce that a customer holds, through whichever partner: add-ons go with any of them. */
export async function licencesOfCustomer(reader: Reader, customerId: string): Promise<HeldLicences[]> {
  return reader.all<{ item: string; family: Family; quantity: number }>(sql`
    SELECT item, family, CAST(sum(quantity) AS INTEGER) AS quantity FROM subscriptions
    WHERE customer_id = ${customerId} AND status = 'active' AND family IN ('newCommerce', 'trial') GROUP BY item, family ORDER BY item`);
}
