// Terms with their billing: what is sold, what a subscription may change to now, and what with its next term. Pure.

import type { Item } from "../../../api/operation.ts";
import type { Subscription } from "./subscription.ts";

export interface Plan {
  readonly termDuration: string;
  readonly billingCycle: NonNullable<Subscription["billingCycle"]>;
}

/** Two words that a list of choices can carry: P1Y/monthly. */
export const planKey = ({ termDuration, billingCycle }: Plan): string => `${termDuration}/${billingCycle}`;

export function planFrom(key: string): Plan {
  const [termDuration = "", billingCycle = ""] = key.split("/");
  return { termDuration, billingCycle: billingCycle as Plan["billingCycle"] };
}

export const plansOf = (availability: Pick<Item<"customers.products.skus.availabilities.list">, "terms"> | undefined): readonly Plan[] =>
  (availability?.terms ?? []).map(({ duration, billingCycle = "none" }) => ({ termDuration: duration, billingCycle }));

const months: Readonly<Record<string, number>> = { P1M: 1, P1Y: 12, P3Y: 36 };
const monthsOf = (termDuration: string | undefined): number => months[termDuration ?? ""] ?? 0;

/** A longer term begins at once. */
export const longerPlans = ({ termDuration }: Pick<Subscription, "termDuration">, sold: readonly Plan[]): readonly Plan[] =>
  sold.filter((plan) => monthsOf(plan.termDuration) > monthsOf(termDuration));

/** Terms that are not shorter, for a move to another product. */
export const plansNotShorter = ({ termDuration }: Pick<Subscription, "termDuration">, sold: readonly Plan[]): readonly Plan[] =>
  sold.filter((plan) => monthsOf(plan.termDuration) >= monthsOf(termDuration));

/** Of three years the billing changes between month and year, with the next charge. */
export function otherCycle({ termDuration, billingCycle }: Pick<Subscription, "termDuration" | "billingCycle">, sold: readonly Plan[]): Plan["billingCycle"] | undefined {
  const other = billingCycle === "monthly" ? "annual" : billingCycle === "annual" ? "monthly" : undefined;
  const isSold = sold.some((plan) => plan.termDuration === termDuration && plan.billingCycle === other);
  return termDuration === "P3Y" && isSold ? other : undefined;
}
