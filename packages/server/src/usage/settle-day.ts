// The daily rating, on the clock: as a day begins, what an account's Azure has used on the day before becomes charges. A
// sandbox stops where it has spent what it may, until the next billing period begins; what it spends is known when a day
// is rated, so the day on which it passes the limit is its last one.
// Sources: billing sections 10 and 14; developer/test-and-debug.md for the limits.

import { Decimal } from "@understudy/kernel";
import {
  addDays, billingDayOf, billingPeriodOf, currencyOf, endOfDay, ensureInvoicing, insertCharge, partiesOf, scheduleUsage, usageDue,
  type Bill, type Day, type Parties,
} from "../commerce/index.ts";
import { sql, type Reader } from "../database/index.ts";
import { contactOf, sendMail, spendingLimitReached } from "../mail/index.ts";
import type { Due, Unit } from "../world/index.ts";
import { poolOf, type Benefit, type Pool, type Reserved } from "./benefits.ts";
import { tellAboutBudgets } from "./budget-notices.ts";
import { benefitsOn } from "./covered.ts";
import { profileOf } from "./profile.ts";
import { rateUses } from "./rated-day.ts";
import type { UsagePeriod, UsageRecord } from "./record.ts";
import { findUsage, listUsage, saveUsage } from "./repository.ts";
import { reservedUses, usesOf, type Use } from "./resources.ts";
import { listAzure, windowOf, type AzureSubscription } from "./running.ts";

/** What the spending of sandboxes ends at, in US dollars: that of all plans together, and that of each legacy subscription. */
const limits: Readonly<Record<Bill, Decimal>> = { modern: Decimal.of(2_000), legacy: Decimal.of(200) };

/** What is the same for all of an account on a day. */
interface AccountDay {
  readonly unit: Unit;
  readonly accountId: string;
  readonly day: Day;
  readonly billingDay: number;
  /** By Azure subscription, as of the day before. */
  readonly known: ReadonlyMap<string, UsageRecord>;
  /** What plans have spent in this period, where that is limited. */
  readonly limited?: { readonly plans: Decimal };
  readonly isSandbox: boolean;
}

const rateDay: Due = async ({ accountId, payload }, unit) => {
  const day = payload["day"] as Day;
  const azure = await listAzure(unit.db, accountId);
  const known = await listUsage(unit.db, accountId);
  const account = await accountDayOf(unit, { accountId, day, known });
  const benefits = azure.length === 0 ? new Map<string, readonly Benefit[]>() : await benefitsOn(unit, accountId, day);
  const bills = new Set<Bill>();
  for (const [customerId, own] of Map.groupBy(azure, ({ subscription }) => subscription.customerId)) {
    const parties = await partiesOf(unit.db, accountId, customerId);
    const paying = { pools: (benefits.get(customerId) ?? []).map(poolOf), parties };
    for (const one of own) if (await rateOne(account, one, own, paying)) bills.add(one.bill);
  }
  for (const bill of bills) await ensureInvoicing(unit, accountId, bill, endOfDay(day));
  if (account.limited) await tellWhatStopped(account, azure);
  await tellAboutBudgets(unit, accountId, day, account.isSandbox);
  const goesOn = azure.some(({ id, isActive }) => isActive && profileOf(known.get(id)?.profile, unit.settings).profile !== "none");
  if (goesOn) await scheduleUsage(unit, accountId, addDays(day, 1));
};

export const usageWorkDue: ReadonlyMap<string, Due> = new Map([[usageDue, rateDay]]);

async function accountDayOf(unit: Unit, { accountId, day, known }: Pick<AccountDay, "accountId" | "day" | "known">): Promise<AccountDay> {
  const account = { unit, accountId, day, known, billingDay: await billingDayOf(unit, accountId), isSandbox: await isSandbox(unit.db, accountId) };
  if (unit.settings.sandboxSpendingCap !== "enforce" || !account.isSandbox) return account;
  const { from } = periodOf(account, "modern");
  const plans = [...known.values()].flatMap(({ period }) => (period?.bill === "modern" && period.from === from ? [Decimal.of(period.usd)] : []));
  return { ...account, limited: { plans: Decimal.sum(plans) } };
}

async function isSandbox(reader: Reader, accountId: string): Promise<boolean> {
  return (await reader.get<{ kind: string }>(sql`SELECT kind FROM accounts WHERE account_id = ${accountId}`))?.kind === "sandbox";
}

const periodOf = ({ unit, day, billingDay }: Pick<AccountDay, "unit" | "day" | "billingDay">, bill: Bill) =>
  billingPeriodOf(bill, endOfDay(day), billingDay, unit.settings);

interface PaidBy {
  readonly pools: readonly Pool[];
  readonly parties: Parties;
}

/** Answers whether it has used anything. */
async function rateOne(account: AccountDay, azure: AzureSubscription, own: readonly AzureSubscription[], paying: PaidBy): Promise<boolean> {
  const { unit, accountId, day, known } = account;
  // One that has come from another partner keeps what it has.
  const record = known.get(azure.id) ?? await findUsage(unit.db, azure.id);
  const profile = profileOf(record?.profile, unit.settings);
  const window = windowOf(azure, day);
  if (!window || profile.profile === "none") return false;
  const { subscription, bill } = azure;
  const currency = bill === "legacy" && unit.settings.legacyCurrency === "customer" ? currencyOf(subscription.country) : paying.parties.currency;
  const before = periodFor(account, bill, currency, record?.period);
  const by = { id: azure.id, since: azure.createdAt, profile };
  const isStopped = account.limited !== undefined && spentOf(account.limited, bill, before).compare(limits[bill]) >= 0;
  const where = { country: subscription.country, day, window };
  const uses: Use[] = isStopped ? [] : [...usesOf(by, where), ...reservedUses(by, reservedBy(azure, own, paying.pools), where)];
  const { customer, mpnId } = paying.parties;
  const origin = {
    customer: { ...customer, country: subscription.country }, ...(mpnId !== undefined && { mpnId }),
    resellerMpnId: Number(subscription.partnerId ?? 0), orderId: subscription.orderId,
  };
  const rated = rateUses(uses.filter(({ hours }) => hours.some((amount) => !amount.isZero)), paying.pools, before, { azure, day, currency, origin, settings: unit.settings });
  for (const charge of rated.charges) await insertCharge(unit.db, charge);
  const { profile: given } = record ?? {};
  await saveUsage(unit.db, {
    id: azure.id, accountId, customerId: subscription.customerId, ...(given && { profile: given }), ratedUntil: day,
    period: { ...rated.period, countedAt: unit.nowText },
  });
  return rated.charges.length > 0;
}

/** The totals up to the day: none where a new billing period has begun, or what it is billed by has changed. */
function periodFor(account: AccountDay, bill: Bill, currency: string, period: UsagePeriod | undefined): UsagePeriod {
  const { from } = periodOf(account, bill);
  if (period?.bill === bill && period.from === from && period.currency === currency) return period;
  return { bill, from, currency, cost: "0", usd: "0", countedAt: account.unit.nowText, used: {} };
}

const spentOf = ({ plans }: NonNullable<AccountDay["limited"]>, bill: Bill, period: UsagePeriod): Decimal =>
  (bill === "modern" ? plans : Decimal.of(period.usd));

/** Reserved machines run in the subscription that they are for, else in the customer's first. */
function reservedBy({ id }: AzureSubscription, own: readonly AzureSubscription[], pools: readonly Pool[]): Reserved[] {
  const first = own.find(({ isActive }) => isActive)?.id;
  return pools.flatMap(({ benefit }) => (benefit.type === "Reservation" && (benefit.scope ?? first) === id ? [benefit] : []));
}

/** Told once in a period. */
async function tellWhatStopped(account: AccountDay, azure: readonly AzureSubscription[]): Promise<void> {
  const { unit, accountId, day } = account;
  const periods = [...(await listUsage(unit.db, accountId)).values()].flatMap(({ id, ratedUntil, period }) => (period && ratedUntil === day ? [{ id, period }] : []));
  const ofPlans = periods.filter(({ period }) => period.bill === "modern");
  const spent = [
    { what: "All Azure plans", of: accountId, bill: "modern" as const, usd: Decimal.sum(ofPlans.map(({ period }) => Decimal.of(period.usd))) },
    ...periods.filter(({ period }) => period.bill === "legacy").map(({ id, period }) => ({
      what: azure.find((one) => one.id === id)?.name ?? "An Azure subscription", of: id, bill: "legacy" as const, usd: Decimal.of(period.usd),
    })),
  ];
  for (const { what, of, bill, usd } of spent) {
    if (usd.compare(limits[bill]) < 0) continue;
    await sendMail(unit, {
      cause: `spending limit ${of} ${periodOf(account, bill).from}`, accountId, to: await contactOf(unit.db, accountId),
      letter: spendingLimitReached({ what, limit: limits[bill].toString() }),
    });
  }
}
