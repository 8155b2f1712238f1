// How much of Azure was used, without prices: of legacy Azure alone.

import type { AzureUtilizationRecord, Of, usageOperations } from "@understudy/contract";
import { toInstantText } from "@understudy/kernel";
import { fromToken, pageOf, type Handlers } from "../../call/index.ts";
import { addDays, dayOf, listCharges, startOfDay, type Day, type SubscriptionRecord } from "../../commerce/index.ts";
import { findUsage, profileOf } from "../../usage/index.ts";
import type { View } from "../../world/index.ts";
import { getCustomer } from "../customers/index.ts";
import { getSubscription } from "../subscriptions/index.ts";
import { noUsage } from "./summary-handlers.ts";
import { askedTime, isAfter, keyOf, secondsUntilReady, utilizedOf, type AskedTime, type Granularity, type Utilized } from "./utilization-rules.ts";

const sizeMax = 1_000;

export const utilizationHandlers = {
  "usage.utilizations.azure.list": async ({ params, query, caller, continuationToken }, view) => {
    const { accountId, customerId } = await getCustomer(view, caller, params.customerId);
    const record = await getSubscription(view, { accountId, customerId }, params.subscriptionId);
    if (record.family !== "legacyAzure") throw noUsage(params.subscriptionId);
    const granularity: Granularity = query.granularity ?? "daily";
    const time = askedTime(query.start_time, query.end_time, granularity);
    if (await isAwaited(view, record)) return { retryAfterSeconds: secondsUntilReady(view.now) };
    const of = `utilization ${record.subscriptionId} ${query.start_time} ${query.end_time} ${granularity} ${query.show_details ?? true}`;
    const token = fromToken(of, 3, continuationToken, sizeMax);
    const size = Math.min(query.size || sizeMax, sizeMax);
    const after = query.seek_operation === "First" ? undefined : token?.after;
    const asked = { time, granularity, showDetails: query.show_details ?? true, ...(after && { after }) };
    return pageOf(await readFrom(view, record, asked, size + 1), { of, query: {}, size }, wireOf, keyOf);
  },
} satisfies Pick<Handlers<typeof usageOperations>, "usage.utilizations.azure.list">;

/** Whether there is use, and none of it is rated yet: that of its first day, until the day is over. */
async function isAwaited(view: View, { subscriptionId, status }: SubscriptionRecord): Promise<boolean> {
  const usage = await findUsage(view.db, subscriptionId);
  return status === "active" && usage?.ratedUntil === undefined && profileOf(usage?.profile, view.settings).profile !== "none";
}

interface Asked {
  readonly time: AskedTime;
  readonly granularity: Granularity;
  readonly showDetails: boolean;
  /** The key of the last record given. */
  readonly after?: readonly string[];
}

/** So many days are read at once: a page of hours is some of them, one of days is some months. */
const daysAtOnce: Readonly<Record<Granularity, number>> = { hourly: 4, daily: 60 };

/** As many records as are wanted, day after day, so that no more is read than a page needs. */
async function readFrom(view: View, { accountId, subscriptionId, createdAt }: SubscriptionRecord, asked: Asked, wanted: number): Promise<Utilized[]> {
  const { time, granularity, showDetails, after } = asked;
  const found: Utilized[] = [];
  const begin = [dayOf(createdAt), after?.[0]?.slice(0, 10) ?? "", dayAt(time.from)].toSorted().at(-1) ?? "";
  const end = [dayOf(toInstantText(view.now)), dayAt(time.to)].toSorted()[0] ?? "";
  for (let day: Day = begin; day <= end && found.length < wanted; day = addDays(day, daysAtOnce[granularity])) {
    const charges = await listCharges(view.db, {
      accountId, bill: "legacy", kind: "usage", subscriptionId, from: startOfDay(day), to: startOfDay(addDays(day, daysAtOnce[granularity])),
    });
    found.push(...utilizedOf(charges, time, granularity, showDetails).filter((one) => !after || isAfter(one, after)));
  }
  return found.slice(0, wanted);
}

/** Years beyond those of four digits are as good as the last of them. */
const dayAt = (milliseconds: number): Day => new Date(Math.max(-62_135_596_800_000, Math.min(milliseconds, 253_402_300_799_999))).toISOString().slice(0, 10);

const wireOf = ({ start, end, meter, resource, quantity }: Utilized): Of<typeof AzureUtilizationRecord> => ({
  usageStartTime: new Date(start).toISOString(),
  usageEndTime: new Date(end).toISOString(),
  resource: { id: meter.meterId, name: meter.name, category: meter.category, subcategory: meter.subCategory, region: meter.region },
  quantity: quantity.toNumber(), unit: meter.unit, infoFields: {},
  ...(resource && {
    instanceData: { resourceUri: resource.uri, location: resource.location, partNumber: "", orderNumber: "", tags: resource.tags, additionalInfo: {} },
  }),
  attributes: { objectType: "AzureUtilizationRecord" },
});
