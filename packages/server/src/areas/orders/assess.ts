// Whether lines can be bought, and what each comes to: all that an order or a cart has to know before anything is written.
// A line that cannot is told by its fault; the others are assessed all the same.

import { ordersFaults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import {
  alignedEndsOf, availabilityOf, checkPlaces, checkSeatLimit, findSubscription, hasSeats, isCounted, isLimited, itemKey, pooledRemaining, todayOf,
  type Day, type Family, type Held, type LinePricing, type Plan, type SubscriptionRecord,
} from "../../commerce/index.ts";
import type { Unit } from "../../world/index.ts";
import { checkAzure } from "./azure-context.ts";
import { emptyBasket, heldOf, licencesFor, put, type Basket, type Placed } from "./basket.ts";
import type { Buyer } from "./buyer.ts";
import { customEndOf } from "./custom-end.ts";
import { findItem } from "./find-item.ts";
import { checkAssets, checkBase, checkParent, checkUses } from "./holdings-rules.ts";
import { checkConditions, checkLeastQuantity, checkPooled, checkQuantity, checkRenewal, currencyOfLine } from "./item-rules.ts";
import { LineFault } from "./line-fault.ts";
import { checkParticipants } from "./participants.ts";
import { planOfLine } from "./plan-rules.ts";
import { priceOf, type AgreedPrice } from "./price.ts";
import { pricingOf } from "./pricing.ts";
import { familyOf, isAddOn, itemOf, type Sold } from "./sold.ts";
import type { WantedLine } from "./wanted.ts";

export interface AssessedLine extends Placed, AgreedPrice {
  readonly family: Family;
  readonly plan: Plan;
  readonly pricing: LinePricing;
  readonly customEnd?: Day;
  /** Of an older add-on: the subscription that it goes to, or the line that becomes it. */
  readonly parent?: SubscriptionRecord;
  readonly base?: WantedLine;
}

/** Of a line that cannot be bought; with what it names, where that is in the catalog. */
export interface RefusedLine extends Partial<Placed> {
  readonly line: WantedLine;
  readonly base?: WantedLine;
  readonly fault: Fault;
}

export type Assessment = AssessedLine | RefusedLine;

export const isFine = (assessment: Assessment): assessment is AssessedLine => !("fault" in assessment);

/** A line that may be an add-on of the one before it. */
interface Asked {
  readonly line: WantedLine;
  readonly base?: WantedLine;
}

/** Lines in their order, each followed by its add-ons. */
export async function assess(unit: Unit, buyer: Buyer, lines: readonly WantedLine[], from: "cart" | "order"): Promise<Assessment[]> {
  const asked = lines.flatMap((line): Asked[] => [{ line }, ...line.addOns.map((addOn) => ({ line: addOn, base: line }))]);
  const found: (Asked & (Placed | { readonly fault: Fault }))[] = [];
  for (const one of asked) found.push({ ...one, ...(await faultOf(async () => ({ sold: await findItem(unit, buyer, one.line.catalogItemId) }))) });
  const placed = found.filter((one): one is Asked & Placed => "sold" in one);
  const context: Context = { unit, buyer, from, placed, licences: await licencesFor(unit, buyer, placed), basket: emptyBasket() };
  const assessed: Assessment[] = [];
  for (const one of found) assessed.push("fault" in one ? one : { ...one, ...(await faultOf(() => assessLine(context, one))) });
  return assessed;
}

interface Context {
  readonly unit: Unit;
  readonly buyer: Buyer;
  readonly from: "cart" | "order";
  readonly placed: readonly (Asked & Placed)[];
  readonly licences: readonly Held[];
  readonly basket: Basket;
}

async function faultOf<T>(work: () => Promise<T>): Promise<T | { readonly fault: Fault }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Fault) return { fault: error };
    throw error;
  }
}

/** Of an older add-on: the subscription that it goes to, or the line that becomes it. */
type BelongsTo = Pick<AssessedLine, "parent" | "base">;

type Comes = Pick<AssessedLine, "family" | "plan" | "price" | "priceCountry" | "pricing" | "customEnd"> & BelongsTo;

async function assessLine(context: Context, one: Asked & Placed): Promise<Comes> {
  const { unit, buyer, basket } = context;
  const { line, sold } = one;
  const { settings } = unit;
  const family = familyOf(sold);
  const currency = currencyOfLine(line, buyer);
  await checkParticipants(unit, buyer, line);
  const plan = planOfLine(sold, line, context.from);
  if (one.base && one.base.billingCycle !== line.billingCycle) throw otherCycle(line);
  if (isLimited(buyer.account, settings) && hasSeats(family)) checkLeastQuantity(sold);
  await checkSeatsLeft(context, one);
  checkQuantity(sold, line, settings);
  if (hasSeats(family)) checkSeatLimit(buyer.account, line.quantity, settings);
  checkConditions(sold, line);
  checkRenewal(family, plan, line, await plansAfter(context, sold));
  const first = todayOf(unit);
  const customEnd = customEndOf(line, { family, plan, first, ends: alignedEndsOf(buyer.subscriptions) });
  const belongsTo = await checkHoldings(context, one);
  await checkAzure(unit, buyer, sold, line, { alreadyReserved: basket.families.get("reservation") ?? 0 });
  await checkRoom(context, one);
  const { price, ...agreed } = await priceOf(unit, buyer, sold, line, { plan, currency, day: first });
  put(basket, one, isCounted(family));
  const pricing = pricingOf({ plan, price, quantity: line.quantity, first, ...(customEnd !== undefined && { customEnd }) }, settings.chargeDays);
  return { family, plan, price, ...agreed, pricing, ...(customEnd !== undefined && { customEnd }), ...belongsTo };
}

/** By which its next term can be: its own plans, or those of what a trial becomes. */
async function plansAfter({ unit, buyer: { market } }: Context, sold: Sold): Promise<readonly Plan[]> {
  if (sold.kind === "offer") return [];
  const { sku: { convertsTo }, plans } = sold.availability;
  if (convertsTo === undefined) return plans;
  const [productId = "", skuId = ""] = convertsTo.split(":");
  return (await availabilityOf(unit, market, productId, skuId))?.plans ?? [];
}

/** An add-on is charged with its base: they become one order. */
const otherCycle = ({ catalogItemId, billingCycle }: WantedLine): LineFault =>
  new LineFault("billing_plan_not_supported", ordersFaults.orderRefused, { reason: `The add-on ${catalogItemId} is charged ${billingCycle}, and what it belongs to is not.` });

/** What the customer has decides on add-ons, and on offers that can be had a few times. */
async function checkHoldings({ unit, buyer, placed, licences, basket }: Context, { line, sold, base }: Asked & Placed): Promise<BelongsTo> {
  checkBase(sold, line, licences, unit.settings);
  const alreadyWanted = basket.uses.get(itemKey(itemOf(sold))) ?? 0;
  checkUses(sold, buyer.subscriptions, alreadyWanted);
  checkAssets(sold, buyer.subscriptions, alreadyWanted, unit.settings);
  if (sold.kind === "offer" && isAddOn(sold) && !base && line.parentSubscriptionId === undefined) {
    const found = baseAmong(placed, line, sold.offer.prerequisiteOffers);
    checkParent(sold, line, found && heldOf(found), unit.settings);
    if (found && found.line.billingCycle !== line.billingCycle) throw otherCycle(line);
    return found ? { base: found.line } : {};
  }
  const parent = line.parentSubscriptionId === undefined ? undefined : await parentOf(unit, buyer, line.parentSubscriptionId);
  const found = parent ? heldOfRecord(parent) : baseOf(placed, base);
  checkParent(sold, line, found, unit.settings);
  return parent ? { parent } : {};
}

/** An older add-on without a parent goes to a line of the same purchase that is one of its bases, and best to one that is charged with it. */
function baseAmong(placed: readonly Placed[], { billingCycle }: WantedLine, prerequisites: readonly string[]): Placed | undefined {
  const wanted = prerequisites.map((id) => id.toLowerCase());
  const bases = placed.filter(({ sold }) => sold.kind === "offer" && wanted.includes(sold.offer.id.toLowerCase()));
  return bases.find(({ line }) => line.billingCycle === billingCycle) ?? bases[0];
}

function baseOf(placed: readonly (Asked & Placed)[], base: WantedLine | undefined): Held | undefined {
  const found = base && placed.find(({ line }) => line === base);
  return found && heldOf(found);
}

const heldOfRecord = ({ item, family, quantity }: SubscriptionRecord): Held => ({ item: itemKey(item), family, isAddOn: false, quantity });

async function parentOf(unit: Unit, { customer }: Buyer, subscriptionId: string): Promise<SubscriptionRecord | undefined> {
  const found = await findSubscription(unit.db, customer.accountId, customer.customerId, subscriptionId);
  return found?.status === "active" ? found : undefined;
}

/** Seats of small-business SKUs, those that the lines before it take among them. */
async function checkSeatsLeft({ unit, buyer, basket }: Context, { line, sold }: Placed): Promise<void> {
  if (sold.kind !== "sku" || !hasSeats(sold.availability.sku.family)) return;
  const remaining = await pooledRemaining(unit.db, buyer.customer.customerId, sold.availability.sku);
  checkPooled(line, remaining === undefined ? undefined : remaining - (basket.seats.get(itemKey(itemOf(sold))) ?? 0));
}

/** The places of a sandbox, and the plans that a customer may have. */
async function checkRoom({ unit, buyer, basket }: Context, { line, sold }: Placed): Promise<void> {
  const { account, customer: { customerId } } = buyer;
  const family = familyOf(sold);
  const count = (basket.families.get(family) ?? 0) + (family === "reservation" ? line.quantity : 1);
  const together = basket.subscriptions + 1;
  await checkPlaces(unit, account, { customerId, family, count, together, ...(line.partnerId !== undefined && { partnerId: line.partnerId }) });
}
