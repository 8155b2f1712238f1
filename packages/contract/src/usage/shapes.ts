// Operations on what usage costs, on budgets, and on what legacy Azure reports to have been used.

import { Type, type TSchema } from "typebox";
import { SeekOperation } from "../define/envelopes.ts";
import { instant, oneOf } from "../define/schema.ts";
import type { Shape } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { ofSubscription } from "../subscriptions/rules-of-all.ts";
import {
  AzureResourceMonthlyUsageRecord, CustomerMonthlyUsageRecord, CustomerUsageSummary, MeterUsageRecord, PartnerUsageSummary, ResourceUsageRecord,
  SpendingBudget, SubscriptionDailyUsageRecord, SubscriptionMonthlyUsageRecord, SubscriptionUsageSummary,
} from "./resources.ts";
import { AzureUtilizationGranularity, AzureUtilizationRecord } from "./utilizations.ts";

const ofCustomer = [faults.noSuchResource, faults.noRelationship] as const;

const byKindOfAzure = "Legacy Azure (MS-AZR-0145P) has currencyLocale; an Azure plan has currencyCode and usdTotalCost in its place.";
const planAsSubscription = "Of an Azure plan, subscriptionId is the plan's id.";
const legacyOnly = "Only subscriptions to legacy Azure (MS-AZR-0145P) have it.";

export const usageShapes = {
  "usage.customers.usageRecords.list": {
    summary: "List what the usage of each customer costs in the current billing period, with budgets",
    notes: [byKindOfAzure, "isUpgraded tells who has an Azure plan."],
    result: { status: 200, body: CustomerMonthlyUsageRecord, listing: "collection" },
    faults: [],
  },
  "usage.partner.summary.get": {
    summary: "Get what the usage of all customers costs in the current billing period",
    notes: ["Customers with an Azure plan are left out."],
    result: { status: 200, body: PartnerUsageSummary },
    faults: [],
  },
  "usage.customers.summary.get": {
    summary: "Get what a customer's usage costs in the current billing period",
    notes: [byKindOfAzure],
    result: { status: 200, body: CustomerUsageSummary },
    faults: ofCustomer,
  },
  "usage.customers.budget.get": {
    summary: "Get a customer's budget for usage",
    notes: ["Without an amount there is no budget."],
    result: { status: 200, body: SpendingBudget },
    faults: ofCustomer,
  },
  "usage.customers.budget.update": {
    summary: "Set a customer's budget for usage",
    notes: ["The amount replaces the one before.", "Usage that exceeds the budget raises the event usagerecords-thresholdExceeded."],
    body: SpendingBudget,
    result: { status: 200, body: SpendingBudget },
    faults: [...ofCustomer, faults.badProperty],
  },
  "usage.subscriptions.usageRecords.list": {
    summary: "List what the usage of each of a customer's subscriptions costs in the current billing period",
    notes: [byKindOfAzure, "Of a customer with an Azure plan the list holds plans."],
    result: { status: 200, body: SubscriptionMonthlyUsageRecord, listing: "collection" },
    faults: ofCustomer,
  },
  "usage.subscriptions.summary.get": {
    summary: "Get what a subscription's usage costs in the current billing period",
    notes: [byKindOfAzure, planAsSubscription],
    result: { status: 200, body: SubscriptionUsageSummary },
    faults: ofSubscription,
  },
  "usage.subscriptions.resources.list": {
    summary: "List what each kind of Azure resource of a subscription costs in the current billing period",
    notes: [legacyOnly, "Azure plans are asked about by meter."],
    result: { status: 200, body: AzureResourceMonthlyUsageRecord, listing: "collection" },
    faults: ofSubscription,
  },
  "usage.subscriptions.daily.list": {
    summary: "List what a subscription's usage cost on each day of the current billing period",
    notes: ["No page documents it: it is known by the models and settings of the SDKs alone."],
    result: { status: 200, body: SubscriptionDailyUsageRecord, listing: "collection" },
    faults: ofSubscription,
  },
  "usage.subscriptions.meters.list": {
    summary: "List what the use of each meter of a subscription costs in the current billing period",
    notes: [byKindOfAzure, planAsSubscription],
    result: { status: 200, body: MeterUsageRecord, listing: "collection" },
    faults: ofSubscription,
  },
  "usage.subscriptions.resourceRecords.list": {
    summary: "List what each Azure resource of an Azure plan costs in the current billing period",
    notes: ["Only Azure plans have it, not legacy Azure (MS-AZR-0145P).", planAsSubscription],
    result: { status: 200, body: ResourceUsageRecord, listing: "collection" },
    faults: ofSubscription,
  },
  "usage.utilizations.azure.list": {
    summary: "List how much of each Azure resource of a subscription was reported used in a time, by day or hour",
    notes: [
      `${legacyOnly} Azure plans have daily rated usage among the lines of invoices and estimates.`,
      "The time is when usage was reported; records are by when it happened.",
      "By day, both ends of the time are midnight.",
      "While the data are not ready the answer is 204 with Retry-After, in seconds.",
      "A page that is not the last has the link next, whose header MS-ContinuationToken goes along.",
      "A subscription that came from another partner goes by the id that it has in Partner Center, not by that of Azure.",
    ],
    query: Type.Object({
      start_time: instant("From when on it was reported, UTC with an offset"),
      end_time: instant("Until when it was reported, UTC with an offset"),
      granularity: Type.Optional(oneOf(["daily", "hourly"], "Summed up by day, which is the default, or by hour; in any case")),
      show_details: Type.Optional(Type.Boolean({ description: "Whether to list each resource with its instanceData; true when absent" })),
      size: Type.Optional(Type.Integer({ minimum: 0, maximum: 1000, description: "Records a page; 1000 when absent, and at most" })),
      seek_operation: Type.Optional(SeekOperation),
    }),
    result: { status: 200, body: AzureUtilizationRecord, listing: "next" },
    faults: [...ofSubscription, faults.badProperty],
  },
} as const satisfies Readonly<Record<string, Shape>>;

export const usageOthers: readonly TSchema[] = [AzureUtilizationGranularity];
