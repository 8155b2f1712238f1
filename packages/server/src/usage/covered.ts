// Which reservations and savings plans a customer has on a day, out of its subscriptions.

import { Decimal } from "@understudy/kernel";
import { dayOf, listSubscriptions, perDollar, reservationOrderOf, skuOf, type Day, type SubscriptionRecord } from "../commerce/index.ts";
import { guidOf, type View } from "../world/index.ts";
import type { Benefit } from "./benefits.ts";

const families = ["reservation", "savingsPlan"] as const;

/** Of all customers of an account, by customer. */
export async function benefitsOn(view: View, accountId: string, day: Day): Promise<ReadonlyMap<string, readonly Benefit[]>> {
  const found: { readonly customerId: string; readonly benefit: Benefit }[] = [];
  for (const family of families) {
    for (const record of await listSubscriptions(view.db, accountId, undefined, { family })) {
      const benefit = coversDay(record, day) ? await benefitOf(view, record) : undefined;
      if (benefit) found.push({ customerId: record.customerId, benefit });
    }
  }
  return new Map([...Map.groupBy(found, ({ customerId }) => customerId)].map(([customerId, all]) => [customerId, all.map(({ benefit }) => benefit)]));
}

/** What has been given back covers nothing; what has ended covered its last day. */
function coversDay({ status, term }: SubscriptionRecord, day: Day): boolean {
  return status !== "pending" && status !== "deleted" && term !== undefined && dayOf(term.startedAt) <= day && day <= term.end;
}

async function benefitOf(view: View, record: SubscriptionRecord): Promise<Benefit | undefined> {
  const { accountId, subscriptionId, item, quantity, purchaseCommitment, provisioningContext = {} } = record;
  const scope = provisioningContext["scope"]?.toLowerCase() === "single" ? provisioningContext["subscriptionId"]?.toLowerCase() : undefined;
  const paying = {
    orderId: reservationOrderOf(subscriptionId), id: guidOf(`reservation of ${subscriptionId}`), ...(scope !== undefined && { scope }),
  };
  if (purchaseCommitment) {
    const { amount, currency } = purchaseCommitment;
    return { ...paying, type: "SavingsPlan", commitment: Decimal.of(amount).dividedBy(perDollar(currency)) };
  }
  const sku = "offerId" in item ? undefined : await skuOf(view, accountId, item.productId, item.skuId);
  const { armSkuName: armSku, armRegionName: armRegion } = sku?.attributes ?? {};
  return armSku !== undefined && armRegion !== undefined ? { ...paying, type: "Reservation", armSku, armRegion: armRegion.toLowerCase(), count: quantity } : undefined;
}
