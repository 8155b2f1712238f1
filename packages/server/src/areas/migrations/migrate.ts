// How a migration goes: it begins with a request or a schedule, and the clock takes it through its steps. The legacy
// subscription is served until there is a new one, which begins in the same moment in which the old one is suspended.

import { migrationsFaults, type MigrationEventName, type Of } from "@understudy/contract";
import { Fault, invariant, later, orFault } from "@understudy/kernel";
import { findAccount } from "../../accounts/index.ts";
import {
  agreedPrice, apply, begin, checkPlaces, dayOf, findSubscription, keepSystemOrder, orderIdOf, pricedIn, skuOf, suspend, suspensionReasons,
  type Day, type Outcome, type Price, type Sku, type SubscriptionRecord,
} from "../../commerce/index.ts";
import { guidOf, type Due, type Unit } from "../../world/index.ts";
import { findCustomer, type CustomerRecord } from "../customers/index.ts";
import { assess, placesOf, reasonsOf, type Assessed, type Assessment } from "./assess.ts";
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
  const creations = await orFault(() => creationsOf(unit, customer, migration));
  if (creations instanceof Fault) return end(unit, migration, "Failed", creations);
  const parts: Part[] = [];
  for (const creation of creations) parts.push(await createOne(unit, creation));
  const [base, ...addOns] = parts;
  invariant(base, "a migration has a base");
  const after = { ...migration, base, addOns };
  await updateMigration(unit.db, after);
  await note(unit, after, "NewCommerceSubscriptionCreated");
  await scheduleStep(unit, after, "provision");
}

/** A subscription that is to be created, with what is to become of the legacy one. */
interface Creation {
  readonly legacy: SubscriptionRecord;
  readonly sku: Sku;
  readonly part: Part;
  /** What its ids follow from. */
  readonly cause: string;
  readonly subscriptionId: string;
  readonly price: Price;
  readonly suspended: Outcome;
}

/** All that may refuse it is asked before anything is written: much may have changed since the migration began. */
async function creationsOf(unit: Unit, customer: CustomerRecord, migration: MigrationRecord): Promise<Creation[]> {
  const account = await findAccount(unit.db, migration.accountId);
  invariant(account, "a customer belongs to an account");
  const assessment = await assess(unit, account, customer, migration, { isNow: true, exceptRunning: migration.migrationId });
  const refusal = refusalFor(migration.base.currentSubscriptionId, reasonsOf(assessment));
  if (refusal) throw refusal;
  const places = placesOf(unit, customer, migration);
  if (places) await checkPlaces(unit, account, places);
  const creations: Creation[] = [];
  for (const part of [migration.base, ...migration.addOns]) creations.push(await creationOf(unit, customer, migration, part));
  return creations;
}

async function creationOf(unit: Unit, { accountId, customerId }: CustomerRecord, migration: MigrationRecord, part: Part): Promise<Creation> {
  const legacy = await findSubscription(unit.db, accountId, customerId, part.currentSubscriptionId);
  const sku = await skuOf(unit, accountId, part.productId, part.skuId);
  invariant(legacy && sku, "both were there a moment ago");
  const cause = `migration ${migration.migrationId} of ${part.currentSubscriptionId}`;
  const subscriptionId = guidOf(`subscription of ${cause}`);
  const price = await priceOf(unit, { legacy, sku, part, day: dayOf(migration.createdAt) });
  return { legacy, sku, part, cause, subscriptionId, price, suspended: suspendedFor(unit, legacy, subscriptionId) };
}

async function createOne(unit: Unit, creation: Creation): Promise<Part> {
  const { legacy, part, cause, subscriptionId, suspended } = creation;
  const { accountId, customerId } = legacy;
  const orderId = await orderIdOf(unit, accountId, `order of ${cause}`);
  const created = await beginSubscription(unit, creation, orderId);
  await keepSystemOrder(unit, {
    orderId, accountId, customerId, createdAt: unit.nowText, billingCycle: part.billingCycle, currency: created.price.currency,
    lines: [{
      lineItemNumber: 0, offerId: itemOf(part), subscriptionId, friendlyName: created.friendlyName, quantity: part.quantity,
      termDuration: part.termDuration, transactionType: "New",
      ...(created.price.promotionId !== undefined && { promotionId: created.price.promotionId }),
      ...(created.partnerId !== undefined && { partnerIdOnRecord: created.partnerId }),
    }],
  });
  await apply(unit, legacy, suspended);
  return { ...part, newCommerceSubscriptionId: subscriptionId, newCommerceOrderId: orderId };
}

export const itemOf = ({ productId, skuId, availabilityId }: Pick<Part, "productId" | "skuId" | "availabilityId">): string =>
  `${productId}:${skuId}:${availabilityId}`;

function beginSubscription(unit: Unit, { legacy, sku, part, subscriptionId, price }: Creation, orderId: string): Promise<SubscriptionRecord> {
  const { productId, skuId, availabilityId, termDuration, billingCycle, quantity } = part;
  const end = firstTermEnd(part, legacy.term?.end ?? part.subscriptionEndDate, dayOf(unit.nowText));
  return begin(unit, {
    subscriptionId, accountId: legacy.accountId, customerId: legacy.customerId, orderId, lineItemNumber: 0,
    family: "newCommerce", item: { productId, skuId, availabilityId }, country: legacy.country, segment: "commercial",
    ...(legacy.priceCountry !== undefined && { priceCountry: legacy.priceCountry }),
    title: sku.title, friendlyName: legacy.friendlyName, quantity, plan: { termDuration, billingCycle },
    price, isTrial: false, isMicrosoftProduct: true, publisherName: sku.publisherName,
    autoRenew: legacy.autoRenew, migratedFromSubscriptionId: legacy.subscriptionId,
    ...(legacy.partnerId !== undefined && { partnerId: legacy.partnerId }),
    ...(end !== undefined && { customTermEndDate: end }),
  });
}

/** Prices and promotions are those of the day on which the migration was asked for, of which a sheet may have come to know nothing. */
async function priceOf(unit: Unit, { legacy, sku, part, day }: Pick<Creation, "legacy" | "sku" | "part"> & { readonly day: Day }): Promise<Price> {
  const { customerId, subscriptionId } = legacy;
  const { termDuration, billingCycle, quantity } = part;
  const plan = { termDuration, billingCycle };
  const price = await agreedPrice(unit, { where: pricedIn(legacy), segment: "commercial", sku, plan, day, quantity, customerId }, "named");
  if (!price) throw new Fault(migrationsFaults.termNotSold, { subscriptionId, termDuration, billingCycle });
  return price;
}

function suspendedFor(unit: Unit, legacy: SubscriptionRecord, newCommerceSubscriptionId: string): Outcome {
  const outcome = suspend(legacy, { reason: suspensionReasons.byMigration }, unit.now, unit.settings);
  const { status } = outcome.after;
  return { ...outcome, events: [...outcome.events, { kind: "migrated", status, details: { newCommerceSubscriptionId } }] };
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
