// How a migration goes: it begins with a request or a schedule, and the clock takes it through its steps. The legacy
// subscription is served until there is a new one, which begins in the same moment in which the old one is suspended.

import type { MigrationEventName, Of } from "@understudy/contract";
import { invariant, later, type Fault } from "@understudy/kernel";
import { findAccount } from "../../accounts/index.ts";
import {
  apply, begin, dayOf, discountFor, findSubscription, keepSystemOrder, orderIdOf, quoteOf, skuOf, suspend, suspensionReasons,
  type Day, type Price, type Sku, type SubscriptionRecord,
} from "../../commerce/index.ts";
import { guidOf, type Due, type Unit } from "../../world/index.ts";
import { findCustomer, type CustomerRecord } from "../customers/index.ts";
import { assess, reasonsOf, type Assessed, type Assessment } from "./assess.ts";
import type { MigrationRecord, Part } from "./record.ts";
import { insertMigration, insertMigrationEvent, loadMigration, updateMigration } from "./repository.ts";
import { chosenOf, firstTermEnd, refusalFor } from "./rules.ts";
import { loadSchedule, updateSchedule } from "./schedule-repository.ts";

/** Kind of the agenda entries that take a migration on. */
export const migrationStep = "migrations.step";

/** With the third of the time after which each comes. */
const steps = ["create", "provision", "complete"] as const;
type StepName = (typeof steps)[number];

/** It never takes longer, whatever the switch says. */
const longest = { hours: 72 } as const;

export interface Beginning extends Pick<MigrationRecord, "migrationId" | "externalReferenceId" | "scheduleId"> {
  readonly assessment: Assessment;
}

export async function beginMigration(unit: Unit, customer: CustomerRecord, { assessment, ...begun }: Beginning): Promise<MigrationRecord> {
  const migration: MigrationRecord = {
    ...begun,
    accountId: customer.accountId, customerId: customer.customerId, createdAt: unit.nowText, status: "Processing",
    base: partOf(assessment.base), addOns: assessment.addOns.map(partOf),
  };
  await insertMigration(unit.db, migration);
  await note(unit, migration, "MigrationStarted");
  await scheduleStep(unit, migration, "create");
  return migration;
}

function partOf({ prospect }: Assessed): Part {
  const { availability, subscription } = prospect;
  const chosen = chosenOf(prospect);
  invariant(chosen && availability && subscription.term, "what can migrate has a term, and becomes something that is sold");
  const { sku, availabilityId } = availability;
  return { ...chosen, productId: sku.productId, skuId: sku.skuId, availabilityId, subscriptionEndDate: subscription.term.end };
}

async function scheduleStep(unit: Unit, { migrationId, accountId, createdAt }: MigrationRecord, step: StepName): Promise<void> {
  const begun = Temporal.Instant.from(createdAt);
  const whole = earliest(later(begun, unit.settings.migrationDuration), begun.add(longest)).since(begun).total("millisecond");
  const dueAt = begun.add({ milliseconds: Math.floor((whole * (steps.indexOf(step) + 1)) / steps.length) });
  await unit.schedule({
    entryId: guidOf(`${migrationStep} ${migrationId} ${step}`), accountId, dueAt, kind: migrationStep, payload: { migrationId, step },
  });
}

const earliest = (one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant => (Temporal.Instant.compare(one, other) < 0 ? one : other);

/** What is noted has an id that follows from the migration, so that due work makes the same one however it is settled. */
async function note(unit: Unit, migration: MigrationRecord, eventName: Of<typeof MigrationEventName>): Promise<void> {
  const { migrationId, accountId, customerId, base } = migration;
  await insertMigrationEvent(unit.db, {
    eventId: guidOf(`migration event ${migrationId} ${eventName}`), accountId, customerId, migrationId,
    currentSubscriptionId: base.currentSubscriptionId, createdAt: unit.nowText, eventName,
  });
}

/** The migration may be gone by now, with its customer. */
export const takeStep: Due = async ({ payload }, unit) => {
  const { migrationId, step } = payload as { readonly migrationId: string; readonly step: StepName };
  const migration = await loadMigration(unit.db, migrationId);
  if (!migration) return;
  if (step === "create") return createSubscriptions(unit, migration);
  if (step === "complete") return end(unit, migration, "Completed");
  await note(unit, migration, "NewCommerceSubscriptionProvisioned");
  await scheduleStep(unit, migration, "complete");
};

async function createSubscriptions(unit: Unit, migration: MigrationRecord): Promise<void> {
  const customer = await findCustomer(unit.db, migration.accountId, migration.customerId);
  invariant(customer, "a migration goes with its customer");
  const refusal = await refusalNow(unit, customer, migration);
  if (refusal) return end(unit, migration, "Failed", refusal);
  const base = await createOne(unit, customer, migration, migration.base);
  const addOns: Part[] = [];
  for (const part of migration.addOns) addOns.push(await createOne(unit, customer, migration, part));
  const after = { ...migration, base, addOns };
  await updateMigration(unit.db, after);
  await note(unit, after, "NewCommerceSubscriptionCreated");
  await scheduleStep(unit, after, "provision");
}

/** Much may have changed since the migration began. */
async function refusalNow(unit: Unit, customer: CustomerRecord, migration: MigrationRecord): Promise<Fault | undefined> {
  const account = await findAccount(unit.db, migration.accountId);
  invariant(account, "a customer belongs to an account");
  const assessment = await assess(unit, account, customer, migration, {
    isNow: true, exceptRunning: migration.migrationId,
  });
  return refusalFor(migration.base.currentSubscriptionId, reasonsOf(assessment));
}

async function createOne(unit: Unit, customer: CustomerRecord, migration: MigrationRecord, part: Part): Promise<Part> {
  const { accountId, customerId } = customer;
  const legacy = await findSubscription(unit.db, accountId, customerId, part.currentSubscriptionId);
  const sku = await skuOf(unit, accountId, part.productId, part.skuId);
  invariant(legacy && sku, "both were there a moment ago");
  const cause = `migration ${migration.migrationId} of ${part.currentSubscriptionId}`;
  const [orderId, subscriptionId] = [await orderIdOf(unit, accountId, `order of ${cause}`), guidOf(`subscription of ${cause}`)];
  const created = await beginSubscription(unit, { legacy, sku, part, orderId, subscriptionId, pricedOn: dayOf(migration.createdAt) });
  await keepSystemOrder(unit, {
    orderId, accountId, customerId, createdAt: unit.nowText, billingCycle: part.billingCycle, currency: created.price.currency,
    lines: [{
      lineItemNumber: 0, offerId: itemOf(part), subscriptionId, friendlyName: created.friendlyName, quantity: part.quantity,
      termDuration: part.termDuration, transactionType: "New",
      ...(created.price.promotionId !== undefined && { promotionId: created.price.promotionId }),
      ...(created.partnerId !== undefined && { partnerIdOnRecord: created.partnerId }),
    }],
  });
  await suspendLegacy(unit, legacy, subscriptionId);
  return { ...part, newCommerceSubscriptionId: subscriptionId, newCommerceOrderId: orderId };
}

export const itemOf = ({ productId, skuId, availabilityId }: Pick<Part, "productId" | "skuId" | "availabilityId">): string =>
  `${productId}:${skuId}:${availabilityId}`;

interface Creation {
  readonly legacy: SubscriptionRecord;
  readonly sku: Sku;
  readonly part: Part;
  readonly orderId: string;
  readonly subscriptionId: string;
  /** Prices and promotions are those of the day on which the migration was asked for. */
  readonly pricedOn: Day;
}

async function beginSubscription(unit: Unit, creation: Creation): Promise<SubscriptionRecord> {
  const { legacy, sku, part, orderId, subscriptionId } = creation;
  const { productId, skuId, availabilityId, termDuration, billingCycle, quantity } = part;
  const end = firstTermEnd(part, legacy.term?.end ?? part.subscriptionEndDate, dayOf(unit.nowText));
  return begin(unit, {
    subscriptionId, accountId: legacy.accountId, customerId: legacy.customerId, orderId, lineItemNumber: 0,
    family: "newCommerce", item: { productId, skuId, availabilityId }, country: legacy.country, segment: "commercial",
    title: sku.title, friendlyName: legacy.friendlyName, quantity, plan: { termDuration, billingCycle },
    price: await priceOf(unit, creation), isTrial: false, isMicrosoftProduct: true, publisherName: sku.publisherName,
    autoRenew: legacy.autoRenew, migratedFromSubscriptionId: legacy.subscriptionId,
    ...(legacy.partnerId !== undefined && { partnerId: legacy.partnerId }),
    ...(end !== undefined && { customTermEndDate: end }),
  });
}

async function priceOf(unit: Unit, { legacy, sku, part, pricedOn: day }: Creation): Promise<Price> {
  const { accountId, country, customerId } = legacy;
  const { productId, skuId, termDuration, billingCycle, quantity } = part;
  const plan = { termDuration, billingCycle };
  const quote = await quoteOf(unit, { accountId, country }, "commercial", productId, skuId, plan, day);
  invariant(quote, "a plan that an availability lists has a price");
  const discount = await discountFor(unit, { customerId, sku, plan, day, quantity });
  return {
    unitPrice: quote.unitPrice.toString(), currency: quote.currency,
    ...(discount && { promotionId: discount.promotionId, discount: discount.rate.toString() }),
  };
}

async function suspendLegacy(unit: Unit, legacy: SubscriptionRecord, newCommerceSubscriptionId: string): Promise<void> {
  const outcome = suspend(legacy, { reason: suspensionReasons.byMigration }, unit.now, unit.settings);
  const { status } = outcome.after;
  await apply(unit, legacy, { ...outcome, events: [...outcome.events, { kind: "migrated", status, details: { newCommerceSubscriptionId } }] });
}

async function end(unit: Unit, migration: MigrationRecord, status: "Completed" | "Failed", refusal?: Fault): Promise<void> {
  const after: MigrationRecord = { ...migration, status, completedAt: unit.nowText };
  await updateMigration(unit.db, after);
  await note(unit, after, `Migration${status}`);
  const schedule = after.scheduleId === undefined ? undefined : await loadSchedule(unit.db, after.scheduleId);
  if (!schedule) return;
  await updateSchedule(unit.db, {
    ...schedule, status, lastModifiedAt: unit.nowText,
    ...(refusal && { errorCode: refusal.definition.code, errorDescription: refusal.message }),
  });
}
