// What lines of new commerce say in words: the plan, how often it is charged, what lowers the price. The wording is free
// text in the real service, whose keywords clients look for.
// Source: common-billing-scenarios-onetime-recurring.md, billing section 7.

import { Decimal } from "@understudy/kernel";
import { cycleMonths, type ChargeLine, type TermDuration } from "../../commerce/index.ts";

const commitments: Readonly<Record<TermDuration, string>> = {
  P1M: "One-Month commitment for monthly billing",
  P1Y: "One-Year commitment for monthly/yearly billing",
  P3Y: "Three-Year commitment for monthly/yearly billing",
};

const lengths: Readonly<Record<TermDuration, string>> = { P1M: "1 Month", P1Y: "1 Year", P3Y: "3 Years" };

type Plan = Pick<ChargeLine, "termDuration" | "billingCycle" | "qualifiers" | "reservationOrderId" | "product">;

/** Empty of what is bought for good. */
export function termAndBillingCycleOf({ termDuration, billingCycle, qualifiers, reservationOrderId, product }: Plan): string {
  if (termDuration === undefined) return "";
  if (reservationOrderId !== undefined) {
    const isSavingsPlan = /savings plan/i.test(`${product.productName} ${product.skuName}`);
    return `${lengths[termDuration]} ${isSavingsPlan ? "Savings Plan" : "Reservation"}`;
  }
  if (qualifiers.includes("Trial")) return "One-Month commitment for trial";
  return billingCycle === "one_time" ? `${lengths[termDuration]} Subscription` : commitments[termDuration];
}

const frequencies: Readonly<Partial<Record<ChargeLine["billingCycle"], string>>> = { monthly: "Monthly", annual: "Annual" };

/** Empty of what is charged once for its whole term. */
export const billingFrequencyOf = ({ billingCycle, termDuration }: Pick<ChargeLine, "billingCycle" | "termDuration">): string =>
  (termDuration !== undefined && cycleMonths(billingCycle, termDuration) === undefined ? "" : (frequencies[billingCycle] ?? ""));

/** The text of a JSON array; empty where nothing lowers the price. */
export function discountText({ discount, promotionId }: Pick<ChargeLine, "discount" | "promotionId">): string {
  if (discount === undefined || Decimal.of(discount).isZero) return "";
  return listed(`${percentOf(discount)}% Discount${promotionId === undefined ? "" : " by promotion"}`);
}

/** The same of usage: what the partner earns. */
export const earnedCreditText = (creditRate: string): string =>
  (Decimal.of(creditRate).isZero ? "" : listed(`${percentOf(creditRate)}% Partner earned credit for services managed`));

/** With one place, as samples have it: 15.0. */
const percentOf = (share: string): string => {
  const percent = Decimal.of(share).times(100).toString();
  return percent.includes(".") ? percent : `${percent}.0`;
};

const listed = (text: string): string => JSON.stringify([text]);
