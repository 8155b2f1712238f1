// Buying without a cart: an order that says all of it. It is refused whole, with the first thing that is wrong.

import { ordersFaults, type Of, type Order } from "@understudy/contract";
import { invariant } from "@understudy/kernel";
import type { Caller } from "../../call/index.ts";
import type { BillingCycle, OrderRecord } from "../../commerce/index.ts";
import type { Unit } from "../../world/index.ts";
import { assess, isFine } from "./assess.ts";
import { buyerOf, standingOf, type Buyer } from "./buyer.ts";
import { checkAttested, checkMayBuy } from "./buyer-rules.ts";
import { creditFault } from "./credit-line.ts";
import { findItem } from "./find-item.ts";
import { checkLineNumbers, checkOneKind } from "./order-rules.ts";
import { usualCycle } from "./plan-rules.ts";
import { placeOrder } from "./purchase.ts";
import { wantedOfOrderLine, type WantedLine } from "./wanted.ts";

type Draft = Of<typeof Order>;

export async function createOrder(unit: Unit, caller: Caller, customerId: string, draft: Draft): Promise<OrderRecord> {
  checkLineNumbers(draft.lineItems);
  const buyer = await buyerOf(unit, caller, customerId);
  checkAttested(draft.partnerOnRecordAttestationAccepted, "atPurchase", unit.settings);
  checkMayBuy(buyer, await standingOf(unit, buyer), unit.settings);
  return buyDraft(unit, buyer, draft);
}

/** What a customer has bought when its world begins: by then nobody is under review, and everything is signed. */
export async function createFirstOrder(unit: Unit, caller: Caller, customerId: string, draft: Draft): Promise<OrderRecord> {
  return buyDraft(unit, await buyerOf(unit, caller, customerId), draft);
}

async function buyDraft(unit: Unit, buyer: Buyer, draft: Draft): Promise<OrderRecord> {
  const billingCycle = await cycleOf(unit, buyer, draft);
  const lines = draft.lineItems.toSorted((one, other) => one.lineItemNumber - other.lineItemNumber).map((line) => wantedOfOrderLine(line, billingCycle));
  return buyAll(unit, buyer, lines);
}

/** The lines as one order, or the first refusal. */
export async function buyAll(unit: Unit, buyer: Buyer, lines: readonly WantedLine[]): Promise<OrderRecord> {
  const assessments = await assess(unit, buyer, lines, "order");
  const refused = assessments.find((one) => !isFine(one));
  if (refused && "fault" in refused) throw refused.fault;
  const fine = assessments.filter(isFine);
  checkOneKind(fine.map(({ family }) => family));
  const [first, ...others] = fine;
  invariant(first, "an order has lines");
  const fault = await creditFault(unit, buyer, fine, ordersFaults.creditLimitTooLow);
  if (fault) throw fault;
  return placeOrder(unit, buyer, [first, ...others]);
}

/** It counts for the whole order; where nobody says it, the first line's product does. */
async function cycleOf(unit: Unit, buyer: Buyer, { billingCycle, lineItems }: Draft): Promise<BillingCycle> {
  if (billingCycle !== undefined && billingCycle !== "unknown") return billingCycle;
  const [first] = lineItems;
  invariant(first, "an order has lines");
  return usualCycle(await findItem(unit, buyer, first.offerId));
}

