// Promotions at work: which there are on a day, whether a purchase gets one, and what it takes off.

import { Decimal } from "@understudy/kernel";
import { join, sql, type Reader } from "../../database/index.ts";
import type { View } from "../../world/index.ts";
import type { Charged } from "../subscriptions/event.ts";
import type { Day } from "../subscriptions/record.ts";
import { reasonsAgainst, type Bought, type History, type Reason } from "./eligibility.ts";
import type { Discount, Plan, Sku } from "./item.ts";
import { isOpen, type Promotion } from "./promotion.ts";

let loading: Promise<readonly Promotion[]> | undefined;

/** When the first one asks, and kept from then on: every renewal does. */
const load = (): Promise<readonly Promotion[]> => (loading ??= import("./data/promotions.ts").then(({ promotions }) => promotions));

/** Also one that has ended, or is yet to begin. */
export const findPromotion = async (promotionId: string): Promise<Promotion | undefined> =>
  (await load()).find(({ id }) => id === promotionId);

export const listOpenPromotions = async (day: Day): Promise<Promotion[]> => (await load()).filter((promotion) => isOpen(promotion, day));

export interface PromotedPurchase {
  readonly customerId: string;
  readonly sku: Pick<Sku, "productId" | "skuId">;
  readonly plan: Plan;
  readonly day: Day;
  readonly quantity: number;
  /** The subscription that renews, which is not held against its own promotion. */
  readonly renewalOf?: string;
}

/** Why a purchase does not get the promotion; empty when it does. */
export async function checkPromotion(view: View, purchase: PromotedPurchase, promotionId: string): Promise<Reason[]> {
  const promotion = await findPromotion(promotionId);
  if (!promotion) return [{ type: "InvalidPromotion", description: `There is no promotion ${promotionId}.` }];
  return reasonsAgainst(promotion, boughtIn(purchase), await historyOf(view, purchase, [promotion]));
}

/** What every promotion on the item says to the purchase. */
export async function judgePurchase(view: View, purchase: PromotedPurchase): Promise<{ readonly promotionId: string; readonly reasons: Reason[] }[]> {
  const bought = boughtIn(purchase);
  const promotions = (await load()).filter((promotion) => promotion.item === bought.item && isOpen(promotion, purchase.day));
  // Most items have none, and every renewal asks.
  if (promotions.length === 0) return [];
  const history = await historyOf(view, purchase, promotions);
  return promotions.map((promotion) => ({ promotionId: promotion.id, reasons: reasonsAgainst(promotion, bought, history) }));
}

/** The promotion that is named, if the purchase gets it; else the first that applies without being named. */
export async function discountFor(
  view: View, purchase: PromotedPurchase & { readonly promotionId?: string },
): Promise<Discount | undefined> {
  const found = (await judgePurchase(view, purchase)).filter(({ reasons }) => reasons.length === 0);
  const promotions = await Promise.all(found.map(({ promotionId }) => findPromotion(promotionId)));
  const isAutomatic = view.settings.automaticPromotions === "apply";
  const given = promotions.find((promotion) =>
    purchase.promotionId === undefined ? isAutomatic && promotion?.isAutoApplicable : promotion?.id === purchase.promotionId);
  return given && { promotionId: given.id, rate: Decimal.of(given.rate) };
}

const boughtIn = ({ sku: { productId, skuId }, plan, quantity, day }: PromotedPurchase): Bought => ({
  item: `${productId}:${skuId}`, plan, quantity, day,
});

/**
 * Limits count what all partners of the customer have sold it, so this asks across accounts, for nothing but numbers. Its
 * subscriptions to the items that the promotions are about are all that is read.
 */
async function historyOf({ db }: View, { customerId, renewalOf = "" }: PromotedPurchase, promotions: readonly Promotion[]): Promise<History> {
  const items = [...new Set(promotions.flatMap(({ item, owns = [] }) => [item, ...owns.flat().map((owned) => owned.item)]))];
  const held = await db.all<{ item: string; seats: number; others: number }>(join([
    sql`SELECT item, CAST(sum(CASE WHEN status = 'active' THEN quantity ELSE 0 END) AS INTEGER) AS seats,
      CAST(sum(CASE WHEN subscription_id = ${renewalOf} THEN 0 ELSE 1 END) AS INTEGER) AS others
      FROM subscriptions WHERE customer_id = ${customerId} AND item IN (`, join(items.map((item) => sql`${item}`), ", "), sql`) GROUP BY item`,
  ], ""));
  const given = promotions.some(({ redemptions }) => redemptions !== undefined) ? await givenTo(db, customerId, renewalOf) : [];
  const ofItem = (item: string) => held.find((one) => one.item === item);
  return {
    seatsOf: (item) => ofItem(item)?.seats ?? 0,
    hasBought: (item) => (ofItem(item)?.others ?? 0) > 0,
    redemptionsOf: (promotionId) => given.filter((id) => id === promotionId).length,
  };
}

/** The promotions that purchases were given. */
async function givenTo(reader: Reader, customerId: string, renewalOf: string): Promise<(string | undefined)[]> {
  const purchases = await reader.all<{ details: string }>(sql`
    SELECT e.details FROM subscription_events e JOIN subscriptions s ON s.subscription_id = e.subscription_id
    WHERE s.customer_id = ${customerId} AND e.subscription_id <> ${renewalOf} AND e.kind IN ('purchased', 'activated')`);
  return purchases.map(({ details }) => (JSON.parse(details) as { after?: Charged }).after?.price.promotionId);
}
