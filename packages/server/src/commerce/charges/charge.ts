// The ledger: what is owed for everything that is bought, and what is given back. A charge is born in the unit of work of
// its cause, with all that its line needs, and is never changed; what was wrong is put right by another one. Invoices,
// estimates, files and costs are all read off it.
// Source: billing sections 2, 4 and 7.

import type { BillingCycle } from "../calendar/cycle.ts";
import type { Day, TermDuration } from "../subscriptions/record.ts";

/** On which of the two invoices it comes: that of new commerce, numbered G, or that of older offers, numbered D. */
export type Bill = "modern" | "legacy";

/** Whose purchase it is, as it stood then: an invoice that is out does not change with a customer's name. */
export interface ChargedCustomer {
  readonly name: string;
  readonly domain: string;
  readonly country: string;
}

/** What was bought, as it stood then. Of an older offer the product is the offer. */
export interface ChargedProduct {
  readonly productId: string;
  readonly skuId: string;
  readonly availabilityId: string;
  readonly productName: string;
  readonly skuName: string;
  readonly publisherName: string;
  readonly publisherId?: string;
}

/** What the bill's currency costs in that of the price, and of which day that is. */
export interface Exchange {
  readonly pricingCurrency: string;
  /** 1 where both are the same. Exact decimal text. */
  readonly rate: string;
  readonly day: Day;
}

/** Where a price comes from: the proof of a line names it. */
export interface PriceSource {
  /** The day whose price it is: that of the purchase or of the renewal. */
  readonly pricedOn: Day;
  /** Of an imported price sheet: the number of the import and the line in the file. Absent of shipped prices. */
  readonly importNumber?: number;
  readonly line?: number;
}

/** How the effective unit price comes of the unit price: the numbers that the proof of a line writes out. */
export type Formula =
  | { readonly kind: "whole" }
  | { readonly kind: "days"; readonly billDays: number; readonly cycleDays: number }
  /** Whole months, and days of one that has begun. */
  | {
    readonly kind: "months"; readonly billMonths: number; readonly cycleMonths: number;
    readonly begun?: { readonly billDays: number; readonly monthDays: number };
  }
  /** Of older offers: a price for each day, which is rounded to so many places before it is multiplied. */
  | { readonly kind: "daily"; readonly billDays: number; readonly cycleDays: number; readonly places: number }
  /** What was charged before is given back as it is, and no price leads to it. */
  | { readonly kind: "charged" };

/**
 * How the amount was rounded: which row of the table in billing section 6. `charged` is no rounding: no more is given back
 * than was charged.
 */
export type Rounding = "exact" | "amount" | "unitPrice" | "charged";

/** What every charge has. */
interface Charged {
  /** A GUID that follows from its cause. */
  readonly chargeId: string;
  readonly accountId: string;
  readonly customerId: string;
  /** Absent of what belongs to no subscription. */
  readonly subscriptionId?: string;
  readonly bill: Bill;
  /** When what is charged happened: orderDate on the wire. It decides the invoice. */
  readonly chargedAt: string;
  /** Of the bill: that of the partner's location. */
  readonly currency: string;
  /** In that currency, before tax, exact decimal text; negative where something is given back. */
  readonly amount: string;
  /**
   * Absent of what a period holds by itself. What was put right when its invoice was out already counts from 1: so the
   * invoice that was wrong stays what it was, and the one in its place has more.
   */
  readonly edition?: number;
}

/** A line of the invoice by itself: licences, software, reservations, marketplace, credits. */
export interface LineCharge extends Charged {
  readonly kind: "charge";
  readonly line: ChargeLine;
}

/** A day's use of one meter by one Azure resource: exact, and not rounded before the invoice. */
export interface UsageCharge extends Charged {
  readonly kind: "usage";
  readonly usage: UsageDay;
}

/**
 * The line that a month's use of a meter comes to on the invoice, written as the invoice is. Its own amount is what the
 * rounding makes of the sum of the days, so that the charges of an invoice add up to its lines exactly.
 */
export interface MeterCharge extends Charged {
  readonly kind: "meter";
  readonly meter: MeterLine;
}

export type Charge = LineCharge | UsageCharge | MeterCharge;

interface Origin {
  readonly customer: ChargedCustomer;
  /** PartnerID of the partner that is billed. */
  readonly mpnId?: string;
  /** That of the indirect reseller: 0 without one, -1 when it was removed. */
  readonly resellerMpnId: number;
  readonly orderId: string;
  readonly product: ChargedProduct;
  readonly exchange: Exchange;
  /** Of the line alone, where tax is computed by line. Exact decimal text. */
  readonly tax?: string;
}

export interface ChargeLine extends Origin {
  /** As the line spells it: new, cycleCharge, renew, addQuantity; of an older offer in its own words. */
  readonly chargeType: string;
  /** One event's, shared by a refund and the charge that replaces it. */
  readonly referenceId: string;
  /** The event of the subscription's history that is the cause; absent of credits by the operator. */
  readonly cause?: { readonly kind: string; readonly position: number };
  /** Never negative: of what is given back the effective unit price and the amount are. */
  readonly quantity: number;
  /** Whether it gives back what was charged before, be it nothing, as of a trial. */
  readonly isRefund?: true;
  /** By the price list, for a whole cycle, in the pricing currency. Exact decimal text, as all amounts here. */
  readonly unitPrice: string;
  readonly discount?: string;
  readonly promotionId?: string;
  /** After discounts and for the days charged; of older offers in the currency of the bill, and in its smallest coins. */
  readonly effectiveUnitPrice: string;
  readonly formula: Formula;
  readonly rounding: Rounding;
  readonly priceSource?: PriceSource;
  readonly termDuration?: TermDuration;
  readonly billingCycle: BillingCycle;
  /** Days of the term, and days that are charged; both last ones inclusive, and absent of what is for good. */
  readonly termStart: Day;
  readonly termEnd?: Day;
  readonly chargeStart: Day;
  readonly chargeEnd?: Day;
  readonly friendlyName: string;
  readonly qualifiers: readonly ("AddOn" | "Trial")[];
  readonly reservationOrderId?: string;
  readonly creditReasonCode?: string;
  /** Of an older offer: what only its lines say. */
  readonly legacy?: { readonly offerId: string; readonly offerName: string; readonly discountAmount: string };
}

export interface Meter {
  readonly meterId: string;
  readonly name: string;
  readonly type: string;
  readonly category: string;
  readonly subCategory: string;
  readonly region: string;
  readonly unit: string;
}

export interface AzureUse {
  /** In full, with its group and name. */
  readonly uri: string;
  readonly group: string;
  readonly name: string;
  readonly location: string;
  readonly consumedService: string;
  readonly tags: Readonly<Record<string, string>>;
}

export interface UsageDay extends Origin {
  readonly day: Day;
  readonly meter: Meter;
  readonly resource: AzureUse;
  /** The Azure subscription within the plan. */
  readonly entitlement: { readonly id: string; readonly name: string };
  readonly quantity: string;
  /** Of the tier, in the pricing currency. */
  readonly unitPrice: string;
  /** The part of the day's quantity that the price list's tier takes, beginning with 1. */
  readonly tier: number;
  /** Partner earned credit: 0 or 0.15. */
  readonly creditRate: string;
  readonly effectiveUnitPrice: string;
  /** In the pricing currency. */
  readonly cost: string;
  readonly benefit?: { readonly orderId: string; readonly id: string; readonly type: string };
  /** Of older Azure: how much of the quantity in each of the 24 hours, which its utilization tells. */
  readonly hours?: readonly string[];
}

export interface MeterLine extends Origin {
  readonly meter: Meter;
  readonly entitlement: { readonly id: string; readonly name: string };
  readonly chargeType: string;
  readonly referenceId: string;
  readonly units: string;
  readonly unitPrice: string;
  readonly tier: number;
  readonly creditRate: string;
  readonly effectiveUnitPrice: string;
  /** What the line says: the sum of its days, rounded. The sum of the days' amounts and of this charge's. */
  readonly subtotal: string;
  readonly chargeStart: Day;
  readonly chargeEnd: Day;
}
