// Subscriptions of every family for tests of rules, days and terms to try them with, and a world in which they live.

import assert from "node:assert/strict";
import fc from "fast-check";
import { Fault, later, toInstantText } from "@understudy/kernel";
import {
  apply, begin, listEvents, loadSubscription, subscriptionsDue, type Outcome, type Purchase,
} from "../../packages/server/src/commerce/index.ts";
import { billingDue } from "../../packages/server/src/billing/index.ts";
import { openedWindows, termOf } from "../../packages/server/src/commerce/subscriptions/dates.ts";
import { families, type Family, type Status, type SubscriptionRecord, type TermDuration } from "../../packages/server/src/commerce/subscriptions/record.ts";
import { defaultSettings, type Settings } from "../../packages/server/src/world/index.ts";
import { bareWorld, type BareWorld } from "./bare-world.ts";
import type { DialectName } from "./databases.ts";

export const durations = ["P1M", "P1Y", "P3Y"] as const satisfies readonly TermDuration[];

/** Any day of twelve years, leap years among them. */
export const days = fc.nat(12 * 365).map((nth) => Temporal.PlainDate.from("2020-01-01").add({ days: nth }).toString());

export const settingsWith = (some: Partial<Settings> = {}): Settings => ({ ...defaultSettings, ...some });

export const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);

/** When the samples were bought. */
export const bought = "2027-01-15T09:30:00.000Z";
export const afterwards = (duration: string): Temporal.Instant => later(at(bought), duration);

const plans: Readonly<Record<Family, { readonly duration?: TermDuration; readonly billingCycle: SubscriptionRecord["billingCycle"] }>> = {
  legacy: { billingCycle: "monthly" },
  legacyAzure: { billingCycle: "monthly" },
  newCommerce: { duration: "P1Y", billingCycle: "monthly" },
  trial: { duration: "P1M", billingCycle: "none" },
  software: { duration: "P1Y", billingCycle: "annual" },
  perpetual: { billingCycle: "one_time" },
  reservation: { duration: "P1Y", billingCycle: "one_time" },
  savingsPlan: { duration: "P1Y", billingCycle: "monthly" },
  saas: { duration: "P1Y", billingCycle: "monthly" },
  azurePlan: { billingCycle: "monthly" },
};

export interface Sample extends Partial<Omit<SubscriptionRecord, "term" | "family" | "status">> {
  readonly family?: Family;
  readonly status?: Status;
  readonly duration?: TermDuration;
  readonly startedAt?: string;
}

/** Ten seats, bought on 2027-01-15 at half past nine. */
export function sampleOf(sample: Sample = {}, settings: Settings = settingsWith()): SubscriptionRecord {
  const { family = "newCommerce", startedAt = bought, duration: wanted, ...given } = sample;
  const plan = plans[family];
  const duration = wanted ?? plan.duration;
  const billingCycle = given.billingCycle ?? plan.billingCycle;
  const isEndless = duration === undefined && family !== "legacy";
  const start = { startedAt, ...(duration && { duration }), ...(family === "legacy" && { legacyEnd: "2028-01-15" }) };
  const record: SubscriptionRecord = {
    subscriptionId: "11111111-1111-4111-8111-111111111111", accountId: "an account", customerId: "a customer", orderId: "0123456789ab", lineItemNumber: 0,
    createdAt: startedAt, family, status: "active", statusSince: startedAt,
    item: family.startsWith("legacy") ? { offerId: "an offer" } : { productId: "CFQ7TTC0LH18", skuId: "0001", availabilityId: "CFQ7TTC0K971" },
    country: "US", segment: "commercial", title: "A product", friendlyName: "A name", quantity: 10, billingCycle,
    price: { unitPrice: "12", currency: "USD" }, ...(isEndless ? {} : termOf(start, billingCycle, settings)),
    autoRenew: !isEndless, suspensionReasons: [], isTrial: family === "trial", isMicrosoftProduct: family !== "saas", seatWindows: [], version: 1, updates: 0,
  };
  return { ...record, ...openedWindows(record, startedAt, settings), ...given };
}

/** Another billing that waits for the next charge. */
export const waitingBilling: NonNullable<SubscriptionRecord["nextCharge"]> = {
  product: { productId: "CFQ7TTC0LH18", skuId: "0001", billingCycle: "annual", termDuration: "P3Y" },
};

export { families };
export const textOf = toInstantText;

/** What is refused, and with which code. */
export function refusedWith(code: number, work: () => unknown): void {
  assert.throws(work, (error: unknown) => {
    assert.ok(error instanceof Fault, String(error));
    assert.equal(error.definition.code, code);
    assert.doesNotMatch(error.message, /\{\w+\}/, error.message);
    return true;
  });
}

/** A world in which subscriptions live, without a server: what they are bought as, and what has become of them. */
export interface Lives {
  readonly bare: BareWorld;
  buy(purchase?: Partial<Purchase>): Promise<SubscriptionRecord>;
  /** A command on it as it is now. */
  change(subscriptionId: string, command: (record: SubscriptionRecord, now: Temporal.Instant, settings: Settings) => Outcome): Promise<SubscriptionRecord>;
  /** As it is now. */
  now(subscriptionId: string): Promise<SubscriptionRecord>;
  to(instant: string): Promise<void>;
  /** What has happened, as day, kind and status. */
  history(subscriptionId: string): Promise<string[]>;
}

export async function livesOn(dialect: DialectName, settings: Partial<Settings> = {}, from = bought): Promise<Lives> {
  const bare = await bareWorld(dialect, { kind: "frozen", instant: at(from) }, Object.fromEntries([...subscriptionsDue, ...billingDue]), settings);
  const { world } = bare;
  const now = (subscriptionId: string): Promise<SubscriptionRecord> => world.view(async ({ db }) => {
    const record = await loadSubscription(db, subscriptionId);
    assert.ok(record);
    return record;
  });
  return {
    bare, now,
    buy: (purchase) => world.unit((unit) => begin(unit, { ...usual, ...purchase })),
    change: (subscriptionId, command) => world.unit(async (unit) => {
      const record = await loadSubscription(unit.db, subscriptionId);
      assert.ok(record);
      return apply(unit, record, command(record, unit.now, unit.settings));
    }),
    to: async (instant) => void (await world.advance(() => at(instant))),
    history: (subscriptionId) => world.view(async ({ db }) =>
      (await listEvents(db, subscriptionId)).map(({ happenedAt, kind, status }) => `${happenedAt.replace("T00:00:00.000Z", "")} ${kind} ${status}`)),
  };
}

/** Ten seats of Microsoft 365 Business Basic for a year, by the month. */
const usual: Purchase = {
  accountId: "an account", customerId: "a customer", orderId: "0123456789ab", lineItemNumber: 0, family: "newCommerce",
  item: { productId: "CFQ7TTC0LH18", skuId: "0001", availabilityId: "CFQ7TTC0K971" }, country: "US", segment: "commercial",
  title: "A product", friendlyName: "A name", quantity: 10, plan: { termDuration: "P1Y", billingCycle: "monthly" },
  price: { unitPrice: "6", currency: "USD" }, isTrial: false, isMicrosoftProduct: true,
};
