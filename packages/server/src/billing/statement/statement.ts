// The PDF of an invoice or a note. Source: billing section 8; understand-your-invoice.md, get-invoice-statement.md.

import type { Download } from "../../call/index.ts";
import type { View } from "../../world/index.ts";
import { dayText } from "./amounts.ts";
import { contentsOf, type Contents, type Section } from "./contents.ts";
import { customerTable, detailBlocks, exchangeBlocks, sectionTotals, type Details } from "./detail-blocks.ts";
import { drawn, type Part } from "./draw.ts";
import { countryText, periodText, titleOf, type Fact } from "./facts.ts";
import type { Block } from "./flow.ts";
import {
  amountBlockOf, bannerOf, frontNotices, headingOf, letterheadOf, paragraphBlocks, partiesOf, paymentTextOf, reasonOf, summaryBlocks, summaryLinesOf,
} from "./front-blocks.ts";
import type { InvoiceRecord } from "../invoices/record.ts";
import { listInvoices } from "../invoices/repository.ts";
import { noticesOf, testNotice } from "./issuer.ts";
import { paperIn } from "./paper.ts";
import { hasSeparateDocuments, isRegulated, originalsOf } from "./regulated.ts";
import type { Sheet } from "./sheet.ts";

interface Statement {
  readonly invoice: InvoiceRecord;
  readonly amendments: readonly InvoiceRecord[];
  readonly contents: Contents;
  readonly details: Details;
  readonly view: View;
}

export async function statementOf(view: View, invoice: InvoiceRecord): Promise<Download> {
  const contents = await contentsOf(view, invoice, await originalsOf(view.db, invoice));
  const amendments = (await listInvoices(view.db, invoice.accountId)).filter(({ amendsOf }) => amendsOf === invoice.invoiceId);
  const paper = paperIn(invoice.billTo.country);
  const isTaxed = contents.sections.some(({ sums }) => !sums.tax.isZero);
  const details: Details = { paper, currency: invoice.currency, places: contents.places, isTaxed };
  const statement: Statement = { invoice, amendments, contents, details, view };
  const about = { title: `${titleOf(invoice)} ${invoice.invoiceId} (test document)`, notice: noticeOf(invoice), createdAt: invoice.invoicedAt, paper };
  return { bytes: await drawn(about, (sheet) => partsOf(sheet, statement)), fileName: `Invoice_${invoice.invoiceId}.pdf` };
}

/** Above every page. */
const noticeOf = ({ isSandbox, status }: InvoiceRecord): string =>
  [testNotice, ...(isSandbox ? ["Sandbox: do not pay"] : []), ...(status === "void" ? ["VOID"] : [])].join("  ·  ");

function partsOf(sheet: Sheet, statement: Statement): Part[] {
  const { invoice, contents: { sections } } = statement;
  const nameOf = (title: string, number: string): string => `${title} ${number}  ·  ${dayText(invoice.invoicedAt)}`;
  const name = nameOf(titleOf(invoice), invoice.invoiceId);
  if (!isRegulated(invoice) || invoice.documentType !== "invoice") return [{ name, blocks: () => plainBlocks(sheet, statement) }];
  if (!hasSeparateDocuments(invoice)) return [{ name, blocks: () => regulatedBlocks(sheet, statement) }];
  const separate = sections.map((section, index) => {
    const { title, number } = headingOfSection(invoice, section, index);
    return { name: nameOf(title, number), blocks: () => separateBlocks(sheet, statement, section, index) };
  });
  return [{ name, blocks: () => summaryOf(sheet, statement) }, ...separate];
}

function* frontBlocks(sheet: Sheet, { invoice, amendments, contents, details, view }: Statement): Generator<Block> {
  const { paper, places } = details;
  yield letterheadOf(titleOf(invoice), paper);
  yield bannerOf(sheet, frontNotices(invoice, amendments), paper);
  yield partiesOf(invoice, paper);
  yield amountBlockOf(invoice, places, view, paper);
  const reason = reasonOf(invoice);
  if (reason !== undefined) yield* paragraphBlocks(sheet, "About this document", [reason], paper);
  const [charged] = contents.sections;
  if (charged) yield* summaryBlocks("Billing summary", summaryLinesOf(invoice, charged.sums, view), invoice.currency, places, paper);
  yield* paragraphBlocks(sheet, "Payment instructions", paymentTextOf(invoice), paper);
}

/** One list of everything. */
function* plainBlocks(sheet: Sheet, statement: Statement): Generator<Block> {
  const { contents, details } = statement;
  yield* frontBlocks(sheet, statement);
  for (const section of contents.sections) {
    if (section.customers.size === 0) continue;
    yield* customerTable(section, details);
    yield* onNewPage(detailBlocks("Details by customer and product", section, details));
  }
  yield* exchangeBlocks(contents, details);
}

function* summaryOf(sheet: Sheet, statement: Statement): Generator<Block> {
  const { invoice, contents, details } = statement;
  yield* frontBlocks(sheet, statement);
  yield* sectionTable(invoice, contents, details);
  yield* exchangeBlocks(contents, details);
}

/** Three sections, one after the other. */
function* regulatedBlocks(sheet: Sheet, statement: Statement): Generator<Block> {
  const { invoice, contents, details } = statement;
  yield* frontBlocks(sheet, statement);
  yield* sectionTable(invoice, contents, details);
  for (const [index, section] of contents.sections.entries()) {
    const { title, number, facts } = headingOfSection(invoice, section, index);
    yield* onNewPage([headingOf(title, details.paper, 150), partiesOf(invoice, details.paper, facts)]);
    yield* sectionBlocks(`Total of ${title.toLowerCase()} ${number}`, section, details);
  }
  yield* exchangeBlocks(contents, details);
}

/** A section as a document of its own. */
function* separateBlocks(sheet: Sheet, { invoice, details }: Statement, section: Section, index: number): Generator<Block> {
  const { title, number, facts } = headingOfSection(invoice, section, index);
  yield letterheadOf(title, details.paper);
  yield bannerOf(sheet, noticesOf(invoice), details.paper);
  yield partiesOf(invoice, details.paper, facts);
  yield* sectionBlocks(`Total of ${title.toLowerCase()} ${number}`, section, details);
}

function* sectionBlocks(total: string, section: Section, details: Details): Generator<Block> {
  if (section.customers.size > 0) yield* detailBlocks("Details by customer and product", section, details);
  yield* sectionTotals(total, section, details);
}

/** Which sections follow, and what each comes to. */
function* sectionTable(invoice: InvoiceRecord, { sections }: Contents, { paper, currency, places }: Details): Generator<Block> {
  const lines = sections.map((section, index) => {
    const { title, number } = headingOfSection(invoice, section, index);
    const original = section.original === undefined ? "" : `, for ${section.original || "no one invoice"}`;
    return { name: `${title} ${number}${original}`, amount: section.sums.charges.plus(section.sums.credits) };
  });
  yield* summaryBlocks("Sections, before tax", lines, currency, places, paper);
}

interface SectionHeading {
  readonly title: string;
  readonly number: string;
  readonly facts: readonly Fact[];
}

function headingOfSection(invoice: InvoiceRecord, { original }: Section, index: number): SectionHeading {
  const { invoiceId, invoicedAt, billTo } = invoice;
  const isCredit = original !== undefined;
  const title = isCredit ? "Credit note" : "Tax invoice";
  const number = isCredit ? `${invoiceId}-CN${index}` : `${invoiceId}-TI`;
  return {
    title, number,
    facts: [
      [`${title} number`, number],
      [`${title} date`, dayText(invoicedAt)],
      isCredit ? ["Original billing number", original || "none: credits that are of no one invoice"] : ["Billing number", invoiceId],
      ["Billing period", periodText(invoice)],
      ["Billing profile", billTo.mpnId ?? "none"],
      ["State of destination and code", countryText(billTo.country)],
    ],
  };
}

function* onNewPage(blocks: Iterable<Block>): Generator<Block> {
  let isFirst = true;
  for (const block of blocks) {
    yield isFirst ? { ...block, onNewPage: true } : block;
    isFirst = false;
  }
}

