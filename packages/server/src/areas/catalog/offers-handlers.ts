// The older offers, by country and by customer.

import { catalogFaults, faults, type catalogOperations } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import type { Caller, Handlers } from "../../call/index.ts";
import { findOffer, isOffered, isQualified, listOffers, type LegacyOffer, type Market } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { getVisibleCustomer, marketOf } from "../customers/index.ts";
import { checkedCountry } from "./market-rules.ts";
import { categoriesIn, offerOf } from "./offers-wire.ts";

type Ids =
  | "offers.list" | "offers.get" | "offers.addOns.list" | "offerCategories.list" | "customers.offers.list" | "customers.offerCategories.list";

/** An id of the other catalog: product, product:sku or product:sku:availability. */
const modernItem = /^[A-Z0-9]{12}(:[A-Z0-9]{4}(:[A-Z0-9]{12})?)?$/i;

async function getOffer(offerId: string, market: Pick<Market, "cloud" | "kind">): Promise<LegacyOffer> {
  const offer = await findOffer(offerId);
  if (offer && isOffered(offer, market)) return offer;
  throw new Fault(faults.noSuchResource, { what: `Offer ${offerId}` });
}

const offersFor = async ({ account }: Caller): Promise<LegacyOffer[]> => (await listOffers()).filter((offer) => isOffered(offer, account));

async function offersOfCustomer(view: View, caller: Caller, customerId: string): Promise<{ readonly market: Market; readonly offers: LegacyOffer[] }> {
  const market = await marketOf(view, await getVisibleCustomer(view, caller, customerId));
  return { market, offers: (await offersFor(caller)).filter((offer) => isQualified(offer, market)) };
}

export const offersHandlers: Pick<Handlers<typeof catalogOperations>, Ids> = {
  "offers.list": async ({ query, caller }) => {
    const country = checkedCountry(query.country, caller.account);
    const category = query.offer_category_id;
    const offers = (await offersFor(caller)).filter((offer) => category === undefined || offer.category.toLowerCase() === category.toLowerCase());
    return offers.map((offer) => offerOf(offer, country));
  },

  "offers.get": async ({ params: { offerId }, query, caller }) => {
    const country = checkedCountry(query.country, caller.account);
    if (modernItem.test(offerId)) throw new Fault(catalogFaults.modernItemAsOffer, { itemId: offerId });
    return offerOf(await getOffer(offerId, caller.account), country);
  },

  "offers.addOns.list": async ({ params: { offerId }, query, caller }) => {
    const country = checkedCountry(query.country, caller.account);
    const { id } = await getOffer(offerId, caller.account);
    return (await offersFor(caller)).filter(({ isAddOn, prerequisiteOffers }) => isAddOn && prerequisiteOffers.includes(id)).map((offer) => offerOf(offer, country));
  },

  "offerCategories.list": async ({ query, caller }) => categoriesIn(checkedCountry(query.country, caller.account)),

  "customers.offers.list": async ({ params, caller }, view) => {
    const { market, offers } = await offersOfCustomer(view, caller, params.customerId);
    return offers.map((offer) => offerOf(offer, market.country));
  },

  "customers.offerCategories.list": async ({ params, caller }, view) => {
    const { market, offers } = await offersOfCustomer(view, caller, params.customerId);
    return categoriesIn(market.country).filter(({ id }) => offers.some(({ category }) => category === id));
  },
};
