// What happens to a subscription, as its history keeps it: for the timeline, and for the charges that billing makes of it.

import type { BillingCycle } from "../calendar/cycle.ts";
import type { Cycle, Price, Status, Term } from "./record.ts";

export const eventKinds = [
  "purchased", "provisioned", "activated", "cycleStarted", "renewed", "quantityChanged", "renamed", "autoRenewChanged",
  "nextTermScheduled", "nextTermDropped", "nextChargeScheduled", "nextChargeDropped", "billingPlanChanged", "termChanged",
  "partnerChanged", "suspended", "reactivated", "cancelled", "expired", "disabled", "deleted", "extended", "converted", "upgraded",
  "seatsMovedIn", "seatsMovedOut", "migrated", "transferred",
] as const;
export type EventKind = (typeof eventKinds)[number];

/** How a subscription is charged at a moment: what a charge's lines are made from. */
export interface Charged {
  readonly quantity: number;
  readonly item: string;
  readonly billingCycle: BillingCycle;
  readonly price: Price;
  readonly term?: Term;
  readonly cycle?: Cycle;
}

export interface SubscriptionEvent {
  readonly kind: EventKind;
  readonly status: Status;
  /** The order that it belongs to: of a renewal, a change of seats or a conversion the system's own. */
  readonly orderId?: string;
  readonly before?: Charged;
  readonly after?: Charged;
  /** Whatever else a reader wants to know, by names that the timeline shows. */
  readonly details?: Readonly<Record<string, string>>;
}

/** As it is stored: in order, with its instant. */
export interface PastEvent extends SubscriptionEvent {
  readonly subscriptionId: string;
  readonly position: number;
  readonly happenedAt: string;
}
