import { area, planned } from "../define/operation.ts";
import { anyFlow, userOnly, everyCloud, globalOnly, except } from "../define/places.ts";

export const analyticsOperations = area("analytics", {
  "analytics.partner.licenses.deployment.list": planned("GET /v1/analytics/licenses/deployment", {
    auth: userOnly, clouds: globalOnly, sources: ["get-partner-licenses-deployment-information.md"],
  }),
  "analytics.partner.licenses.usage.list": planned("GET /v1/analytics/licenses/usage", {
    auth: userOnly, clouds: globalOnly, sources: ["get-partner-licenses-usage-information.md"],
  }),
  "analytics.customers.licenses.deployment.list": planned("GET /v1/customers/{customerId}/analytics/licenses/deployment", {
    auth: userOnly, clouds: globalOnly, sources: ["get-customer-licenses-deployment-information.md"],
  }),
  "analytics.customers.licenses.usage.list": planned("GET /v1/customers/{customerId}/analytics/licenses/usage", {
    auth: userOnly, clouds: globalOnly, sources: ["get-customer-licenses-usage-information.md"],
  }),
  "analytics.commercial.deployment.list": planned("GET /partner/v1/analytics/commercial/deployment/license", {
    auth: userOnly, clouds: globalOnly, aliases: ["/v1/analytics/commercial/deployment/license"], sources: ["get-licenses-deployment-information.md"],
  }),
  "analytics.commercial.usage.list": planned("GET /partner/v1/analytics/commercial/usage/license", {
    auth: userOnly, clouds: globalOnly, aliases: ["/v1/analytics/commercial/usage/license"], sources: ["get-licenses-usage-information.md"],
  }),
  "analytics.usage.azure.list": planned("GET /partner/v1/analytics/usage/azure", {
    auth: userOnly, clouds: everyCloud, sources: ["get-all-azure-usage-analytics.md"],
  }),
  "analytics.indirectResellers.list": planned("GET /partner/v1/analytics/indirectresellers", {
    auth: userOnly, clouds: everyCloud, sources: ["get-all-indirect-resellers-analytics.md"],
  }),
  "analytics.referrals.list": planned("GET /partner/v1/analytics/referrals", {
    auth: userOnly, clouds: except("china"), sources: ["get-all-referrals-analytics.md"],
  }),
  "analytics.search.list": planned("GET /partner/v1/analytics/search", {
    auth: userOnly, clouds: everyCloud, sources: ["get-all-search-analytics.md"],
  }),
  "analytics.subscriptions.list": planned("GET /partner/v1/analytics/subscriptions", {
    auth: userOnly, clouds: everyCloud, sources: ["get-all-subscription-analytics.md", "get-subscription-analytics-by-search-query.md", "get-subscription-analytics-grouped-by-dates-or-terms.md"],
  }),
  "insights.datasets.list": planned("GET /insights/v1/{program}/ScheduledDataset", {
    auth: anyFlow, clouds: globalOnly, sources: ["root/insights-programmatic-analytics-api-get-dataset.md", "root/analytics-api-get-all-datasets.md", "root/analytics-make-your-first-api-call.md"],
  }),
  "insights.queries.create": planned("POST /insights/v1/{program}/ScheduledQueries", {
    auth: anyFlow, clouds: globalOnly, sources: ["root/insights-programmatic-access-paradigm.md", "root/analytics-programmatic-access.md"],
  }),
  "insights.queries.list": planned("GET /insights/v1/{program}/ScheduledQueries", {
    auth: anyFlow, clouds: globalOnly, sources: ["root/insights-programmatic-analytics-api-get-report-queries.md", "root/analytics-api-get-report-queries.md"],
  }),
  "insights.queries.delete": planned("DELETE /insights/v1/{program}/ScheduledQueries/{queryId}", {
    auth: anyFlow, clouds: globalOnly, sources: ["root/insights-programmatic-analytics-api-delete-report-queries.md", "root/analytics-api-delete-report-queries.md"],
  }),
  "insights.queries.test": planned("GET /insights/v1/{program}/ScheduledQueries/testQueryResult", {
    auth: anyFlow, clouds: globalOnly, sources: ["root/insights-programmatic-analytics-api-try-report-queries.md", "root/analytics-api-try-report-queries.md"],
  }),
  "insights.reports.create": planned("POST /insights/v1/{program}/ScheduledReport", {
    auth: anyFlow, clouds: globalOnly, sources: ["root/insights-programmatic-access-paradigm.md", "root/analytics-programmatic-access.md"],
  }),
  "insights.reports.list": planned("GET /insights/v1/{program}/ScheduledReport", {
    auth: anyFlow, clouds: globalOnly, sources: ["root/insights-programmatic-analytics-api-get-report.md", "root/analytics-api-get-report.md"],
  }),
  "insights.reports.update": planned("PUT /insights/v1/{program}/ScheduledReport/{reportId}", {
    auth: anyFlow, clouds: globalOnly, sources: ["root/insights-programmatic-analytics-api-update-report.md", "root/analytics-api-update-report.md"],
  }),
  "insights.reports.delete": planned("DELETE /insights/v1/{program}/ScheduledReport/{reportId}", {
    auth: anyFlow, clouds: globalOnly, sources: ["root/insights-programmatic-analytics-api-delete-report.md", "root/analytics-api-delete-report.md"],
  }),
  "insights.reports.pause": planned("PUT /insights/v1/{program}/ScheduledReport/pause/{reportId}", {
    auth: anyFlow, clouds: globalOnly, sources: ["root/insights-programmatic-analytics-api-pause-report-executions.md", "root/analytics-api-pause-report-executions.md"],
  }),
  "insights.reports.resume": planned("PUT /insights/v1/{program}/ScheduledReport/resume/{reportId}", {
    auth: anyFlow, clouds: globalOnly, sources: ["root/insights-programmatic-analytics-api-resume-report-executions.md", "root/analytics-api-resume-report-executions.md"],
  }),
  "insights.reports.executions.list": planned("GET /insights/v1/{program}/ScheduledReport/execution/{reportId}", {
    auth: anyFlow, clouds: globalOnly, sources: ["root/insights-programmatic-access-paradigm.md", "root/analytics-programmatic-access.md"],
  }),
});
