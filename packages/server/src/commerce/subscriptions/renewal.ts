// What the catalog says of the term that follows: whether it is still sold, in which availability, and what it costs.

import type { AccountKind, CloudName } from "@understudy/contract";
import { Decimal, invariant } from "@understudy/kernel";
import { sql } from "../../database/index.ts";
import type { Unit } from "../../world/index.ts";
import { addDays, dayOf, earlier } from "../calendar/day.ts";
import { availabilityOf, findOffer, offerQuote, quoteOf, skuOf } from "../catalog/catalog.ts";
import type { Availability, Market, Plan, Quote, Sku } from "../catalog/item.ts";
import { discountFor } from "../catalog/promotions.ts";
import { wantedNext, type NewBilling, type NextTerm, type WantedTerm } from "./lifecycle.ts";
import { itemKey, type Day, type Price, type SubscriptionRecord } from "./record.ts";

/** What renews as which term; undefined where it is not sold any more. What was scheduled and is gone falls back to the same again. */
export async function nextTermOf(unit: Unit, record: SubscriptionRecord): Promise<NextTerm | undefined> {
  const day = firstDayOf(record);
  if ("offerId" in record.item) return legacyTerm(unit, record, record.item.offerId, day);
  const market = await marketOf(unit, record);
  const scheduled = record.nextTerm && (await priced(unit, record, market, wantedNext(record), day));
  return scheduled ?? priced(unit, record, market, wantedNext(record, {}), day);
}

const firstDayOf = ({ term }: SubscriptionRecord): Day => {
  invariant(term, "what renews has a term");
  return addDays(term.end, 1);
};

async function legacyTerm(unit: Unit, record: SubscriptionRecord, offerId: string, day: Day): Promise<NextTerm | undefined> {
  const offer = await findOffer(offerId);
  if (!offer?.isAutoRenewable) return undefined;
  const { title, quantity, billingCycle, item } = record;
  return { item, title, quantity, billingCycle, price: priceOf(await offerQuote(unit, record, offer, billingCycle, day)) };
}

async function priced(unit: Unit, record: SubscriptionRecord, market: Market, wanted: WantedTerm, day: Day): Promise<NextTerm | undefined> {
  const { item, duration, billingCycle, quantity, customEnd } = wanted;
  if ("offerId" in item || !duration) return undefined;
  const availability = await availabilityOf(unit, market, item.productId, item.skuId);
  if (!availability?.sku.isRenewable) return undefined;
  const plan = { termDuration: duration, billingCycle };
  const price = await priceOn(unit, record, market, { availability, plan, quantity, day, promotionId: wanted.promotionId });
  if (!price) return undefined;
  const { sku, availabilityId } = availability;
  return {
    item: { productId: sku.productId, skuId: sku.skuId, availabilityId }, title: isSame(record, sku) ? record.title : sku.title, quantity, duration, billingCycle, price,
    ...(customEnd !== undefined && { customEnd }),
  };
}

const isSame = ({ item }: SubscriptionRecord, { productId, skuId }: Sku): boolean => itemKey(item) === `${productId}:${skuId}`;

interface Wish {
  readonly availability: Availability;
  readonly plan: Plan;
  readonly quantity: number;
  readonly day: Day;
  readonly promotionId: string | undefined;
}

/** The list price of that day, and what a promotion of that day takes off. */
async function priceOn(unit: Unit, { customerId, subscriptionId: renewalOf }: SubscriptionRecord, market: Market, wish: Wish): Promise<Price | undefined> {
  const { availability: { sku, segment }, plan, quantity, day, promotionId } = wish;
  const quote = await quoteOf(unit, market, segment, sku.productId, sku.skuId, plan, day);
  if (!quote) return undefined;
  const asked = { market, sku, plan, day, quantity, customerId, renewalOf };
  const discount = (promotionId !== undefined && (await discountFor(unit, { ...asked, promotionId }))) || (await discountFor(unit, asked));
  return { ...priceOf(quote), ...(discount && { promotionId: discount.promotionId, discount: discount.rate.toString() }) };
}

const priceOf = ({ unitPrice, currency }: Quote): Price => ({ unitPrice: unitPrice.toString(), currency });

/** A trial becomes what was scheduled, else the paid equivalent for a year, by the month. */
export async function paidTermOf(unit: Unit, record: SubscriptionRecord): Promise<NextTerm | undefined> {
  const paid = record.nextTerm ?? (await paidEquivalent(unit, record));
  if (!paid) return undefined;
  const next = await priced(unit, record, await marketOf(unit, record), wantedNext(record, paid), firstDayOf(record));
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
  const quoted = (plan: Plan) => quoteOf(unit, record, record.segment, item.productId, item.skuId, plan, day);
  const monthly = await quoted({ termDuration: "P1M", billingCycle: "monthly" });
  const annual = monthly ? undefined : await quoted({ termDuration: "P1Y", billingCycle: "annual" });
  const unitPrice = monthly?.unitPrice.times(surcharge.onMonthly) ?? annual?.unitPrice.dividedBy(12).times(surcharge.onAnnual);
  const currency = (monthly ?? annual)?.currency;
  if (!unitPrice || currency === undefined) return undefined;
  return {
    item, title, quantity, duration: "P1M", billingCycle: "monthly", isExtended: true, price: { unitPrice: unitPrice.rounded(2).toString(), currency },
  };
}

/** The billing that was to come with the next charge, at the price of its plan; undefined where it is not sold any more. */
export async function newBillingOf(unit: Unit, record: SubscriptionRecord): Promise<NewBilling | undefined> {
  const { nextCharge, item, quantity, term, price } = record;
  if (!nextCharge?.product || "offerId" in item || !term?.duration) return undefined;
  const { billingCycle } = nextCharge.product;
  const day = earlier(term.end, dayOf(unit.nowText));
  const quote = await quoteOf(unit, record, record.segment, item.productId, item.skuId, { termDuration: term.duration, billingCycle }, day);
  return quote && { billingCycle, price: { ...price, ...priceOf(quote) }, quantity: nextCharge.quantity ?? quantity };
}

async function marketOf({ db }: Unit, { accountId, country, segment }: SubscriptionRecord): Promise<Market> {
  const row = await db.get<{ cloud: CloudName; kind: AccountKind }>(sql`SELECT cloud, kind FROM accounts WHERE account_id = ${accountId}`);
  invariant(row, "a subscription is of an account");
  return { accountId, cloud: row.cloud, kind: row.kind, country, segments: [segment] };
}
