// What a customer, or one of its subscriptions, has one of: a support contact, a registration for reservations, overage, an
// upgrade to an Azure plan. The kind says what the fact looks like; who keeps one describes it.

import { join, sql, type Reader, type Writer } from "../database/index.ts";

export type FactKind = "supportContact" | "registration" | "overage" | "productUpgrade";

/** Whose it is. */
export interface FactOf {
  readonly accountId: string;
  readonly customerId: string;
}

interface Row {
  subject: string;
  fact: string;
}

/** `subject` is the subscription or the upgrade, or empty where the customer has one. */
export async function findFact<Fact>(
  reader: Reader, { accountId, customerId }: FactOf, kind: FactKind, subject = "",
): Promise<Fact | undefined> {
  const row = await reader.get<Row>(sql`
    SELECT subject, fact FROM subscription_facts
    WHERE account_id = ${accountId} AND customer_id = ${customerId} AND kind = ${kind} AND subject = ${subject}`);
  return row && (JSON.parse(row.fact) as Fact);
}

/** All of the kind that the account has of its customers, or of one of them, each with whose it is. */
export async function listFacts<Fact>(
  reader: Reader, { accountId, customerId }: { readonly accountId: string; readonly customerId?: string }, kind: FactKind,
): Promise<{ readonly customerId: string; readonly fact: Fact }[]> {
  const ofCustomer = customerId === undefined ? sql`` : sql` AND customer_id = ${customerId}`;
  const rows = await reader.all<Row & { customer_id: string }>(join([
    sql`SELECT customer_id, subject, fact FROM subscription_facts WHERE account_id = ${accountId} AND kind = ${kind}`,
    ofCustomer, sql` ORDER BY customer_id, subject`,
  ], ""));
  return rows.map((row) => ({ customerId: row.customer_id, fact: JSON.parse(row.fact) as Fact }));
}

/** Whether the customer has one of the kind through another partner. */
export async function isFactElsewhere(reader: Reader, { accountId, customerId }: FactOf, kind: FactKind): Promise<boolean> {
  const row = await reader.get<Row>(sql`
    SELECT subject, fact FROM subscription_facts
    WHERE customer_id = ${customerId} AND kind = ${kind} AND account_id <> ${accountId} LIMIT 1`);
  return row !== undefined;
}

/** In the place of what it was before. */
export async function saveFact(writer: Writer, { accountId, customerId }: FactOf, kind: FactKind, subject: string, fact: object): Promise<void> {
  await writer.run(sql`
    INSERT INTO subscription_facts (account_id, customer_id, kind, subject, fact)
    VALUES (${accountId}, ${customerId}, ${kind}, ${subject}, ${JSON.stringify(fact)})
    ON CONFLICT (account_id, customer_id, kind, subject) DO UPDATE SET fact = excluded.fact`);
}

export async function deleteFact(writer: Writer, { accountId, customerId }: FactOf, kind: FactKind, subject = ""): Promise<void> {
  await writer.run(sql`
    DELETE FROM subscription_facts
    WHERE account_id = ${accountId} AND customer_id = ${customerId} AND kind = ${kind} AND subject = ${subject}`);
}
