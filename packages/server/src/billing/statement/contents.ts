// What a statement lists: the lines of a document by customer and product, as they are written on paper. Of each charge only
// that is kept, so that a statement of a hundred thousand lines fits into memory.

import { Decimal } from "@understudy/kernel";
import { placesOf, type Exchange, type LineCharge, type MeterCharge } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { isReversed } from "../invoices/find.ts";
import { chargesOfKind } from "../invoices/ledger-reads.ts";
import type { InvoiceRecord } from "../invoices/record.ts";
import { rowOfLine, rowOfMeter, type Row } from "./rows.ts";
import { addTo, emptySums, type Sums } from "./sums.ts";

/** Lines of the same product, whose prices were exchanged alike. */
export interface ProductPart {
  readonly name: string;
  readonly note: string;
  readonly rows: Row[];
}

export interface CustomerPart {
  readonly customerId: string;
  readonly name: string;
  readonly domain: string;
  readonly country: string;
  readonly sums: Sums;
  readonly products: ReadonlyMap<string, ProductPart>;
}

/** A list of lines with what they come to: all of them, or those that a credit note gives back. */
export interface Section {
  /** The document whose lines are given back; absent of what is charged, and empty of credits that are of no one document. */
  readonly original?: string;
  readonly sums: Sums;
  readonly customers: ReadonlyMap<string, CustomerPart>;
}

export interface Contents {
  readonly places: number;
  readonly sections: readonly Section[];
  readonly exchanges: readonly Exchange[];
}

/** To which document a line gives something back; undefined where it stays with what is charged. */
export type OriginalOf = (charge: LineCharge) => Promise<string | undefined>;

interface MutableCustomer extends CustomerPart {
  readonly products: Map<string, ProductPart>;
}

interface MutableSection extends Section {
  readonly customers: Map<string, MutableCustomer>;
}

export async function contentsOf(view: Pick<View, "db" | "settings">, invoice: InvoiceRecord, originalOf: OriginalOf): Promise<Contents> {
  const places = placesOf(invoice.currency, view.settings);
  const sections = new Map<string | undefined, MutableSection>();
  const exchanges = new Map<string, Exchange>();
  const isTurned = isReversed(invoice);
  const add = (charge: LineCharge | MeterCharge, row: Row, original?: string): void => {
    const section = entryOf(sections, original, () => ({ ...(original !== undefined && { original }), sums: emptySums(), customers: new Map() }));
    addRow(section, charge, row);
    const { exchange } = detailsOf(charge);
    exchanges.set(exchangeKey(exchange), exchange);
  };
  for await (const charge of chargesOfKind(view.db, invoice, "charge")) add(charge, rowOfLine(charge, isTurned, places), await originalOf(charge));
  for await (const charge of chargesOfKind(view.db, invoice, "meter")) add(charge, rowOfMeter(charge, isTurned, places));
  if (!sections.has(undefined)) sections.set(undefined, { sums: emptySums(), customers: new Map() });
  return { places, sections: inOrder(sections), exchanges: [...exchanges].toSorted(byKey).map(([, exchange]) => exchange) };
}

const detailsOf = (charge: LineCharge | MeterCharge): LineCharge["line"] | MeterCharge["meter"] => (charge.kind === "charge" ? charge.line : charge.meter);

function addRow({ sums, customers }: MutableSection, charge: LineCharge | MeterCharge, row: Row): void {
  const { customer: { name, domain, country }, product, exchange } = detailsOf(charge);
  const part = entryOf(customers, charge.customerId, () => ({ customerId: charge.customerId, name, domain, country, sums: emptySums(), products: new Map() }));
  const key = `${product.productName}|${product.skuName}|${product.productId}|${product.skuId}|${exchangeKey(exchange)}`;
  entryOf(part.products, key, () => ({ name: nameOf(charge), note: noteOf(charge), rows: [] })).rows.push(row);
  addTo(sums, row);
  addTo(part.sums, row);
}

/** What is charged comes first, then the credit notes by the number that they name. */
function inOrder(sections: ReadonlyMap<string | undefined, MutableSection>): Section[] {
  const sorted = [...sections].toSorted(([one], [other]) => compare(one ?? "", other ?? "") || Number(one !== undefined) - Number(other !== undefined));
  return sorted.map(([, section]) => ({
    ...section,
    customers: new Map([...section.customers].toSorted(([id, { name }], [otherId, other]) => compare(name, other.name) || compare(id, otherId))
      .map(([id, part]) => [id, { ...part, products: new Map([...part.products].toSorted(byKey)) }])),
  }));
}

/** By code units, so that the order is the same on every machine. */
const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const byKey = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number => compare(one, other);

const exchangeKey = ({ pricingCurrency, day, rate }: Exchange): string => `${pricingCurrency}|${day}|${rate}`;

function nameOf(charge: LineCharge | MeterCharge): string {
  const { product: { productName, skuName } } = detailsOf(charge);
  if (skuName === "" || skuName === productName) return productName;
  return productName === "" ? skuName : `${productName}: ${skuName}`;
}

function noteOf(charge: LineCharge | MeterCharge): string {
  const { product: { publisherName }, exchange: { pricingCurrency, rate } } = detailsOf(charge);
  const exchanged = pricingCurrency === charge.currency ? "" : `exchange rate ${Decimal.of(rate)}`;
  return [publisherName && `Publisher: ${publisherName}`, `prices in ${pricingCurrency}`, exchanged].filter(Boolean).join("  ·  ");
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

