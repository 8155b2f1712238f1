// A line of the shipped SKUs. What most have is left out: a licence of Microsoft's, commercial, from one seat to ten
// million, that can be bought and renewed.

import type { TermDuration } from "../../subscriptions/record.ts";
import type { BillingCycle } from "../../calendar/cycle.ts";
import type { Segment, Sku } from "../item.ts";

/** A term and how often it is charged; perpetual software is charged once, and an Azure plan monthly without a term. */
export type PlanName = `${TermDuration} ${BillingCycle}` | "one_time" | "monthly";

export interface SkuRow {
  /** productId:skuId. */
  readonly id: string;
  readonly title: string;
  /** Where the product is not called like its first SKU. */
  readonly product?: string;
  readonly family?: Sku["family"];
  readonly segment?: Segment;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Subscriptions that a customer may have of it at once, where a public offer matrix says so. */
  readonly subscriptions?: number;
  readonly isAddOn?: true;
  readonly prerequisites?: readonly string[];
  readonly upgradeTargets?: readonly string[];
  readonly convertsTo?: string;
  /** From this day on it is not bought any more, only renewed. */
  readonly endOfSale?: string;
  readonly provisioningId?: string;
  readonly consumptionType?: string;
  readonly publisher?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Instead of the plans that `plans.ts` gives to its kind. */
  readonly plans?: readonly PlanName[];
  /** Public retail prices: US dollars for one charge of one seat. */
  readonly usd?: Partial<Readonly<Record<PlanName, string>>>;
  /** Since when those were seen. */
  readonly asOf?: string;
  /** The day of an announced change and the retail price that P1Y annual has from then on; the other plans follow it. */
  readonly usdFrom?: readonly [day: string, annual: string];
  /** Whether no public source has its ids, which were made up so that there is such an item. */
  readonly isIdMadeUp?: true;
}
