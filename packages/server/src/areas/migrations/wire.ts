// Migrations, their events and their schedules as they travel. Legacy subscriptions' ids are in upper case, but for those
// of events, and billing cycles begin with a capital, as in the documentation's examples.

import type {
  NewCommerceEligibility, NewCommerceMigration, NewCommerceMigrationEvent, NewCommerceMigrationSchedule, Of,
} from "@understudy/contract";
import type { Assessed, Assessment } from "./assess.ts";
import { itemOf } from "./migrate.ts";
import type { MigrationEvent, MigrationRecord, Part, ScheduleRecord, Wish } from "./record.ts";
import { chosenOf, type Reason } from "./rules.ts";

const midnight = (day: string): string => `${day}T00:00:00Z`;
const capital = (cycle: string): string => `${cycle.charAt(0).toUpperCase()}${cycle.slice(1).toLowerCase()}`;
const shown = (subscriptionId: string): string => subscriptionId.toUpperCase();

type Ending = Pick<Wish, "customTermEndDate">;
const endOf = ({ customTermEndDate }: Ending) => customTermEndDate !== undefined && { customTermEndDate: midnight(customTermEndDate) };

function partOf(part: Part, customerId: string) {
  return {
    currentSubscriptionId: shown(part.currentSubscriptionId),
    customerTenantId: customerId,
    catalogItemId: itemOf(part),
    subscriptionEndDate: midnight(part.subscriptionEndDate),
    quantity: part.quantity,
    termDuration: part.termDuration,
    billingCycle: capital(part.billingCycle),
    purchaseFullTerm: part.purchaseFullTerm,
    ...endOf(part),
    ...(part.newCommerceSubscriptionId !== undefined && { newCommerceSubscriptionId: part.newCommerceSubscriptionId }),
    ...(part.newCommerceOrderId !== undefined && { newCommerceOrderId: part.newCommerceOrderId }),
  };
}

const migrationAttributes = { objectType: "NewCommerceMigration" };

export function migrationOf(migration: MigrationRecord): Of<typeof NewCommerceMigration> {
  const { migrationId, customerId, createdAt, status, base, addOns, completedAt, externalReferenceId } = migration;
  return {
    addOnMigrations: addOns.map((part) => ({ ...partOf(part, customerId), attributes: migrationAttributes })),
    id: migrationId,
    startedTime: createdAt,
    ...(completedAt !== undefined && { completedTime: completedAt }),
    status,
    ...partOf(base, customerId),
    ...(externalReferenceId !== undefined && { externalReferenceId }),
    attributes: migrationAttributes,
  };
}

export const eventOf = (event: MigrationEvent): Of<typeof NewCommerceMigrationEvent> => ({
  id: event.eventId,
  newCommerceMigrationId: event.migrationId,
  currentSubscriptionId: event.currentSubscriptionId,
  customerTenantId: event.customerId,
  createdTime: event.createdAt,
  eventName: event.eventName,
  attributes: { objectType: "NewCommerceMigrationEvent" },
});

const eligibilityAttributes = { objectType: "NewCommerceEligibility" };

function eligibilityOfOne({ prospect }: Assessed, reasons: readonly Reason[]) {
  const { subscription, availability, wish } = prospect;
  const chosen = chosenOf(prospect);
  return {
    currentSubscriptionId: shown(subscription.subscriptionId),
    isEligible: reasons.length === 0,
    ...(chosen && { termDuration: chosen.termDuration, billingCycle: capital(chosen.billingCycle) }),
    ...endOf(wish),
    ...(availability && reasons.length === 0 && { catalogItemId: itemOf({ ...availability.sku, availabilityId: availability.availabilityId }) }),
    ...(reasons.length > 0 && { errors: reasons.map(errorOf) }),
    attributes: eligibilityAttributes,
  };
}

const errorOf = ({ number, fault }: Reason) => ({
  code: number, description: fault.message, attributes: { objectType: "NewCommerceEligibilityError" },
});

/** Base and add-ons migrate together or not at all, but each has its own reasons. */
export function eligibilityOf({ base, addOns, ofBundle }: Assessment): Of<typeof NewCommerceEligibility> {
  return {
    ...eligibilityOfOne(base, [...ofBundle, ...base.reasons]),
    ...(addOns.length > 0 && { addOnMigrations: addOns.map((one) => eligibilityOfOne(one, one.reasons)) }),
  };
}

function wishOf(wish: Wish) {
  return {
    currentSubscriptionId: shown(wish.currentSubscriptionId),
    ...(wish.quantity !== undefined && { quantity: wish.quantity }),
    ...(wish.termDuration !== undefined && { termDuration: wish.termDuration }),
    ...(wish.billingCycle !== undefined && { billingCycle: wish.billingCycle }),
    ...(wish.purchaseFullTerm !== undefined && { purchaseFullTerm: wish.purchaseFullTerm }),
    ...endOf(wish),
  };
}

const scheduleAttributes = { objectType: "NewCommerceMigrationSchedule" };

/** Add-ons are shown under both names that documents have for them. */
export function scheduleOf(schedule: ScheduleRecord): Of<typeof NewCommerceMigrationSchedule> {
  const addOns = schedule.addOns.map((wish) => ({ ...wishOf(wish), attributes: scheduleAttributes }));
  const { targetDate, newCommerceMigrationId, errorCode, errorDescription, externalReferenceId } = schedule;
  return {
    id: schedule.scheduleId,
    ...wishOf(schedule.base),
    subscriptionEndDate: midnight(schedule.subscriptionEndDate),
    catalogItemId: schedule.catalogItemId,
    status: schedule.status,
    customerTenantId: schedule.customerId,
    ...(targetDate !== undefined && { targetDate }),
    migrateOnRenewal: targetDate === undefined,
    createdTime: schedule.createdAt,
    lastModifiedTime: schedule.lastModifiedAt,
    ...(externalReferenceId !== undefined && { externalReferenceId }),
    ...(newCommerceMigrationId !== undefined && { newCommerceMigrationId }),
    ...(errorCode !== undefined && { errorCode }),
    ...(errorDescription !== undefined && { errorDescription }),
    ...(addOns.length > 0 && { addOnMigrationSchedules: addOns, addOnMigrations: addOns }),
    attributes: scheduleAttributes,
  };
}
