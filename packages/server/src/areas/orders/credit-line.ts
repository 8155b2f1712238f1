// Whether the partner's credit line takes a purchase. Renewals and use go on without being asked.
// Source: credit-limit-enforcement.md; error-codes.md names three refusals, of which orders document one.

import { Decimal, Fault, type FaultDefinition } from "@understudy/kernel";
import { creditLineOf, inDollars } from "../../billing/index.ts";
import type { View } from "../../world/index.ts";
import type { AssessedLine } from "./assess.ts";
import type { Buyer } from "./buyer.ts";

/** The refusal of what is dearer than what is left; undefined where it is not, or nobody has set a line. */
export async function creditFault(view: View, { account }: Buyer, lines: readonly AssessedLine[], fault: FaultDefinition): Promise<Fault | undefined> {
  const credit = await creditLineOf(view, account.accountId);
  if (!credit) return undefined;
  const prices = lines.map(({ price: { currency }, pricing, line }) => inDollars(view, Decimal.of(pricing.price).times(line.quantity), currency));
  return Decimal.sum(prices).compare(credit.available) > 0 ? new Fault(fault) : undefined;
}
