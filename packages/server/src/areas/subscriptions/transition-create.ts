// A move is asked for: what is checked at once, and what is agreed on. A move that is not possible begins and fails in the
// same moment, with the reasons; one that is possible is carried out by the clock (transition-due.ts).
// Source: transition-a-new-commerce-subscription.md, offer-your-customers-trials-of-microsoft-products.md.

import { ordersFaults, subscriptionsFaults, type Of, type Transition } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { badProperty, type CallerAccount } from "../../call/index.ts";
import {
  agreedPrice, catalogItemId, checkPlaces, checkPool, checkPromotion, checkSeatLimit, findSubscription, itemKey, pricedIn, todayOf, type Availability,
  type Market, type SubscriptionRecord,
} from "../../commerce/index.ts";
import type { Unit, View } from "../../world/index.ts";
import { scheduleConversion } from "./transition-due.ts";
import { busyOf, problemsOfLicences, problemsOfSource } from "./transition-eligibility.ts";
import { catalogItemIdOf, targetsOf } from "./transition-paths.ts";
import { planOf, type TermPlan } from "./transition-plan.ts";
import { problems, type Problem } from "./transition-problems.ts";
import { insertTransition, type Agreed, type TransitionRecord, type Way } from "./transition-repository.ts";
import { checkTarget } from "./transition-targets.ts";

type Wanted = Of<typeof Transition>;

export interface Request {
  readonly account: CallerAccount;
  readonly market: Market;
  readonly source: SubscriptionRecord;
  readonly wanted: Wanted;
}

export async function beginTransition(unit: Unit, request: Request): Promise<TransitionRecord> {
  const { source, wanted } = request;
  checkSource(source, wanted);
  const busy = await busyOf(unit, source);
  const into = await existingTarget(unit, request, busy);
  const ofSource = problemsOfSource(source, busy.has(source.subscriptionId));
  if (ofSource.length > 0) return fail(unit, request, ofSource);
  const targets = await targetsOf(unit, request.market, source, "immediate");
  const target = targets.find((one) => isNamed(one, wanted.toCatalogItemId, into !== undefined));
  if (!target) return fail(unit, request, [targets.length > 0 ? problems.targetOfferNotFound : noPaths(source)]);
  return into ? join(unit, request, { into, target }) : become(unit, request, target);
}

/** What the request says of its source has to be so; the availability of what was bought may be another one by now. */
function checkSource({ subscriptionId, item }: SubscriptionRecord, { fromSubscriptionId, fromCatalogItemId }: Wanted): void {
  if (fromSubscriptionId && fromSubscriptionId.toLowerCase() !== subscriptionId) throw badProperty("fromSubscriptionId", "it is not the subscription of the path");
  if (fromCatalogItemId && keyIn(fromCatalogItemId) !== itemKey(item)) throw badProperty("fromCatalogItemId", "it is not the item of the subscription");
}

const keyIn = (id: string): string => id.split(":", 2).join(":");

const noPaths = ({ family }: SubscriptionRecord): Problem => (family === "trial" ? problems.conversionsNotFound : problems.noPaths);

/** Today's availability is what is bought; what is there already may be of an older one. */
const isNamed = (target: Availability, toCatalogItemId: string, isExisting: boolean): boolean =>
  isExisting ? keyIn(catalogItemIdOf(target)) === keyIn(toCatalogItemId) : catalogItemIdOf(target) === toCatalogItemId;

async function existingTarget(unit: Unit, { source, wanted }: Request, busy: ReadonlySet<string>): Promise<SubscriptionRecord | undefined> {
  const { toSubscriptionId, toCatalogItemId } = wanted;
  if (!toSubscriptionId) return undefined;
  const target = await findSubscription(unit.db, source.accountId, source.customerId, toSubscriptionId);
  if (!target) throw new Fault(subscriptionsFaults.noSuchSubscription, { subscriptionId: toSubscriptionId });
  checkTarget({ source, target, toCatalogItemId, isBusy: busy.has(target.subscriptionId), now: unit.now });
  return target;
}

/** The licences go into a subscription that there is; it keeps its term, its billing and its price. */
async function join(
  unit: Unit, request: Request, { into, target }: { readonly into: SubscriptionRecord; readonly target: Availability },
): Promise<TransitionRecord> {
  const { account, source, wanted } = request;
  await checkSeats(unit, account, { target, source, quantity: into.quantity + wanted.quantity, added: wanted.quantity });
  return start(unit, request, { way: "join", target, toSubscriptionId: into.subscriptionId });
}

/** The subscription itself changes, or a part of it becomes a subscription of its own. */
async function become(unit: Unit, request: Request, target: Availability): Promise<TransitionRecord> {
  const { account, source, wanted } = request;
  const plan = planOf(source, wanted, target.plans);
  const { quantity } = wanted;
  await checkSeats(unit, account, { target, source, quantity, added: quantity });
  const way = quantity < source.quantity ? "split" : "replace";
  if (way === "split") await checkPlaces(unit, account, { customerId: source.customerId, family: "newCommerce", count: 1 });
  return start(unit, request, { way, target, agreed: await agreedOn(unit, request, target, plan) });
}

interface Seats {
  readonly target: Availability;
  readonly source: SubscriptionRecord;
  /** Of the subscription that comes of it, and how many of these are new to the product. */
  readonly quantity: number;
  readonly added: number;
}

/** A trial moves as a whole; with more licences where the partner likes. */
async function checkSeats(unit: Unit, account: CallerAccount, { target: { sku }, source, quantity, added }: Seats): Promise<void> {
  const maximum = sku.maximumQuantity;
  const minimum = source.family === "trial" ? Math.max(source.quantity, sku.minimumQuantity) : sku.minimumQuantity;
  if (quantity > maximum || added < minimum) throw new Fault(subscriptionsFaults.quantityOutsideOffer, { quantity: added, minimum, maximum });
  checkSeatLimit(account, quantity, unit.settings);
  await checkPool(unit.db, source.customerId, { sku, added });
}

/** The price of today holds for what the move ends in. */
async function agreedOn(view: View, { source, wanted: { quantity, promotionId } }: Request, target: Availability, plan: TermPlan): Promise<Agreed> {
  const { sku: { productId, skuId, title }, availabilityId, segment } = target;
  // The conversion of a trial gets no promotion.
  const isTrial = source.family === "trial";
  const purchase = { customerId: source.customerId, sku: target.sku, plan, day: todayOf(view), quantity };
  if (promotionId && (isTrial || (await checkPromotion(view, purchase, promotionId)).length > 0)) {
    throw new Fault(ordersFaults.promotionCodeInvalid, { promotionId, offerId: catalogItemIdOf(target) });
  }
  const price = await agreedPrice(view, { ...purchase, where: pricedIn(source), segment, promotionId: promotionId || undefined }, isTrial ? "none" : "named");
  if (!price) throw new Fault(subscriptionsFaults.billingCycleInvalid, { billingCycle: plan.billingCycle });
  return { item: { productId, skuId, availabilityId }, title, ...plan, price };
}

interface Start {
  readonly way: Way;
  readonly target: Availability;
  readonly toSubscriptionId?: string;
  readonly agreed?: Agreed;
}

async function start(unit: Unit, request: Request, { way, target, toSubscriptionId, agreed }: Start): Promise<TransitionRecord> {
  const { source, wanted } = request;
  if (wanted.transitionType === "transition_with_license_transfer") {
    const ofLicences = await problemsOfLicences(unit, source, keyIn(catalogItemIdOf(target)));
    if (ofLicences.length > 0) return fail(unit, request, ofLicences);
  }
  const record: TransitionRecord = {
    ...beginning(unit, request), way, ...(toSubscriptionId !== undefined && { toSubscriptionId }), ...(agreed && { agreed }),
    steps: [{ name: "Conversion", status: "Started", timestamp: unit.nowText }],
  };
  await insertTransition(unit.db, record);
  await scheduleConversion(unit, record);
  return record;
}

async function fail(unit: Unit, request: Request, errors: readonly Problem[]): Promise<TransitionRecord> {
  const { toSubscriptionId } = request.wanted;
  const step = { name: "Conversion", timestamp: unit.nowText } as const;
  const record: TransitionRecord = {
    ...beginning(unit, request), way: toSubscriptionId ? "join" : "replace", ...(toSubscriptionId && { toSubscriptionId }),
    steps: [{ ...step, status: "Started" }, { ...step, status: "Failed", errors }],
  };
  await insertTransition(unit.db, record);
  return record;
}

const beginning = ({ ids, nowText }: Unit, { source, wanted }: Request) => ({
  operationId: ids.guid(),
  accountId: source.accountId,
  customerId: source.customerId,
  subscriptionId: source.subscriptionId,
  createdAt: nowText,
  fromCatalogItemId: catalogItemId(source.item),
  toCatalogItemId: wanted.toCatalogItemId,
  quantity: wanted.quantity,
  heldQuantity: source.quantity,
  isWhole: wanted.quantity >= source.quantity,
  transitionType: wanted.transitionType,
});
