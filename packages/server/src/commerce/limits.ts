// What an integration sandbox may hold of what is bought, and how many Azure plans a customer may have anywhere. What is
// counted is counted under the account's lock, so that of two purchases of the last place one succeeds.

import { commerceLimits, ordersFaults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import type { CallerAccount } from "../call/index.ts";
import type { Reader } from "../database/index.ts";
import type { Settings, Unit, View } from "../world/index.ts";
import type { Sku } from "./catalog/item.ts";
import { countSubscriptions, resellersWithAzurePlan, sumQuantities } from "./orders/counts.ts";
import type { Family, Status } from "./subscriptions/record.ts";
import { countSeatsOfCustomer } from "./subscriptions/repository.ts";

/** The account whose limits they are. */
export type LimitedAccount = Pick<CallerAccount, "accountId" | "kind" | "partnerType">;

export const isLimited = ({ kind }: Pick<LimitedAccount, "kind">, settings: Pick<Settings, "sandboxLimits">): boolean =>
  kind === "sandbox" && settings.sandboxLimits === "sandbox";

/** What counts its licences. Of the others a line has instances, copies or the quantity one. */
const seated: readonly Family[] = ["legacy", "newCommerce", "trial", "software", "saas"];

export const hasSeats = (family: Family): boolean => seated.includes(family);

/** Refuses a subscription of more licences than a sandbox may have. */
export function checkSeatLimit(account: LimitedAccount, quantity: number, settings: Settings): void {
  const { limit, fault } = commerceLimits["subscription.seats.max"];
  if (isLimited(account, settings) && quantity > limit) throw new Fault(fault, { limit });
}

/** What is a subscription to the sandbox's limits: software for good and reservations are bought once. */
const countedFamilies: readonly Family[] = ["legacy", "legacyAzure", "newCommerce", "trial", "software", "saas", "azurePlan", "savingsPlan"];

export const isCounted = (family: Family): boolean => countedFamilies.includes(family);

const countedStatuses = ({ sandboxSubscriptionCount }: Settings): readonly Status[] =>
  sandboxSubscriptionCount === "withSuspended" ? ["pending", "active", "suspended"] : ["pending", "active"];

type PooledSku = Pick<Sku, "productId" | "skuId" | "isPooled" | "maximumQuantity">;

/**
 * How many more seats a customer may have of a SKU whose maximum is for all of its subscriptions together, through all of
 * its partners; undefined of other SKUs.
 */
export async function pooledRemaining(reader: Reader, customerId: string, { productId, skuId, isPooled, maximumQuantity }: PooledSku): Promise<number | undefined> {
  return isPooled ? maximumQuantity - (await countSeatsOfCustomer(reader, customerId, `${productId}:${skuId}`)) : undefined;
}

/** Refuses more seats than are left of what the customer's subscriptions share. */
export async function checkPool(reader: Reader, customerId: string, { sku, added }: { readonly sku: PooledSku; readonly added: number }): Promise<void> {
  const remaining = await pooledRemaining(reader, customerId, sku);
  if (remaining === undefined || added <= remaining) return;
  throw new Fault(ordersFaults.seatsExceedRemaining, { requested: added, remaining: Math.max(0, remaining), catalogItemId: `${sku.productId}:${sku.skuId}` });
}

/** What still exists, whether it can be used or not. */
const existing: readonly Status[] = ["pending", "active", "suspended", "expired", "disabled"];

export interface Wanted {
  readonly customerId: string;
  readonly family: Family;
  /** Subscriptions of the family; of reservations the instances. */
  readonly count: number;
  /** Subscriptions of all families that are wanted with it; `count` when absent. */
  readonly together?: number;
  /** Of an Azure plan: the reseller on record, of which a customer's plans each have another. */
  readonly partnerId?: string;
}

/** Refuses what is one too many for the customer or the partner. Takes the account's lock where anything is counted. */
export async function checkPlaces(unit: Unit, account: LimitedAccount, wanted: Wanted, settings: Settings = unit.settings): Promise<void> {
  if (wanted.family === "azurePlan" || isLimited(account, settings)) await unit.db.lockAccount(account.accountId);
  await checkPlacesNow(unit, account, wanted, settings);
}

/** As it stands, for what only asks: another may take the last place meanwhile. */
export async function checkPlacesNow(view: View, account: LimitedAccount, wanted: Wanted, settings: Settings = view.settings): Promise<void> {
  if (wanted.family === "azurePlan") await checkAzurePlans(view, account, wanted, settings);
  if (!isLimited(account, settings)) return;
  if (wanted.family === "legacyAzure") await checkLegacyAzure(view, account, wanted, settings);
  if (wanted.family === "reservation") return checkReservations(view, account, wanted);
  if (!isCounted(wanted.family)) return;
  await checkSubscriptions(view, account, wanted, settings);
}

async function checkSubscriptions(view: View, { accountId }: LimitedAccount, { customerId, count, together = count }: Wanted, settings: Settings): Promise<void> {
  const counted = { families: countedFamilies, statuses: countedStatuses(settings) };
  const ofCustomer = commerceLimits["customer.subscriptions.max"];
  if ((await countSubscriptions(view.db, accountId, { ...counted, customerId })) + together > ofCustomer.limit) {
    throw new Fault(ofCustomer.fault, { limit: ofCustomer.limit });
  }
  const ofPartner = commerceLimits["partner.subscriptions.active.max"];
  if ((await countSubscriptions(view.db, accountId, counted)) + together > ofPartner.limit) {
    throw new Fault(ofPartner.fault, { limit: ofPartner.limit, what: "subscriptions" });
  }
}

async function checkLegacyAzure(view: View, { accountId }: LimitedAccount, { count }: Wanted, settings: Settings): Promise<void> {
  const closed = commerceLimits["azureLegacy.offers.default"];
  if (settings.sandboxAzure === "none") throw new Fault(closed.fault, { offerId: "of legacy Azure" });
  const { limit, fault } = commerceLimits["partner.azureLegacySubscriptions.active.max"];
  const counted = { families: ["legacyAzure"], statuses: countedStatuses(settings) } as const;
  if ((await countSubscriptions(view.db, accountId, counted)) + count > limit) throw new Fault(fault, { limit });
}

async function checkReservations(view: View, { accountId }: LimitedAccount, { customerId, count }: Wanted): Promise<void> {
  const { limit, fault } = commerceLimits["reservation.vmInstances.perCustomer.max"];
  const held = await sumQuantities(view.db, accountId, { customerId, families: ["reservation"], statuses: ["pending", "active"] });
  if (held + count > limit) throw new Fault(fault, { limit, what: "reserved instances of a customer" });
}

/** One plan for a customer; of an indirect provider one for each reseller on record. In a sandbox there are maxima besides. */
async function checkAzurePlans(view: View, account: LimitedAccount, { customerId, count, partnerId }: Wanted, settings: Settings): Promise<void> {
  const limited = isLimited(account, settings);
  if (limited && settings.sandboxAzure === "none") throw tooManyPlans(0);
  const ofCustomer = { customerId, families: ["azurePlan"], statuses: existing } as const;
  const isProvider = account.partnerType === "indirectProvider";
  const most = commerceLimits[isProvider ? "azurePlan.perCustomer.indirectProvider.max" : "azurePlan.perCustomer.direct.max"].limit;
  const held = await countSubscriptions(view.db, account.accountId, ofCustomer);
  if (limited && held + count > most) throw tooManyPlans(most);
  const resellers = await resellersWithAzurePlan(view.db, account.accountId, customerId, existing);
  const remaining = isProvider ? (resellers.includes(partnerId) ? 0 : 1) : Math.max(0, 1 - held);
  if (count > remaining) {
    if (limited) throw tooManyPlans(isProvider ? 1 : most);
    throw new Fault(ordersFaults.assetsExceedRemaining, { requested: count, remaining });
  }
  const { limit } = commerceLimits["azurePlan.perPartner.max"];
  const ofPartner = { families: ["azurePlan"], statuses: existing } as const;
  if (limited && (await countSubscriptions(view.db, account.accountId, ofPartner)) + count > limit) throw tooManyPlans(limit);
}

const tooManyPlans = (limit: number): Fault => new Fault(ordersFaults.tooManyAzurePlans, { limit });
