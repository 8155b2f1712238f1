// What goes over the wire in the operations of the insights.

import { Type } from "typebox";
import type { Shape } from "../define/shape.ts";
import { guid, instant, optionalText } from "../define/schema.ts";
import { faults } from "../faults.ts";
import { InsightsDataset, InsightsQuery, InsightsQueryRequest, InsightsReport, InsightsReportExecution, InsightsReportRequest } from "./insights.ts";

/** What every page on insights says. */
const always = [
  "{program} is mpn, the partner's own insights, or cmp, those of the commercial marketplace.",
  "For mpn it takes the token of a user who is Global admin or MPN admin and, besides, Executive report viewer.",
  "For cmp it takes an application-only token for https://graph.windows.net, of an application that is added as Manager under User management.",
  "Whatever is answered lies in value, one thing as well as many; statusCode repeats the HTTP status, and for mpn dataRedacted says whether data was left out.",
] as const;

const none = [faults.badProperty] as const;
const ofOne = [faults.badProperty, faults.noSuchResource] as const;

const flag = (description: string) => Type.Optional(Type.Boolean({ description }));

export const insightsShapes = {
  "insights.datasets.list": {
    summary: "List the data sets that queries select from",
    notes: ["The data sets of cmp are ISVCustomer, ISVMarketplaceInsights, ISVUsage and ISVOrder.", ...always],
    query: Type.Object({ datasetName: optionalText("Name of a data set, to answer no other") }),
    result: { status: 200, body: InsightsDataset, listing: "insights" },
    faults: none,
  },
  "insights.queries.create": {
    summary: "Create a query that reports can execute",
    notes: [
      "A query is SELECT columns FROM dataset, then in this order and as needed WHERE conditions, ORDER BY columns, LIMIT rows and TIMESPAN range; without TIMESPAN it covers six months.",
      ...always,
    ],
    body: InsightsQueryRequest,
    result: { status: 200, body: InsightsQuery, listing: "insights" },
    faults: none,
  },
  "insights.queries.list": {
    summary: "List the queries, the partner's own and those that come with the service",
    notes: always,
    query: Type.Object({
      queryId: optionalText("Identifier of a query, to answer no other"),
      queryName: optionalText("Name of a query, to answer no other"),
      includeSystemQueries: flag("Whether queries that come with the service are answered, too"),
      includeOnlySystemQueries: flag("Whether only queries that come with the service are answered"),
    }),
    result: { status: 200, body: InsightsQuery, listing: "insights" },
    faults: none,
  },
  "insights.queries.delete": {
    summary: "Delete a query of the partner's own",
    notes: ["The answer holds the query that was deleted.", ...always],
    result: { status: 200, body: InsightsQuery, listing: "insights" },
    faults: ofOne,
  },
  "insights.queries.test": {
    summary: "Execute a query at once for its first rows, to see whether it is right",
    notes: [
      "Exactly one of exportQuery and queryId is given.",
      "value holds the rows: up to 100 for mpn, up to 10 for cmp.",
      "It ends after 100 seconds; a query that takes longer is most likely right, and a report of it will be made.",
      ...always,
    ],
    query: Type.Object({
      exportQuery: optionalText("The query itself, URL-encoded", 8192),
      queryId: Type.Optional(guid("Identifier of a query that exists")),
      startTime: Type.Optional(instant("Beginning of the data, in place of the query's TIMESPAN; mpn only")),
      endTime: Type.Optional(instant("End of the data, in place of the query's TIMESPAN; mpn only")),
    }),
    result: {
      status: 200, listing: "insights",
      body: Type.Record(Type.String(), Type.Unknown(), { description: "A row: the selected columns and metrics by name" }),
    },
    faults: ofOne,
  },
  "insights.reports.create": {
    summary: "Schedule a report, or execute it once and at once",
    notes: [
      "It takes ReportName and QueryId, and unless ExecuteNow is true StartTime and RecurrenceInterval.",
      "With ExecuteNow the schedule is ignored, and QueryStartTime and QueryEndTime replace the query's time span.",
      "When a file can be downloaded the callback is called, by POST as {CallbackUrl}/{reportId} or by GET as {CallbackUrl}?reportId={reportId}; POST when no method is given.",
      ...always,
    ],
    body: InsightsReportRequest,
    result: { status: 200, body: InsightsReport, listing: "insights" },
    faults: ofOne,
  },
  "insights.reports.list": {
    summary: "List the reports that are scheduled",
    notes: always,
    query: Type.Object({
      reportId: optionalText("Identifier of a report, to answer no other"),
      reportName: optionalText("Name of a report, to answer no other"),
      queryId: optionalText("Identifier of a query, to answer reports of this query only"),
    }),
    result: { status: 200, body: InsightsReport, listing: "insights" },
    faults: none,
  },
  "insights.reports.update": {
    summary: "Change a report's name, schedule, format or callback",
    notes: ["QueryId cannot be changed: a report of another query is another report.", ...always],
    body: InsightsReportRequest,
    result: { status: 200, body: InsightsReport, listing: "insights" },
    faults: ofOne,
  },
  "insights.reports.delete": {
    summary: "Delete a report with all of its executions",
    notes: ["The answer holds the report that was deleted.", ...always],
    result: { status: 200, body: InsightsReport, listing: "insights" },
    faults: ofOne,
  },
  "insights.reports.pause": {
    summary: "Pause a report: it is not executed until it is resumed",
    notes: ["The report's status becomes Paused.", ...always],
    result: { status: 200, body: InsightsReport, listing: "insights" },
    faults: ofOne,
  },
  "insights.reports.resume": {
    summary: "Resume a report that was paused",
    notes: ["The report's status becomes Active.", ...always],
    result: { status: 200, body: InsightsReport, listing: "insights" },
    faults: ofOne,
  },
  "insights.reports.executions.list": {
    summary: "List the executions of a report, with the addresses to download its files from",
    notes: [
      "Without parameters it answers the latest execution that is Completed: 404 before there is one.",
      "Several ids, {reportId} included, or statuses are separated by semicolons.",
      ...always,
    ],
    query: Type.Object({
      executionId: optionalText("Identifiers of executions, to answer no others"),
      executionStatus: optionalText("Statuses of executions to answer, by InsightsExecutionStatus; Completed when absent"),
      getLatestExecution: flag("Whether only the latest execution is answered, true when absent; false: those of the last 90 days"),
    }),
    result: { status: 200, body: InsightsReportExecution, listing: "insights" },
    faults: ofOne,
  },
} as const satisfies Readonly<Record<string, Shape>>;
