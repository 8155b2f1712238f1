// The proof of lines: what each comes of, its price, how its amount is worked out again, and the rule that it follows.

import { Decimal } from "@understudy/kernel";
import type { LineCharge, MeterCharge, UsageCharge } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import type { InvoiceRecord } from "../invoices/record.ts";
import { lineKeyOf, usageOf } from "../invoices/meters.ts";
import { causeOf, type Cause, type Histories } from "./cause.ts";
import { meterWorkedOut, workedOut, type WorkedOut } from "./formula.ts";
import { meterPriceOf, priceOf, type PriceProof, type PriceRows } from "./price.ts";
import { ruleOf, type Rule } from "./rules.ts";

export interface LineProof {
  readonly chargeId: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly subscriptionId?: string;
  readonly productName: string;
  readonly chargeType: string;
  readonly chargeStart: string;
  readonly chargeEnd?: string;
  /** Exact decimal text: what the line says, before tax, and its tax. */
  readonly amount: string;
  readonly tax: string;
  readonly cause: Cause;
  readonly price: PriceProof;
  /** With its numbers. */
  readonly formula: string;
  /** What the formula comes to; absent where what was charged is given back as it was. */
  readonly worksOutTo?: string;
  /** Whether that is what the line says. */
  readonly holds: boolean;
  readonly rule: Rule;
}

export async function lineProofs(view: View, invoice: InvoiceRecord, charges: readonly (LineCharge | MeterCharge)[]): Promise<LineProof[]> {
  const [histories, rows, days]: [Histories, PriceRows, DaysOfLines] = [new Map(), new Map(), new Map()];
  const proofs: LineProof[] = [];
  for (const charge of charges) {
    proofs.push(charge.kind === "charge"
      ? proofOf(charge, await causeOf(view, charge, histories), await priceOf(view, charge, rows), workedOut(charge, view.settings))
      : await meterProof(view, invoice, charge, days));
  }
  return proofs;
}

function proofOf(charge: LineCharge | MeterCharge, cause: Cause, price: PriceProof, worked: WorkedOut): LineProof {
  const { chargeId, customerId, subscriptionId } = charge;
  const facts = charge.kind === "charge" ? charge.line : charge.meter;
  const amount = charge.kind === "charge" ? charge.amount : charge.meter.subtotal;
  const { customer, product, chargeType, chargeStart, chargeEnd, tax = "0" } = facts;
  return {
    chargeId, customerId, customerName: customer.name, ...(subscriptionId !== undefined && { subscriptionId }), productName: product.productName,
    chargeType, chargeStart, ...(chargeEnd !== undefined && { chargeEnd }), amount, tax, cause, price, formula: worked.text,
    ...(worked.amount && { worksOutTo: worked.amount.toString() }),
    holds: worked.amount === undefined || worked.amount.equals(Decimal.of(amount)),
    rule: ruleOf(charge),
  };
}

interface Days {
  readonly days: ReadonlySet<string>;
  readonly entries: number;
  readonly units: Decimal;
}

/** By line, what the ledger has of it; read once for each subscription of a page. */
type DaysOfLines = Map<string, ReadonlyMap<string, Days>>;

async function meterProof(view: View, invoice: InvoiceRecord, charge: MeterCharge, known: DaysOfLines): Promise<LineProof> {
  const { subscriptionId = "", chargedAt, meter } = charge;
  const ofSubscription = known.get(subscriptionId) ?? (await daysOf(view, invoice, subscriptionId));
  known.set(subscriptionId, ofSubscription);
  const found = ofSubscription.get(lineKeyOf(charge)) ?? { days: new Set<string>(), entries: 0, units: Decimal.zero };
  const [days, entries] = [found.days.size, found.entries];
  const cause = { text: `It was used on ${days} ${days === 1 ? "day" : "days"}: ${entries} ${entries === 1 ? "entry" : "entries"} of the ledger.`, at: chargedAt, days, entries };
  return proofOf(charge, cause, meterPriceOf(meter), meterWorkedOut(charge, found.units, view.settings));
}

async function daysOf(view: View, { accountId, bill, from, to }: InvoiceRecord, subscriptionId: string): Promise<Map<string, Days>> {
  const lines = new Map<string, { days: Set<string>; entries: number; units: Decimal }>();
  for await (const charge of usageOf(view, { accountId, bill, from, to }, subscriptionId)) add(lines, charge);
  return lines;
}

function add(lines: Map<string, { days: Set<string>; entries: number; units: Decimal }>, charge: UsageCharge): void {
  if (charge.usage.benefit) return;
  const key = lineKeyOf(charge);
  const line = lines.get(key) ?? { days: new Set<string>(), entries: 0, units: Decimal.zero };
  line.days.add(charge.usage.day);
  line.entries += 1;
  line.units = line.units.plus(Decimal.of(charge.usage.quantity));
  lines.set(key, line);
}
