// What goes over the wire in the operations of the analytics, insights included.

import type { TSchema } from "typebox";
import { shapesOf } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { InsightsProgram } from "./enums.ts";
import { insightsShapes } from "./insights-shapes.ts";
import {
  CustomerLicensesDeploymentInsights, CustomerLicensesUsageInsights, LicensesDeploymentInfo, LicensesUsageInfo,
  PartnerLicensesDeploymentInsights, PartnerLicensesUsageInsights,
} from "./licenses.ts";
import { analyticsOperations } from "./operations.ts";
import { licensesQuery, orderedQuery, rowsQuery } from "./queries.ts";
import { AzureUsageAnalytics, IndirectResellerAnalytics, ReferralAnalytics, SearchAnalytics, SubscriptionAnalytics } from "./rows.ts";

const ofOne = [faults.noSuchResource, faults.noRelationship] as const;
const rows = [faults.badProperty] as const;

const twoPaths = "The page names one path in its table and the other in its example; both are served.";
const envelope = "The rows lie in Value, with TotalCount and the address of the next page, @nextLink, which is null on the last; pages of other operations print a single bare row.";

export const analyticsShapes = shapesOf(analyticsOperations, {
  ...insightsShapes,
  "analytics.partner.licenses.deployment.list": {
    summary: "List how many licences all customers of the partner have assigned, by service",
    notes: ["Superseded by the list of assigned licences under /partner/v1/analytics/commercial/deployment/license."],
    result: { status: 200, body: PartnerLicensesDeploymentInsights, listing: "collection" },
    faults: [],
  },
  "analytics.partner.licenses.usage.list": {
    summary: "List how much all customers of the partner use their licences, by workload",
    notes: ["Superseded by the list of used licences under /partner/v1/analytics/commercial/usage/license."],
    result: { status: 200, body: PartnerLicensesUsageInsights, listing: "collection" },
    faults: [],
  },
  "analytics.customers.licenses.deployment.list": {
    summary: "List how many licences a customer has assigned, by product",
    notes: ["Superseded by the list of assigned licences under /partner/v1/analytics/commercial/deployment/license."],
    result: { status: 200, body: CustomerLicensesDeploymentInsights, listing: "collection" },
    faults: ofOne,
  },
  "analytics.customers.licenses.usage.list": {
    summary: "List how much a customer uses its licences, by workload and product",
    notes: ["Superseded by the list of used licences under /partner/v1/analytics/commercial/usage/license."],
    result: { status: 200, body: CustomerLicensesUsageInsights, listing: "collection" },
    faults: ofOne,
  },
  "analytics.commercial.deployment.list": {
    summary: "List how many licences customers have assigned, by customer and product or by what groupby names",
    notes: [twoPaths, envelope],
    query: licensesQuery(LicensesDeploymentInfo, ["licensesDeployed", "licensesSold"]),
    result: { status: 200, body: LicensesDeploymentInfo, listing: "analytics" },
    faults: rows,
  },
  "analytics.commercial.usage.list": {
    summary: "List how much customers use their licences, by customer, workload and product or by what groupby names",
    notes: [twoPaths, envelope],
    query: licensesQuery(LicensesUsageInfo, ["licensesActive", "licensesQualified"]),
    result: { status: 200, body: LicensesUsageInfo, listing: "analytics" },
    faults: rows,
  },
  "analytics.usage.azure.list": {
    summary: "List what customers used of Azure, by day and meter or by what groupby names",
    notes: [envelope],
    query: orderedQuery(AzureUsageAnalytics, { numbers: ["quantity"] }),
    result: { status: 200, body: AzureUsageAnalytics, listing: "analytics" },
    faults: rows,
  },
  "analytics.indirectResellers.list": {
    summary: "List what the indirect resellers of the partner sold",
    notes: [envelope, "The page lists the fields of a row among the parameters, too; they are compared in filter."],
    query: orderedQuery(IndirectResellerAnalytics, { numbers: ["subscriptionCount", "licenseCount", "indirectResellerCount"] }),
    result: { status: 200, body: IndirectResellerAnalytics, listing: "analytics" },
    faults: rows,
  },
  "analytics.referrals.list": {
    summary: "List what became of the partner's referrals",
    notes: [envelope, "Membership of the CSP programme is not required.", "Partner Center operated by 21Vianet does not have it."],
    query: rowsQuery(ReferralAnalytics),
    result: { status: 200, body: ReferralAnalytics, listing: "analytics" },
    faults: rows,
  },
  "analytics.search.list": {
    summary: "List the searches for partners that found this one",
    notes: [envelope, "Membership of the CSP programme is not required."],
    query: rowsQuery(SearchAnalytics, { numbers: ["searchResultPageViews", "contactClicks", "referralCount", "profileViews"] }),
    result: { status: 200, body: SearchAnalytics, listing: "analytics" },
    faults: rows,
  },
  "analytics.subscriptions.list": {
    summary: "List the subscriptions of all customers, or how many there are by what groupby names",
    notes: [
      envelope,
      "groupby is spelled groupBy, too.",
      "Without aggregationLevel the dates that groupby names are gathered over the whole time (dateRange).",
    ],
    query: orderedQuery(SubscriptionAnalytics, {
      compared: ", for dates also gt, ge, lt and le, for customerName, friendlyName and productName contains(field,'text')",
      numbers: ["licenseCount", "subscriptionCount"],
      without: ["trialEndDate", "churnRisk", "billingCycleName"],
    }),
    result: { status: 200, body: SubscriptionAnalytics, listing: "analytics" },
    faults: rows,
  },
});

/** The program is a part of the path. */
export const analyticsOthers: readonly TSchema[] = [InsightsProgram];
