// What the catalog says of the term that follows: whether it is still sold, in which availability, and what it costs.

import type { AccountKind, CloudName } from "@understudy/contract";
import { Decimal, invariant } from "@understudy/kernel";
import { sql } from "../../database/index.ts";
import type { Unit } from "../../world/index.ts";
import { addDays, dayOf, earlier } from "../calendar/day.ts";
import { lastDayOfOfferTerm } from "../calendar/term.ts";
import { agreedPrice, listPrice, offerPrice, type Promotions } from "../catalog/agreed-price.ts";
import { availabilityOf, findOffer, quoteOf, skuOf } from "../catalog/catalog.ts";
import type { Market, Plan, Sku } from "../catalog/item.ts";
import { coinPlacesOf } from "../catalog/test-rates.ts";
import { wantedNext, type NewBilling, type NextTerm, type WantedTerm } from "./lifecycle.ts";
import { itemKey, pricedIn, type Day, type SubscriptionRecord } from "./record.ts";

/** What renews as which term; undefined where nothing of what is wanted for it is sold any more. */
export async function nextTermOf(unit: Unit, record: SubscriptionRecord): Promise<NextTerm | undefined> {
  const day = firstDayOf(record);
  if ("offerId" in record.item) return legacyTerm(unit, record, record.item.offerId, day);
  return firstSold(unit, record, wishesOf(record), "kept");
}

/** What was scheduled, else the same again; of what was to renew to another plan, in the end the one that ran. */
function wishesOf(record: SubscriptionRecord): WantedTerm[] {
  const { renewalTermDuration: _other, nextCharge: _waiting, ...asItRan } = record;
  return [...(record.nextTerm ? [wantedNext(record)] : []), wantedNext(record, {}), wantedNext(asItRan, {})];
}

async function firstSold(unit: Unit, record: SubscriptionRecord, wishes: readonly WantedTerm[], promotions: Promotions): Promise<NextTerm | undefined> {
  const market = await marketOf(unit, record);
  for (const wanted of wishes) {
    const next = await priced(unit, record, market, wanted, promotions);
    if (next) return next;
  }
  return undefined;
}

const firstDayOf = ({ term }: SubscriptionRecord): Day => {
  invariant(term, "what renews has a term");
  return addDays(term.end, 1);
};

async function legacyTerm(unit: Unit, record: SubscriptionRecord, offerId: string, day: Day): Promise<NextTerm | undefined> {
  const offer = await findOffer(offerId);
  if (!offer?.isAutoRenewable) return undefined;
  const { title, quantity, billingCycle, item } = record;
  const price = await offerPrice(unit, pricedIn(record), offer, billingCycle, day);
  return { item, title, quantity, billingCycle, price, legacyEnd: lastDayOfOfferTerm(day, offer.term ?? "P1Y") };
}

async function priced(unit: Unit, record: SubscriptionRecord, market: Market, wanted: WantedTerm, promotions: Promotions): Promise<NextTerm | undefined> {
  const { item, duration, billingCycle, quantity, customEnd, promotionId } = wanted;
  if ("offerId" in item || !duration) return undefined;
  const availability = await availabilityOf(unit, market, item.productId, item.skuId);
  if (!availability?.sku.isRenewable) return undefined;
  const { sku, availabilityId, segment } = availability;
  const price = await agreedPrice(unit, {
    where: pricedIn(record), segment, sku, plan: { termDuration: duration, billingCycle }, day: firstDayOf(record), quantity, customerId: record.customerId,
    renewalOf: record.subscriptionId, promotionId,
  }, promotions);
  if (!price) return undefined;
  return {
    item: { productId: sku.productId, skuId: sku.skuId, availabilityId }, title: isSame(record, sku) ? record.title : sku.title, quantity, duration, billingCycle, price,
    ...(customEnd !== undefined && { customEnd }),
  };
}

const isSame = ({ item }: SubscriptionRecord, { productId, skuId }: Sku): boolean => itemKey(item) === `${productId}:${skuId}`;

/** A trial becomes what was scheduled, else the paid equivalent for a year, by the month; no promotion is for that. */
export async function paidTermOf(unit: Unit, record: SubscriptionRecord): Promise<NextTerm | undefined> {
  const paid = [record.nextTerm, await paidEquivalent(unit, record)].flatMap((instructions) => instructions ?? []);
  const next = await firstSold(unit, record, paid.map((instructions) => wantedNext(record, instructions)), "none");
  return next && { ...next, family: "newCommerce" };
}

async function paidEquivalent(unit: Unit, { accountId, item }: SubscriptionRecord): Promise<SubscriptionRecord["nextTerm"]> {
  if ("offerId" in item) return undefined;
  const trial = await skuOf(unit, accountId, item.productId, item.skuId);
  const [productId, skuId] = trial?.convertsTo?.split(":") ?? [];
  if (productId === undefined || skuId === undefined) return undefined;
  return { product: { productId, skuId, termDuration: "P1Y", billingCycle: "monthly" } };
}

/** What an extended month costs above the list price of a monthly term, or, where there is none, above a twelfth of a year's. */
const surcharge = { onMonthly: Decimal.of("1.03"), onAnnual: Decimal.of("1.23") } as const;

/** A month of the extended service term, at that day's prices and without promotions. */
export async function extendedTermOf(unit: Unit, record: SubscriptionRecord): Promise<NextTerm | undefined> {
  const { item, title, quantity } = record;
  if ("offerId" in item) return undefined;
  const day = firstDayOf(record);
  const quoted = (plan: Plan) => quoteOf(unit, pricedIn(record), record.segment, item.productId, item.skuId, plan, day);
  const monthly = await quoted({ termDuration: "P1M", billingCycle: "monthly" });
  const annual = monthly ? undefined : await quoted({ termDuration: "P1Y", billingCycle: "annual" });
  const unitPrice = monthly?.unitPrice.times(surcharge.onMonthly) ?? annual?.unitPrice.dividedBy(12).times(surcharge.onAnnual);
  const quote = monthly ?? annual;
  if (!unitPrice || !quote) return undefined;
  return {
    item, title, quantity, duration: "P1M", billingCycle: "monthly", isExtended: true,
    price: listPrice({ ...quote, unitPrice: unitPrice.rounded(coinPlacesOf(quote.currency)) }),
  };
}

/** The billing that was to come with the next charge, at the price of its plan; undefined where it is not sold any more. */
export async function newBillingOf(unit: Unit, record: SubscriptionRecord): Promise<NewBilling | undefined> {
  const { nextCharge, item, term, price } = record;
  if (!nextCharge || "offerId" in item || !term?.duration) return undefined;
  const { billingCycle } = nextCharge.product;
  const day = earlier(term.end, dayOf(unit.nowText));
  const quote = await quoteOf(unit, pricedIn(record), record.segment, item.productId, item.skuId, { termDuration: term.duration, billingCycle }, day);
  return quote && { billingCycle, price: { ...price, ...listPrice(quote) } };
}

async function marketOf({ db }: Unit, { accountId, country, segment }: SubscriptionRecord): Promise<Market> {
  const row = await db.get<{ cloud: CloudName; kind: AccountKind }>(sql`SELECT cloud, kind FROM accounts WHERE account_id = ${accountId}`);
  invariant(row, "a subscription is of an account");
  return { accountId, cloud: row.cloud, kind: row.kind, country, segments: [segment] };
}
