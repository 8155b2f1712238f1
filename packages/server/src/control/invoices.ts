// What the operator does about invoices: pay them as the partner would, give customers credits, and put wrong ones right as
// Microsoft would. And it reads them, with the proof of what they say.

import type { FastifyRequest } from "fastify";
import { Type, type Static } from "typebox";
import { Decimal } from "@understudy/kernel";
import { oneOf } from "@understudy/contract";
import { findAccount, listAccounts } from "../accounts/index.ts";
import { findCustomer } from "../areas/customers/index.ts";
import {
  adjust, amendmentProblem, credit, explainInvoice, findInvoice, listInvoices, openOf, ownerOfInvoice, paidOf, pay, paymentProblem, shownPayments, voidAndRebill,
  type Correction, type InvoiceProof, type InvoiceRecord,
} from "../billing/index.ts";
import { billingCurrencyOf, findCharge } from "../commerce/index.ts";
import type { Reader } from "../database/index.ts";
import type { View, World } from "../world/index.ts";
import { accountOf, carriedOut, noCustomer, tenantOf } from "./customers.ts";
import { queryOf } from "./query.ts";
import { ControlRefused } from "./refusal.ts";

const strict = { additionalProperties: false } as const;
/** Text, so that nothing of it is lost on the way. */
const amount = (description: string, pattern: string) => Type.String({ pattern, description });
const anyAmount = amount("Decimal text, as -12.50: negative where something is given back", "^-?\\d{1,12}(\\.\\d{1,2})?$");
const customer = Type.String({ maxLength: 253, description: "The customer's tenant, or a domain of it" });
const reason = Type.String({ minLength: 1, maxLength: 200, description: "Why: the line says so" });

export const PaymentOrder = Type.Object(
  { amount: Type.Optional(amount("Decimal text, as 12.50; all that is open when absent", "^\\d{1,12}(\\.\\d{1,2})?$")) }, strict,
);

const CorrectionOrder = Type.Object({ customer, amount: anyAmount, reason }, strict);

export const VoidOrder = Type.Object(
  {
    reason: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: "What was wrong" })),
    corrections: Type.Optional(Type.Array(CorrectionOrder, { maxItems: 100, description: "What the invoice that takes its place has besides" })),
  },
  strict,
);

export const AdjustmentOrder = CorrectionOrder;

export const CreditOrder = Type.Object(
  {
    partner: Type.String({ maxLength: 253, description: "The partner's tenant, or a domain of it" }),
    customer, amount: anyAmount, reason,
    bill: Type.Optional(oneOf(["modern", "legacy"], "On which invoice; modern when absent")),
    creditReasonCode: Type.Optional(Type.String({ minLength: 1, maxLength: 100, description: "As Azure Credit Offer" })),
  },
  strict,
);

/** An invoice as the operator reads it. */
export interface OperatorInvoice extends Omit<InvoiceRecord, "payments" | "editions"> {
  readonly domain: string;
  /** What shows as paid, and what nobody has paid yet. */
  readonly paid: string;
  readonly open: string;
  readonly payments: readonly (InvoiceRecord["payments"][number] & { readonly shows: boolean })[];
}

export interface OperatorInvoices {
  /** The latest first. */
  readonly invoices: readonly OperatorInvoice[];
}

/** Of one account or of all. */
export const showInvoices = (world: World, request: FastifyRequest): Promise<OperatorInvoices> =>
  world.view(async (view) => {
    const account = queryOf(request, ["account"]).text("account");
    const accounts = account === undefined ? await listAccounts(view.db) : [await accountOf(view.db, account)];
    const invoices: OperatorInvoice[] = [];
    for (const { accountId, domain } of accounts) {
      for (const invoice of await listInvoices(view.db, accountId)) invoices.push(shownOf(view, invoice, domain));
    }
    return { invoices: invoices.toSorted(latestFirst) };
  });

const latestFirst = (one: OperatorInvoice, other: OperatorInvoice): number =>
  (`${one.invoicedAt} ${one.invoiceId}` > `${other.invoicedAt} ${other.invoiceId}` ? -1 : 1);

export const showInvoice = (world: World, request: FastifyRequest): Promise<OperatorInvoice> =>
  world.view(async (view) => shown(view, await invoiceIn(view.db, request)));

export const proveInvoice = (world: World, request: FastifyRequest): Promise<InvoiceProof> =>
  world.view(async (view) => {
    const query = queryOf(request, ["after", "limit"]);
    const invoice = await invoiceIn(view.db, request);
    const chargeId = query.text("after");
    const after = chargeId === undefined ? undefined : await findCharge(view.db, invoice.accountId, chargeId);
    if (chargeId !== undefined && !after) throw new ControlRefused(400, `after is the id of a charge, and not ${chargeId}.`);
    return explainInvoice(view, invoice, { limit: query.limit(100, 1_000), ...(after && { after }) });
  });

/** As the partner pays it. */
export const payInvoice = (world: World, request: FastifyRequest, order: Static<typeof PaymentOrder>): Promise<OperatorInvoice> =>
  world.unit(async (unit) => {
    const invoice = await invoiceIn(unit.db, request);
    const paid = order.amount === undefined ? openOf(invoice) : Decimal.of(order.amount);
    refuseFor(409, paymentProblem(invoice, paid));
    return shown(unit, await pay(unit, invoice, paid));
  });

/** Answers the invoice that takes the place of the void one. */
export const voidInvoice = (world: World, request: FastifyRequest, { reason: why = "The invoice was wrong.", corrections = [] }: Static<typeof VoidOrder>): Promise<object> =>
  carriedOut(world, async (unit) => {
    const invoice = await invoiceIn(unit.db, request);
    refuseFor(409, amendmentProblem(invoice));
    const made: Correction[] = [];
    for (const order of corrections) made.push(await correctionFor(unit.db, invoice.accountId, order));
    return shown(unit, await voidAndRebill(unit, invoice, { reason: why, corrections: made }));
  });

/** Answers the note. */
export const adjustInvoice = (world: World, request: FastifyRequest, order: Static<typeof AdjustmentOrder>): Promise<object> =>
  carriedOut(world, async (unit) => {
    const invoice = await invoiceIn(unit.db, request);
    refuseFor(409, amendmentProblem(invoice));
    return shown(unit, await adjust(unit, invoice, await correctionFor(unit.db, invoice.accountId, order)));
  });

/** It comes on the next invoice. */
export const creditCustomer = (world: World, order: Static<typeof CreditOrder>): Promise<object> =>
  carriedOut(world, async (unit) => {
    const { accountId } = await accountOf(unit.db, order.partner);
    const { bill = "modern", creditReasonCode } = order;
    const correction = { ...(await correctionFor(unit.db, accountId, order)), ...(creditReasonCode !== undefined && { creditReasonCode }) };
    const { chargeId, customerId, currency, chargedAt, amount: charged, line } = await credit(unit, { accountId, bill, currency: await billingCurrencyOf(unit, accountId) }, correction);
    return { chargeId, customerId, bill, chargedAt, currency, amount: charged, chargeType: line.chargeType };
  });

function refuseFor(status: number, problem: string | undefined): void {
  if (problem !== undefined) throw new ControlRefused(status, problem);
}

async function correctionFor(reader: Reader, accountId: string, order: Static<typeof CorrectionOrder>): Promise<Correction> {
  const { tenantId } = await tenantOf(reader, order.customer);
  const found = await findCustomer(reader, accountId, tenantId);
  if (!found) throw noCustomer(order.customer);
  if (Decimal.of(order.amount).isZero) throw new ControlRefused(400, "The amount is nothing.");
  const { companyProfile: { companyName, domain }, billingProfile: { defaultAddress } } = found;
  return {
    customerId: tenantId, customer: { name: companyName, domain, country: defaultAddress.country.toUpperCase() }, resellerMpnId: 0,
    amount: Decimal.of(order.amount).toString(), reason: order.reason,
  };
}

/** By its number, or its type and number, in any case; whosever it is. */
async function invoiceIn(reader: Reader, request: FastifyRequest): Promise<InvoiceRecord> {
  const { invoice: id } = request.params as { invoice: string };
  const number = id.split("-").at(-1) ?? "";
  const owner = /^[a-z0-9]{1,20}$/i.test(number) ? await ownerOfInvoice(reader, number.toUpperCase()) : undefined;
  const invoice = owner === undefined ? undefined : await findInvoice({ db: reader }, owner, id);
  if (!invoice) throw new ControlRefused(404, `There is no invoice ${id} in this world.`);
  return invoice;
}

async function shown(view: View, invoice: InvoiceRecord): Promise<OperatorInvoice> {
  return shownOf(view, invoice, (await findAccount(view.db, invoice.accountId))?.domain ?? "");
}

function shownOf(view: View, invoice: InvoiceRecord, domain: string): OperatorInvoice {
  const { editions: _editions, payments, ...told } = invoice;
  const visible = new Set(shownPayments(invoice, view).map(({ paymentId }) => paymentId));
  return {
    domain, ...told, paid: paidOf(invoice, view).toString(), open: openOf(invoice).toString(),
    payments: payments.map((payment) => ({ ...payment, shows: visible.has(payment.paymentId) })),
  };
}
