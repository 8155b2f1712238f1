// What the run of an invoice reads of the ledger: as little of each charge as it needs, a page at a time, so that a month of
// a hundred thousand subscriptions takes no more memory than one of ten.

import { listCharges, type Bill, type Charge } from "../../commerce/index.ts";
import { join, sql, type Query, type Reader } from "../../database/index.ts";
import { chargesIn } from "./find.ts";
import type { Span } from "./record.ts";

/** A time of one of an account's bills, in whatever currency. */
export type Time = Omit<Span, "currency" | "editions">;

export interface Amount {
  readonly chargedAt: string;
  readonly chargeId: string;
  /** Exact decimal text. */
  readonly amount: string;
}

const pageLength = 1_000;

/** The amounts of all charges of a kind, in order. */
export async function* amountsIn(reader: Reader, span: Span, kind: Charge["kind"]): AsyncGenerator<Amount> {
  const { accountId, bill, currency, from, to, editions: [first, last] } = span;
  for (let place: Query = sql`charged_at >= ${from}`; ; ) {
    const rows: { charged_at: string; charge_id: string; amount: string }[] = await reader.all(join([
      sql`SELECT charged_at, charge_id, amount FROM charges WHERE account_id = ${accountId} AND bill = ${bill} AND kind = ${kind} AND `, place,
      sql` AND charged_at < ${to} AND currency = ${currency} AND edition >= ${first} AND edition <= ${last}
        ORDER BY charged_at, charge_id LIMIT ${pageLength}`,
    ], ""));
    for (const row of rows) yield { chargedAt: row.charged_at, chargeId: row.charge_id, amount: row.amount };
    const end = rows.at(-1);
    if (!end || rows.length < pageLength) return;
    place = sql`(charged_at, charge_id) > (${end.charged_at}, ${end.charge_id})`;
  }
}

export async function countOf(reader: Reader, span: Span, kind: Charge["kind"]): Promise<number> {
  const { accountId, bill, currency, from, to, editions: [first, last] } = span;
  const row = await reader.get<{ count: number }>(sql`
    SELECT CAST(count(*) AS INTEGER) AS count FROM charges
    WHERE account_id = ${accountId} AND bill = ${bill} AND kind = ${kind} AND charged_at >= ${from} AND charged_at < ${to}
      AND currency = ${currency} AND edition >= ${first} AND edition <= ${last}`);
  return row?.count ?? 0;
}

/** The charges themselves, in order. */
export async function* chargesOfKind<K extends Charge["kind"]>(reader: Reader, span: Span, kind: K): AsyncGenerator<Extract<Charge, { kind: K }>> {
  for (let after: Charge | undefined; ; ) {
    const page: Extract<Charge, { kind: K }>[] = await listCharges(reader, { ...chargesIn(span), kind, limit: pageLength, ...(after && { after }) });
    yield* page;
    after = page.at(-1);
    if (!after || page.length < pageLength) return;
  }
}

/** In which currencies there are charges from one instant to another. */
export async function currenciesIn(reader: Reader, { accountId, bill, from, to }: Time): Promise<string[]> {
  const rows = await reader.all<{ currency: string }>(sql`
    SELECT DISTINCT currency FROM charges
    WHERE account_id = ${accountId} AND bill = ${bill} AND kind IN ('charge', 'usage') AND charged_at >= ${from} AND charged_at < ${to}
    ORDER BY currency`);
  return rows.map(({ currency }) => currency);
}

/** When the first charge happened from an instant on. */
export async function firstChargeFrom(reader: Reader, accountId: string, bill: Bill, from: string): Promise<string | undefined> {
  const row = await reader.get<{ first: string | null }>(sql`
    SELECT min(charged_at) AS first FROM charges
    WHERE account_id = ${accountId} AND bill = ${bill} AND kind IN ('charge', 'usage') AND charged_at >= ${from}`);
  return row?.first ?? undefined;
}

/** The subscriptions that have used something from one instant to another, in order. */
export async function usedSubscriptions(reader: Reader, { accountId, bill, from, to }: Time): Promise<string[]> {
  const rows = await reader.all<{ subscription_id: string }>(sql`
    SELECT DISTINCT subscription_id FROM charges
    WHERE account_id = ${accountId} AND bill = ${bill} AND kind = 'usage' AND charged_at >= ${from} AND charged_at < ${to}
    ORDER BY subscription_id`);
  return rows.map((row) => row.subscription_id);
}
