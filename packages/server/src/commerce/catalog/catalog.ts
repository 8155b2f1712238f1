// What is sold, to whom and where: the catalog's doors. Shipped items have the account's imported prices before the
// shipped ones, and what only the account's price sheets know is sold too.

import { toInstantText } from "@understudy/kernel";
import type { View } from "../../world/index.ts";
import type { BillingCycle } from "../calendar/cycle.ts";
import { dayOf } from "../calendar/day.ts";
import { monthsOf } from "../calendar/term.ts";
import type { Day } from "../subscriptions/record.ts";
import { availabilityIdOf } from "./availability-id.ts";
import { currencyIn, inSegment, isEnded, listImported, plansOn, quoteOfRows } from "./imported.ts";
import { inMatrix } from "./in-matrix.ts";
import type { Availability, LegacyOffer, Market, Plan, Quote, Segment, Sku } from "./item.ts";
import { planNameOf } from "./plans.ts";
import { findImportedSku, findMatrixRow, listImportedSkus, matrixOf } from "./price-sheet/imported-skus.ts";
import { priceFor, type PriceRow } from "./price-sheet/price.ts";
import { listPricesIn } from "./price-sheet/repository.ts";
import { segmentOfOffer } from "./segments.ts";
import { shipped, type ShippedSku } from "./shipped.ts";
import { offerQuoteOf, shippedOfferQuote, shippedQuote } from "./shipped-prices.ts";
import { onDay } from "./shipped-sku.ts";

export const todayOf = ({ now }: Pick<View, "now">): Day => dayOf(toInstantText(now));

/** New commerce, software and the marketplace are sold in the global cloud; of the others, Azure's has reservations. */
export const isServed = ({ family }: Pick<Sku, "family">, { cloud }: Pick<Market, "cloud">): boolean =>
  cloud === "global" || (family === "reservation" && cloud !== "china");

/** An item as an account knows it: shipped, with prices of its own sheets, or both. */
interface Known {
  readonly sku: Sku;
  readonly shipped?: ShippedSku;
  readonly prices: readonly PriceRow[];
}

interface Where {
  readonly accountId: string;
  /** Anywhere when absent. */
  readonly country?: string;
}

/** Whatever else a program sends as an id names nothing, and is no text for a database. */
const isId = (text: string): boolean => /^[A-Za-z0-9]{1,40}$/.test(text);

async function findKnown({ db, ...view }: View, where: Where, productId: string, skuId: string): Promise<Known | undefined> {
  if (!isId(productId) || !isId(skuId)) return undefined;
  const found = (await shipped()).skus.get(`${productId}:${skuId}`);
  const prices = await listImported(db, where, productId, skuId);
  if (!found) {
    const sku = await findImportedSku(db, where.accountId, productId, skuId, where.country);
    return sku && { sku, prices };
  }
  const sku = inMatrix(onDay(found.sku, found.row, todayOf(view)), await findMatrixRow(db, where.accountId, productId, skuId), where.country);
  return sku && { sku, shipped: found, prices };
}

export const skuOf = async (view: View, accountId: string, productId: string, skuId: string): Promise<Sku | undefined> =>
  (await findKnown(view, { accountId }, productId, skuId))?.sku;

/**
 * All that there is in a market, or of one product, in the order of the catalog: what is shipped, and what the account's
 * sheets have besides. It may have no price today.
 */
export async function listSkus(view: View, market: Market, productId?: string): Promise<Sku[]> {
  if (productId !== undefined && !isId(productId)) return [];
  const { accountId, country } = market;
  const [{ skus }, today, matrix] = [await shipped(), todayOf(view), await matrixOf(view.db, accountId, productId)];
  const imported = new Map((await listImportedSkus(view.db, { accountId, market: country, productId }, matrix)).map((sku) => [keyOf(sku), sku]));
  const own = [...skus].flatMap(([key, { sku: { segments, ...sku }, row }]) => {
    if (productId !== undefined && sku.productId !== productId) return [];
    const all = [...new Set([...segments, ...(imported.get(key)?.segments ?? [])])];
    return inMatrix(onDay({ ...sku, segments: all }, row, today), matrix.get(key), country) ?? [];
  });
  const others = [...imported].flatMap(([key, sku]) => (skus.has(key) ? [] : [sku]));
  return [...own, ...others].filter((sku) => isServed(sku, market));
}

const keyOf = ({ productId, skuId }: Pick<Sku, "productId" | "skuId">): string => `${productId}:${skuId}`;

/** Of these SKUs those that have an availability today, each with the segments of the market that it has one for. */
export async function soldOf(view: View, market: Market, skus: readonly Sku[]): Promise<Sku[]> {
  const { accountId, country } = market;
  const productIds = [...new Set(skus.map(({ productId }) => productId))];
  const prices = Map.groupBy(await listPricesIn(view.db, accountId, country, productIds), keyOf);
  return skus.flatMap((sku) => {
    const known = { sku, prices: prices.get(keyOf(sku)) ?? [] };
    const segments = segmentsOf(known).filter((segment) => market.segments.includes(segment) && plansIn(known, country, segment, todayOf(view)).length > 0);
    return segments.length > 0 ? [{ ...sku, segments }] : [];
  });
}

/** A SKU's availabilities today: one for each of the market's segments that it is sold to. */
export async function listAvailabilities(view: View, market: Market, productId: string, skuId: string): Promise<Availability[]> {
  const found = await findKnown(view, { accountId: market.accountId, country: market.country }, productId, skuId);
  if (!found || !isServed(found.sku, market)) return [];
  return segmentsOf(found).filter((segment) => market.segments.includes(segment)).flatMap((segment) => availabilityIn(view, found, market, segment) ?? []);
}

const segmentsOf = ({ sku, prices }: Known): Segment[] => [...new Set([...sku.segments, ...prices.map(({ segment }) => segment)])];

/** By the account's own sheets where these have the segment, else as shipped. */
function plansIn({ sku, prices }: Known, country: string, segment: Segment, day: Day): readonly Plan[] {
  const own = inSegment(prices, segment);
  if (own.length === 0) return sku.segments.includes(segment) ? sku.plans : [];
  return plansOn(own.filter(({ currency }) => currency === currencyIn(own, country)), day);
}

function availabilityIn(view: View, known: Known, { country }: Market, segment: Segment): Availability | undefined {
  const today = todayOf(view);
  const { sku } = known;
  const plans = plansIn(known, country, segment, today);
  if (plans.length === 0) return undefined;
  const own = inSegment(known.prices, segment);
  const { productId, skuId } = sku;
  return {
    sku: isEnded(own, today) ? { ...sku, isPurchasable: false } : sku,
    segment, country, currency: currencyIn(own, country), plans,
    availabilityId: availabilityIdOf({ productId, skuId, segment, country }, today, view.settings),
  };
}

/** Today's, of the first segment that the market has. */
export const availabilityOf = async (view: View, market: Market, productId: string, skuId: string): Promise<Availability | undefined> =>
  (await listAvailabilities(view, market, productId, skuId))[0];

export type CatalogItem =
  | { readonly kind: "offer"; readonly offer: LegacyOffer }
  | { readonly kind: "sku"; readonly availability: Availability };

/** What a cart's line names: an offer, or product, SKU and availability, of which one that is stale or foreign is nothing. */
export async function findCatalogItem(view: View, market: Market, catalogItemId: string): Promise<CatalogItem | undefined> {
  const [productId = "", skuId, availabilityId, ...others] = catalogItemId.split(":");
  if (others.length > 0) return undefined;
  if (skuId === undefined) {
    const offer = await findOffer(productId);
    return offer && isOffered(offer, market) ? { kind: "offer", offer } : undefined;
  }
  const availability = (await listAvailabilities(view, market, productId, skuId)).find((one) => one.availabilityId === availabilityId);
  return availability && { kind: "sku", availability };
}

/** By its id in any case. */
export const findOffer = async (offerId: string): Promise<LegacyOffer | undefined> => (await shipped()).offers.get(offerId.toUpperCase());

/** By rank. */
export const listOffers = async (): Promise<LegacyOffer[]> => [...(await shipped()).offers.values()];

/** Some are for primary accounts or for the sandbox alone; clouds without Azure or Office have none of it. */
export const isOffered = (offer: LegacyOffer, { cloud, kind }: Pick<Market, "cloud" | "kind">): boolean =>
  (offer.onlyFor === undefined || offer.onlyFor === kind) && (offer.billing === "usage" ? cloud !== "china" : cloud !== "usgov");

/** What a seat costs under a plan on a day: by the account's own price sheet, else as shipped; undefined where it is not sold. */
export async function quoteOf(
  view: View, { accountId, country }: Pick<Market, "accountId" | "country">, segment: Segment, productId: string, skuId: string, plan: Plan, day: Day,
): Promise<Quote | undefined> {
  const found = await findKnown(view, { accountId, country }, productId, skuId);
  if (!found) return undefined;
  const own = inSegment(found.prices, segment);
  if (own.length > 0) return quoteOfRows(own, { segment, plan, country, day });
  const isSold = found.sku.segments.includes(segment) && found.sku.plans.some((one) => planNameOf(one) === planNameOf(plan));
  return found.shipped && isSold ? shippedQuote(found.shipped.row, found.sku.family, { plan, country, day }) : undefined;
}

/**
 * What a seat of an older offer costs on a day: by the account's own price list, which has a price for those whom the offer is
 * for and for its purchase unit, else as shipped.
 */
export async function offerQuote(
  view: View, { accountId, country }: Pick<Market, "accountId" | "country">, offer: LegacyOffer, billingCycle: BillingCycle, day: Day,
): Promise<Quote> {
  const rows = await listImported(view.db, { accountId, country }, offer.id, "");
  const currency = currencyIn(rows, country);
  const row = priceFor(rows, { day, segment: segmentOfOffer(offer), plan: { billingCycle }, currency });
  if (!row) return shippedOfferQuote(offer, billingCycle, country, day);
  const source = { pricedOn: day, importNumber: row.importNumber, line: row.line };
  return offerQuoteOf(offer, billingCycle, { price: row.unitPrice, months: monthsOf(row.termDuration ?? "P1M"), currency, isTest: false, source });
}
