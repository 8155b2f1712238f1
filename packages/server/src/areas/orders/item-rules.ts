// What holds of a line whichever product it is: quantity, currency, conditions to accept, promotion, what it renews to.
// Pure, but for what is handed in.

import { commerceLimits, ordersFaults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import type { Family, Plan } from "../../commerce/index.ts";
import type { Settings } from "../../world/index.ts";
import type { Buyer } from "./buyer.ts";
import { LineFault } from "./line-fault.ts";
import { detailsOf, type Sold } from "./sold.ts";
import type { WantedLine } from "./wanted.ts";

/** In the partner's currency or that of the customer's market; which of the two, if the line says it. */
export function currencyOfLine({ currencyCode }: WantedLine, { currency, partnerCurrency }: Pick<Buyer, "currency" | "partnerCurrency">): string {
  const asked = currencyCode?.toUpperCase() || currency;
  if (asked === currency || asked === partnerCurrency) return asked;
  throw new LineFault("currency_is_not_supported", ordersFaults.currencyUnsupported, { currencyCode: asked });
}

export function checkQuantity(sold: Sold, { number, quantity, catalogItemId }: WantedLine, { orderQuantityCode }: Pick<Settings, "orderQuantityCode">): void {
  const { minimumQuantity: minimum, maximumQuantity: maximum } = detailsOf(sold);
  if (quantity >= Math.max(1, minimum) && quantity <= maximum) return;
  const definition = orderQuantityCode === "800017" ? ordersFaults.quantityUnavailable : ordersFaults.quantityOutOfRange;
  throw new LineFault("invalid_input", definition, { lineItemNumber: number, quantity, minimum, maximum, catalogItemId });
}

/** A sandbox cannot buy what is sold from more licences on than it may have. */
export function checkLeastQuantity(sold: Sold): void {
  const { limit, fault } = commerceLimits["offer.minimumSeats.maxPurchasable"];
  if (detailsOf(sold).minimumQuantity > limit) throw new Fault(fault, { limit });
}

export function checkConditions(sold: Sold, { isAttested, catalogItemId }: WantedLine): void {
  if (detailsOf(sold).attestationType === undefined || isAttested) return;
  throw new LineFault("attestation_not_accepted", ordersFaults.attestationRequired, { catalogItemId });
}

/** What a trial or a month is followed by: a plan of those by which the item, or what the trial becomes, is sold. */
export function checkRenewal(family: Family, plan: Plan, { renewsTo, number }: WantedLine, sold: readonly Plan[]): void {
  if (renewsTo === undefined) return;
  const refused = (why: string) => new LineFault("invalid_input", ordersFaults.invalidInput, { reason: `line item ${number}: renewsTo ${why}.` });
  const isFor = family === "trial" || (family === "newCommerce" && plan.termDuration === "P1M");
  if (!isFor || renewsTo === "P3Y") throw refused("is for trials and for terms of one month, and takes P1M or P1Y");
  const billingCycle = family === "trial" ? "monthly" : plan.billingCycle;
  if (sold.some((one) => one.termDuration === renewsTo && one.billingCycle === billingCycle)) return;
  throw refused(`${renewsTo} billed ${billingCycle} is not sold`);
}

/** Seats of small-business SKUs are counted together, whoever sold them. */
export function checkPooled({ catalogItemId, quantity }: WantedLine, remaining: number | undefined): void {
  if (remaining === undefined || quantity <= remaining) return;
  const available = Math.max(0, remaining);
  throw new LineFault(
    "max_allowed_seats_per_subscription_exceeded", ordersFaults.seatsExceedRemaining,
    { requested: quantity, remaining: available, catalogItemId }, { availableQuantity: available, purchasedQuantity: quantity },
  );
}
