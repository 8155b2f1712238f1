// The shipped catalog, as rules read it. It is loaded when the first one asks and kept from then on: a server that nobody
// asks does without.

import type { LegacyOffer, Sku } from "./item.ts";
import type { SkuRow } from "./data/sku-row.ts";
import { skuOfRow } from "./shipped-sku.ts";
import { offersOfRows } from "./shipped-offers.ts";

export interface ShippedSku {
  readonly row: SkuRow;
  readonly sku: Sku;
}

export interface Shipped {
  /** By productId:skuId, in the order of the catalog. */
  readonly skus: ReadonlyMap<string, ShippedSku>;
  /** By id in upper case, by rank. */
  readonly offers: ReadonlyMap<string, LegacyOffer>;
}

let loading: Promise<Shipped> | undefined;

export const shipped = (): Promise<Shipped> => (loading ??= load());

async function load(): Promise<Shipped> {
  const { skuRows, offerRows, migrations } = await import("./data/index.ts");
  const titles = titlesOf(skuRows);
  return {
    skus: new Map(skuRows.map((row) => [row.id, { row, sku: skuOfRow(row, titles.get(productOf(row)) ?? row.title) }])),
    offers: new Map(offersOfRows(offerRows, migrations).map((offer) => [offer.id.toUpperCase(), offer])),
  };
}

const productOf = ({ id }: SkuRow): string => id.slice(0, id.indexOf(":"));

/** A product is called like its first SKU, without what tells that one from its others, unless a line says how. */
function titlesOf(rows: readonly SkuRow[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const row of rows) {
    if (row.product !== undefined) titles.set(productOf(row), row.product);
    else if (!titles.has(productOf(row))) titles.set(productOf(row), row.title.replace(/ \((?:no Teams|Education [^)]*)\)$/, ""));
  }
  return titles;
}
