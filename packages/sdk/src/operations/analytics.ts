// Generated from the contract by `npm run generate`: how these operations are called.

import type { AnalyticsAggregationLevel, AzureUsageAnalytics, CustomerLicensesDeploymentInsights, CustomerLicensesUsageInsights, IndirectResellerAnalytics, LicensesDeploymentInfo, LicensesUsageInfo, PartnerLicensesDeploymentInsights, PartnerLicensesUsageInsights, ReferralAnalytics, SearchAnalytics, SubscriptionAnalytics } from "../models/analytics.ts";
import type { CallOptions, Operation } from "../operation.ts";
import type { Paged } from "../paging.ts";
import type { Instant } from "../values.ts";

/** Options of `analytics.commercial.deployment.list`. */
export interface AnalyticsCommercialDeploymentListOptions extends CallOptions {
  /** How many rows to answer at most; 10000 when absent (0 to 10000). */
  readonly top?: number | undefined;
  /** How many rows to leave out from the beginning. */
  readonly skip?: number | undefined;
  /** Comparisons such as field eq 'value' or field ne 'value', joined by and, or and parentheses; dates as cast('2018-01-01',Edm.DateTimeOffset). Fields: serviceCode, serviceName, channel, customerTenantId, customerName, productId, productName (at most 8192 characters). */
  readonly filter?: string | undefined;
  /** Fields to gather rows by, separated by commas; rows then have these fields and licensesDeployed, licensesSold only. Fields: serviceCode, serviceName, channel, customerTenantId, customerName, productId, productName (at most 2048 characters). */
  readonly groupby?: string | undefined;
  /** From when on the data was gathered; the latest time when absent. */
  readonly processedDateTime?: Instant | undefined;
}

/** Options of `analytics.commercial.usage.list`. */
export interface AnalyticsCommercialUsageListOptions extends CallOptions {
  /** How many rows to answer at most; 10000 when absent (0 to 10000). */
  readonly top?: number | undefined;
  /** How many rows to leave out from the beginning. */
  readonly skip?: number | undefined;
  /** Comparisons such as field eq 'value' or field ne 'value', joined by and, or and parentheses; dates as cast('2018-01-01',Edm.DateTimeOffset). Fields: workloadCode, workloadName, serviceCode, serviceName, channel, customerTenantId, customerName, productId, productName (at most 8192 characters). */
  readonly filter?: string | undefined;
  /** Fields to gather rows by, separated by commas; rows then have these fields and licensesActive, licensesQualified only. Fields: workloadCode, workloadName, serviceCode, serviceName, channel, customerTenantId, customerName, productId, productName (at most 2048 characters). */
  readonly groupby?: string | undefined;
  /** From when on the data was gathered; the latest time when absent. */
  readonly processedDateTime?: Instant | undefined;
}

/** Options of `analytics.usage.azure.list`. */
export interface AnalyticsUsageAzureListOptions extends CallOptions {
  /** How many rows to answer at most; 10000 when absent (0 to 10000). */
  readonly top?: number | undefined;
  /** How many rows to leave out from the beginning. */
  readonly skip?: number | undefined;
  /** Comparisons such as field eq 'value' or field ne 'value', joined by and, or and parentheses; dates as cast('2018-01-01',Edm.DateTimeOffset). Fields: customerTenantId, customerName, subscriptionId, subscriptionName, usageDate, resourceLocation, meterCategory, meterSubcategory, meterUnit, reservationOrderId, reservationId, consumptionMeterId, serviceType (at most 8192 characters). */
  readonly filter?: string | undefined;
  /** Fields to gather rows by, separated by commas; rows then have these fields and quantity only. Fields: customerTenantId, customerName, subscriptionId, subscriptionName, usageDate, resourceLocation, meterCategory, meterSubcategory, meterUnit, reservationOrderId, reservationId, consumptionMeterId, serviceType (at most 2048 characters). */
  readonly groupby?: string | undefined;
  /** The length of time that rows are gathered by, in every date that groupby names; not without groupby. */
  readonly aggregationLevel?: AnalyticsAggregationLevel | undefined;
  /** Fields to order rows by, separated by commas, each followed by desc, by asc or, for asc, by nothing (at most 2048 characters). */
  readonly orderby?: string | undefined;
}

/** Options of `analytics.indirectResellers.list`. */
export interface AnalyticsIndirectResellersListOptions extends CallOptions {
  /** How many rows to answer at most; 10000 when absent (0 to 10000). */
  readonly top?: number | undefined;
  /** How many rows to leave out from the beginning. */
  readonly skip?: number | undefined;
  /** Comparisons such as field eq 'value' or field ne 'value', joined by and, or and parentheses; dates as cast('2018-01-01',Edm.DateTimeOffset). Fields: partnerTenantId, id, name, market, firstSubscriptionCreationDate, latestSubscriptionCreationDate, firstSubscriptionEndDate, latestSubscriptionEndDate, firstSubscriptionSuspendedDate, latestSubscriptionSuspendedDate, firstSubscriptionDeprovisionedDate, latestSubscriptionDeprovisionedDate (at most 8192 characters). */
  readonly filter?: string | undefined;
  /** Fields to gather rows by, separated by commas; rows then have these fields and subscriptionCount, licenseCount, indirectResellerCount only. Fields: partnerTenantId, id, name, market, firstSubscriptionCreationDate, latestSubscriptionCreationDate, firstSubscriptionEndDate, latestSubscriptionEndDate, firstSubscriptionSuspendedDate, latestSubscriptionSuspendedDate, firstSubscriptionDeprovisionedDate, latestSubscriptionDeprovisionedDate (at most 2048 characters). */
  readonly groupby?: string | undefined;
  /** The length of time that rows are gathered by, in every date that groupby names; not without groupby. */
  readonly aggregationLevel?: AnalyticsAggregationLevel | undefined;
  /** Fields to order rows by, separated by commas, each followed by desc, by asc or, for asc, by nothing (at most 2048 characters). */
  readonly orderby?: string | undefined;
}

/** Options of `analytics.referrals.list`. */
export interface AnalyticsReferralsListOptions extends CallOptions {
  /** How many rows to answer at most; 10000 when absent (0 to 10000). */
  readonly top?: number | undefined;
  /** How many rows to leave out from the beginning. */
  readonly skip?: number | undefined;
  /** Comparisons such as field eq 'value' or field ne 'value', joined by and, or and parentheses; dates as cast('2018-01-01',Edm.DateTimeOffset). Fields: id, status, customerMarket, customerName, customerOrgSize, acceptedDate, acknowledgedDate, archivedDate, declinedDate, expiredDate, lostDate, missedDate, createdDate, skippedDate, wonDate, partnerMarket (at most 8192 characters). */
  readonly filter?: string | undefined;
  /** Fields to gather rows by, separated by commas; rows then have these fields only. Fields: id, status, customerMarket, customerName, customerOrgSize, acceptedDate, acknowledgedDate, archivedDate, declinedDate, expiredDate, lostDate, missedDate, createdDate, skippedDate, wonDate, partnerMarket (at most 2048 characters). */
  readonly groupby?: string | undefined;
  /** The length of time that rows are gathered by, in every date that groupby names; not without groupby. */
  readonly aggregationLevel?: AnalyticsAggregationLevel | undefined;
}

/** Options of `analytics.search.list`. */
export interface AnalyticsSearchListOptions extends CallOptions {
  /** How many rows to answer at most; 10000 when absent (0 to 10000). */
  readonly top?: number | undefined;
  /** How many rows to leave out from the beginning. */
  readonly skip?: number | undefined;
  /** Comparisons such as field eq 'value' or field ne 'value', joined by and, or and parentheses; dates as cast('2018-01-01',Edm.DateTimeOffset). Fields: companyName, contactButtonClicked, keywordCountry, detailsViewed, keywordIndustryFocus, mpnId, partnerMarket, keywordProduct, referralSubmitted, searchDate, keywordSearchText (at most 8192 characters). */
  readonly filter?: string | undefined;
  /** Fields to gather rows by, separated by commas; rows then have these fields and searchResultPageViews, contactClicks, referralCount, profileViews only. Fields: companyName, contactButtonClicked, keywordCountry, detailsViewed, keywordIndustryFocus, mpnId, partnerMarket, keywordProduct, referralSubmitted, searchDate, keywordSearchText (at most 2048 characters). */
  readonly groupby?: string | undefined;
  /** The length of time that rows are gathered by, in every date that groupby names; not without groupby. */
  readonly aggregationLevel?: AnalyticsAggregationLevel | undefined;
}

/** Options of `analytics.subscriptions.list`. */
export interface AnalyticsSubscriptionsListOptions extends CallOptions {
  /** How many rows to answer at most; 10000 when absent (0 to 10000). */
  readonly top?: number | undefined;
  /** How many rows to leave out from the beginning. */
  readonly skip?: number | undefined;
  /** Comparisons such as field eq 'value' or field ne 'value', for dates also gt, ge, lt and le, for customerName, friendlyName and productName contains(field,'text'), joined by and, or and parentheses; dates as cast('2018-01-01',Edm.DateTimeOffset). Fields: customerTenantId, customerName, customerMarket, id, status, productName, subscriptionType, autoRenewEnabled, partnerId, friendlyName, partnerName, providerName, creationDate, effectiveStartDate, commitmentEndDate, currentStateEndDate, trialToPaidConversionDate, trialStartDate, lastUsageDate, deprovisionedDate, lastRenewalDate (at most 8192 characters). */
  readonly filter?: string | undefined;
  /** Fields to gather rows by, separated by commas; rows then have these fields and licenseCount, subscriptionCount only. Fields: customerTenantId, customerName, customerMarket, id, status, productName, subscriptionType, autoRenewEnabled, partnerId, friendlyName, partnerName, providerName, creationDate, effectiveStartDate, commitmentEndDate, currentStateEndDate, trialToPaidConversionDate, trialStartDate, lastUsageDate, deprovisionedDate, lastRenewalDate (at most 2048 characters). */
  readonly groupby?: string | undefined;
  /** The length of time that rows are gathered by, in every date that groupby names; not without groupby. */
  readonly aggregationLevel?: AnalyticsAggregationLevel | undefined;
  /** Fields to order rows by, separated by commas, each followed by desc, by asc or, for asc, by nothing (at most 2048 characters). */
  readonly orderby?: string | undefined;
}

export interface AnalyticsOperations {
  readonly partner: AnalyticsPartnerOperations;
  readonly customers: AnalyticsCustomersOperations;
  readonly commercial: AnalyticsCommercialOperations;
  readonly usage: AnalyticsUsageOperations;
  readonly indirectResellers: AnalyticsIndirectResellersOperations;
  readonly referrals: AnalyticsReferralsOperations;
  readonly search: AnalyticsSearchOperations;
  readonly subscriptions: AnalyticsSubscriptionsOperations;
}

export interface AnalyticsPartnerOperations {
  readonly licenses: AnalyticsPartnerLicensesOperations;
}

export interface AnalyticsPartnerLicensesOperations {
  readonly deployment: AnalyticsPartnerLicensesDeploymentOperations;
  readonly usage: AnalyticsPartnerLicensesUsageOperations;
}

export interface AnalyticsPartnerLicensesDeploymentOperations {
  /**
   * List how many licences all customers of the partner have assigned, by service.
   *
   * - Superseded by the list of assigned licences under /partner/v1/analytics/commercial/deployment/license.
   *
   * `GET /v1/analytics/licenses/deployment`, for a user, through an application, in global.
   */
  list(options?: CallOptions): Paged<PartnerLicensesDeploymentInsights>;
}

export interface AnalyticsPartnerLicensesUsageOperations {
  /**
   * List how much all customers of the partner use their licences, by workload.
   *
   * - Superseded by the list of used licences under /partner/v1/analytics/commercial/usage/license.
   *
   * `GET /v1/analytics/licenses/usage`, for a user, through an application, in global.
   */
  list(options?: CallOptions): Paged<PartnerLicensesUsageInsights>;
}

export interface AnalyticsCustomersOperations {
  readonly licenses: AnalyticsCustomersLicensesOperations;
}

export interface AnalyticsCustomersLicensesOperations {
  readonly deployment: AnalyticsCustomersLicensesDeploymentOperations;
  readonly usage: AnalyticsCustomersLicensesUsageOperations;
}

export interface AnalyticsCustomersLicensesDeploymentOperations {
  /**
   * List how many licences a customer has assigned, by product.
   *
   * - Superseded by the list of assigned licences under /partner/v1/analytics/commercial/deployment/license.
   *
   * `GET /v1/customers/{customerId}/analytics/licenses/deployment`, for a user, through an application, in global.
   */
  list(customerId: string, options?: CallOptions): Paged<CustomerLicensesDeploymentInsights>;
}

export interface AnalyticsCustomersLicensesUsageOperations {
  /**
   * List how much a customer uses its licences, by workload and product.
   *
   * - Superseded by the list of used licences under /partner/v1/analytics/commercial/usage/license.
   *
   * `GET /v1/customers/{customerId}/analytics/licenses/usage`, for a user, through an application, in global.
   */
  list(customerId: string, options?: CallOptions): Paged<CustomerLicensesUsageInsights>;
}

export interface AnalyticsCommercialOperations {
  readonly deployment: AnalyticsCommercialDeploymentOperations;
  readonly usage: AnalyticsCommercialUsageOperations;
}

export interface AnalyticsCommercialDeploymentOperations {
  /**
   * List how many licences customers have assigned, by customer and product or by what groupby names.
   *
   * - The page names one path in its table and the other in its example; both are served.
   * - The rows lie in Value, with TotalCount and the address of the next page, @nextLink, which is null on the last; pages of other operations print a single bare row.
   *
   * `GET /partner/v1/analytics/commercial/deployment/license`, for a user, through an application, in global.
   */
  list(options?: AnalyticsCommercialDeploymentListOptions): Paged<LicensesDeploymentInfo>;
}

export interface AnalyticsCommercialUsageOperations {
  /**
   * List how much customers use their licences, by customer, workload and product or by what groupby names.
   *
   * - The page names one path in its table and the other in its example; both are served.
   * - The rows lie in Value, with TotalCount and the address of the next page, @nextLink, which is null on the last; pages of other operations print a single bare row.
   *
   * `GET /partner/v1/analytics/commercial/usage/license`, for a user, through an application, in global.
   */
  list(options?: AnalyticsCommercialUsageListOptions): Paged<LicensesUsageInfo>;
}

export interface AnalyticsUsageOperations {
  readonly azure: AnalyticsUsageAzureOperations;
}

export interface AnalyticsUsageAzureOperations {
  /**
   * List what customers used of Azure, by day and meter or by what groupby names.
   *
   * - The rows lie in Value, with TotalCount and the address of the next page, @nextLink, which is null on the last; pages of other operations print a single bare row.
   *
   * `GET /partner/v1/analytics/usage/azure`, for a user, through an application.
   */
  list(options?: AnalyticsUsageAzureListOptions): Paged<AzureUsageAnalytics>;
}

export interface AnalyticsIndirectResellersOperations {
  /**
   * List what the indirect resellers of the partner sold.
   *
   * - The rows lie in Value, with TotalCount and the address of the next page, @nextLink, which is null on the last; pages of other operations print a single bare row.
   * - The page lists the fields of a row among the parameters, too; they are compared in filter.
   *
   * `GET /partner/v1/analytics/indirectresellers`, for a user, through an application.
   */
  list(options?: AnalyticsIndirectResellersListOptions): Paged<IndirectResellerAnalytics>;
}

export interface AnalyticsReferralsOperations {
  /**
   * List what became of the partner's referrals.
   *
   * - The rows lie in Value, with TotalCount and the address of the next page, @nextLink, which is null on the last; pages of other operations print a single bare row.
   * - Membership of the CSP programme is not required.
   * - Partner Center operated by 21Vianet does not have it.
   *
   * `GET /partner/v1/analytics/referrals`, for a user, through an application, in global, usgov, germany.
   */
  list(options?: AnalyticsReferralsListOptions): Paged<ReferralAnalytics>;
}

export interface AnalyticsSearchOperations {
  /**
   * List the searches for partners that found this one.
   *
   * - The rows lie in Value, with TotalCount and the address of the next page, @nextLink, which is null on the last; pages of other operations print a single bare row.
   * - Membership of the CSP programme is not required.
   *
   * `GET /partner/v1/analytics/search`, for a user, through an application.
   */
  list(options?: AnalyticsSearchListOptions): Paged<SearchAnalytics>;
}

export interface AnalyticsSubscriptionsOperations {
  /**
   * List the subscriptions of all customers, or how many there are by what groupby names.
   *
   * - The rows lie in Value, with TotalCount and the address of the next page, @nextLink, which is null on the last; pages of other operations print a single bare row.
   * - groupby is spelled groupBy, too.
   * - Without aggregationLevel the dates that groupby names are gathered over the whole time (dateRange).
   *
   * `GET /partner/v1/analytics/subscriptions`, for a user, through an application.
   */
  list(options?: AnalyticsSubscriptionsListOptions): Paged<SubscriptionAnalytics>;
}

/** List how many licences all customers of the partner have assigned, by service. */
export const analyticsPartnerLicensesDeploymentList: Operation<[options?: CallOptions], Paged<PartnerLicensesDeploymentInsights>> = {
  "id": "analytics.partner.licenses.deployment.list",
  "method": "GET",
  "path": "/v1/analytics/licenses/deployment",
  "listing": "collection",
  "decimals": [
    "proratedDeploymentPercent"
  ]
};

/** List how much all customers of the partner use their licences, by workload. */
export const analyticsPartnerLicensesUsageList: Operation<[options?: CallOptions], Paged<PartnerLicensesUsageInsights>> = {
  "id": "analytics.partner.licenses.usage.list",
  "method": "GET",
  "path": "/v1/analytics/licenses/usage",
  "listing": "collection",
  "decimals": [
    "proratedLicensesUsagePercent"
  ]
};

/** List how many licences a customer has assigned, by product. */
export const analyticsCustomersLicensesDeploymentList: Operation<[customerId: string, options?: CallOptions], Paged<CustomerLicensesDeploymentInsights>> = {
  "id": "analytics.customers.licenses.deployment.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/analytics/licenses/deployment",
  "listing": "collection",
  "decimals": [
    "deploymentPercent"
  ]
};

/** List how much a customer uses its licences, by workload and product. */
export const analyticsCustomersLicensesUsageList: Operation<[customerId: string, options?: CallOptions], Paged<CustomerLicensesUsageInsights>> = {
  "id": "analytics.customers.licenses.usage.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/analytics/licenses/usage",
  "listing": "collection",
  "decimals": [
    "usagePercent"
  ]
};

/** List how many licences customers have assigned, by customer and product or by what groupby names. */
export const analyticsCommercialDeploymentList: Operation<[options?: AnalyticsCommercialDeploymentListOptions], Paged<LicensesDeploymentInfo>> = {
  "id": "analytics.commercial.deployment.list",
  "method": "GET",
  "path": "/partner/v1/analytics/commercial/deployment/license",
  "query": {
    "top": "integer",
    "skip": "integer",
    "filter": "text",
    "groupby": "text",
    "processedDateTime": "text"
  },
  "listing": "analytics"
};

/** List how much customers use their licences, by customer, workload and product or by what groupby names. */
export const analyticsCommercialUsageList: Operation<[options?: AnalyticsCommercialUsageListOptions], Paged<LicensesUsageInfo>> = {
  "id": "analytics.commercial.usage.list",
  "method": "GET",
  "path": "/partner/v1/analytics/commercial/usage/license",
  "query": {
    "top": "integer",
    "skip": "integer",
    "filter": "text",
    "groupby": "text",
    "processedDateTime": "text"
  },
  "listing": "analytics"
};

/** List what customers used of Azure, by day and meter or by what groupby names. */
export const analyticsUsageAzureList: Operation<[options?: AnalyticsUsageAzureListOptions], Paged<AzureUsageAnalytics>> = {
  "id": "analytics.usage.azure.list",
  "method": "GET",
  "path": "/partner/v1/analytics/usage/azure",
  "query": {
    "top": "integer",
    "skip": "integer",
    "filter": "text",
    "groupby": "text",
    "aggregationLevel": "text",
    "orderby": "text"
  },
  "listing": "analytics"
};

/** List what the indirect resellers of the partner sold. */
export const analyticsIndirectResellersList: Operation<[options?: AnalyticsIndirectResellersListOptions], Paged<IndirectResellerAnalytics>> = {
  "id": "analytics.indirectResellers.list",
  "method": "GET",
  "path": "/partner/v1/analytics/indirectresellers",
  "query": {
    "top": "integer",
    "skip": "integer",
    "filter": "text",
    "groupby": "text",
    "aggregationLevel": "text",
    "orderby": "text"
  },
  "listing": "analytics"
};

/** List what became of the partner's referrals. */
export const analyticsReferralsList: Operation<[options?: AnalyticsReferralsListOptions], Paged<ReferralAnalytics>> = {
  "id": "analytics.referrals.list",
  "method": "GET",
  "path": "/partner/v1/analytics/referrals",
  "query": {
    "top": "integer",
    "skip": "integer",
    "filter": "text",
    "groupby": "text",
    "aggregationLevel": "text"
  },
  "listing": "analytics"
};

/** List the searches for partners that found this one. */
export const analyticsSearchList: Operation<[options?: AnalyticsSearchListOptions], Paged<SearchAnalytics>> = {
  "id": "analytics.search.list",
  "method": "GET",
  "path": "/partner/v1/analytics/search",
  "query": {
    "top": "integer",
    "skip": "integer",
    "filter": "text",
    "groupby": "text",
    "aggregationLevel": "text"
  },
  "listing": "analytics"
};

/** List the subscriptions of all customers, or how many there are by what groupby names. */
export const analyticsSubscriptionsList: Operation<[options?: AnalyticsSubscriptionsListOptions], Paged<SubscriptionAnalytics>> = {
  "id": "analytics.subscriptions.list",
  "method": "GET",
  "path": "/partner/v1/analytics/subscriptions",
  "query": {
    "top": "integer",
    "skip": "integer",
    "filter": "text",
    "groupby": "text",
    "aggregationLevel": "text",
    "orderby": "text"
  },
  "listing": "analytics"
};
