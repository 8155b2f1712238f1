// Accepting a transfer: the other partner gets new subscriptions by new orders, with what is left of the term in new
// commerce, and those of the first one end. Each base goes with its add-ons; one that cannot does not keep the others back.
// Source: accept-a-transfer.md; which status the old ones have: transition-direct-to-indirect.md.

import { ordersFaults, type Of, type TransferErrorCode } from "@understudy/contract";
import { Fault, invariant, orFault } from "@understudy/kernel";
import { checkPartnerOnRecord } from "../../accounts/index.ts";
import type { CallerAccount } from "../../call/index.ts";
import {
  agreedPrice, apply, begin, catalogItemId, charged, checkPlaces, checkSeatLimit, ended, ensureUsage, findOffer, findSubscription, freeOrderId, hasSeats, insertOrder, isCounted, isEndingTerm, isLegacy,
  listSubscriptions, moveEntitlements, newOrder, offerPrice, suspend, suspensionReasons, todayOf,
  type Family, type OrderRecord, type Outcome, type Plan, type Price, type SubscriptionRecord,
} from "../../commerce/index.ts";
import type { Unit } from "../../world/index.ts";
import { marketOf, type CustomerRecord } from "../customers/index.ts";
import { standingOf } from "./buyer.ts";
import { checkMayBuy } from "./buyer-rules.ts";
import { updateTransfer } from "./transfer-repository.ts";
import type { GroupError, TransferGroup, TransferLine, TransferRecord } from "./transfer-record.ts";
import { withSubscriptions } from "./with-subscriptions.ts";

export interface Acceptance {
  readonly transfer: TransferRecord;
  readonly orders: readonly OrderRecord[];
  readonly errors: readonly GroupError[];
}

/** Who accepts, and the customer as that partner knows it. */
interface Target {
  readonly account: CallerAccount;
  readonly customer: CustomerRecord;
  readonly callerId: string;
}

/** A line with the subscription that it is of, what that costs the new partner, and what becomes of it. */
interface Moving {
  readonly line: TransferLine;
  readonly record: SubscriptionRecord;
  readonly plan: Plan;
  readonly price: Price;
  /** Of the new partner: a subscription to come, or the Azure plan that there is. */
  readonly toSubscriptionId: string;
  readonly left: Outcome;
}

export async function acceptTransfer(unit: Unit, target: Target, transfer: TransferRecord): Promise<Acceptance> {
  await checkAzure(unit, target, transfer);
  const orders: OrderRecord[] = [];
  const errors: GroupError[] = [];
  const groups: TransferGroup[] = [];
  for (const [group, lines] of transfer.groups.entries()) {
    const moved: Moved | Fault = lines.status === "Complete" ? { lines } : await orFault(() => attempt(unit, target, transfer, lines));
    if (moved instanceof Fault) {
      groups.push({ ...lines, status: "Failed", transferError: moved.message });
      errors.push({ group, code: codeOf(moved), description: moved.message });
    } else {
      groups.push(moved.lines);
      if (moved.order) orders.push(moved.order);
    }
  }
  const isDone = groups.every(({ status }) => status === "Complete");
  const after: TransferRecord = { ...transfer, groups, status: isDone ? "Complete" : "Active", lastModifiedAt: unit.nowText, lastModifiedBy: target.callerId };
  await updateTransfer(unit.db, after);
  return { transfer: after, orders, errors };
}

/** The codes that errors of groups may have; all else is that the order failed. */
const groupCodes: readonly number[] = [800_002, 800_004, 800_005, 800_015, 800_016];

const codeOf = ({ definition: { code } }: Fault): Of<typeof TransferErrorCode> =>
  (groupCodes.includes(code) ? code : ordersFaults.transferOrderFailed.code) as Of<typeof TransferErrorCode>;

/** A plan's Azure subscriptions need a plan to go below. */
async function checkAzure(unit: Unit, { account, customer }: Target, transfer: TransferRecord): Promise<void> {
  for (const { subscriptionId, status } of transfer.groups) {
    if (status === "Complete") continue;
    const record = await findSubscription(unit.db, transfer.sourceId, transfer.customerId, subscriptionId);
    if (record?.family !== "azurePlan") continue;
    if (!(await azurePlanOf(unit, account.accountId, customer.customerId))) throw new Fault(ordersFaults.transferHoldsAzure, { transferId: transfer.transferId });
  }
}

const azurePlanOf = async ({ db }: Unit, accountId: string, customerId: string): Promise<SubscriptionRecord | undefined> =>
  (await listSubscriptions(db, accountId, customerId, { family: "azurePlan", statuses: ["active"] }))[0];

interface Moved {
  readonly lines: TransferGroup;
  /** Absent of an Azure plan, for which the other partner has one already. */
  readonly order?: OrderRecord;
}

/** All that may refuse the group is asked before anything is written of it. */
async function attempt(unit: Unit, target: Target, transfer: TransferRecord, group: TransferGroup): Promise<Moved> {
  const moving: Moving[] = [];
  for (const line of [group, ...group.addOns]) moving.push(await movingOf(unit, target, transfer, line));
  const [base] = moving;
  invariant(base, "a group has a base");
  if (base.record.family === "azurePlan") return moveAzurePlan(unit, target, group, base);
  await checkBuyer(unit, target);
  await checkRoom(unit, target, moving);
  return move(unit, target, group, moving);
}

async function movingOf(unit: Unit, target: Target, transfer: TransferRecord, line: TransferLine): Promise<Moving> {
  const record = await findSubscription(unit.db, transfer.sourceId, transfer.customerId, line.subscriptionId);
  if (record?.status !== "active") {
    throw failed(transfer, `Subscription ${line.subscriptionId} is ${record?.status ?? "gone"}.`);
  }
  if (isEndingTerm(record, unit.now)) throw failed(transfer, `The term of subscription ${line.subscriptionId} has ended, and what follows it is being processed.`);
  const { partnerIdOnRecord } = line;
  if (partnerIdOnRecord !== undefined) {
    if (target.account.partnerType !== "indirectProvider") throw new Fault(ordersFaults.notAnIndirectReseller, { mpnId: partnerIdOnRecord });
    await checkPartnerOnRecord(unit, target.account, partnerIdOnRecord);
  }
  const { billingCycle, term } = record;
  const plan: Plan = { billingCycle, ...(term?.duration && { termDuration: term.duration }) };
  const toSubscriptionId = record.family === "azurePlan" ? (await theirAzurePlan(unit, target)).subscriptionId : unit.ids.guid();
  return { line, record, plan, price: await priceOf(unit, target, record, plan), toSubscriptionId, left: leftBy(unit, record, toSubscriptionId) };
}

async function theirAzurePlan(unit: Unit, { account, customer }: Target): Promise<SubscriptionRecord> {
  const plan = await azurePlanOf(unit, account.accountId, customer.customerId);
  invariant(plan, "it was there when the transfer was accepted");
  return plan;
}

const failed = ({ transferId }: TransferRecord, reason: string): Fault => new Fault(ordersFaults.transferOrderFailed, { transferId, reason });

/** What the new partner pays, today: promotions do not go along. */
async function priceOf(unit: Unit, { customer }: Target, record: SubscriptionRecord, plan: Plan): Promise<Price> {
  if (record.family === "azurePlan") return record.price;
  const where = await marketOf(unit, customer);
  const { item, segment, quantity, customerId } = record;
  const day = todayOf(unit);
  if ("offerId" in item) {
    const offer = await findOffer(item.offerId);
    if (offer) return offerPrice(unit, where, offer, plan.billingCycle, day);
  } else {
    const price = await agreedPrice(unit, { where, segment, sku: item, plan, day, quantity, customerId }, "none");
    if (price) return price;
  }
  throw new Fault(ordersFaults.offerUnknown, { offerId: catalogItemId(item) });
}

async function checkBuyer(unit: Unit, { account, customer }: Target): Promise<void> {
  checkMayBuy({ customer }, await standingOf(unit, { account, customer }), unit.settings);
}

/** A bundle's places are asked for together. */
async function checkRoom(unit: Unit, { account, customer: { customerId } }: Target, moving: readonly Moving[]): Promise<void> {
  const together = moving.filter(({ record }) => isCounted(record.family)).length;
  const families = new Map<Family, number>();
  for (const { line, record: { family } } of moving) {
    if (hasSeats(family)) checkSeatLimit(account, line.quantity, unit.settings);
    families.set(family, (families.get(family) ?? 0) + 1);
  }
  for (const [family, count] of families) await checkPlaces(unit, account, { customerId, family, count, together });
}

/** The Azure subscriptions go below the plan that the other partner has for the customer. */
async function moveAzurePlan(unit: Unit, { account: { accountId } }: Target, group: TransferGroup, { record, toSubscriptionId, left }: Moving): Promise<Moved> {
  await moveEntitlements(unit.db, record, { accountId, subscriptionId: toSubscriptionId });
  await ensureUsage(unit, accountId);
  await apply(unit, record, left);
  return { lines: { ...group, status: "Complete" } };
}

async function move(unit: Unit, { account, customer }: Target, group: TransferGroup, moving: readonly Moving[]): Promise<Moved> {
  const [base] = moving;
  invariant(base, "a group has a base");
  const { accountId } = account;
  const order = newOrder({
    orderId: await freeOrderId(unit, accountId, isLegacy(base.record)), accountId, customerId: customer.customerId, createdAt: unit.nowText,
    billingCycle: base.plan.billingCycle, currency: base.price.currency,
    lines: moving.map(({ line, record, plan }, lineItemNumber) => ({
      lineItemNumber, offerId: catalogItemId(record.item), friendlyName: line.friendlyName, quantity: line.quantity, transactionType: "New",
      ...(plan.termDuration && { termDuration: plan.termDuration }),
      ...(line.partnerIdOnRecord !== undefined && { partnerIdOnRecord: line.partnerIdOnRecord }),
    })),
  });
  const begun: SubscriptionRecord[] = [];
  for (const [lineItemNumber, one] of moving.entries()) {
    begun.push(await beginOne(unit, order, { ...one, lineItemNumber, parent: begun[0] }));
    await apply(unit, one.record, one.left);
  }
  const placed = withSubscriptions(order, begun);
  await insertOrder(unit.db, placed);
  const done = { status: "Complete", orderId: order.orderId } as const;
  return { order: placed, lines: { ...withoutError(group), ...done, addOns: group.addOns.map((line) => ({ ...line, ...done })) } };
}

const withoutError = ({ transferError: _past, ...group }: TransferGroup): TransferGroup => group;

async function beginOne(
  unit: Unit, { orderId, accountId, customerId }: OrderRecord,
  { line, record, plan, price, toSubscriptionId: subscriptionId, lineItemNumber, parent }: Moving & { readonly lineItemNumber: number; readonly parent: SubscriptionRecord | undefined },
): Promise<SubscriptionRecord> {
  const { family, item, country, segment, title, isTrial, isMicrosoftProduct, publisherName, autoRenew, term } = record;
  return begin(unit, {
    subscriptionId, accountId, customerId, orderId, lineItemNumber, family, item, country, segment, title, friendlyName: line.friendlyName,
    quantity: line.quantity, isTrial, isMicrosoftProduct, autoRenew, plan, price,
    ...(publisherName !== undefined && { publisherName }),
    ...(line.partnerIdOnRecord !== undefined && { partnerId: line.partnerIdOnRecord }),
    ...(parent && { parentSubscriptionId: parent.subscriptionId }),
    ...(family === "newCommerce" && term && { customTermEndDate: term.end }),
  });
}

/** Older licences stay with the first partner, suspended; all else is gone. */
function leftBy(unit: Unit, record: SubscriptionRecord, subscriptionId: string): Outcome {
  const details = { subscriptionId };
  if (record.family !== "legacy") return charged(record, ended(record, "deleted", unit.nowText), "transferred", details);
  const outcome = suspend(record, { reason: suspensionReasons.byTransfer }, unit.now, unit.settings);
  const { status } = outcome.after;
  return { ...outcome, events: [...outcome.events, { kind: "transferred", status, details }] };
}
