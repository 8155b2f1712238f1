// What sheets say of a SKU beside its prices: titles, tags and plans, and, in an offer matrix, its limits and what it takes.

import type { BillingCycle } from "../../calendar/cycle.ts";
import type { TermDuration } from "../../subscriptions/record.ts";
import type { Segment } from "../item.ts";

/** To whom and how a sheet sells a SKU. */
export interface SheetPlan {
  readonly segment: Segment;
  readonly termDuration?: TermDuration;
  readonly billingCycle?: BillingCycle;
}

/** Of a price sheet: how a SKU is called, in words of the sheet. */
export interface SheetTexts {
  readonly productTitle?: string;
  readonly skuTitle?: string;
  readonly description?: string;
  readonly publisher?: string;
  readonly unitOfMeasure?: string;
  readonly tags?: readonly string[];
  readonly meterIds?: string;
  readonly meterType?: string;
  /** Of older licences. */
  readonly agreementType?: string;
  readonly purchaseUnit?: string;
  readonly secondaryLicenseType?: string;
  readonly endCustomerType?: string;
}

/** Of an offer matrix: what a SKU may be bought with, and by whom. */
export interface MatrixRow {
  readonly productTitle?: string;
  readonly skuTitle?: string;
  readonly description?: string;
  readonly provisioningId?: string;
  readonly provisioningString?: string;
  readonly minLicenses?: number;
  readonly maxLicenses?: number;
  readonly ownershipLimit?: number;
  /** As in ConcurrentCount. */
  readonly ownershipLimitType?: string;
  /** productId:skuId; owning one of them is enough. */
  readonly prerequisites: readonly string[];
  readonly conversions: readonly string[];
  /** Countries in which it is sold; none where the matrix does not say. */
  readonly allowedCountries: readonly string[];
}

/** The limit of subscriptions in a matrix, as the catalog has it. */
export const ownershipLimitOf = ({ ownershipLimit: count, ownershipLimitType: type = "" }: MatrixRow) =>
  count !== undefined && count > 0 && { ownershipLimit: { count, isLifetime: /life/i.test(type) } };

export interface SheetSku {
  readonly texts: SheetTexts;
  readonly plans: readonly SheetPlan[];
  readonly matrix?: MatrixRow;
}

const planKey = ({ segment, termDuration, billingCycle }: SheetPlan): string => [segment, termDuration, billingCycle].join("|");

/** All plans of both, in an order that does not depend on who said what first. */
export function mergedPlans(one: readonly SheetPlan[], other: readonly SheetPlan[]): SheetPlan[] {
  const byKey = new Map([...one, ...other].map((plan) => [planKey(plan), plan]));
  return [...byKey.keys()].toSorted().map((key) => byKey.get(key) as SheetPlan);
}
