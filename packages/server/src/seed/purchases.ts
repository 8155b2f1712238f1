// What a seed's customers have bought when the world begins: by the same orders that a partner places.

import { signDirectly } from "../areas/agreements/index.ts";
import { createFirstOrder } from "../areas/orders/index.ts";
import { marketOf, type CustomerRecord } from "../areas/customers/index.ts";
import type { Caller, CallerAccount } from "../call/index.ts";
import { availabilityOf } from "../commerce/index.ts";
import type { Unit } from "../world/index.ts";
import type { SeedCustomer } from "./format.ts";
import { SeedRefused } from "./refusal.ts";

export async function plantPurchases(
  unit: Unit, account: CallerAccount, customer: CustomerRecord, { hasAccepted, subscriptions = [] }: SeedCustomer,
): Promise<void> {
  if (hasAccepted) await signDirectly(unit.db, customer, { agreementId: unit.ids.guid(), at: unit.nowText });
  for (const { productId, skuId, quantity, billingCycle, termDuration } of subscriptions) {
    const availability = await availabilityOf(unit, await marketOf(unit, customer), productId, skuId);
    if (!availability) throw new SeedRefused(`The seed cannot be used. ${productId}:${skuId} is not sold to ${customer.companyProfile.companyName}.`);
    await createFirstOrder(unit, buyerOf(account), customer.customerId, {
      billingCycle,
      lineItems: [{
        lineItemNumber: 0, offerId: `${productId}:${skuId}:${availability.availabilityId}`, quantity, ...(termDuration && { termDuration }),
      }],
    });
  }
}

/** The account itself, by no application and no user. */
const buyerOf = (account: CallerAccount): Caller => ({ account, appId: account.accountId, mfa: true, exchanged: false });
