// A line of the ledger before it is worked out: what is charged or given back, for which days and by which formula. What
// kinds of events come to is in of-event.ts and legacy.ts; both are pure.

import type { Decimal } from "@understudy/kernel";
import type { SubscriptionEvent } from "../subscriptions/event.ts";
import type { Day, SubscriptionRecord } from "../subscriptions/record.ts";
import type { Exchange, Formula, LineCharge } from "./charge.ts";
import type { Cut } from "./rounding.ts";

export interface DraftSpan {
  readonly start: Day;
  /** Absent of what is for good. */
  readonly end?: Day;
}

export interface Draft {
  readonly chargeType: string;
  /** The subscription as it is charged, or as it was when it was charged: product, plan and term are read off it. */
  readonly of: SubscriptionRecord;
  readonly quantity: number;
  readonly isRefund?: true;
  readonly span: DraftSpan;
  readonly formula: Formula;
  readonly cut: Cut;
  /** Within a cycle its own rate stays; absent, that of today. */
  readonly exchange?: Exchange;
  /** Of a refund: no more than this was charged. */
  readonly most?: Decimal;
  /** Of a refund that is not worked out: what it comes to, and the charge that it gives back, or a part of it. */
  readonly given?: { readonly amount: Decimal; readonly charge: LineCharge };
}

/** Something that has happened to a subscription, and what was charged for it so far. */
export interface Change {
  /** Absent of a purchase. */
  readonly before?: SubscriptionRecord;
  readonly after: SubscriptionRecord;
  readonly event: SubscriptionEvent;
  readonly at: string;
  /** Of the term that runs, in order. */
  readonly charged: readonly LineCharge[];
}
