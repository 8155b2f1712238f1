// An order as it is stored: what was bought or changed at one time, by a partner or by the service itself.

import type { Of, OrderLineItemTransactionType, OrderStatus as OrderStatusSchema, OrderTransactionType } from "@understudy/contract";
import type { BillingCycle } from "../calendar/cycle.ts";
import type { Day, TermDuration } from "../subscriptions/record.ts";

export type OrderStatus = Of<typeof OrderStatusSchema>;
export type LineTransaction = Of<typeof OrderLineItemTransactionType>;

/** Amounts of a line, as exact decimal text: of one unit, after discounts, for the days that are charged, of all. */
export interface LinePricing {
  readonly listPrice: string;
  readonly discountedPrice: string;
  readonly proratedPrice: string;
  readonly price: string;
  readonly extendedPrice: string;
}

export interface OrderLine {
  readonly lineItemNumber: number;
  /** The catalog item: product:sku:availability, or an older offer's id. */
  readonly offerId: string;
  readonly subscriptionId?: string;
  readonly parentSubscriptionId?: string;
  readonly friendlyName: string;
  readonly quantity: number;
  readonly termDuration?: TermDuration;
  readonly transactionType?: LineTransaction;
  readonly pricing?: LinePricing;
  readonly promotionId?: string;
  readonly partnerIdOnRecord?: string;
  readonly additionalPartnerIdsOnRecord?: readonly string[];
  readonly provisioningContext?: Readonly<Record<string, string>>;
  readonly renewsTo?: TermDuration;
  readonly customTermEndDate?: Day;
  readonly attestationAccepted?: boolean;
  /** Of a savings plan; the amount as exact decimal text. */
  readonly purchaseCommitment?: { readonly amount: string; readonly currency: string; readonly grain: "hourly" };
}

export interface OrderRecord {
  /** A GUID in lower case for older offers, else twelve hexadecimal digits. */
  readonly orderId: string;
  /** Short, for people. */
  readonly alternateId: string;
  readonly accountId: string;
  readonly customerId: string;
  readonly createdAt: string;
  readonly billingCycle: BillingCycle;
  readonly currency: string;
  readonly status: OrderStatus;
  readonly transactionType: Of<typeof OrderTransactionType>;
  readonly lines: readonly OrderLine[];
  /** What becomes a subscription once the purchase order is approved: purchases as areas/orders makes them, one for each line. */
  readonly awaiting?: readonly object[];
  /** With what it was placed. */
  readonly client?: { readonly marketplaceCountry: string; readonly deviceFamily: string; readonly name: string };
}
