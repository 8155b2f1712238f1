// What is kept of an Azure subscription's use: whose profile it has, and how far its billing period has come. Days are not
// kept again: they are charges. The totals stand beside them so that prices by quantity, limits and estimates need not add
// up a month each time.

import type { Bill, Day } from "../commerce/index.ts";
import type { UsageProfile } from "./profile.ts";

export interface UsageRecord {
  /** The Azure subscription: an entitlement of a plan, or legacy Azure itself. A GUID in lower case. */
  readonly id: string;
  readonly accountId: string;
  readonly customerId: string;
  /** Its own; absent where nobody has given it one. */
  readonly profile?: UsageProfile;
  /** The last day that was rated. */
  readonly ratedUntil?: Day;
  /** Absent before the first day that was rated. */
  readonly period?: UsagePeriod;
}

/** All amounts and quantities as exact decimal text. */
export interface UsagePeriod {
  readonly bill: Bill;
  /** Its first instant. */
  readonly from: string;
  readonly currency: string;
  /** In that currency. */
  readonly cost: string;
  readonly usd: string;
  /** When it was last counted. */
  readonly countedAt: string;
  /** By meter, as far as their prices go by quantity. */
  readonly used: Readonly<Record<string, string>>;
}
