// A partner's credit line: what it may owe in all, in US dollars. What is left of it is the line without what is unpaid and
// what no invoice has yet; what was paid too much comes to it.
// Source: credit-limit-enforcement.md, commerce section 5.

import { Decimal, toInstantText } from "@understudy/kernel";
import { findProfile, replaceProfile } from "../../areas/profiles/index.ts";
import { rateOn } from "../../commerce/index.ts";
import { sql } from "../../database/index.ts";
import type { Unit, View } from "../../world/index.ts";
import { amountsIn, currenciesIn } from "./ledger-reads.ts";
import { openOf } from "./payments.ts";
import { openPeriodsOf } from "./periods.ts";
import { listInvoices } from "./repository.ts";

/** In US dollars. */
export interface CreditLine {
  readonly limit: Decimal;
  readonly unpaid: Decimal;
  readonly unbilled: Decimal;
  readonly available: Decimal;
}

/** Undefined where nobody has set one: then everything can be bought. */
export async function creditLineOf(view: View, accountId: string): Promise<CreditLine | undefined> {
  const found = await findProfile(view.db, accountId, "creditLine");
  if (!found) return undefined;
  const limit = Decimal.of(found.profile.amount);
  const [unpaid, unbilled] = [await unpaidOf(view, accountId), await unbilledOf(view, accountId)];
  return { limit, unpaid, unbilled, available: limit.minus(unpaid).minus(unbilled) };
}

/** Without an amount there is none any more. */
export async function setCreditLine({ db }: Unit, accountId: string, amount: Decimal | undefined): Promise<void> {
  if (amount) return replaceProfile(db, accountId, "creditLine", { amount: amount.toString() });
  await db.run(sql`DELETE FROM account_profiles WHERE account_id = ${accountId} AND profile_type = 'creditLine'`);
}

/** An amount at this month's rate. */
export const inDollars = ({ now, settings }: Pick<View, "now" | "settings">, amount: Decimal, currency: string): Decimal =>
  amount.times(rateOn(toInstantText(now).slice(0, 7), currency, "USD", settings));

async function unpaidOf(view: View, accountId: string): Promise<Decimal> {
  const invoices = await listInvoices(view.db, accountId);
  return Decimal.sum(invoices.map((invoice) => inDollars(view, openOf(invoice), invoice.currency)));
}

async function unbilledOf(view: View, accountId: string): Promise<Decimal> {
  const amounts: Decimal[] = [];
  for (const bill of ["modern", "legacy"] as const) {
    const { current, previous = current } = await openPeriodsOf(view, accountId, bill);
    const time = { accountId, bill, from: previous.from, to: current.to };
    for (const currency of await currenciesIn(view.db, time)) {
      const span = { ...time, currency, editions: [0, 0] } as const;
      for (const kind of ["charge", "usage"] as const) {
        for await (const { amount } of amountsIn(view.db, span, kind)) amounts.push(inDollars(view, Decimal.of(amount), currency));
      }
    }
  }
  return Decimal.sum(amounts);
}
