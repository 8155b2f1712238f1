// Takes what the rows of a sheet say into the database, and counts what of it was there already. An import keeps all of its
// rows, so that it can be deleted without a trace, and so that what it says of a price stands in one place.

import { invariant } from "@understudy/kernel";
import type { Unit } from "../../../world/index.ts";
import type { DraftPrice, Said } from "./interpret.ts";
import { slotOf, type PriceRow } from "./price.ts";
import { insertPrices, listPricesOfProducts } from "./repository.ts";
import type { SaidLine } from "./sheet.ts";
import { mergedPlans, type SheetSku } from "./sheet-sku.ts";
import { listSheetSkusOfProducts, saveSheetSkus, type SheetSkuRow } from "./sku-repository.ts";

export interface Import {
  readonly accountId: string;
  readonly number: number;
}

export interface Taken {
  readonly taken: number;
  readonly unchanged: number;
  /** Rows that contradict an earlier one of the file. */
  readonly contradicting: readonly { readonly line: number; readonly reason: string }[];
}

/** What is known of the products of a piece: what counted before the import, and what the import itself has brought. */
interface Known {
  readonly others: ReadonlyMap<string, readonly PriceRow[]>;
  readonly own: Map<string, PriceRow[]>;
  readonly otherSkus: ReadonlyMap<string, SheetSku>;
  readonly ownSkus: Map<string, SheetSkuRow>;
}

export async function takeLines(unit: Unit, order: Import, lines: readonly SaidLine[]): Promise<Taken> {
  if (lines.length === 0) return { taken: 0, unchanged: 0, contradicting: [] };
  const known = await knownOf(unit, order, [...new Set(lines.map(({ said }) => said.productId))].toSorted());
  const prices: PriceRow[] = [];
  const changed = new Set<string>();
  const contradicting: { line: number; reason: string }[] = [];
  let taken = 0;
  for (const { line, said } of lines) {
    const reason = contradictionOf(known, said);
    if (reason !== undefined) contradicting.push({ line, reason });
    if (!takeLine(known, order, line, said, prices, changed)) taken += 1;
  }
  await insertPrices(unit.db, order.accountId, prices);
  await saveSheetSkus(unit.db, order.accountId, [...changed].map((key) => ownSku(known, key)));
  return { taken, unchanged: lines.length - taken, contradicting };
}

/** Answers whether it was there exactly so: before the import, or on an earlier line. */
function takeLine(known: Known, order: Import, line: number, said: Said, prices: PriceRow[], changed: Set<string>): boolean {
  const isRepeated = said.price ? hasOwn(known, said.price) : known.ownSkus.has(skuKey(said));
  const isSameSku = takeSku(known, order, said, changed);
  if (isRepeated) return true;
  return (!said.price || takePrice(known, order, line, said.price, prices)) && isSameSku;
}

/** Of two prices for one range it is the last line that counts, of two rows of an offer matrix the first. */
function contradictionOf(known: Known, said: Said): string | undefined {
  const { price } = said;
  if (price) {
    const isOther = known.own.get(slotOf(price))?.some((one) => one.effectiveTo === price.effectiveTo && !isSamePrice(one, price));
    return isOther ? "another line has another price for the same range: the last of them counts" : undefined;
  }
  const own = known.ownSkus.get(skuKey(said));
  return own && !isSame(own.sku.matrix, said.sku.matrix) ? "another line has the same SKU with other limits: the first of them counts" : undefined;
}

async function knownOf({ db }: Unit, { accountId, number }: Import, productIds: readonly string[]): Promise<Known> {
  const prices = await listPricesOfProducts(db, accountId, productIds, number);
  const [own, others] = [prices.filter((row) => row.importNumber === number), prices.filter((row) => row.importNumber !== number)];
  const skus = await listSheetSkusOfProducts(db, accountId, productIds, number);
  const [ownSkus, otherSkus] = [skus.filter((row) => row.importNumber === number), skus.filter((row) => row.importNumber !== number)];
  return {
    own: Map.groupBy(own, slotOf),
    others: Map.groupBy(others, slotOf),
    ownSkus: new Map(ownSkus.map((row) => [skuKey(row), row])),
    // In the order of their numbers: the last import's stays.
    otherSkus: new Map(otherSkus.map((row) => [skuKey(row), row.sku])),
  };
}

const skuKey = ({ kind, market, productId, skuId }: Pick<Said, "kind" | "market" | "productId" | "skuId">): string => [kind, market, productId, skuId].join("|");

function ownSku({ ownSkus }: Known, key: string): SheetSkuRow {
  const row = ownSkus.get(key);
  invariant(row, "a SKU that was taken is known");
  return row;
}

/** Of several rows of a SKU the first one has the texts, and all of them the plans. Answers whether it was there exactly so. */
function takeSku(known: Known, { number }: Import, { kind, market, productId, skuId, sku }: Said, changed: Set<string>): boolean {
  const key = skuKey({ kind, market, productId, skuId });
  const own = known.ownSkus.get(key)?.sku;
  const merged: SheetSku = own ? { ...own, plans: mergedPlans(own.plans, sku.plans) } : sku;
  if (!own || merged.plans.length !== own.plans.length) {
    known.ownSkus.set(key, { kind, market, productId, skuId, importNumber: number, sku: merged });
    changed.add(key);
  }
  const other = known.otherSkus.get(key);
  return other !== undefined && isSame(merged.texts, other.texts) && isSame(merged.matrix, other.matrix);
}

/** Answers whether it was there exactly so. */
function takePrice(known: Known, { number }: Import, line: number, price: DraftPrice, prices: PriceRow[]): boolean {
  const row: PriceRow = { ...price, importNumber: number, line };
  const slot = slotOf(row);
  const others = known.others.get(slot) ?? [];
  const latest = Math.max(0, ...others.map(({ importNumber }) => importNumber));
  prices.push(row);
  known.own.set(slot, [...(known.own.get(slot) ?? []), row]);
  return others.some((one) => one.importNumber === latest && isSamePrice(one, row));
}

const hasOwn = ({ own }: Known, price: DraftPrice): boolean => own.get(slotOf(price))?.some((one) => isSamePrice(one, price)) ?? false;

/** Of two rows of a slot. */
const isSamePrice = (one: DraftPrice, other: DraftPrice): boolean =>
  one.effectiveTo === other.effectiveTo && one.tierMax === other.tierMax && one.endOfSale === other.endOfSale &&
  one.unitPrice.equals(other.unitPrice) && one.erpPrice?.toString() === other.erpPrice?.toString();

const isSame = (one: object | undefined, other: object | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);
