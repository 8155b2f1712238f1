// A migration as it is stored, and a schedule for one: what was asked for, with everything filled in that a request may
// leave out, and what became of it.

import type { MigrationEventName, MigrationScheduleStatus, MigrationStatus, Of } from "@understudy/contract";
import type { BillingCycle, Day, TermDuration } from "../../commerce/index.ts";

/** What the new subscription is to be. */
export interface Chosen {
  /** In lower case, like every id here. */
  readonly currentSubscriptionId: string;
  readonly quantity: number;
  readonly termDuration: TermDuration;
  readonly billingCycle: BillingCycle;
  readonly purchaseFullTerm: boolean;
  readonly customTermEndDate?: Day;
}

/** The migration of one subscription: the base, or an add-on with it. */
export interface Part extends Chosen {
  readonly productId: string;
  readonly skuId: string;
  readonly availabilityId: string;
  /** Last day of the term that the legacy subscription had. */
  readonly subscriptionEndDate: Day;
  readonly newCommerceSubscriptionId?: string;
  readonly newCommerceOrderId?: string;
}

export interface MigrationRecord {
  readonly migrationId: string;
  readonly accountId: string;
  readonly customerId: string;
  /** When it began. */
  readonly createdAt: string;
  readonly status: Of<typeof MigrationStatus>;
  readonly externalReferenceId?: string;
  readonly base: Part;
  readonly addOns: readonly Part[];
  readonly completedAt?: string;
  /** The schedule that it came of. */
  readonly scheduleId?: string;
}

/** What a schedule says of a subscription: as it was sent, since terms and seats may change before its day. */
export interface Wish {
  readonly currentSubscriptionId: string;
  readonly quantity?: number;
  readonly termDuration?: string;
  readonly billingCycle?: string;
  readonly purchaseFullTerm?: boolean;
  readonly customTermEndDate?: Day;
}

export interface ScheduleRecord {
  readonly scheduleId: string;
  readonly accountId: string;
  readonly customerId: string;
  readonly createdAt: string;
  readonly status: Of<typeof MigrationScheduleStatus>;
  readonly externalReferenceId?: string;
  readonly base: Wish;
  readonly addOns: readonly Wish[];
  /** Absent where it waits for the renewal. */
  readonly targetDate?: string;
  /** Last day of the present term, and what the offer is to become, when it was last asked for. */
  readonly subscriptionEndDate: Day;
  readonly catalogItemId: string;
  readonly lastModifiedAt: string;
  readonly newCommerceMigrationId?: string;
  readonly errorCode?: number;
  readonly errorDescription?: string;
}

export interface MigrationEvent {
  readonly eventId: string;
  readonly accountId: string;
  readonly customerId: string;
  readonly migrationId: string;
  readonly currentSubscriptionId: string;
  readonly createdAt: string;
  readonly eventName: Of<typeof MigrationEventName>;
}

/** The legacy subscriptions that a migration is of. */
export const subscriptionsOf = ({ base, addOns }: Pick<MigrationRecord, "base" | "addOns">): readonly string[] =>
  [base, ...addOns].map(({ currentSubscriptionId }) => currentSubscriptionId);
