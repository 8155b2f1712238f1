// The rows of what sheets say of SKUs. An offer matrix has no market: its rows lie under an empty one.

import type { PriceSheetKind } from "@understudy/contract";
import { join, sql, type Reader, type Writer } from "../../../database/index.ts";
import { finished, inBlocks, insertAll, listed, storedId } from "./rows.ts";
import type { SheetSku } from "./sheet-sku.ts";

export interface SheetSkuRow {
  readonly kind: PriceSheetKind;
  readonly market: string;
  readonly productId: string;
  readonly skuId: string;
  readonly importNumber: number;
  readonly sku: SheetSku;
}

interface Row {
  market: string;
  kind: PriceSheetKind;
  product_id: string;
  sku_id: string;
  import_number: number;
  details: string;
}

/** What is sold as an item: consumption is only measured, and older licences are offers. */
const sold = listed(["updatedlicensebased", "software", "azure_reservations", "marketplace"] satisfies PriceSheetKind[]);

/** What price sheets say of the SKUs of a market, or of one product's in it, in the order of the imports. */
export async function listSheetSkus(reader: Reader, accountId: string, market: string, productId?: string): Promise<SheetSkuRow[]> {
  const rows = await reader.all<Row>(join([
    sql`SELECT * FROM imported_skus WHERE account_id = ${accountId} AND market = ${market.toUpperCase()} AND kind IN (`, sold, sql`) AND `, ofProduct(productId),
    finished(accountId), sql` ORDER BY product_id, sku_id, import_number`,
  ], ""));
  return rows.map(toSku);
}

const ofProduct = (productId: string | undefined) => (productId === undefined ? sql`` : sql`product_id = ${storedId(productId)} AND `);

/** Of one SKU, in a market or in all. */
export async function listSheetSkusOf(reader: Reader, accountId: string, productId: string, skuId: string, market?: string): Promise<SheetSkuRow[]> {
  const rows = await reader.all<Row>(join([
    sql`SELECT * FROM imported_skus WHERE account_id = ${accountId} AND product_id = ${storedId(productId)} AND sku_id = ${storedId(skuId)} AND kind IN (`, sold,
    ...(market === undefined ? [sql`)`] : [sql`) AND market = ${market.toUpperCase()}`]),
    sql` AND `, finished(accountId), sql` ORDER BY market, import_number`,
  ], ""));
  return rows.map(toSku);
}

/** All rows of the offer matrix that count, or one product's, in the order of the imports. */
export async function listMatrixRows(reader: Reader, accountId: string, productId?: string): Promise<SheetSkuRow[]> {
  const rows = await reader.all<Row>(join([
    sql`SELECT * FROM imported_skus WHERE account_id = ${accountId} AND market = ${""} AND kind = ${"offermatrix"} AND `, ofProduct(productId),
    finished(accountId), sql` ORDER BY product_id, sku_id, import_number`,
  ], ""));
  return rows.map(toSku);
}

export async function listMatrixRowsOf(reader: Reader, accountId: string, productId: string, skuId: string): Promise<SheetSkuRow[]> {
  const rows = await reader.all<Row>(join([
    sql`SELECT * FROM imported_skus WHERE account_id = ${accountId} AND market = ${""} AND kind = ${"offermatrix"}
      AND product_id = ${storedId(productId)} AND sku_id = ${storedId(skuId)} AND `,
    finished(accountId), sql` ORDER BY import_number`,
  ], ""));
  return rows.map(toSku);
}

/** Of these products all that counts, and what the import itself has brought already, in the order of the imports. */
export async function listSheetSkusOfProducts(reader: Reader, accountId: string, productIds: readonly string[], importNumber: number): Promise<SheetSkuRow[]> {
  const rows = await inBlocks(productIds, (some) => reader.all<Row>(join([
    sql`SELECT * FROM imported_skus WHERE account_id = ${accountId} AND product_id IN (`, listed(some),
    sql`) AND (import_number = ${importNumber} OR `, finished(accountId), sql`) ORDER BY import_number`,
  ], "")));
  return rows.map(toSku);
}

export const saveSheetSkus = (writer: Writer, accountId: string, rows: readonly SheetSkuRow[]): Promise<void> =>
  insertAll(writer, saving, rows.map((row) => [accountId, row.market, row.kind, row.productId, row.skuId, row.importNumber, JSON.stringify(row.sku)]));

const saving = {
  into: "INSERT INTO imported_skus (account_id, market, kind, product_id, sku_id, import_number, details)",
  tail: "ON CONFLICT (account_id, market, kind, product_id, sku_id, import_number) DO UPDATE SET details = excluded.details",
};

const toSku = (row: Row): SheetSkuRow => ({
  kind: row.kind,
  market: row.market,
  productId: row.product_id,
  skuId: row.sku_id,
  importNumber: row.import_number,
  sku: JSON.parse(row.details) as SheetSku,
});
