// `understudy invoice`: the partners' invoices with the proof of what they say, and what the operator does about them: pay
// them, put them right, give customers credits.

import { Command } from "commander";
import type { InvoiceProof, LineProof, OperatorInvoice, OperatorInvoices } from "@understudy/server";
import { withUsual } from "../group.ts";
import { accountOf, control, print, targeting, type Target } from "../running.ts";
import { UserMistake } from "../user-mistake.ts";

export function invoiceCommand(): Command {
  const invoice = new Command("invoice").alias("invoices").description("show invoices, prove what they say, pay them, put them right");
  return withUsual(invoice, listing(), [showing(), explaining(), paying(), voiding(), crediting()]);
}

const ask = async <Answer>(target: Target, path: string): Promise<Answer> => (await (await control(target, "GET", `/invoices${path}`)).json()) as Answer;
const order = async <Answer>(target: Target, path: string, body: object): Promise<Answer> =>
  (await (await control(target, "POST", `/invoices${path}`, body)).json()) as Answer;

const listing = (): Command =>
  targeting(new Command("list").description("which there are, the latest first (also without a word)"))
    .option("--account <tenant>", "only those of an account, by its tenant id or a domain")
    .action(async ({ account = "", ...target }: Target & { readonly account?: string }) => {
      const found = await ask<OperatorInvoices>(target, `?${new URLSearchParams({ account }).toString()}`);
      print(target, found, ({ invoices }) => (invoices.length === 0 ? "There is no invoice." : invoices.map(inALine).join("\n")));
    });

const naming = (name: string, description: string): Command =>
  targeting(new Command(name).description(description)).argument("<invoice>", "its number, as G000024135");

const pathOf = (id: string): string => `/${encodeURIComponent(id)}`;

const showing = (): Command =>
  naming("show", "what an invoice says").action(async (id: string, target: Target) => print(target, await ask<OperatorInvoice>(target, pathOf(id)), inWords));

interface ExplainFlags extends Target {
  readonly limit?: string;
  readonly after?: string;
}

const explaining = (): Command =>
  naming("explain", "prove it: what it says is what its lines and the ledger come to, and where each line comes from")
    .option("--limit <number>", "how many lines at most (default: 100)")
    .option("--after <charge>", "go on after this line")
    .action(async (id: string, { limit = "", after = "", ...target }: ExplainFlags) => {
      const proof = await ask<InvoiceProof>(target, `${pathOf(id)}/proof?${new URLSearchParams({ limit, after }).toString()}`);
      print(target, proof, explained);
    });

const paying = (): Command =>
  naming("pay", "pay it, as the partner would")
    .option("--amount <amount>", "a part of it, as 12.50 (default: all that is open)")
    .action(async (id: string, { amount, ...target }: Target & { readonly amount?: string }) =>
      print(target, await order<OperatorInvoice>(target, `${pathOf(id)}/payments`, { ...(amount !== undefined && { amount }) }), inALine));

interface VoidFlags extends Target {
  readonly reason?: string;
  readonly customer?: string;
  readonly credit?: string;
}

const voiding = (): Command =>
  naming("void", "take back a wrong one, and bill what it was for again")
    .option("--reason <text>", "what was wrong")
    .option("--customer <tenant>", "whom the one in its place gives something back to")
    .option("--credit <amount>", "and how much")
    .action(async (id: string, { reason, customer, credit, ...target }: VoidFlags) => {
      if ((customer === undefined) !== (credit === undefined)) throw new UserMistake("Give --customer and --credit together, or neither.");
      const corrections = customer === undefined || credit === undefined ? [] : [{ customer, amount: givenBack(credit), reason: reason ?? "A correction" }];
      const made = await order<OperatorInvoice>(target, `${pathOf(id)}/void`, { ...(reason !== undefined && { reason }), corrections });
      print(target, made, (invoice) => `${id} is void. In its place:\n${inALine(invoice)}`);
    });

interface CreditFlags extends Target {
  readonly reason: string;
  readonly partner?: string;
  readonly invoice?: string;
  readonly legacy?: true;
}

const crediting = (): Command =>
  targeting(new Command("credit").description("give a customer something back: on the next invoice, or by a note on one that is out"))
    .argument("<customer>", "by its tenant id or a domain")
    .argument("<amount>", "how much, as 12.50")
    .requiredOption("--reason <text>", "why: the line says so")
    .option("--partner <tenant>", "whose invoice (default: the primary account's)")
    .option("--invoice <number>", "the invoice that is adjusted, instead of the next one")
    .option("--legacy", "on the next invoice of older offers")
    .action(async (customer: string, amount: string, { reason, partner, invoice, legacy, ...target }: CreditFlags) => {
      const given = { customer, amount: givenBack(amount), reason };
      if (invoice !== undefined) return print(target, await order<OperatorInvoice>(target, `${pathOf(invoice)}/adjustments`, given), inALine);
      const whose = partner ?? (await accountOf(target, "primary")).tenantId;
      const made = await order<Credit>(target, "/credits", { partner: whose, ...given, ...(legacy && { bill: "legacy" }) });
      return print(target, made, (credit) => `${customer}: ${credit.amount} ${credit.currency} on the next invoice`);
    });

interface Credit {
  readonly amount: string;
  readonly currency: string;
}

const givenBack = (amount: string): string => `-${amount}`;

function inALine({ invoiceId, domain, bill, documentType, status, currency, from, total, open, dueOn, isSandbox, amendsOf }: OperatorInvoice): string {
  const what = documentType === "invoice" ? (bill === "modern" ? "new commerce" : "older offers") : `${documentType} of ${amendsOf}`;
  const standing = status === "void" ? "void" : isSandbox ? "nothing to pay" : open === "0" || open.startsWith("-") ? "nothing open" : `${open} ${currency} open, due ${dueOn}`;
  return `${invoiceId}  ${from.slice(0, 10)}  ${total} ${currency}  ${standing}  (${what}, ${domain})`;
}

function inWords(invoice: OperatorInvoice): string {
  const { from, to, invoicedAt, charges, credits, tax, total, paid, currency, lines, payments, billTo, reason } = invoice;
  return [
    inALine(invoice),
    `  billed ${invoicedAt} for ${from} to ${to}, to ${billTo.name}${billTo.mpnId === undefined ? "" : ` (${billTo.mpnId})`}`,
    `  charges ${charges}, credits ${credits}, tax ${tax}: ${total} ${currency}; ${paid} paid`,
    `  ${lines.charge + lines.meter} lines; ${lines.usage} days of use`,
    ...payments.map(({ amount, paidAt, shows }) => `  paid ${amount} ${currency} on ${paidAt}${shows ? "" : ", which does not show yet"}`),
    ...(reason === undefined ? [] : [`  ${reason}`]),
  ].join("\n");
}

function explained({ invoiceId, currency, sums: { header, lines, charges, agree }, lines: proofs, next }: InvoiceProof): string {
  return [
    `${invoiceId}: ${header.subtotal} ${currency} before tax${agree ? "" : ", WHICH DOES NOT ADD UP"}`,
    `  ${lines.count} lines come to ${lines.subtotal}, ${charges.count} charges of the ledger to ${charges.subtotal}; tax ${header.tax}, total ${header.total}`,
    ...proofs.map(lineInWords),
    ...(next === undefined ? [] : [`More: understudy invoice explain ${invoiceId} --after ${next}`]),
  ].join("\n");
}

const lineInWords = ({ amount, chargeType, productName, customerName, chargeStart, chargeEnd, formula, holds, worksOutTo, price, cause, rule }: LineProof): string =>
  [
    `${amount}  ${chargeType}  ${productName}, ${customerName}, ${chargeStart}${chargeEnd === undefined ? "" : ` to ${chargeEnd}`}`,
    `  ${formula}${holds ? "" : `: WHICH IS ${worksOutTo}`}`,
    `  ${price.text}`,
    `  ${cause.text}`,
    `  ${rule.text} (${rule.source})`,
  ].join("\n");
