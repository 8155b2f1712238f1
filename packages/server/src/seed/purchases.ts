// What a seed's customers have bought when the world begins: by the same orders that a partner places.

import { signDirectly } from "../areas/agreements/index.ts";
import { createFirstOrder } from "../areas/orders/index.ts";
import { marketOf, type CustomerRecord } from "../areas/customers/index.ts";
import type { Caller, CallerAccount } from "../call/index.ts";
import { availabilityOf } from "../commerce/index.ts";
import { giveProfile, listAzure, type UsageProfile } from "../usage/index.ts";
import type { Unit } from "../world/index.ts";
import type { SeedCustomer } from "./format.ts";
import { SeedRefused } from "./refusal.ts";

export async function plantPurchases(
  unit: Unit, account: CallerAccount, customer: CustomerRecord, { hasAccepted, subscriptions = [] }: SeedCustomer,
): Promise<void> {
  if (hasAccepted) await signDirectly(unit.db, customer, { agreementId: unit.ids.guid(), at: unit.nowText });
  for (const { productId, skuId, quantity, billingCycle, termDuration, usage } of subscriptions) {
    const before = new Set(usage && (await azureOf(unit, customer)));
    const availability = await availabilityOf(unit, await marketOf(unit, customer), productId, skuId);
    if (!availability) throw new SeedRefused(`The seed cannot be used. ${productId}:${skuId} is not sold to ${customer.companyProfile.companyName}.`);
    await createFirstOrder(unit, buyerOf(account), customer.customerId, {
      billingCycle,
      lineItems: [{
        lineItemNumber: 0, offerId: `${productId}:${skuId}:${availability.availabilityId}`, quantity, ...(termDuration && { termDuration }),
      }],
    });
    if (usage) await plantUsage(unit, customer, (await azureOf(unit, customer)).filter((id) => !before.has(id)), usage);
  }
}

const azureOf = async (unit: Unit, { accountId, customerId }: CustomerRecord): Promise<string[]> =>
  (await listAzure(unit.db, accountId, customerId)).map(({ id }) => id);

/** Of the Azure subscriptions that an order has brought. */
async function plantUsage(unit: Unit, { accountId, customerId, companyProfile }: CustomerRecord, ids: readonly string[], usage: UsageProfile): Promise<void> {
  if (ids.length === 0) throw new SeedRefused(`The seed cannot be used. Only what is an Azure plan has usage, and ${companyProfile.companyName} has it with something else.`);
  await giveProfile(unit, ids.map((id) => ({ id, accountId, customerId })), usage);
}

/** The account itself, by no application and no user. */
const buyerOf = (account: CallerAccount): Caller => ({ account, appId: account.accountId, mfa: true, exchanged: false });
