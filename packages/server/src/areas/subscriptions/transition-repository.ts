// Moves between products of the new commerce, each with how far it is. They are kept for good: the history of a subscription.

import { sql, type Reader, type Writer } from "../../database/index.ts";
import type { ItemRef, Price, TermDuration, BillingCycle } from "../../commerce/index.ts";
import type { Problem } from "./transition-problems.ts";

export interface TransitionStep {
  readonly name: "Conversion" | "LicenseReassignment" | "SeatReassignment";
  readonly status: "Started" | "InProgress" | "Completed" | "Failed";
  readonly timestamp: string;
  readonly errors?: readonly Problem[];
}

/** What was agreed on when the move was asked for: it holds when it is carried out. */
export interface Agreed {
  readonly item: Extract<ItemRef, { readonly productId: string }>;
  readonly title: string;
  readonly termDuration: TermDuration;
  readonly billingCycle: BillingCycle;
  readonly price: Price;
}

/** Replaced is the subscription itself, split a part of it that becomes one of its own, joined what goes to another. */
export type Way = "replace" | "split" | "join";

export interface TransitionRecord {
  readonly operationId: string;
  readonly accountId: string;
  readonly customerId: string;
  /** The subscription that the licences come from. */
  readonly subscriptionId: string;
  readonly createdAt: string;
  readonly way: Way;
  readonly fromCatalogItemId: string;
  readonly toCatalogItemId: string;
  /** Where licences go to another subscription; of a part that becomes its own once it is there. */
  readonly toSubscriptionId?: string;
  readonly quantity: number;
  /** What the subscription had when the move was asked for, and whether all of that moves. */
  readonly heldQuantity: number;
  readonly isWhole: boolean;
  readonly transitionType: "transition_only" | "transition_with_license_transfer";
  /** Absent of a move that was never possible, and of one into a subscription that there is. */
  readonly agreed?: Agreed;
  readonly steps: readonly TransitionStep[];
}

interface Row {
  operation_id: string;
  account_id: string;
  customer_id: string;
  subscription_id: string;
  created_at: string;
  transition: string;
}

type Details = Omit<TransitionRecord, "operationId" | "accountId" | "customerId" | "subscriptionId" | "createdAt">;

function detailsOf(record: TransitionRecord): string {
  const { operationId: _id, accountId: _account, customerId: _customer, subscriptionId: _subscription, createdAt: _at, ...details } = record;
  return JSON.stringify(details satisfies Details);
}

const toRecord = (row: Row): TransitionRecord => ({
  ...(JSON.parse(row.transition) as Details),
  operationId: row.operation_id,
  accountId: row.account_id,
  customerId: row.customer_id,
  subscriptionId: row.subscription_id,
  createdAt: row.created_at,
});

export async function insertTransition(writer: Writer, record: TransitionRecord): Promise<void> {
  await writer.run(sql`
    INSERT INTO subscription_transitions (operation_id, account_id, customer_id, subscription_id, created_at, is_under_way, transition)
    VALUES (${record.operationId}, ${record.accountId}, ${record.customerId}, ${record.subscriptionId}, ${record.createdAt},
      ${Number(isUnderWay(record))}, ${detailsOf(record)})`);
}

export async function updateTransition(writer: Writer, record: TransitionRecord): Promise<void> {
  await writer.run(sql`
    UPDATE subscription_transitions SET is_under_way = ${Number(isUnderWay(record))}, transition = ${detailsOf(record)}
    WHERE operation_id = ${record.operationId} AND account_id = ${record.accountId}`);
}

/** For due work, which knows it by its id alone. */
export async function loadTransition(reader: Reader, operationId: string): Promise<TransitionRecord | undefined> {
  const row = await reader.get<Row>(sql`SELECT * FROM subscription_transitions WHERE operation_id = ${operationId}`);
  return row && toRecord(row);
}

/** A customer's, the earliest first. */
export async function listTransitions(
  reader: Reader, { accountId, customerId }: Pick<TransitionRecord, "accountId" | "customerId">,
): Promise<TransitionRecord[]> {
  const rows = await reader.all<Row>(sql`
    SELECT * FROM subscription_transitions WHERE account_id = ${accountId} AND customer_id = ${customerId}
    ORDER BY created_at, operation_id`);
  return rows.map(toRecord);
}

/** A customer's, as far as they are under way. */
export async function listTransitionsUnderWay(
  reader: Reader, { accountId, customerId }: Pick<TransitionRecord, "accountId" | "customerId">,
): Promise<TransitionRecord[]> {
  const rows = await reader.all<Row>(sql`
    SELECT * FROM subscription_transitions WHERE account_id = ${accountId} AND customer_id = ${customerId} AND is_under_way = ${1}
    ORDER BY created_at, operation_id`);
  return rows.map(toRecord);
}

/** Whether a move is under way: its last step has neither ended nor failed, or another one is to follow. */
export const isUnderWay = ({ steps }: Pick<TransitionRecord, "steps">): boolean =>
  steps.at(-1)?.status === "Started" || steps.at(-1)?.status === "InProgress";
