// The members of the analytics' and the insights' enumerations, spelled as on the wire.
// Source: partner-center-analytics-resources.md, get-all-azure-usage-analytics.md, the root pages on insights.

import { enumeration } from "../define/schema.ts";

export const AnalyticsAggregationLevel = enumeration(
  "AnalyticsAggregationLevel", "The length of time that rows are gathered by, in every date that groupby names; not without groupby",
  ["day", "week", "month"] as const,
);

export const AnalyticsSubscriptionStatus = enumeration(
  "AnalyticsSubscriptionStatus", "Whether a subscription is in use, suspended or gone", ["ACTIVE", "SUSPENDED", "DEPROVISIONED"] as const,
);

export const AnalyticsSubscriptionType = enumeration(
  "AnalyticsSubscriptionType", "The family of a subscription, compared with its case; examples have M365, Windows and UNKNOWN, too",
  ["Office", "Azure", "Microsoft365", "Dynamics", "EMS"] as const,
);

export const InsightsProgram = enumeration(
  "InsightsProgram", "The part of the path that says whose data it is: mpn, the partner's insights; cmp, the commercial marketplace",
  ["mpn", "cmp"] as const,
);

export const InsightsDateRange = enumeration(
  "InsightsDateRange", "A time span that a query may end with, after TIMESPAN", ["LAST_MONTH", "LAST_3_MONTHS", "LAST_6_MONTHS", "LIFETIME"] as const,
);

export const InsightsQueryType = enumeration(
  "InsightsQueryType", "Whether a query is the partner's own or one that comes with the service", ["userDefined", "system"] as const,
);

export const InsightsReportStatus = enumeration(
  "InsightsReportStatus", "Whether a report is executed when it is due, paused, or done with", ["Active", "Paused", "Inactive"] as const,
);

export const InsightsExecutionStatus = enumeration(
  "InsightsExecutionStatus", "How far one execution of a report has come", ["Pending", "Running", "Paused", "Completed"] as const,
);

export const InsightsReportFormat = enumeration(
  "InsightsReportFormat", "How a report's file separates its columns, by comma or by tab; examples spell it in lower case", ["CSV", "TSV"] as const,
);

export const InsightsCallbackMethod = enumeration(
  "InsightsCallbackMethod", "How the callback is called: POST to the address with the report's id as last part of the path, or GET with it as parameter reportId",
  ["POST", "GET"] as const,
);
