// A line of the shipped older offers. What most have is left out: a licence for a year, charged by the month or the
// year, from one to ten million, without limit, that can be bought by anybody anywhere and renews.

import type { BillingCycle } from "../../calendar/cycle.ts";

export interface OfferRow {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  /** Without `_Key`; add-ons and Azure have none. */
  readonly category?: "Enterprise" | "SmallBusiness" | "Nonprofit" | "Trial";
  readonly minimum?: number;
  readonly maximum?: number;
  readonly limit?: readonly [unit: "Concurrent" | "LifeTime", count: number];
  readonly billing?: "usage";
  /** How long a trial lasts. */
  readonly trial?: "P1M" | "P45D";
  readonly term?: "P3Y" | "P72M";
  readonly cycles?: readonly BillingCycle[];
  readonly unit?: string;
  readonly salesGroup?: string;
  readonly isAddOn?: true;
  readonly renews?: false;
  /** Sold to primary accounts only, or in the integration sandbox only. */
  readonly only?: "live" | "sandbox";
  readonly qualifications?: readonly string[];
  readonly attestation?: string;
  /** Public list prices of charges of one seat, by cycle, in US dollars. */
  readonly usd?: Partial<Readonly<Record<BillingCycle, string>>>;
  readonly asOf?: string;
  readonly prerequisites?: readonly string[];
  readonly conversions?: readonly string[];
  readonly upgrades?: readonly string[];
  /** The product's id, and its name where it is not the offer's. */
  readonly product: string | readonly [id: string, name: string];
}
