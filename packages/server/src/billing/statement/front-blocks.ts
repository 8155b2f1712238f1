// The first page of a statement: the supplier, who is billed, which document it is, and what it comes to.

import { Decimal } from "@understudy/kernel";
import type { View } from "../../world/index.ts";
import { amountText, dayText } from "./amounts.ts";
import { countryText, factsOf, isNote, stateOf, titleOf, type Fact } from "./facts.ts";
import type { Block } from "./flow.ts";
import type { InvoiceRecord } from "../invoices/record.ts";
import { balanceOf, shownPayments } from "../invoices/payments.ts";
import { issuer, noticesOf, testNotice } from "./issuer.ts";
import type { Paper } from "./paper.ts";
import { ink, type Sheet } from "./sheet.ts";
import { subtotalOf, type Sums } from "./sums.ts";

/** The supplier at the left, and the kind of document at the right. */
export const letterheadOf = (title: string, { left, right }: Paper): Block => ({
  height: 62,
  draw(sheet, y) {
    sheet.box(left, y, 26, 26, { fill: ink.accent });
    sheet.text("U", left + 8.2, y + 18.5, { size: 15, bold: true, colour: "#ffffff" });
    sheet.text(issuer.name, left + 36, y + 10, { size: 11.5, bold: true });
    for (const [index, line] of issuer.addressLines.entries()) sheet.text(line, left + 36, y + 21 + index * 9.5, { size: 7, colour: ink.faint });
    sheet.text(title, right, y + 17, { size: 21, bold: true, colour: ink.accent, align: "right" });
    sheet.text(testNotice, right, y + 31, { size: 8.5, bold: true, colour: ink.alarm, align: "right" });
  },
});

/** That nothing is to be paid, and whatever else the reader must know first. */
export function bannerOf(sheet: Sheet, notices: readonly string[], { left, width }: Paper): Block {
  const lines = notices.flatMap((notice) => sheet.wrapped(notice, width - 24, { size: 7.4 }));
  return {
    height: 32 + lines.length * 10,
    draw(page, y) {
      page.box(left, y, width, 22 + lines.length * 10, { fill: ink.alarmPale, border: ink.alarm });
      page.text(testNotice, left + 12, y + 13, { size: 8.6, bold: true, colour: ink.alarm });
      for (const [index, line] of lines.entries()) page.text(line, left + 12, y + 24.5 + index * 10, { size: 7.4 });
    },
  };
}

const addressOf = ({ billTo: { name, addressLines, country, email } }: InvoiceRecord, isFull: boolean): string[] =>
  [name, ...addressLines, countryText(country), ...(isFull && email !== undefined ? [email] : [])];

/** Who is billed at the left, and the document's facts at the right. */
export function partiesOf(invoice: InvoiceRecord, { left, right, width }: Paper, facts: readonly Fact[] = factsOf(invoice)): Block {
  const columns = [
    [invoice.bill === "legacy" ? "Service recipient" : "Sold to", addressOf(invoice, false)], ["Bill to", addressOf(invoice, true)],
  ] as const;
  const column = width * 0.29;
  const factsLeft = left + 2 * column + 10;
  return {
    height: Math.max(...columns.map(([, lines]) => lines.length * 10.5 + 14), facts.length * 12.5) + 18,
    draw(sheet, y) {
      for (const [index, [name, lines]] of columns.entries()) {
        const x = left + index * column;
        sheet.text(name, x, y + 8, { size: 7.2, bold: true, colour: ink.accent });
        for (const [row, line] of lines.entries()) sheet.text(line, x, y + 20 + row * 10.5, { size: row === 0 ? 8.2 : 7.6, bold: row === 0, width: column - 12 });
      }
      for (const [index, [name, value]] of facts.entries()) {
        const line = y + 8 + index * 12.5;
        sheet.text(name, factsLeft, line, { size: 7.2, colour: ink.faint });
        sheet.text(value, right, line, { size: 7.6, bold: index === 0, align: "right", width: 120 });
        sheet.line([factsLeft, line + 3.6], [right, line + 3.6], ink.rule, 0.4);
      }
    },
  };
}

/** The amount, large, with when it is due and what has become of it. */
export function amountBlockOf(invoice: InvoiceRecord, places: number, view: Pick<View, "now" | "settings">, { left, right, width }: Paper): Block {
  const total = `${amountText(Decimal.of(invoice.total), places)} ${invoice.currency}`;
  const due = isNote(invoice) ? `Amends ${invoice.amendsOf ?? ""}` : isPayable(invoice) ? `Due on ${dayText(invoice.dueOn)}` : "Not payable";
  return {
    height: 62,
    draw(sheet, y) {
      sheet.box(left, y, width, 46, { fill: ink.pale });
      sheet.text(isNote(invoice) ? "Total of this note" : "Total amount", left + 14, y + 16, { size: 7.6, colour: ink.faint });
      sheet.text(total, left + 14, y + 35, { size: 17, bold: true, colour: ink.accent });
      sheet.text(due, right - 14, y + 18, { size: 9.4, bold: true, align: "right" });
      sheet.text(`State: ${stateOf(invoice, view)}`, right - 14, y + 33, { size: 8, colour: ink.faint, align: "right" });
    },
  };
}

const isPayable = ({ isSandbox, status }: InvoiceRecord): boolean => !isSandbox && status === "active";

export interface SummaryLine {
  readonly name: string;
  readonly amount: Decimal;
  readonly bold?: boolean;
}

/** Charges, credits, subtotal, tax and total, and what is open of them. */
export function summaryLinesOf(invoice: InvoiceRecord, sums: Sums, view: Pick<View, "now" | "settings">): SummaryLine[] {
  const [charges, credits, tax, total] = [invoice.charges, invoice.credits, invoice.tax, invoice.total].map((text) => Decimal.of(text)) as [Decimal, Decimal, Decimal, Decimal];
  const parts = invoice.bill === "legacy" ? legacyParts(sums) : [{ name: "Charges", amount: charges }];
  const paid = shownPayments(invoice, view).map(({ amount, paidAt }) => ({ name: `Payment of ${dayText(paidAt)}`, amount: Decimal.of(amount).negated() }));
  const sandbox = invoice.isSandbox ? [{ name: "Not payable: sandbox", amount: total.negated() }] : [];
  return [
    ...parts,
    { name: "Credits", amount: credits },
    { name: "Subtotal", amount: subtotalOf({ charges, credits }), bold: true },
    ...taxLinesOf(invoice.billTo.country, tax),
    ...(invoice.bill === "legacy" ? [{ name: "Other credits", amount: Decimal.zero }] : []),
    { name: invoice.bill === "legacy" ? "Total current charges" : "Total", amount: total, bold: true },
    ...(invoice.status === "void" || isNote(invoice) ? [] : [...paid, ...sandbox, { name: "Balance", amount: balanceOf(invoice, view), bold: true }]),
  ];
}

/** Where the law wants taxes stated by who levies them, the world's one rate is the first one's. Source: tax-and-tax-exemptions.md. */
const taxesIn: Readonly<Record<string, readonly [string, string]>> = {
  CA: ["GST/HST", "PST/QST"],
  PR: ["Commonwealth tax", "Municipal tax"],
};

function taxLinesOf(country: string, tax: Decimal): SummaryLine[] {
  const [first = "Tax", second] = taxesIn[country] ?? [];
  return [{ name: first, amount: tax }, ...(second === undefined ? [] : [{ name: second, amount: Decimal.zero }])];
}

/** The price before discounts, and these by themselves. */
const legacyParts = ({ families, discounts }: Sums): SummaryLine[] => [
  { name: "License-based charges", amount: families.licences.plus(discounts) },
  { name: "Usage-based charges", amount: families.usage },
  { name: "Other products and services", amount: families.other },
  { name: "Discounts", amount: discounts.negated() },
];

const summaryLineHeight = 14.5;

/** Its lines stay together, unless they are more than a page has. */
export function* summaryBlocks(title: string, lines: readonly SummaryLine[], currency: string, places: number, paper: Paper): Generator<Block> {
  yield headingOf(title, paper, 30 + lines.length * summaryLineHeight);
  for (const { name, amount, bold = false } of lines) {
    yield {
      height: summaryLineHeight,
      draw(sheet, y) {
        if (bold) sheet.line([paper.left, y], [paper.right, y], ink.rule);
        sheet.text(name, paper.left + 8, y + 10.3, { size: 8.2, bold });
        sheet.text(`${amountText(amount, places)} ${currency}`, paper.right - 8, y + 10.3, { size: 8.2, bold, align: "right" });
      },
    };
  }
}

export const headingOf = (title: string, { left, right }: Paper, room: number): Block => ({
  height: 30,
  room,
  draw(sheet, y) {
    sheet.text(title, left, y + 19, { size: 10.6, bold: true, colour: ink.accent });
    sheet.line([left, y + 24], [right, y + 24], ink.accent, 0.9);
  },
});

/** A paragraph under a heading. */
export function* paragraphBlocks(sheet: Sheet, title: string, paragraphs: readonly string[], paper: Paper): Generator<Block> {
  yield headingOf(title, paper, 50);
  for (const paragraph of paragraphs) {
    for (const line of sheet.wrapped(paragraph, paper.width - 16, { size: 7.8 })) {
      yield { height: 11, draw: (page, y) => page.text(line, paper.left + 8, y + 8, { size: 7.8 }) };
    }
  }
}

/** What stands in the red box: that it is a test, and what has become of the document. */
export function frontNotices(invoice: InvoiceRecord, amendments: readonly InvoiceRecord[]): string[] {
  const voided = amendments.find(({ documentType }) => documentType === "void_note");
  const adjusted = amendments.filter(({ documentType, status }) => documentType === "adjustment_note" && status === "active").map(({ invoiceId }) => invoiceId);
  return [
    ...noticesOf(invoice),
    ...(invoice.status === "void" ? [`VOID: this ${titleOf(invoice).toLowerCase()} is void${voided ? ` by ${voided.invoiceId} of ${dayText(voided.invoicedAt)}` : ""}.`] : []),
    ...(adjusted.length > 0 ? [`Adjusted by ${adjusted.join(", ")}.`] : []),
  ];
}

/** Why there is a note, or an invoice in the place of another one. */
export function reasonOf(invoice: InvoiceRecord): string | undefined {
  const { reason, amendsOf, documentType } = invoice;
  if (documentType === "void_note") return `This note makes ${amendsOf} void: its lines are given back as a whole. ${reason ?? ""}`.trim();
  if (documentType === "adjustment_note") return `This note adjusts ${amendsOf}, which stands otherwise. ${reason ?? ""}`.trim();
  return reason === undefined ? undefined : `This invoice takes the place of one that was void. ${reason}`;
}

export const paymentTextOf = (invoice: InvoiceRecord): string[] => {
  if (invoice.documentType === "void_note") return ["Nothing is to be paid, and nothing is paid out, for this test document."];
  if (invoice.status === "void") return ["Nothing is to be paid: this document is void."];
  if (invoice.isSandbox) return ["Do not pay. This is an integration sandbox's invoice: no action is needed."];
  return [
    "Do not send money: this is a test document, and the supplier has no account.",
    `Whoever runs the test world enters payments there, with the invoice number ${invoice.invoiceId}; they show here as they do on the invoice.`,
  ];
};
