// What the sequences buy: of every family something, with the plans that it is sold by.

import type { BillingCycle, Family, TermDuration } from "../../../packages/server/src/commerce/index.ts";
import { offers } from "../../support/legacy.ts";
import { skus } from "../../support/purchases.ts";

export interface Plan {
  readonly duration?: TermDuration;
  readonly cycle: BillingCycle;
}

export interface Good {
  /** productId:skuId, or an older offer's id. */
  readonly item: string;
  readonly family: Family;
  readonly plans: readonly Plan[];
  readonly least: number;
  readonly most: number;
  /** Whether the most is for all of a customer's subscriptions together. */
  readonly isPooled?: true;
  readonly isTrial?: true;
  /** Whether a customer may be refused a second one: of those the sequences only ask that the first is sold. */
  readonly isHadOnce?: true;
  readonly isRenewed: boolean;
  /** Only with an Azure plan that is registered. */
  readonly onPlan?: "reservation" | "savingsPlan";
  /** What it moves to, or what a trial becomes. */
  readonly becomes?: string;
}

const plansOf = (...names: readonly `${TermDuration} ${BillingCycle}`[]): readonly Plan[] =>
  names.map((name) => { const [duration, cycle] = name.split(" ") as [TermDuration, BillingCycle]; return { duration, cycle }; });

const usual = plansOf("P1M monthly", "P1Y monthly", "P1Y annual");
const long = [...usual, ...plansOf("P3Y monthly", "P3Y annual", "P3Y triennial")];
const many = 10_000_000;

export const goods: readonly Good[] = [
  { item: skus.businessBasic, family: "newCommerce", plans: usual, least: 1, most: 300, isPooled: true, isRenewed: true, becomes: skus.officeE1 },
  { item: skus.officeE1, family: "newCommerce", plans: long, least: 1, most: many, isRenewed: true, becomes: skus.enterpriseE3 },
  { item: skus.enterpriseE3, family: "newCommerce", plans: long, least: 1, most: many, isRenewed: true },
  { item: skus.trial, family: "trial", plans: plansOf("P1M none"), least: 25, most: 25, isTrial: true, isRenewed: true, isHadOnce: true, becomes: skus.businessBasic },
  { item: skus.sqlServer, family: "software", plans: plansOf("P3Y triennial", "P3Y annual"), least: 1, most: many, isRenewed: true },
  { item: skus.biztalk, family: "perpetual", plans: [{ cycle: "one_time" }], least: 1, most: many, isRenewed: false },
  { item: skus.saas, family: "saas", plans: plansOf("P1M monthly"), least: 1, most: many, isRenewed: true },
  { item: "DZH318Z0C0WF:0001", family: "saas", plans: plansOf("P1M monthly", "P1Y annual"), least: 1, most: many, isRenewed: true },
  { item: skus.azurePlan, family: "azurePlan", plans: [{ cycle: "monthly" }], least: 1, most: 1, isRenewed: false, isHadOnce: true },
  { item: skus.reservation, family: "reservation", plans: plansOf("P1Y one_time", "P1Y monthly"), least: 1, most: 999_999_999, isRenewed: false, onPlan: "reservation" },
  { item: skus.savingsPlan, family: "savingsPlan", plans: plansOf("P1Y monthly", "P1Y one_time"), least: 1, most: 1, isRenewed: false, onPlan: "savingsPlan", isHadOnce: true },
  { item: offers.enterpriseE1, family: "legacy", plans: [{ cycle: "monthly" }, { cycle: "annual" }], least: 1, most: many, isRenewed: true },
  { item: offers.businessPremiumTrial, family: "legacy", plans: [{ cycle: "none" }], least: 25, most: 25, isTrial: true, isRenewed: false, isHadOnce: true, becomes: offers.businessPremium },
  { item: "MS-AZR-0146P", family: "legacyAzure", plans: [{ cycle: "monthly" }], least: 1, most: 999_999_999, isRenewed: false, isHadOnce: true },
  // Bought as what a trial becomes.
  { item: offers.businessPremium, family: "legacy", plans: [{ cycle: "monthly" }, { cycle: "annual" }], least: 1, most: 300, isRenewed: true },
];

export function goodOf(item: string): Good {
  const found = goods.find((good) => good.item === item);
  if (!found) throw new Error(`${item} is none of the goods.`);
  return found;
}

export const isLegacy = (family: Family): boolean => family === "legacy" || family === "legacyAzure";

export const monthsOf = (duration: TermDuration): number => ({ P1M: 1, P1Y: 12, P3Y: 36 })[duration];

/** How many months a charge is for; undefined where the whole term is charged at once. */
export function chargeMonths({ duration, cycle }: Plan): number | undefined {
  const months = { monthly: 1, annual: 12, biennial: 24, triennial: 36, none: undefined, one_time: undefined }[cycle];
  return months === undefined || months >= monthsOf(duration ?? "P1Y") ? undefined : months;
}
