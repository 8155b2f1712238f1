// For which term and how often charged a line is bought. Pure.

import { ordersFaults } from "@understudy/contract";
import { monthsOf, type BillingCycle, type Plan, type TermDuration } from "../../commerce/index.ts";
import { LineFault } from "./line-fault.ts";
import { detailsOf, familyOf, type Sold } from "./sold.ts";
import type { WantedLine } from "./wanted.ts";

type Asked = Pick<WantedLine, "number" | "billingCycle" | "termDuration">;

/** Carts say the term of licences; an order that does not means the shortest that is sold. */
export function planOfLine(sold: Sold, line: Asked, from: "cart" | "order"): Plan {
  const { billingCycle, termDuration } = line;
  if (billingCycle === "unknown") throw notSold(sold, line);
  if (sold.kind === "offer") return planOfOffer(sold, line);
  const family = familyOf(sold);
  if (termDuration === undefined && family === "newCommerce" && from === "cart") throw notSold(sold, line);
  // What has no term is sold without one, whatever a client repeats.
  const wanted = family === "azurePlan" || family === "perpetual" ? undefined : termDuration;
  const [plan] = sold.availability.plans
    .filter((one) => one.billingCycle === billingCycle && (wanted === undefined || one.termDuration === wanted))
    .toSorted((one, other) => lengthOf(one) - lengthOf(other));
  if (!plan) throw notSold(sold, line);
  return plan;
}

const lengthOf = ({ termDuration }: Plan): number => (termDuration === undefined ? 0 : monthsOf(termDuration));

/** The terms that carts and orders can name: not the 72 months and the 45 days that some older offers are for. */
const named: readonly (string | undefined)[] = ["P1M", "P1Y", "P3Y"] satisfies readonly TermDuration[];
const isNamed = (term: string | undefined): term is TermDuration => named.includes(term);

/** Older offers are for a year, most of them; legacy Azure is charged by use, monthly. */
function planOfOffer(sold: Extract<Sold, { kind: "offer" }>, line: Asked): Plan {
  const { supportedBillingCycles, billing, term } = sold.offer;
  const billingCycle = line.billingCycle as BillingCycle;
  const isSold = supportedBillingCycles.includes(billingCycle) || (billing === "usage" && billingCycle === "monthly");
  if (!isSold) throw notSold(sold, line);
  return { billingCycle, ...(isNamed(term) && { termDuration: term }) };
}

function notSold(sold: Sold, { billingCycle, termDuration }: Asked): LineFault {
  const plans = sold.kind === "offer"
    ? sold.offer.supportedBillingCycles
    : sold.availability.plans.map((plan) => [plan.termDuration, plan.billingCycle].filter(Boolean).join(" "));
  const asked = [termDuration, billingCycle].filter(Boolean).join(" ");
  return new LineFault("billing_plan_not_supported", ordersFaults.orderRefused, { reason: `${asked} is not sold: there is ${plans.join(", ")}.` });
}

/** What an order that names no billing cycle means, by its first line. */
export function usualCycle(sold: Sold): BillingCycle {
  const family = familyOf(sold);
  if (family === "perpetual" || family === "reservation") return "one_time";
  return detailsOf(sold).isTrial ? "none" : "monthly";
}
