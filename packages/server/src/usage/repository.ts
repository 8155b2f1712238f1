// The rows of what Azure subscriptions use, and of what customers mean to spend.

import { sql, type Reader, type Writer } from "../database/index.ts";
import type { Budget } from "./budget.ts";
import type { UsageRecord } from "./record.ts";

interface Row {
  subscription_id: string;
  account_id: string;
  customer_id: string;
  details: string;
}

const toRecord = ({ subscription_id: id, account_id: accountId, customer_id: customerId, details }: Row): UsageRecord =>
  ({ ...(JSON.parse(details) as Omit<UsageRecord, "id" | "accountId" | "customerId">), id, accountId, customerId });

/** By Azure subscription: those of an account, or of one of its customers. */
export async function listUsage(reader: Reader, accountId: string, customerId?: string): Promise<ReadonlyMap<string, UsageRecord>> {
  const rows = customerId === undefined
    ? await reader.all<Row>(sql`SELECT * FROM usage_profiles WHERE account_id = ${accountId}`)
    : await reader.all<Row>(sql`SELECT * FROM usage_profiles WHERE account_id = ${accountId} AND customer_id = ${customerId}`);
  return new Map(rows.map((row) => [row.subscription_id, toRecord(row)]));
}

/** Whichever partner's it is: one that was transferred keeps what it has. */
export async function findUsage(reader: Reader, id: string): Promise<UsageRecord | undefined> {
  const row = await reader.get<Row>(sql`SELECT * FROM usage_profiles WHERE subscription_id = ${id}`);
  return row && toRecord(row);
}

/** In the place of what it was before. */
export async function saveUsage(writer: Writer, { id, accountId, customerId, ...details }: UsageRecord): Promise<void> {
  await writer.run(sql`
    INSERT INTO usage_profiles (subscription_id, account_id, customer_id, details)
    VALUES (${id}, ${accountId}, ${customerId}, ${JSON.stringify(details)})
    ON CONFLICT (subscription_id) DO UPDATE SET account_id = excluded.account_id, customer_id = excluded.customer_id, details = excluded.details`);
}

interface BudgetRow {
  customer_id: string;
  details: string;
}

/** By customer. */
export async function listBudgets(reader: Reader, accountId: string): Promise<ReadonlyMap<string, Budget>> {
  const rows = await reader.all<BudgetRow>(sql`SELECT customer_id, details FROM usage_budgets WHERE account_id = ${accountId} ORDER BY customer_id`);
  return new Map(rows.map((row) => [row.customer_id, JSON.parse(row.details) as Budget]));
}

export async function findBudget(reader: Reader, accountId: string, customerId: string): Promise<Budget | undefined> {
  const row = await reader.get<BudgetRow>(sql`
    SELECT customer_id, details FROM usage_budgets WHERE account_id = ${accountId} AND customer_id = ${customerId}`);
  return row && (JSON.parse(row.details) as Budget);
}

export async function saveBudget(writer: Writer, accountId: string, customerId: string, budget: Budget): Promise<void> {
  await writer.run(sql`
    INSERT INTO usage_budgets (account_id, customer_id, details) VALUES (${accountId}, ${customerId}, ${JSON.stringify(budget)})
    ON CONFLICT (account_id, customer_id) DO UPDATE SET details = excluded.details`);
}

export async function deleteBudget(writer: Writer, accountId: string, customerId: string): Promise<void> {
  await writer.run(sql`DELETE FROM usage_budgets WHERE account_id = ${accountId} AND customer_id = ${customerId}`);
}

/** The customer is nobody's any more. */
export async function removeUsageOf(writer: Writer, accountId: string, customerId: string): Promise<void> {
  await writer.run(sql`DELETE FROM usage_profiles WHERE account_id = ${accountId} AND customer_id = ${customerId}`);
  await deleteBudget(writer, accountId, customerId);
}
