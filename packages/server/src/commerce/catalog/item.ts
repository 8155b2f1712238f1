// What the catalog has, in the form in which rules read it: SKUs of products and older offers, what they may be sold for,
// and what they cost. How it travels is the area's affair (areas/catalog).

import type { Decimal } from "@understudy/kernel";
import type { AccountKind, CloudName, Of, TargetSegment } from "@understudy/contract";
import type { BillingCycle } from "../calendar/cycle.ts";
import type { PriceSource } from "../charges/charge.ts";
import type { Family, TermDuration } from "../subscriptions/record.ts";
import type { Migration } from "./data/migrations.ts";

export type Segment = Of<typeof TargetSegment>;

/** A term and how often it is charged: what a SKU can be bought for. Perpetual software has no term. */
export interface Plan {
  readonly termDuration?: TermDuration;
  readonly billingCycle: BillingCycle;
}

/** Where and to whom something is sold. */
export interface Market {
  readonly accountId: string;
  readonly cloud: CloudName;
  readonly kind: AccountKind;
  /** Two letters in upper case. */
  readonly country: string;
  /** The customer's approved qualifications open segments besides the commercial one. */
  readonly segments: readonly Segment[];
}

export interface Sku {
  readonly productId: string;
  readonly skuId: string;
  readonly family: Exclude<Family, "legacy" | "legacyAzure">;
  readonly productTitle: string;
  readonly title: string;
  readonly description: string;
  readonly publisherName: string;
  readonly isMicrosoftProduct: boolean;
  readonly segments: readonly Segment[];
  readonly minimumQuantity: number;
  readonly maximumQuantity: number;
  /** Whether the maximum is for all subscriptions of a customer together, as of SKUs for small businesses. */
  readonly isPooled: boolean;
  readonly isTrial: boolean;
  readonly isAddOn: boolean;
  /** productId:skuId; holding one of them is enough. */
  readonly prerequisites: readonly string[];
  /** productId:skuId that a subscription of this may move to. */
  readonly upgradeTargets: readonly string[];
  /** Of a trial, what it becomes: productId:skuId. */
  readonly convertsTo?: string;
  readonly plans: readonly Plan[];
  /** How many subscriptions of it a customer may have through one partner, as offer matrices say: at once, or ever. */
  readonly ownershipLimit?: { readonly count: number; readonly isLifetime: boolean };
  readonly isPurchasable: boolean;
  readonly isRenewable: boolean;
  readonly attestationType?: string;
  readonly provisioningId?: string;
  /** How use beyond the licences is sold, as in overage. */
  readonly consumptionType?: string;
  /** Whether no public source has its ids, which were made up. */
  readonly isIdMadeUp: boolean;
  /** Of Azure: region, size and so on, as dynamicAttributes show them. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** More than anybody buys: what has no maximum of its own has this one. */
export const quantityMost = 10_000_000;

/** Licences of a trial, and those that one goes on with, at least. */
export const trialSeats = 25;

/** Up to here a maximum is for all subscriptions of a customer together. */
const pooledMost = 300;

export const isPooled = (family: Sku["family"], maximumQuantity: number): boolean => family === "newCommerce" && maximumQuantity <= pooledMost;

/** A SKU as it is sold in a market today; the id rotates. */
export interface Availability {
  readonly sku: Sku;
  readonly availabilityId: string;
  readonly segment: Segment;
  readonly country: string;
  readonly currency: string;
  /** Those of the SKU's plans that have a price today. */
  readonly plans: readonly Plan[];
}

/** An older offer, as recorded, in the spelling of the wire. */
export interface LegacyOffer {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly minimumQuantity: number;
  readonly maximumQuantity: number;
  readonly rank: number;
  readonly limitUnitOfMeasure: "None" | "Concurrent" | "LifeTime";
  readonly limit: number;
  readonly billing: "license" | "usage";
  readonly supportedBillingCycles: readonly BillingCycle[];
  readonly unitType: string;
  readonly salesGroupId: string;
  readonly isAddOn: boolean;
  readonly hasAddOns: boolean;
  readonly isTrial: boolean;
  readonly isAutoRenewable: boolean;
  readonly isAvailableForPurchase: boolean;
  /** Ids of offers, one of which must be the parent of an add-on. */
  readonly prerequisiteOffers: readonly string[];
  readonly conversionTargetOffers: readonly string[];
  readonly upgradeTargetOffers: readonly string[];
  readonly reselleeQualifications: readonly string[];
  readonly category: string;
  readonly product: { readonly id: string; readonly name: string; readonly unit: string };
  /** How long a subscription lasts, as P1Y, P1M or P45D; absent of Azure, which has no term. */
  readonly term?: string;
  /** What its buyer has to confirm. */
  readonly attestationType?: string;
  /** What its subscriptions become in the new commerce. */
  readonly migration?: Migration;
  /** Where it is sold to one kind of account only. */
  readonly onlyFor?: AccountKind;
  /** Retail price of a seat for a month in US dollars, as text. */
  readonly monthlyRetail: string;
  /** Whether that is public, or made up for tests. */
  readonly isTestPrice: boolean;
}

/** What one seat costs under a plan on a day. */
export interface Quote {
  /** For one charge, at list price. */
  readonly unitPrice: Decimal;
  /** For the whole term, as price sheets have it. */
  readonly termPrice: Decimal;
  readonly currency: string;
  /** Whether no public or imported price was known, and one was made up for tests. */
  readonly isTest: boolean;
  readonly source: PriceSource;
}

/** A promotion that applies, and what it takes off. */
export interface Discount {
  readonly promotionId: string;
  /** 0.05 is five percent. */
  readonly rate: Decimal;
}
