// The pages after the first: lines by customer and product, what each customer comes to, and rates of exchange.

import { Decimal } from "@understudy/kernel";
import { amountText, dayText } from "./amounts.ts";
import type { Contents, CustomerPart, ProductPart, Section } from "./contents.ts";
import { countryText } from "./facts.ts";
import type { Block } from "./flow.ts";
import { headingOf, summaryBlocks } from "./front-blocks.ts";
import type { Paper } from "./paper.ts";
import { ink } from "./sheet.ts";
import { subtotalOf, totalOf } from "./sums.ts";
import { headHeight, headOf, rowHeight, rowOf, type Column } from "./table.ts";

export interface Details {
  readonly paper: Paper;
  readonly currency: string;
  readonly places: number;
  /** Whether lines have taxes of their own. */
  readonly isTaxed: boolean;
}

type Widths = readonly (readonly [title: string, width: number, align?: "right"])[];

/** Columns side by side; the first one takes what the others leave. */
function columnsOf(width: number, [first, ...others]: readonly [first: string, ...others: Widths]): Column[] {
  let left = width - 6 - others.reduce((sum, [, own]) => sum + own, 0);
  const columns: Column[] = [{ title: first, left: 6, right: left - 8 }];
  for (const [title, own, align] of others) {
    columns.push({ title, left: align ? left + 6 : left, right: left + own, ...(align && { align }) });
    left += own;
  }
  return columns;
}

const lineColumns = ({ paper, currency, isTaxed }: Details): Column[] => columnsOf(paper.width, [
  "Charge", ["Dates", 94], ["Quantity", 44, "right"], ["Unit price", 52, "right"], ["Effective price", 62, "right"],
  [`Amount (${currency})`, 70, "right"], ...(isTaxed ? [["Tax", 46, "right"]] as const : []),
]);

export function* detailBlocks(title: string, section: Section, details: Details): Generator<Block> {
  const { paper } = details;
  yield headingOf(title, paper, 150);
  const columns = lineColumns(details);
  const head = headOf(columns, paper.left, paper.width);
  for (const customer of section.customers.values()) yield* customerBlocks(customer, columns, head, details);
}

function* customerBlocks(customer: CustomerPart, columns: readonly Column[], head: Block, details: Details): Generator<Block> {
  yield customerBand(customer, details);
  yield head;
  const blocks = [...customer.products.values()].map((part) => productBlocks(part, columns, head, details));
  yield* withLast(blocks, subtotalHeight);
  yield subtotalBlock(customer, columns, details);
}

/** The last one leaves room for what must not stand on the next page alone. */
function* withLast(parts: readonly Iterable<Block>[], room: number): Generator<Block> {
  let held: Block | undefined;
  for (const blocks of parts) {
    for (const block of blocks) {
      if (held) yield held;
      held = block;
    }
  }
  if (held) yield { ...held, room: held.height + room };
}

const bandHeight = 25;
const productHeight = 23;

/** A product is not parted from its first line, nor that from the subtotal below it. */
const productRoom = ({ rows: [first] }: ProductPart): number => productHeight + rowHeight(first?.notes.length ?? 0) + subtotalHeight;

const customerBand = ({ name, domain, country, products }: CustomerPart, { paper: { left, right, width } }: Details): Block => ({
  height: bandHeight,
  room: bandHeight + headHeight + Math.max(...[...products.values()].slice(0, 1).map(productRoom)),
  draw(sheet, y) {
    sheet.box(left, y + 2, 2.5, 17, { fill: ink.accent });
    sheet.text(name, left + 9, y + 14, { size: 9.4, bold: true, width: width * 0.6 });
    sheet.text([domain, countryText(country)].filter(Boolean).join("  ·  "), right, y + 14, { size: 7, colour: ink.faint, align: "right", width: width * 0.38 });
  },
});

function* productBlocks(part: ProductPart, columns: readonly Column[], head: Block, { paper, places, isTaxed }: Details): Generator<Block> {
  const { left, width } = paper;
  const { name, note, rows } = part;
  yield {
    height: productHeight, room: productRoom(part), head,
    draw(sheet, y) {
      sheet.text(name, left + 6, y + 10, { size: 8, bold: true, width: width - 12 });
      sheet.text(note, left + 6, y + 19, { size: 6.6, colour: ink.faint, width: width - 12 });
    },
  };
  for (const row of rows) {
    const texts = [row.label, row.days, row.quantity, row.unitPrice, row.effectiveUnitPrice, amountText(row.amount, places), ...(isTaxed ? [amountText(row.tax, places)] : [])];
    yield rowOf(columns, left, width, { texts, notes: row.notes }, head);
  }
}

const subtotalHeight = 24;

/** Below the columns that it sums up. */
const subtotalBlock = ({ name, sums }: CustomerPart, columns: readonly Column[], { paper: { left, right, width }, currency, places, isTaxed }: Details): Block => ({
  height: subtotalHeight,
  draw(sheet, y) {
    const style = { size: 7.8, bold: true, align: "right" } as const;
    const [amountAt, taxAt] = [columns[5]?.right ?? 0, columns[6]?.right ?? 0];
    sheet.line([left, y + 2], [right, y + 2], ink.rule);
    sheet.text("Subtotal", left + 6, y + 12.5, { size: 7.8, bold: true });
    sheet.text(name, left + 52, y + 12.5, { size: 7.8, colour: ink.faint, width: width * 0.5 });
    sheet.text(`${amountText(subtotalOf(sums), places)} ${currency}`, left + amountAt, y + 12.5, style);
    if (isTaxed) sheet.text(amountText(sums.tax, places), left + taxAt, y + 12.5, style);
  },
});

/** What each customer comes to. */
export function* customerTable(section: Section, { paper, currency, places, isTaxed }: Details): Generator<Block> {
  const columns = columnsOf(paper.width, [
    "Customer", ["Country", 60], ["Charges", 84, "right"], ["Credits", 84, "right"], ["Subtotal", 84, "right"],
    ...(isTaxed ? [["Tax", 60, "right"]] as const : []),
  ]);
  const head = headOf(columns, paper.left, paper.width);
  yield headingOf(`By customer, in ${currency}`, paper, 76);
  yield head;
  for (const { name, country, sums } of section.customers.values()) {
    const amounts = [sums.charges, sums.credits, subtotalOf(sums), ...(isTaxed ? [sums.tax] : [])];
    yield rowOf(columns, paper.left, paper.width, { texts: [name, country, ...amounts.map((amount) => amountText(amount, places))] }, head);
  }
}

/** What a section of an invoice comes to, when it is one of several. */
export const sectionTotals = (title: string, { sums }: Section, { paper, currency, places, isTaxed }: Details): Iterable<Block> => summaryBlocks(title, [
  { name: "Charges", amount: sums.charges },
  { name: "Credits", amount: sums.credits },
  { name: isTaxed ? "Subtotal" : "Total before tax", amount: subtotalOf(sums), bold: true },
  ...(isTaxed ? [{ name: "Tax", amount: sums.tax }, { name: "Total", amount: totalOf(sums), bold: true }] : []),
], currency, places, paper);

export function* exchangeBlocks({ exchanges }: Contents, { paper, currency }: Details): Generator<Block> {
  const foreign = exchanges.filter(({ pricingCurrency }) => pricingCurrency !== currency);
  yield headingOf("Exchange rates", paper, 76);
  if (foreign.length === 0) {
    const text = `All prices are in ${currency}, the billing currency: nothing was exchanged.`;
    yield { height: 14, draw: (sheet, y) => sheet.text(text, paper.left + 8, y + 9, { size: 7.8 }) };
    return;
  }
  const columns = columnsOf(paper.width, ["Pricing currency", ["Billing currency", 140], ["Rate", 130, "right"], ["Rate of", 110, "right"]]);
  const head = headOf(columns, paper.left, paper.width);
  yield head;
  for (const { pricingCurrency, rate, day } of foreign) {
    yield rowOf(columns, paper.left, paper.width, { texts: [pricingCurrency, currency, Decimal.of(rate).toString(), dayText(day)] }, head);
  }
}

