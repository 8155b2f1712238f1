// Promotions, and whether a customer's purchases would get them.

import { faults, type catalogOperations, type Of, type PromotionEligibilities, type PromotionEligibilitiesRequestItem, type PromotionEligibility } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import type { Handlers } from "../../call/index.ts";
import {
  checkPromotion, findCatalogItem, findPromotion, judgePurchase, listOpenPromotions, todayOf, type Market, type PromotedPurchase, type Reason,
} from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { getVisibleCustomer, marketOf } from "../customers/index.ts";
import { checkedCountry } from "./market-rules.ts";
import { constraintsOf, promotionOf } from "./promotions-wire.ts";

type Ids = "productPromotions.list" | "productPromotions.get" | "customers.promotionEligibilities.create";
type Item = Of<typeof PromotionEligibilitiesRequestItem>;
type Verdict = Of<typeof PromotionEligibility>;

const verdict = (promotionId: string | undefined, errors: readonly Reason[]): Verdict => ({
  ...(promotionId !== undefined && { promotionId }),
  isEligible: errors.length === 0,
  ...(errors.length > 0 && { errors: [...errors] }),
});

async function verdictsOn(view: View, { market, customerId, item }: { readonly market: Market; readonly customerId: string; readonly item: Item }): Promise<Verdict[]> {
  const { catalogItemId, quantity, billingCycle, termDuration, promotionId } = item;
  const found = await findCatalogItem(view, market, catalogItemId);
  if (found?.kind !== "sku" || billingCycle === "unknown") {
    return [verdict(promotionId, [{ type: "InvalidCatalogItemId", description: `The customer can be sold no ${catalogItemId}.` }])];
  }
  const purchase: PromotedPurchase = { customerId, sku: found.availability.sku, plan: { termDuration, billingCycle }, quantity, day: todayOf(view) };
  if (promotionId !== undefined) return [verdict(promotionId, await checkPromotion(view, purchase, promotionId))];
  const judged = await judgePurchase(view, purchase);
  if (judged.length > 0) return judged.map((one) => verdict(one.promotionId, one.reasons));
  return [verdict(undefined, [{ type: "NoPromotionsAvailable", description: `There is no promotion on ${catalogItemId} today.` }])];
}

const answerTo = ({ id, catalogItemId, quantity, billingCycle, termDuration }: Item, position: number, eligibilities: Verdict[]): Of<typeof PromotionEligibilities> => ({
  id: id === undefined ? position : Number(id),
  catalogItemId, quantity, billingCycle, termDuration, eligibilities,
  attributes: { objectType: "PromotionEligibilities" },
});

export const promotionsHandlers: Pick<Handlers<typeof catalogOperations>, Ids> = {
  "productPromotions.list": async ({ query, caller }, view) => {
    checkedCountry(query.country, caller.account);
    const today = todayOf(view);
    const promotions = query.segment === "commercial" ? await listOpenPromotions(today) : [];
    return promotions.map((promotion) => promotionOf(promotion, query.country, today));
  },

  "productPromotions.get": async ({ params: { promotionId }, query, caller }, view) => {
    checkedCountry(query.country, caller.account);
    const promotion = await findPromotion(promotionId);
    if (!promotion) throw new Fault(faults.noSuchResource, { what: `Promotion ${promotionId}` });
    return { ...promotionOf(promotion, query.country, todayOf(view)), promotionConstraints: constraintsOf(promotion) };
  },

  "customers.promotionEligibilities.create": {
    read: async ({ params, body, caller }, view) => {
      const customer = await getVisibleCustomer(view, caller, params.customerId);
      const market = await marketOf(view, customer);
      const answers: Of<typeof PromotionEligibilities>[] = [];
      for (const [position, item] of body.items.entries()) {
        answers.push(answerTo(item, position, await verdictsOn(view, { market, customerId: customer.customerId, item })));
      }
      return answers;
    },
  },
};
