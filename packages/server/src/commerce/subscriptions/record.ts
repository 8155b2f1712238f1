// A subscription as it is stored. Everything that is shown of it, and all that will become of it, follows from this and
// the clock: windows and dates are instants to compare with, not flags that somebody would have to reset.

import type { Of, TargetSegment, TermDuration as TermDurationSchema } from "@understudy/contract";
import type { BillingCycle } from "../calendar/cycle.ts";
import type { PriceSource } from "../charges/charge.ts";

export type TermDuration = Of<typeof TermDurationSchema>;

/**
 * What decides which commands a subscription takes. `legacy` are the older offers to licences, `newCommerce` licences of
 * the new commerce, `trial` their trials; `software` is sold for a term, `perpetual` for good; `saas` is the software of
 * other publishers.
 */
export const families = [
  "legacy", "legacyAzure", "newCommerce", "trial", "software", "perpetual", "reservation", "savingsPlan", "saas", "azurePlan",
] as const;
export type Family = (typeof families)[number];

export const statuses = ["pending", "active", "suspended", "expired", "disabled", "deleted"] as const;
export type Status = (typeof statuses)[number];

/** What is subscribed to: an older offer, or a SKU in the availability that it was bought by. */
export type ItemRef =
  | { readonly offerId: string }
  | { readonly productId: string; readonly skuId: string; readonly availabilityId: string };

/** A day as 2027-01-31, which sorts. */
export type Day = string;

/** The term that runs. Perpetual software, Azure plans and legacy Azure have none. */
export interface Term {
  /** Absent of legacy offers, whose terms are twelve months and some days. */
  readonly duration?: TermDuration;
  /** When it began to the millisecond, which windows are counted from; its first day is that day in UTC. */
  readonly startedAt: string;
  /** Its last day, inclusive. */
  readonly end: Day;
}

/** The charge cycle that runs, from its first day to its last, inclusive. */
export interface Cycle {
  readonly start: Day;
  readonly end: Day;
}

/** Seats that were added together, and until when they may go back. */
export interface SeatWindow {
  readonly quantity: number;
  readonly until: string;
}

/** A product, plan and quantity that is to come at the next term; at the next charge only a plan does. */
export interface Instructions {
  readonly product?: {
    readonly productId: string;
    readonly skuId: string;
    readonly availabilityId?: string;
    readonly billingCycle: BillingCycle;
    readonly termDuration: TermDuration;
    readonly promotionId?: string;
  };
  readonly quantity?: number;
  readonly customTermEndDate?: Day;
}

/** What a seat costs, as it was agreed on: it holds for the term. Amounts are exact decimal text, without taxes. */
export interface Price {
  /** The list price of one seat for one charge. */
  readonly unitPrice: string;
  readonly currency: string;
  readonly promotionId?: string;
  /** What the promotion takes off, as 0.05 for five percent. */
  readonly discount?: string;
  /** Where it comes from. Absent of what was agreed on before prices said so. */
  readonly source?: PriceSource;
}

export interface SubscriptionRecord {
  /** A GUID in lower case; legacy ones travel in upper case. */
  readonly subscriptionId: string;
  readonly accountId: string;
  readonly customerId: string;
  readonly orderId: string;
  readonly lineItemNumber: number;
  readonly createdAt: string;
  readonly family: Family;
  readonly status: Status;
  /** When it came to have that status. */
  readonly statusSince: string;
  readonly item: ItemRef;
  /** Where it was bought, two letters in upper case, and for which segment: what renewals are sold by. */
  readonly country: string;
  /** Whose price list it is bought by, where that is not the country's own: a partner may buy in the currency of its own country. */
  readonly priceCountry?: string;
  readonly segment: Of<typeof TargetSegment>;
  readonly title: string;
  readonly friendlyName: string;
  readonly quantity: number;
  readonly billingCycle: BillingCycle;
  readonly price: Price;
  readonly term?: Term;
  readonly cycle?: Cycle;
  /** Day that cycles are counted from, which a custom end date moves; absent where nothing is charged again. */
  readonly anchor?: Day;
  /** Last moment to cancel; absent where it cannot be cancelled. */
  readonly cancellationAllowedUntil?: string;
  /** Seats that may still go back, oldest first. */
  readonly seatWindows: readonly SeatWindow[];
  readonly autoRenew: boolean;
  /** When it is not the term of now that follows. */
  readonly renewalTermDuration?: TermDuration;
  readonly nextTerm?: Instructions;
  readonly nextCharge?: Required<Pick<Instructions, "product">>;
  /** Said before the term ends: that no extended service term is to follow it. */
  readonly endsWithTerm?: true;
  /** Whether the term that runs is an extended service term: month by month, at a higher price. */
  readonly isExtended?: true;
  readonly suspensionReasons: readonly string[];
  /** Of a disabled one: when its data are deleted. */
  readonly dataUntil?: string;
  /** PartnerID of the reseller on record. */
  readonly partnerId?: string;
  /** Whether there was one, which was taken off. */
  readonly partnerRemoved?: true;
  readonly parentSubscriptionId?: string;
  readonly migratedFromSubscriptionId?: string;
  readonly isTrial: boolean;
  readonly publisherName?: string;
  readonly isMicrosoftProduct: boolean;
  /** What provisioning was told: of reservations scope, subscriptionId and duration. */
  readonly provisioningContext?: Readonly<Record<string, string>>;
  /** Of a savings plan: what is paid for each hour, used or not; the amount as exact decimal text. */
  readonly purchaseCommitment?: { readonly amount: string; readonly currency: string; readonly grain: "hourly" };
  /** Counts changes: the ETag is made of it. */
  readonly version: number;
  /** Counts updates by partners, of which there is a limit (900311). */
  readonly updates: number;
}

/** Where its price is looked up: at renewal, and whenever its plan or its product changes. */
export const pricedIn = ({ accountId, country, priceCountry }: Pick<SubscriptionRecord, "accountId" | "country" | "priceCountry">) =>
  ({ accountId, country: priceCountry ?? country });

export const itemKey = (item: ItemRef): string =>
  "offerId" in item ? item.offerId.toLowerCase() : `${item.productId}:${item.skuId}`;

export const catalogItemId = (item: ItemRef): string =>
  "offerId" in item ? item.offerId : `${item.productId}:${item.skuId}:${item.availabilityId}`;
