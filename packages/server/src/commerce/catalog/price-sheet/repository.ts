// The rows of the partner's own price sheets. Those of an import count when it is finished.

import { Decimal } from "@understudy/kernel";
import { join, sql, type Reader, type Value, type Writer } from "../../../database/index.ts";
import type { BillingCycle } from "../../calendar/cycle.ts";
import type { TermDuration } from "../../subscriptions/record.ts";
import type { Segment } from "../item.ts";
import type { PriceKind, PriceRow } from "./price.ts";
import { finished, inBlocks, insertAll, listed, storedId } from "./rows.ts";

interface Row {
  account_id: string;
  product_id: string;
  sku_id: string;
  market: string;
  import_number: number;
  line: number;
  kind: PriceKind;
  currency: string;
  segment: Segment;
  term_duration: TermDuration | "";
  billing_plan: BillingCycle | "";
  tier_min: string;
  tier_max: string;
  effective_from: string;
  effective_to: string;
  unit_price: string;
  erp_price: string | null;
  end_of_sale: string | null;
}

/** What the account's sheets have for a SKU, or for an older offer without a SKU; in all markets when none is given. */
export async function listPrices(reader: Reader, accountId: string, productId: string, skuId: string, market?: string): Promise<PriceRow[]> {
  const where = [
    sql`account_id = ${accountId} AND product_id = ${storedId(productId)} AND sku_id = ${storedId(skuId)}`,
    ...(market === undefined ? [] : [sql`market = ${market.toUpperCase()}`]),
    finished(accountId),
  ];
  const rows = await reader.all<Row>(join([sql`SELECT * FROM prices WHERE `, join(where, " AND "), sql` ORDER BY market, import_number, line`], ""));
  return rows.map(toPrice);
}

/** What they have for these products in a market. */
export async function listPricesIn(reader: Reader, accountId: string, market: string, productIds: readonly string[]): Promise<PriceRow[]> {
  const rows = await inBlocks(productIds.map(storedId), (some) => reader.all<Row>(join([
    sql`SELECT * FROM prices WHERE account_id = ${accountId} AND product_id IN (`, listed(some), sql`) AND market = ${market.toUpperCase()} AND `, finished(accountId),
    sql` ORDER BY product_id, sku_id, import_number, line`,
  ], "")));
  return rows.map(toPrice);
}

/** Of these products all that counts, and what the import itself has brought already. */
export async function listPricesOfProducts(reader: Reader, accountId: string, productIds: readonly string[], importNumber: number): Promise<PriceRow[]> {
  const rows = await inBlocks(productIds, (some) => reader.all<Row>(join([
    sql`SELECT * FROM prices WHERE account_id = ${accountId} AND product_id IN (`, listed(some),
    sql`) AND (import_number = ${importNumber} OR `, finished(accountId), sql`)`,
  ], "")));
  return rows.map(toPrice);
}

export const insertPrices = (writer: Writer, accountId: string, rows: readonly PriceRow[]): Promise<void> =>
  insertAll(writer, insertion, rows.map((row) => valuesOf(accountId, row)));

/** All that an import has brought. */
export async function deleteRows(writer: Writer, accountId: string, importNumber: number): Promise<void> {
  await writer.run(sql`DELETE FROM prices WHERE account_id = ${accountId} AND import_number = ${importNumber}`);
  await writer.run(sql`DELETE FROM imported_skus WHERE account_id = ${accountId} AND import_number = ${importNumber}`);
}

const insertion = {
  into: `INSERT INTO prices (account_id, product_id, sku_id, market, import_number, line, kind, currency, segment, term_duration,
    billing_plan, tier_min, tier_max, effective_from, effective_to, unit_price, erp_price, end_of_sale)`,
};

const valuesOf = (accountId: string, row: PriceRow): Value[] => [
  accountId, row.productId, row.skuId, row.market, row.importNumber, row.line, row.kind, row.currency, row.segment, row.termDuration ?? "",
  row.billingCycle ?? "", row.tierMin ?? "", row.tierMax ?? "", row.effectiveFrom, row.effectiveTo, row.unitPrice.toString(),
  row.erpPrice?.toString() ?? null, row.endOfSale ?? null,
];

const toPrice = (row: Row): PriceRow => ({
  kind: row.kind,
  productId: row.product_id,
  skuId: row.sku_id,
  market: row.market,
  currency: row.currency,
  segment: row.segment,
  ...(row.term_duration !== "" && { termDuration: row.term_duration }),
  ...(row.billing_plan !== "" && { billingCycle: row.billing_plan }),
  ...(row.tier_min !== "" && { tierMin: row.tier_min }),
  ...(row.tier_max !== "" && { tierMax: row.tier_max }),
  effectiveFrom: row.effective_from,
  effectiveTo: row.effective_to,
  unitPrice: Decimal.of(row.unit_price),
  ...(row.erp_price !== null && { erpPrice: Decimal.of(row.erp_price) }),
  ...(row.end_of_sale !== null && { endOfSale: row.end_of_sale }),
  importNumber: row.import_number,
  line: row.line,
});
