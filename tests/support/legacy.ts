// Subscriptions to older offers, begun through the doors of commerce, as a partner bought them long ago: many of the offers
// are not sold any more.

import { toInstantText } from "@understudy/kernel";
import { begin, dayOf, findOffer, insertOrder, newOrder, offerQuote, type SubscriptionRecord } from "../../packages/server/src/commerce/index.ts";
import { throughDoors } from "./doors.ts";
import type { TestWorld } from "./world.ts";

export interface LegacyPurchase {
  readonly accountId: string;
  readonly customerId: string;
  readonly offerId?: string;
  readonly quantity?: number;
  readonly billingCycle?: "monthly" | "annual";
  readonly partnerId?: string;
  readonly parentSubscriptionId?: string;
  /** Of the subscription, and of its order; made up when absent. */
  readonly subscriptionId?: string;
  /** How long ago it was bought, as PT1H; now when absent. */
  readonly ago?: string;
}

export const offers = {
  /** Becomes CFQ7TTC0LH18:0001, of which a customer has 300 seats at most. */
  businessEssentials: "BD938F12-058F-4927-BBA3-AE36B1D2501C",
  enterpriseE1: "91FD106F-4B2C-4938-95AC-F54F74E9A239",
  enterpriseE3: "796B6B5F-613C-4E24-A17C-EBA730D49C02",
  /** Becomes nothing. */
  directoryBasic: "84A03D81-6B37-4D66-8D4A-FAEA24541538",
  /** At a promotion's price. */
  shiftCampaign: "4E32AB4B-1642-464E-80F8-99DBC84D13F4",
  /** Add-ons of the Enterprise plans. */
  audioConferencing: "C94271D8-B431-4A25-A3C5-A57737A1C909",
  fileStorage: "53FC25F7-6639-4F78-BB44-3C2DFEC3ED40",
  officeBusiness: "5C9FD4CC-EDCE-44A8-8E91-07DF09744609",
  businessPremium: "031C9E47-4802-4248-838E-778FB1D2CC05",
  businessPremiumTrial: "C0BD2E08-11AC-4836-BDC7-3712E744922F",
  /** Becomes CFQ7TTC0LCH4:0009, by hand alone. */
  intune: "51E95709-DC35-4780-9040-22278CB7C0E1",
  azure: "MS-AZR-0145P",
} as const;

export async function buyLegacy(world: TestWorld, purchase: LegacyPurchase): Promise<SubscriptionRecord> {
  const { accountId, customerId, offerId = offers.enterpriseE1, quantity = 3, billingCycle = "monthly", ago = "PT0S", ...more } = purchase;
  const offer = await findOffer(offerId);
  if (!offer) throw new Error(`there is no offer ${offerId}`);
  const bought = await throughDoors(world, async (present) => {
    const unit = { ...present, ...at(present.now.subtract(ago)) };
    const orderId = more.subscriptionId ?? unit.ids.guid();
    const quote = await offerQuote(unit, { accountId, country: "US" }, offer, billingCycle, dayOf(unit.nowText));
    const record = await begin(unit, {
      accountId, customerId, orderId, lineItemNumber: 0, family: offer.billing === "usage" ? "legacyAzure" : "legacy",
      item: { offerId: offer.id }, country: "US", segment: "commercial", title: offer.name, friendlyName: offer.name, quantity,
      plan: { billingCycle }, price: { unitPrice: quote.unitPrice.toString(), currency: quote.currency },
      isTrial: offer.isTrial, isMicrosoftProduct: true, ...more,
    });
    await insertOrder(unit.db, newOrder({
      orderId, accountId, customerId, createdAt: unit.nowText, billingCycle, currency: quote.currency,
      lines: [{ lineItemNumber: 0, offerId: offer.id, subscriptionId: record.subscriptionId, friendlyName: offer.name, quantity }],
    }));
    return record;
  });
  // What has been due since then is done before anybody looks.
  await world.control("POST", "/clock", { advance: "PT0S" });
  return bought;
}

const at = (now: Temporal.Instant) => ({ now, nowText: toInstantText(now) });
