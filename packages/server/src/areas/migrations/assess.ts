// Loads what the rules ask about a subscription and the add-ons that are to migrate with it, and puts the reasons together.

import { commerceLimits, faults, migrationsFaults, ordersFaults } from "@understudy/contract";
import { Fault, orFault, toInstantText } from "@understudy/kernel";
import { listResellersOf } from "../../accounts/index.ts";
import type { CallerAccount } from "../../call/index.ts";
import {
  availabilityOf, checkPlacesNow, checkSeatLimit, customEndProblem, dayOf, findOffer, findSubscription, listSubscriptions, pooledRemaining,
  type Availability, type Day, type LegacyOffer, type Market, type SubscriptionRecord, type Wanted,
} from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { marketOf, type CustomerRecord } from "../customers/index.ts";
import type { Wish } from "./record.ts";
import { findRunning } from "./repository.ts";
import {
  chosenOf, lastingReasons, monthsAfter, presentReasons, reasonOf, type Prospect, type Reason,
} from "./rules.ts";

/** Whose migrations they are: a caller, or of due work the account that is stored. */
export type Migrating = Pick<CallerAccount, "accountId" | "kind" | "partnerType">;

export interface Bundle {
  readonly base: Wish;
  readonly addOns: readonly Wish[];
}

/** A subscription with all that speaks against its migration. */
export interface Assessed {
  readonly prospect: Prospect;
  readonly reasons: readonly Reason[];
}

export interface Assessment {
  readonly base: Assessed;
  /** Those that were named and are the base's. */
  readonly addOns: readonly Assessed[];
  /** What is wrong with the bundle as it was put together. */
  readonly ofBundle: readonly Reason[];
}

export const reasonsOf = ({ base, addOns, ofBundle }: Assessment): readonly Reason[] =>
  [...ofBundle, ...base.reasons, ...addOns.flatMap(({ reasons }) => reasons)];

export interface When {
  /** The migration begins at once; otherwise only what lasts is looked at. */
  readonly isNow: boolean;
  /** First day of the new subscription; today when absent. */
  readonly first?: Day;
  /** The migration that asks again while it is under way, which is not in its own way. */
  readonly exceptRunning?: string;
}

export async function assess(
  view: View, account: Migrating, customer: CustomerRecord, bundle: Bundle, when: When,
): Promise<Assessment> {
  const { accountId, customerId } = customer;
  const base = await findSubscription(view.db, accountId, customerId, bundle.base.currentSubscriptionId);
  if (!base) throw new Fault(faults.noSuchResource, { what: `Subscription ${bundle.base.currentSubscriptionId}` });
  const held = await listSubscriptions(view.db, accountId, customerId);
  const family = [base, ...descendantsOf(base, held)];
  const found = bundle.addOns.flatMap((wish) => {
    const subscription = family.find((one) => one !== base && one.subscriptionId === wish.currentSubscriptionId && one.status === "active");
    return subscription ? [{ wish, subscription }] : [];
  });
  const named = new Set([base.subscriptionId, ...bundle.addOns.map(({ currentSubscriptionId }) => currentSubscriptionId)]);
  const around = { view, account, customer, when, market: await marketOf(view, customer) };
  const leavesAddOns = family.some(({ subscriptionId, status }) => status === "active" && !named.has(subscriptionId));
  const addOns: Assessed[] = [];
  for (const { wish, subscription } of found) addOns.push(await assessOne(around, { wish, subscription, leavesAddOns: false }));
  return {
    base: await assessOne(around, { wish: bundle.base, subscription: base, leavesAddOns }),
    addOns,
    ofBundle: [...bundleReasons(view, account, bundle, found.length), ...(when.isNow ? await placeReasons(view, account, customer, bundle) : [])],
  };
}

/** Add-ons, and their add-ons. */
function descendantsOf(base: SubscriptionRecord, held: readonly SubscriptionRecord[]): SubscriptionRecord[] {
  const own = held.filter(({ parentSubscriptionId }) => parentSubscriptionId === base.subscriptionId);
  return own.flatMap((one) => [one, ...descendantsOf(one, held)]);
}

function bundleReasons({ settings }: View, { accountId }: Migrating, { addOns }: Bundle, found: number): Reason[] {
  const reasons: Fault[] = [];
  const distinct = new Set(addOns.map(({ currentSubscriptionId }) => currentSubscriptionId));
  if (distinct.size < addOns.length) reasons.push(new Fault(migrationsFaults.addOnGivenTwice));
  if (found < addOns.length) reasons.push(new Fault(migrationsFaults.addOnNotActive));
  if (settings.migrationPartners === "nobody") reasons.push(new Fault(migrationsFaults.partnerNotEnabled, { partnerId: accountId }));
  return reasons.map(reasonOf);
}

/** The places that the new ones need: those of the suspended ones, unless these keep theirs. */
export function placesOf({ settings }: View, { customerId }: CustomerRecord, { addOns }: { readonly addOns: readonly unknown[] }): Wanted | undefined {
  return settings.sandboxSubscriptionCount === "withSuspended" ? { customerId, family: "newCommerce", count: 1 + addOns.length } : undefined;
}

async function placeReasons(view: View, account: Migrating, customer: CustomerRecord, bundle: Bundle): Promise<Reason[]> {
  const places = placesOf(view, customer, bundle);
  return places ? ofFault(() => checkPlacesNow(view, account, places)) : [];
}

interface Around {
  readonly view: View;
  readonly account: Migrating;
  readonly customer: CustomerRecord;
  readonly when: When;
  readonly market: Market;
}

async function assessOne(
  around: Around, one: Pick<Prospect, "wish" | "subscription" | "leavesAddOns">,
): Promise<Assessed> {
  const { view, account, when } = around;
  const prospect = await prospectOf(around, one);
  const lasting = [...lastingReasons(prospect), ...(await endReasons(around, prospect))];
  if (!when.isNow) return { prospect, reasons: lasting };
  return { prospect, reasons: [...lasting, ...presentReasons(prospect, view.now), ...(await sizeReasons(view, account, prospect))] };
}

async function prospectOf(
  { view, account, customer, when, market }: Around, { wish, subscription, leavesAddOns }: Pick<Prospect, "wish" | "subscription" | "leavesAddOns">,
): Promise<Prospect> {
  const { subscriptionId, item } = subscription;
  const running = await findRunning(view.db, customer.accountId, customer.customerId, subscriptionId);
  const offer = "offerId" in item ? await findOffer(item.offerId) : undefined;
  const availability = await becomes(view, market, offer);
  return {
    wish, subscription, leavesAddOns,
    ...(availability && { availability }),
    isPromoted: subscription.price.promotionId !== undefined || offer?.migration?.isPromotional === true,
    isBusy: running !== undefined && running.migrationId !== when.exceptRunning,
    isPartnerOnRecordValid: await isReseller(view, account, subscription.partnerId),
    ...(monthsOfAge(account) > 0 && { oldEnoughFrom: monthsAfter(subscription, monthsOfAge(account)) }),
  };
}

/** In the sandbox any age will do, so that migrations can be tried there. */
const monthsOfAge = ({ kind }: Migrating): number => (kind === "sandbox" ? commerceLimits["migration.minimumAge"].limit : 1);

/** What an offer becomes, as far as it can be bought; some become it by hand alone. */
async function becomes(view: View, market: Market, offer: LegacyOffer | undefined): Promise<Availability | undefined> {
  if (!offer?.migration || (offer.migration.isByHand && view.settings.migrationsByHand === "refuse")) return undefined;
  const [productId = "", skuId = ""] = offer.migration.to.split(":");
  // It becomes a commercial one, whatever else the customer qualifies for.
  const availability = await availabilityOf(view, { ...market, segments: ["commercial"] }, productId, skuId);
  return availability?.sku.isPurchasable ? availability : undefined;
}

/** Nobody on record is as good as a reseller of the provider. */
async function isReseller({ db }: View, { accountId }: Migrating, partnerId: string | undefined): Promise<boolean> {
  if (partnerId === undefined) return true;
  return (await listResellersOf(db, accountId)).some(({ mpnId }) => mpnId === partnerId);
}

async function endReasons({ view, customer, when }: Around, prospect: Prospect): Promise<Reason[]> {
  const chosen = chosenOf(prospect);
  const end = chosen?.customTermEndDate;
  if (!chosen || end === undefined) return [];
  const held = await listSubscriptions(view.db, customer.accountId, customer.customerId, { family: "newCommerce", statuses: ["active"] });
  const problem = customEndProblem(end, { first: when.first ?? dayOf(toInstantText(view.now)), termDuration: chosen.termDuration }, held);
  if (problem === undefined) return [];
  return [reasonOf(new Fault(problem === "outside" ? migrationsFaults.endDateOutsideTerm : migrationsFaults.endDateNotAligned))];
}

/** Whether there are as many licences left. */
async function sizeReasons({ db, settings }: View, account: Migrating, prospect: Prospect): Promise<Reason[]> {
  const { availability, subscription } = prospect;
  const chosen = chosenOf(prospect);
  if (!availability || !chosen) return [];
  const { sku } = availability;
  const { quantity } = chosen;
  const remaining = await pooledRemaining(db, subscription.customerId, sku);
  if (remaining !== undefined && quantity > remaining) {
    return [reasonOf(new Fault(ordersFaults.seatsExceedRemaining, { requested: quantity, remaining, catalogItemId: `${sku.productId}:${sku.skuId}` }))];
  }
  return ofFault(() => checkSeatLimit(account, quantity, settings));
}

async function ofFault(check: () => void | Promise<void>): Promise<Reason[]> {
  const found = await orFault(check);
  return found instanceof Fault ? [reasonOf(found)] : [];
}
