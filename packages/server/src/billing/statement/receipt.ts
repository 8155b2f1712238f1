// Receipts of taxes, which only partners in Taiwan have: one for each invoice, with a number of its own.
// Source: get-invoice-receipt-statement.md, invoice-resources.md.

import { Decimal } from "@understudy/kernel";
import type { Download } from "../../call/index.ts";
import { placesOf } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import type { InvoiceRecord } from "../invoices/record.ts";
import { dayText } from "./amounts.ts";
import { drawn } from "./draw.ts";
import { periodText, type Fact } from "./facts.ts";
import type { Block } from "./flow.ts";
import { bannerOf, letterheadOf, partiesOf, summaryBlocks } from "./front-blocks.ts";
import { noticesOf, testNotice } from "./issuer.ts";
import { paperIn } from "./paper.ts";
import type { Sheet } from "./sheet.ts";

export async function receiptOf({ settings }: View, invoice: InvoiceRecord, receiptId: string): Promise<Download> {
  const { invoiceId, invoicedAt, currency, billTo } = invoice;
  const paper = paperIn(billTo.country);
  const places = placesOf(currency, settings);
  const [charges, credits, tax, total] = [invoice.charges, invoice.credits, invoice.tax, invoice.total].map((text) => Decimal.of(text)) as [Decimal, Decimal, Decimal, Decimal];
  const facts: Fact[] = [
    ["Receipt number", receiptId], ["Receipt date", dayText(invoicedAt)], ["Invoice number", invoiceId], ["Billing period", periodText(invoice)],
    ["Billing currency", currency], ["Partner ID", billTo.mpnId ?? "none"],
  ];
  function* blocks(sheet: Sheet): Generator<Block> {
    yield letterheadOf("Tax receipt", paper);
    yield bannerOf(sheet, noticesOf(invoice), paper);
    yield partiesOf(invoice, paper, facts);
    yield* summaryBlocks("Sales and tax", [
      { name: "Sales before tax", amount: charges.plus(credits) }, { name: "Tax", amount: tax }, { name: "Total", amount: total, bold: true },
    ], currency, places, paper);
  }
  const about = { title: `Tax receipt ${receiptId} (test document)`, notice: testNotice, createdAt: invoicedAt, paper };
  const name = `Tax receipt ${receiptId}  ·  ${dayText(invoicedAt)}`;
  return { bytes: await drawn(about, (sheet) => [{ name, blocks: () => blocks(sheet) }]), fileName: `E-Tax-${receiptId}.pdf` };
}
