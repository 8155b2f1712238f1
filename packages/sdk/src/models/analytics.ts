// Generated from the contract by `npm run generate`: what travels, in the words of the wire.
import type { Decimal, Instant } from "../values.ts";
import type { Link } from "./shared.ts";

/** The length of time that rows are gathered by, in every date that groupby names; not without groupby. */
export type AnalyticsAggregationLevel = "day" | "week" | "month" | (string & {});

/** Whether a subscription is in use, suspended or gone. */
export type AnalyticsSubscriptionStatus = "ACTIVE" | "SUSPENDED" | "DEPROVISIONED" | (string & {});

/** The family of a subscription, compared with its case; examples have M365, Windows and UNKNOWN, too. */
export type AnalyticsSubscriptionType = "Office" | "Azure" | "Microsoft365" | "Dynamics" | "EMS" | (string & {});

/** How much of an Azure meter a customer's subscription used on a day. */
export interface AzureUsageAnalytics {
  /** The customer's tenant. */
  customerTenantId?: string;
  /** Name of the customer (at most 1024 characters). */
  customerName?: string;
  /** Identifier of the Azure subscription (at most 1024 characters). */
  subscriptionId?: string;
  /** Name of the Azure subscription (at most 1024 characters). */
  subscriptionName?: string;
  /** Day of the usage, as ISO 8601 without a zone (at most 1024 characters). */
  usageDate?: string;
  /** Where the data centre is, such as useast (at most 1024 characters). */
  resourceLocation?: string;
  /** Category of the meter, such as Data Management (at most 1024 characters). */
  meterCategory?: string;
  /** Subcategory of the meter, such as Geo Redundant (at most 1024 characters). */
  meterSubcategory?: string;
  /** Unit that the meter counts in, such as GB or Hours (at most 1024 characters). */
  meterUnit?: string;
  /** Order of the reserved instances that the usage falls under; empty without one (at most 1024 characters). */
  reservationOrderId?: string;
  /** Reserved instances of that order; empty without any (at most 1024 characters). */
  reservationId?: string;
  /** Identifier of the meter; empty without one (at most 1024 characters). */
  consumptionMeterId?: string;
  /** Type of the virtual machine, such as Standard_E4s_v3; empty for what is none (at most 1024 characters). */
  serviceType?: string;
  /** How much was used, in the meter's unit; summed up in grouped rows. */
  quantity?: number;
}

/** How many of a product's licences a customer has assigned. */
export interface CustomerLicensesDeploymentInsights {
  /** How many licences are assigned. */
  licensesDeployed?: number;
  /** How many licences are assigned; for the Java SDK. */
  licenseDeployed?: number;
  /** How many licences were sold. */
  licensesSold?: number;
  /** Share of the licences that are assigned, adjusted. */
  deploymentPercent?: Decimal;
  /** The customer's tenant. */
  customerId?: string;
  /** Name of the customer (at most 1024 characters). */
  customerName?: string;
  /** Name of the product (at most 1024 characters). */
  productName?: string;
  /** Code of the service (at most 1024 characters). */
  serviceCode?: string;
  /** When the data was gathered. */
  processedDateTime?: Instant;
  /** Name of the service, such as o365 or crm (at most 1024 characters). */
  serviceName?: string;
  /** How the licences were sold, such as reseller (at most 1024 characters). */
  channel?: string;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** How much a customer uses a workload of a product. */
export interface CustomerLicensesUsageInsights {
  /** Code of the workload, such as EXO (at most 1024 characters). */
  workloadCode?: string;
  /** Name of the workload, such as Exchange (at most 1024 characters). */
  workloadName?: string;
  /** How many licences are in use. */
  licensesActive?: number;
  /** How many licences include the workload. */
  licensesQualified?: number;
  /** Share of the licences that are used, adjusted. */
  usagePercent?: Decimal;
  /** The customer's tenant. */
  customerId?: string;
  /** Name of the customer (at most 1024 characters). */
  customerName?: string;
  /** Name of the product (at most 1024 characters). */
  productName?: string;
  /** Code of the service (at most 1024 characters). */
  serviceCode?: string;
  /** When the data was gathered. */
  processedDateTime?: Instant;
  /** Name of the service, such as o365 or crm (at most 1024 characters). */
  serviceName?: string;
  /** How the licences were sold, such as reseller (at most 1024 characters). */
  channel?: string;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** What an indirect reseller sold. */
export interface IndirectResellerAnalytics {
  /** The indirect provider's tenant. */
  partnerTenantId?: string;
  /** Identifier of the indirect reseller (at most 1024 characters). */
  id?: string;
  /** Name of the indirect reseller (at most 1024 characters). */
  name?: string;
  /** Country that the indirect reseller sells in, by its code of two letters (at most 1024 characters). */
  market?: string;
  /** When the reseller's first subscription was created. */
  firstSubscriptionCreationDate?: Instant;
  /** When the reseller's latest subscription was created. */
  latestSubscriptionCreationDate?: Instant;
  /** When a subscription of the reseller first ended. */
  firstSubscriptionEndDate?: Instant;
  /** When a subscription of the reseller last ended. */
  latestSubscriptionEndDate?: Instant;
  /** When a subscription of the reseller was first suspended; the year 1 when none was. */
  firstSubscriptionSuspendedDate?: Instant;
  /** When a subscription of the reseller was last suspended; the year 1 when none was. */
  latestSubscriptionSuspendedDate?: Instant;
  /** When a subscription of the reseller was first deprovisioned; the year 1 when none was. */
  firstSubscriptionDeprovisionedDate?: Instant;
  /** When a subscription of the reseller was last deprovisioned; the year 1 when none was. */
  latestSubscriptionDeprovisionedDate?: Instant;
  /** How many subscriptions were sold. */
  subscriptionCount?: number;
  /** How many licences were sold. */
  licenseCount?: number;
  /** How many indirect resellers the row stands for; in grouped rows only. */
  indirectResellerCount?: number;
}

/** How the callback is called: POST to the address with the report's id as last part of the path, or GET with it as parameter reportId. */
export type InsightsCallbackMethod = "POST" | "GET" | (string & {});

/** Data that queries select from, like a table. */
export interface InsightsDataset {
  /** Name of the data set, to name after FROM. */
  datasetName: string;
  /** Columns that a query may select. */
  selectableColumns?: string[];
  /** Metrics, which aggregate, that a query may select. */
  availableMetrics?: string[];
  /** Time spans that a query may end with. */
  availableDateRanges?: InsightsDateRange[];
  /** Hours that have to lie between executions of a report, at least; program mpn only. */
  minimumRecurrenceInterval?: number;
}

/** A time span that a query may end with, after TIMESPAN. */
export type InsightsDateRange = "LAST_MONTH" | "LAST_3_MONTHS" | "LAST_6_MONTHS" | "LIFETIME" | (string & {});

/** How far one execution of a report has come. */
export type InsightsExecutionStatus = "Pending" | "Running" | "Paused" | "Completed" | (string & {});

/** A query that reports can execute. */
export interface InsightsQuery {
  /** Identifier of the query. */
  queryId: string;
  /** Name of the query. */
  name: string;
  /** What the query is for (at most 4096 characters). */
  description?: string;
  /** The query itself. */
  query: string;
  /** Whether a query is the partner's own or one that comes with the service. */
  type: InsightsQueryType;
  /** User who created the query (at most 1024 characters). */
  user?: string;
  /** When the query was created, to the second. */
  createdTime: Instant;
  /** When the query was last changed; absent when it was not. */
  modifiedTime?: Instant;
}

/** A query to keep. */
export interface InsightsQueryRequest {
  /** Name of the query (at least 1 characters). */
  Name: string;
  /** What the query is for (at most 4096 characters). */
  Description?: string;
  /** The query, as in SELECT CustomerName FROM CustomersAndTenants ORDER BY CustomerName LIMIT 10 TIMESPAN LAST_MONTH (at least 1 characters). */
  Query: string;
}

/** Whether a query is the partner's own or one that comes with the service. */
export type InsightsQueryType = "userDefined" | "system" | (string & {});

/** A report as it is scheduled. */
export interface InsightsReport {
  /** Identifier of the report. */
  reportId: string;
  /** Name of the report. */
  reportName: string;
  /** What the report is for (at most 4096 characters). */
  description?: string;
  /** Query that the report executes. */
  queryId: string;
  /** That query itself. */
  query: string;
  /** User who created the report (at most 1024 characters). */
  user?: string;
  /** When the report was created, to the second. */
  createdTime: Instant;
  /** When the report was last changed; absent when it was not. */
  modifiedTime?: Instant;
  /** Whether the report was executed once and at once; program mpn only. */
  executeNow?: boolean;
  /** When the report is first executed. */
  startTime?: Instant;
  /** Whether a report is executed when it is due, paused, or done with. */
  reportStatus: InsightsReportStatus;
  /** Hours from one execution to the next. */
  recurrenceInterval?: number;
  /** How many times the report is executed; without end when absent. */
  recurrenceCount?: number;
  /** Address that is called when a report can be downloaded; absent when none was given (at most 2048 characters). */
  callbackUrl?: string;
  /** How the callback is called: POST to the address with the report's id as last part of the path, or GET with it as parameter reportId. */
  callbackMethod?: InsightsCallbackMethod;
  /** How a report's file separates its columns, by comma or by tab; examples spell it in lower case. */
  format?: InsightsReportFormat;
}

/** One execution of a report. */
export interface InsightsReportExecution {
  /** Identifier of the execution. */
  executionId: string;
  /** Report that was executed. */
  reportId: string;
  /** Hours from one execution to the next. */
  recurrenceInterval?: number;
  /** How many times the report is executed; without end when absent. */
  recurrenceCount?: number;
  /** Address that is called when the file can be downloaded; absent when none was given (at most 2048 characters). */
  callbackUrl?: string;
  /** How the callback is called: POST to the address with the report's id as last part of the path, or GET with it as parameter reportId. */
  callbackMethod?: InsightsCallbackMethod;
  /** How a report's file separates its columns, by comma or by tab; examples spell it in lower case. */
  format?: InsightsReportFormat;
  /** How far one execution of a report has come. */
  executionStatus: InsightsExecutionStatus;
  /** Where the service keeps the file, if it says so; reportAccessSecureLink is the address to download it from (at most 2048 characters). */
  reportLocation?: string;
  /** Address to download the file from; absent before the execution is Completed (at most 2048 characters). */
  reportAccessSecureLink?: string;
  /** When the address to download from expires; absent when it is not said. */
  reportExpiryTime?: Instant;
  /** When the file was made; absent before. */
  reportGeneratedTime?: Instant;
}

/** How a report's file separates its columns, by comma or by tab; examples spell it in lower case. */
export type InsightsReportFormat = "CSV" | "TSV" | (string & {});

/** A report to schedule, or to execute once. */
export interface InsightsReportRequest {
  /** Name of the report (at least 1 characters). */
  ReportName: string;
  /** What the report is for (at most 4096 characters). */
  Description?: string;
  /** Query to execute, required to create a report; it cannot be changed later. */
  QueryId?: string;
  /** When the report is first executed; required unless ExecuteNow is true. */
  StartTime?: Instant;
  /** Whether the report is executed once and at once, whatever its schedule says; program mpn only. */
  ExecuteNow?: boolean;
  /** Beginning of the data, in place of the query's TIMESPAN; with ExecuteNow only. */
  QueryStartTime?: Instant;
  /** End of the data, in place of the query's TIMESPAN; with ExecuteNow only. */
  QueryEndTime?: Instant;
  /** Hours from one execution to the next; required to create a report unless ExecuteNow is true (4 to 2160). */
  RecurrenceInterval?: number;
  /** How many times the report is executed; without end when absent. */
  RecurrenceCount?: number;
  /** How a report's file separates its columns, by comma or by tab; examples spell it in lower case. */
  Format?: InsightsReportFormat;
  /** Address to call when a report can be downloaded; it has to be reachable from outside (at most 2048 characters). */
  CallbackUrl?: string;
  /** How the callback is called: POST to the address with the report's id as last part of the path, or GET with it as parameter reportId. */
  CallbackMethod?: InsightsCallbackMethod;
}

/** Whether a report is executed when it is due, paused, or done with. */
export type InsightsReportStatus = "Active" | "Paused" | "Inactive" | (string & {});

/** How many of a product's licences a customer has assigned; a grouped row has the fields of groupby and the two numbers only. */
export interface LicensesDeploymentInfo {
  /** Code of the service, such as o365 or crm (at most 1024 characters). */
  serviceCode?: string;
  /** Name of the service (at most 1024 characters). */
  serviceName?: string;
  /** How the licences were sold, such as reseller (at most 1024 characters). */
  channel?: string;
  /** The customer's tenant. */
  customerTenantId?: string;
  /** Name of the customer (at most 1024 characters). */
  customerName?: string;
  /** Identifier of the product (at most 1024 characters). */
  productId?: string;
  /** Name of the product (at most 1024 characters). */
  productName?: string;
  /** When the data was last gathered; absent from grouped rows. */
  processedDateTime?: Instant;
  /** How many licences are assigned. */
  licensesDeployed?: number;
  /** How many licences were sold. */
  licensesSold?: number;
}

/** How much a customer uses a workload of a product; a grouped row has the fields of groupby and the two numbers only. */
export interface LicensesUsageInfo {
  /** Code of the workload, such as EXO (at most 1024 characters). */
  workloadCode?: string;
  /** Name of the workload, such as Exchange (at most 1024 characters). */
  workloadName?: string;
  /** Code of the service, such as o365 or crm (at most 1024 characters). */
  serviceCode?: string;
  /** Name of the service (at most 1024 characters). */
  serviceName?: string;
  /** How the licences were sold, such as reseller (at most 1024 characters). */
  channel?: string;
  /** The customer's tenant. */
  customerTenantId?: string;
  /** Name of the customer (at most 1024 characters). */
  customerName?: string;
  /** Identifier of the product (at most 1024 characters). */
  productId?: string;
  /** Name of the product (at most 1024 characters). */
  productName?: string;
  /** When the data was last gathered; absent from grouped rows. */
  processedDateTime?: Instant;
  /** How many licences are in use; an example of the page spells it licenseActive. */
  licensesActive?: number;
  /** How many licences include the workload. */
  licensesQualified?: number;
}

/** How many of a service's licences all customers of the partner have assigned. */
export interface PartnerLicensesDeploymentInsights {
  /** How many licences were sold. */
  licensesSold?: number;
  /** Share of the licences that are assigned, prorated. */
  proratedDeploymentPercent?: Decimal;
  /** When the data was gathered. */
  processedDateTime?: Instant;
  /** Name of the service, such as o365 or crm (at most 1024 characters). */
  serviceName?: string;
  /** How the licences were sold, such as reseller (at most 1024 characters). */
  channel?: string;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** How much all customers of the partner use a workload. */
export interface PartnerLicensesUsageInsights {
  /** Name of the workload, such as Exchange (at most 1024 characters). */
  workloadName?: string;
  /** Share of the licences that are used, prorated. */
  proratedLicensesUsagePercent?: Decimal;
  /** When the data was gathered. */
  processedDateTime?: Instant;
  /** Name of the service, such as o365 or crm (at most 1024 characters). */
  serviceName?: string;
  /** How the licences were sold, such as reseller (at most 1024 characters). */
  channel?: string;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** What became of a referral, and when. */
export interface ReferralAnalytics {
  /** Identifier of the referral (at most 1024 characters). */
  id?: string;
  /** What became of the referral, such as Accepted (at most 1024 characters). */
  status?: string;
  /** Country of the customer, by its code of two letters (at most 1024 characters). */
  customerMarket?: string;
  /** Name of the customer (at most 1024 characters). */
  customerName?: string;
  /** How many people the customer employs, as a range such as 10to50employees (at most 1024 characters). */
  customerOrgSize?: string;
  /** When the referral was accepted; absent when it was not. */
  acceptedDate?: Instant;
  /** When the referral was acknowledged; absent when it was not. */
  acknowledgedDate?: Instant;
  /** When the referral was archived; absent when it was not. */
  archivedDate?: Instant;
  /** When the referral was declined; absent when it was not. */
  declinedDate?: Instant;
  /** When the referral expired; absent when it did not. */
  expiredDate?: Instant;
  /** When the referral was lost; absent when it was not. */
  lostDate?: Instant;
  /** When the referral was missed; absent when it was not. */
  missedDate?: Instant;
  /** When the referral was created. */
  createdDate?: Instant;
  /** When the referral was skipped; absent when it was not. */
  skippedDate?: Instant;
  /** When the referral was won; absent when it was not. */
  wonDate?: Instant;
  /** Country of the partner, by its code of two letters (at most 1024 characters). */
  partnerMarket?: string;
}

/** A search for partners that found this one. */
export interface SearchAnalytics {
  /** Name of the partner's company (at most 1024 characters). */
  companyName?: string;
  /** Whether whoever searched went on to contact the partner. */
  contactButtonClicked?: boolean;
  /** Country that was searched for (at most 1024 characters). */
  keywordCountry?: string;
  /** Whether the partner's details were looked at. */
  detailsViewed?: boolean;
  /** Industry that was searched for, such as healthcare (at most 1024 characters). */
  keywordIndustryFocus?: string;
  /** The partner's PartnerID; an example has it as a number (at most 1024 characters). */
  mpnId?: string;
  /** Country of the partner, by its code of two letters (at most 1024 characters). */
  partnerMarket?: string;
  /** Product that was searched for (at most 1024 characters). */
  keywordProduct?: string;
  /** Whether a referral came of it. */
  referralSubmitted?: boolean;
  /** When the search took place. */
  searchDate?: Instant;
  /** Text that was searched for (at most 1024 characters). */
  keywordSearchText?: string;
  /** How often the partner was among the results; in grouped rows only. */
  searchResultPageViews?: number;
  /** How often somebody went on to contact the partner; in grouped rows only. */
  contactClicks?: number;
  /** How many referrals came of the searches; in grouped rows only. */
  referralCount?: number;
  /** How often the partner's profile was looked at; in grouped rows only. */
  profileViews?: number;
}

/** A subscription of a customer. */
export interface SubscriptionAnalytics {
  /** The customer's tenant. */
  customerTenantId?: string;
  /** Name of the customer (at most 1024 characters). */
  customerName?: string;
  /** Country of the customer, by its code of two letters (at most 1024 characters). */
  customerMarket?: string;
  /** Identifier of the subscription (at most 1024 characters). */
  id?: string;
  /** Whether a subscription is in use, suspended or gone. */
  status?: AnalyticsSubscriptionStatus;
  /** Name of the product (at most 1024 characters). */
  productName?: string;
  /** The family of a subscription, compared with its case; examples have M365, Windows and UNKNOWN, too. */
  subscriptionType?: AnalyticsSubscriptionType;
  /** Whether the subscription renews by itself. */
  autoRenewEnabled?: boolean;
  /** The partner that sold it: the indirect reseller, where there is one (at most 1024 characters). */
  partnerId?: string;
  /** Name that the subscription was given (at most 1024 characters). */
  friendlyName?: string;
  /** Name of the partner that the subscription was bought for (at most 1024 characters). */
  partnerName?: string;
  /** Name of the indirect provider that bought it, where an indirect reseller sold it (at most 1024 characters). */
  providerName?: string;
  /** When the subscription was created. */
  creationDate?: Instant;
  /** How likely the customer is to leave, such as High (at most 1024 characters). */
  churnRisk?: string;
  /** How often it is billed, such as MONTHLY (at most 1024 characters). */
  billingCycleName?: string;
  /** When the subscription starts. */
  effectiveStartDate?: Instant;
  /** When the subscription's commitment ends; absent where there is none. */
  commitmentEndDate?: Instant;
  /** When the present status will change; absent when nothing is due. */
  currentStateEndDate?: Instant;
  /** When the trial became a paid subscription; absent for what is or was no trial. */
  trialToPaidConversionDate?: Instant;
  /** When the trial began; absent for what is or was no trial. */
  trialStartDate?: Instant;
  /** When the trial ends; absent for what is or was no trial. */
  trialEndDate?: Instant;
  /** When the subscription was last used; absent when that is unknown. */
  lastUsageDate?: Instant;
  /** When the subscription was deprovisioned; absent when it was not. */
  deprovisionedDate?: Instant;
  /** When the subscription last renewed; absent when it did not. */
  lastRenewalDate?: Instant;
  /** How many licences it has, or all of the group have; as text in an example of grouped rows. */
  licenseCount?: number;
  /** How many subscriptions the row stands for; in grouped rows only, and as text in an example. */
  subscriptionCount?: number;
}
