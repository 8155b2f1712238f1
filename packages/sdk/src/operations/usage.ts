// Generated from the contract by `npm run generate`: how these operations are called.

import type { AzureResourceMonthlyUsageRecord, AzureUtilizationRecord, CustomerMonthlyUsageRecord, CustomerUsageSummary, MeterUsageRecord, PartnerUsageSummary, ResourceUsageRecord, SpendingBudget, SubscriptionDailyUsageRecord, SubscriptionMonthlyUsageRecord, SubscriptionUsageSummary } from "../models/usage.ts";
import type { CallOptions, Operation, WriteOptions } from "../operation.ts";
import type { Paged } from "../paging.ts";
import type { Instant } from "../values.ts";

/** Options of `usage.utilizations.azure.list`. */
export interface UsageUtilizationsAzureListOptions extends CallOptions {
  /** From when on it was reported, UTC with an offset. */
  readonly start_time: Instant;
  /** Until when it was reported, UTC with an offset. */
  readonly end_time: Instant;
  /** Summed up by day, which is the default, or by hour; in any case. */
  readonly granularity?: "daily" | "hourly" | (string & {}) | undefined;
  /** Whether to list each resource with its instanceData; true when absent. */
  readonly show_details?: boolean | undefined;
  /** Records a page; 1000 when absent, and at most (0 to 1000). */
  readonly size?: number | undefined;
}

export interface UsageOperations {
  readonly customers: UsageCustomersOperations;
  readonly partner: UsagePartnerOperations;
  readonly subscriptions: UsageSubscriptionsOperations;
  readonly utilizations: UsageUtilizationsOperations;
}

export interface UsageCustomersOperations {
  readonly usageRecords: UsageCustomersUsageRecordsOperations;
  readonly summary: UsageCustomersSummaryOperations;
  readonly budget: UsageCustomersBudgetOperations;
}

export interface UsageCustomersUsageRecordsOperations {
  /**
   * List what the usage of each customer costs in the current billing period, with budgets.
   *
   * - Legacy Azure (MS-AZR-0145P) has currencyLocale; an Azure plan has currencyCode and usdTotalCost in its place.
   * - isUpgraded tells who has an Azure plan.
   *
   * `GET /v1/customers/usagerecords`, for a user, through an application, in global, usgov, germany.
   */
  list(options?: CallOptions): Paged<CustomerMonthlyUsageRecord>;
}

export interface UsageCustomersSummaryOperations {
  /**
   * Get what a customer's usage costs in the current billing period.
   *
   * - Legacy Azure (MS-AZR-0145P) has currencyLocale; an Azure plan has currencyCode and usdTotalCost in its place.
   *
   * `GET /v1/customers/{customerId}/usagesummary`, for a user, through an application, in global, usgov, germany.
   */
  get(customerId: string, options?: CallOptions): Promise<CustomerUsageSummary>;
}

export interface UsageCustomersBudgetOperations {
  /**
   * Get a customer's budget for usage.
   *
   * - Without an amount there is no budget.
   *
   * `GET /v1/customers/{customerId}/usagebudget`, for an application or a user, in global, usgov, germany.
   */
  get(customerId: string, options?: CallOptions): Promise<SpendingBudget>;
  /**
   * Set a customer's budget for usage.
   *
   * - The amount replaces the one before.
   * - Usage that exceeds the budget raises the event usagerecords-thresholdExceeded.
   *
   * `PATCH /v1/customers/{customerId}/usagebudget`, for an application or a user, in global, usgov, germany.
   */
  update(customerId: string, body: SpendingBudget, options?: WriteOptions): Promise<SpendingBudget>;
}

export interface UsagePartnerOperations {
  readonly summary: UsagePartnerSummaryOperations;
}

export interface UsagePartnerSummaryOperations {
  /**
   * Get what the usage of all customers costs in the current billing period.
   *
   * - Customers with an Azure plan are left out.
   *
   * `GET /v1/usagesummary`, for a user, through an application, in global, usgov, germany.
   */
  get(options?: CallOptions): Promise<PartnerUsageSummary>;
}

export interface UsageSubscriptionsOperations {
  readonly usageRecords: UsageSubscriptionsUsageRecordsOperations;
  readonly summary: UsageSubscriptionsSummaryOperations;
  readonly resources: UsageSubscriptionsResourcesOperations;
  readonly daily: UsageSubscriptionsDailyOperations;
  readonly meters: UsageSubscriptionsMetersOperations;
  readonly resourceRecords: UsageSubscriptionsResourceRecordsOperations;
}

export interface UsageSubscriptionsUsageRecordsOperations {
  /**
   * List what the usage of each of a customer's subscriptions costs in the current billing period.
   *
   * - Legacy Azure (MS-AZR-0145P) has currencyLocale; an Azure plan has currencyCode and usdTotalCost in its place.
   * - Of a customer with an Azure plan the list holds plans.
   *
   * `GET /v1/customers/{customerId}/subscriptions/usagerecords`, for a user, through an application, in global, usgov, germany.
   */
  list(customerId: string, options?: CallOptions): Paged<SubscriptionMonthlyUsageRecord>;
}

export interface UsageSubscriptionsSummaryOperations {
  /**
   * Get what a subscription's usage costs in the current billing period.
   *
   * - Legacy Azure (MS-AZR-0145P) has currencyLocale; an Azure plan has currencyCode and usdTotalCost in its place.
   * - Of an Azure plan, subscriptionId is the plan's id.
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/usagesummary`, for a user, through an application, in global, usgov, germany.
   */
  get(customerId: string, subscriptionId: string, options?: CallOptions): Promise<SubscriptionUsageSummary>;
}

export interface UsageSubscriptionsResourcesOperations {
  /**
   * List what each kind of Azure resource of a subscription costs in the current billing period.
   *
   * - Only subscriptions to legacy Azure (MS-AZR-0145P) have it.
   * - Azure plans are asked about by meter.
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/usagerecords/resources`, for an application or a user, in global, usgov, germany.
   */
  list(customerId: string, subscriptionId: string, options?: CallOptions): Paged<AzureResourceMonthlyUsageRecord>;
}

export interface UsageSubscriptionsDailyOperations {
  /**
   * List what a subscription's usage cost on each day of the current billing period.
   *
   * - No page documents it: it is known by the models and settings of the SDKs alone.
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/usagerecords/daily`, for an application or a user, in global.
   */
  list(customerId: string, subscriptionId: string, options?: CallOptions): Paged<SubscriptionDailyUsageRecord>;
}

export interface UsageSubscriptionsMetersOperations {
  /**
   * List what the use of each meter of a subscription costs in the current billing period.
   *
   * - Legacy Azure (MS-AZR-0145P) has currencyLocale; an Azure plan has currencyCode and usdTotalCost in its place.
   * - Of an Azure plan, subscriptionId is the plan's id.
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/meterusagerecords`, for a user, through an application, in global, usgov, germany.
   */
  list(customerId: string, subscriptionId: string, options?: CallOptions): Paged<MeterUsageRecord>;
}

export interface UsageSubscriptionsResourceRecordsOperations {
  /**
   * List what each Azure resource of an Azure plan costs in the current billing period.
   *
   * - Only Azure plans have it, not legacy Azure (MS-AZR-0145P).
   * - Of an Azure plan, subscriptionId is the plan's id.
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/resourceusagerecords`, for a user, through an application, in global, usgov, germany.
   */
  list(customerId: string, subscriptionId: string, options?: CallOptions): Paged<ResourceUsageRecord>;
}

export interface UsageUtilizationsOperations {
  readonly azure: UsageUtilizationsAzureOperations;
}

export interface UsageUtilizationsAzureOperations {
  /**
   * List how much of each Azure resource of a subscription was reported used in a time, by day or hour.
   *
   * - Only subscriptions to legacy Azure (MS-AZR-0145P) have it. Azure plans have daily rated usage among the lines of invoices and estimates.
   * - The time is when usage was reported; records are by when it happened.
   * - By day, both ends of the time are midnight.
   * - While the data are not ready the answer is 204 with Retry-After, in seconds.
   * - A page that is not the last has the link next, whose header MS-ContinuationToken goes along.
   * - A subscription that came from another partner goes by the id that it has in Partner Center, not by that of Azure.
   *
   * `GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/utilizations/azure`, for an application or a user, in global, usgov, germany.
   */
  list(customerId: string, subscriptionId: string, options: UsageUtilizationsAzureListOptions): Paged<AzureUtilizationRecord>;
}

/** List what the usage of each customer costs in the current billing period, with budgets. */
export const usageCustomersUsageRecordsList: Operation<[options?: CallOptions], Paged<CustomerMonthlyUsageRecord>> = {
  "id": "usage.customers.usageRecords.list",
  "method": "GET",
  "path": "/v1/customers/usagerecords",
  "listing": "collection",
  "decimals": [
    "budget.amount",
    "budget.usageSpendingBudget",
    "customerSpendingBudget.amount",
    "customerSpendingBudget.usageSpendingBudget",
    "percentUsed",
    "totalCost",
    "usdTotalCost"
  ]
};

/** Get what the usage of all customers costs in the current billing period. */
export const usagePartnerSummaryGet: Operation<[options?: CallOptions], Promise<PartnerUsageSummary>> = {
  "id": "usage.partner.summary.get",
  "method": "GET",
  "path": "/v1/usagesummary",
  "decimals": [
    "totalCost",
    "usdTotalCost"
  ]
};

/** Get what a customer's usage costs in the current billing period. */
export const usageCustomersSummaryGet: Operation<[customerId: string, options?: CallOptions], Promise<CustomerUsageSummary>> = {
  "id": "usage.customers.summary.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/usagesummary",
  "decimals": [
    "budget.amount",
    "budget.usageSpendingBudget",
    "totalCost",
    "usdTotalCost"
  ]
};

/** Get a customer's budget for usage. */
export const usageCustomersBudgetGet: Operation<[customerId: string, options?: CallOptions], Promise<SpendingBudget>> = {
  "id": "usage.customers.budget.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/usagebudget",
  "decimals": [
    "amount",
    "usageSpendingBudget"
  ]
};

/** Set a customer's budget for usage. */
export const usageCustomersBudgetUpdate: Operation<[customerId: string, body: SpendingBudget, options?: WriteOptions], Promise<SpendingBudget>> = {
  "id": "usage.customers.budget.update",
  "method": "PATCH",
  "path": "/v1/customers/{customerId}/usagebudget",
  "body": {
    "": "object!",
    "amount": "decimal",
    "usageSpendingBudget": "decimal"
  },
  "decimals": [
    "amount",
    "usageSpendingBudget"
  ]
};

/** List what the usage of each of a customer's subscriptions costs in the current billing period. */
export const usageSubscriptionsUsageRecordsList: Operation<[customerId: string, options?: CallOptions], Paged<SubscriptionMonthlyUsageRecord>> = {
  "id": "usage.subscriptions.usageRecords.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/usagerecords",
  "listing": "collection",
  "decimals": [
    "totalCost",
    "usdTotalCost"
  ]
};

/** Get what a subscription's usage costs in the current billing period. */
export const usageSubscriptionsSummaryGet: Operation<[customerId: string, subscriptionId: string, options?: CallOptions], Promise<SubscriptionUsageSummary>> = {
  "id": "usage.subscriptions.summary.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/usagesummary",
  "decimals": [
    "totalCost",
    "usdTotalCost"
  ]
};

/** List what each kind of Azure resource of a subscription costs in the current billing period. */
export const usageSubscriptionsResourcesList: Operation<[customerId: string, subscriptionId: string, options?: CallOptions], Paged<AzureResourceMonthlyUsageRecord>> = {
  "id": "usage.subscriptions.resources.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/usagerecords/resources",
  "listing": "collection",
  "decimals": [
    "quantityUsed",
    "totalCost",
    "usdTotalCost"
  ]
};

/** List what a subscription's usage cost on each day of the current billing period. */
export const usageSubscriptionsDailyList: Operation<[customerId: string, subscriptionId: string, options?: CallOptions], Paged<SubscriptionDailyUsageRecord>> = {
  "id": "usage.subscriptions.daily.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/usagerecords/daily",
  "listing": "collection",
  "decimals": [
    "totalCost",
    "usdTotalCost"
  ]
};

/** List what the use of each meter of a subscription costs in the current billing period. */
export const usageSubscriptionsMetersList: Operation<[customerId: string, subscriptionId: string, options?: CallOptions], Paged<MeterUsageRecord>> = {
  "id": "usage.subscriptions.meters.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/meterusagerecords",
  "listing": "collection",
  "decimals": [
    "quantityUsed",
    "totalCost",
    "usdTotalCost"
  ]
};

/** List what each Azure resource of an Azure plan costs in the current billing period. */
export const usageSubscriptionsResourceRecordsList: Operation<[customerId: string, subscriptionId: string, options?: CallOptions], Paged<ResourceUsageRecord>> = {
  "id": "usage.subscriptions.resourceRecords.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/resourceusagerecords",
  "listing": "collection",
  "decimals": [
    "totalCost",
    "usdTotalCost"
  ]
};

/** List how much of each Azure resource of a subscription was reported used in a time, by day or hour. */
export const usageUtilizationsAzureList: Operation<[customerId: string, subscriptionId: string, options: UsageUtilizationsAzureListOptions], Paged<AzureUtilizationRecord>> = {
  "id": "usage.utilizations.azure.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscriptions/{subscriptionId}/utilizations/azure",
  "query": {
    "start_time": "text!",
    "end_time": "text!",
    "granularity": "text",
    "show_details": "boolean",
    "size": "integer"
  },
  "listing": "next",
  "decimals": [
    "quantity"
  ]
};
