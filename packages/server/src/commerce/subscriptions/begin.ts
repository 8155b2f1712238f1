// A subscription comes into being: its dates, its windows, its history and what the clock is to do with it.

import { invariant } from "@understudy/kernel";
import type { Unit } from "../../world/index.ts";
import { beginEntitlement } from "../azure/entitlement.ts";
import { dayOf } from "../calendar/day.ts";
import { lastDayOfLegacyTerm, lastDayOfOfferTerm } from "../calendar/term.ts";
import { findOffer } from "../catalog/catalog.ts";
import type { Plan } from "../catalog/item.ts";
import { billingDayOf } from "../charges/billing-day.ts";
import { openedWindows, termOf, type TermDates, type TermStart } from "./dates.ts";
import { keepNew } from "./keep.ts";
import { chargedOf } from "./outcome.ts";
import type { Day, Family, Price, SubscriptionRecord } from "./record.ts";
import { firstStatusOf } from "./states.ts";

export interface Purchase extends Pick<
  SubscriptionRecord,
  | "accountId" | "customerId" | "orderId" | "lineItemNumber" | "family" | "item" | "country" | "segment" | "title" | "friendlyName"
  | "quantity" | "isTrial" | "isMicrosoftProduct"
>, Partial<Pick<
  SubscriptionRecord,
  | "subscriptionId" | "publisherName" | "autoRenew" | "partnerId" | "parentSubscriptionId" | "renewalTermDuration" | "provisioningContext"
  | "purchaseCommitment"
  | "migratedFromSubscriptionId" | "nextTerm" | "status" | "priceCountry"
>> {
  readonly plan: Plan;
  readonly price: Price;
  readonly customTermEndDate?: Day;
  /** What it holds comes from another subscription: nothing of it can be cancelled or go back, and a plan begins with what is moved below it. */
  readonly isMoved?: true;
}

/** Licences and software renew unless somebody says otherwise; what has no term, and Azure, does not. */
const renewsByDefault = (family: Family): boolean => ["legacy", "newCommerce", "trial", "software", "saas"].includes(family);

/** Those that go on without end. */
const withoutTerm: readonly Family[] = ["legacyAzure", "perpetual", "azurePlan"];

export async function begin(unit: Unit, purchase: Purchase): Promise<SubscriptionRecord> {
  const { plan, customTermEndDate: _end, isMoved = false, ...bought } = purchase;
  const dates = await datesOf(unit, purchase);
  const status = purchase.status ?? firstStatusOf(purchase.family);
  const begun: SubscriptionRecord = {
    ...bought,
    subscriptionId: purchase.subscriptionId ?? unit.ids.guid(),
    createdAt: unit.nowText, status, statusSince: unit.nowText,
    billingCycle: plan.billingCycle, autoRenew: purchase.autoRenew ?? renewsByDefault(purchase.family),
    ...dates, suspensionReasons: [], seatWindows: [], version: 1, updates: 0,
  };
  const isWaiting = waitsForActivation(begun);
  const hasWindows = !isMoved && !(isWaiting && unit.settings.saasWindow === "activation");
  const after = hasWindows ? { ...begun, ...openedWindows(begun, unit.nowText, unit.settings) } : begun;
  const event = { kind: "purchased", status, orderId: after.orderId, ...(!isWaiting && { after: chargedOf(after) }), ...(isMoved && { details: { by: "upgrade" } }) } as const;
  const kept = await keepNew(unit, { after, events: [event] });
  if (kept.family === "azurePlan" && !isMoved) await beginEntitlement(unit, kept);
  return kept;
}

/** Software of other publishers: nothing is charged before it is activated. */
const waitsForActivation = ({ family, status }: Pick<SubscriptionRecord, "family" | "status">): boolean => family === "saas" && status === "pending";

async function datesOf(unit: Unit, purchase: Purchase): Promise<Partial<TermDates>> {
  const { family, plan, customTermEndDate } = purchase;
  if (withoutTerm.includes(family)) return {};
  const start: TermStart = {
    startedAt: unit.nowText,
    ...(plan.termDuration && family !== "legacy" && { duration: plan.termDuration }),
    ...(customTermEndDate !== undefined && { customEnd: customTermEndDate }),
    ...(family === "legacy" && { legacyEnd: await legacyEndOf(unit, purchase) }),
  };
  const dates = termOf(start, plan.billingCycle, unit.settings);
  invariant(dates.term.end >= dayOf(unit.nowText), "a term does not end before it begins");
  return dates;
}

/** A legacy trial ends with its term, whenever the partner is billed. */
async function legacyEndOf(unit: Unit, { accountId, isTrial, item }: Purchase): Promise<Day> {
  const first = dayOf(unit.nowText);
  const offer = "offerId" in item ? await findOffer(item.offerId) : undefined;
  if (isTrial) return lastDayOfOfferTerm(first, offer?.term ?? "P1M");
  return lastDayOfLegacyTerm(first, await billingDayOf(unit, accountId), offer?.term);
}
