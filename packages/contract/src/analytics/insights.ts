// Insights: data sets, queries over them, reports that execute a query when they are due, and the executions.
// Source: the root pages insights-programmatic-*.md (program mpn) and analytics-api-*.md (program cmp).

import { Type } from "typebox";
import { guid, instant, optionalText, structure, text } from "../define/schema.ts";
import {
  InsightsCallbackMethod, InsightsDateRange, InsightsExecutionStatus, InsightsQueryType, InsightsReportFormat, InsightsReportStatus,
} from "./enums.ts";

const address = (description: string) => Type.Optional(Type.String({ description, format: "uri", maxLength: 2048 }));
const names = (description: string) => Type.Optional(Type.Array(text("A name"), { description }));
const recurrenceCount = Type.Optional(Type.Integer({ description: "How many times the report is executed; without end when absent" }));
const recurrenceInterval = Type.Optional(Type.Integer({ description: "Hours from one execution to the next" }));

export const InsightsDataset = structure("InsightsDataset", "Data that queries select from, like a table", {
  datasetName: text("Name of the data set, to name after FROM"),
  selectableColumns: names("Columns that a query may select"),
  availableMetrics: names("Metrics, which aggregate, that a query may select"),
  availableDateRanges: Type.Optional(Type.Array(InsightsDateRange, { description: "Time spans that a query may end with" })),
  minimumRecurrenceInterval: Type.Optional(Type.Integer({ description: "Hours that have to lie between executions of a report, at least; program mpn only" })),
});

export const InsightsQueryRequest = structure("InsightsQueryRequest", "A query to keep", {
  Name: text("Name of the query", { minLength: 1 }),
  Description: optionalText("What the query is for", 4096),
  Query: text("The query, as in SELECT CustomerName FROM CustomersAndTenants ORDER BY CustomerName LIMIT 10 TIMESPAN LAST_MONTH", { minLength: 1 }),
});

export const InsightsQuery = structure("InsightsQuery", "A query that reports can execute", {
  queryId: guid("Identifier of the query"),
  name: text("Name of the query"),
  description: optionalText("What the query is for", 4096),
  query: text("The query itself"),
  type: InsightsQueryType,
  user: optionalText("User who created the query"),
  createdTime: instant("When the query was created, to the second"),
  modifiedTime: Type.Optional(instant("When the query was last changed; absent when it was not")),
});

export const InsightsReportRequest = structure("InsightsReportRequest", "A report to schedule, or to execute once", {
  ReportName: text("Name of the report", { minLength: 1 }),
  Description: optionalText("What the report is for", 4096),
  QueryId: Type.Optional(guid("Query to execute, required to create a report; it cannot be changed later")),
  StartTime: Type.Optional(instant("When the report is first executed; required unless ExecuteNow is true")),
  ExecuteNow: Type.Optional(Type.Boolean({ description: "Whether the report is executed once and at once, whatever its schedule says; program mpn only" })),
  QueryStartTime: Type.Optional(instant("Beginning of the data, in place of the query's TIMESPAN; with ExecuteNow only")),
  QueryEndTime: Type.Optional(instant("End of the data, in place of the query's TIMESPAN; with ExecuteNow only")),
  RecurrenceInterval: Type.Optional(Type.Integer({ minimum: 4, maximum: 2160, description: "Hours from one execution to the next; required to create a report unless ExecuteNow is true" })),
  RecurrenceCount: recurrenceCount,
  Format: Type.Optional(InsightsReportFormat),
  CallbackUrl: address("Address to call when a report can be downloaded; it has to be reachable from outside"),
  CallbackMethod: Type.Optional(InsightsCallbackMethod),
});

export const InsightsReport = structure("InsightsReport", "A report as it is scheduled", {
  reportId: guid("Identifier of the report"),
  reportName: text("Name of the report"),
  description: optionalText("What the report is for", 4096),
  queryId: guid("Query that the report executes"),
  query: text("That query itself"),
  user: optionalText("User who created the report"),
  createdTime: instant("When the report was created, to the second"),
  modifiedTime: Type.Optional(instant("When the report was last changed; absent when it was not")),
  executeNow: Type.Optional(Type.Boolean({ description: "Whether the report was executed once and at once; program mpn only" })),
  startTime: Type.Optional(instant("When the report is first executed")),
  reportStatus: InsightsReportStatus,
  recurrenceInterval,
  recurrenceCount,
  callbackUrl: address("Address that is called when a report can be downloaded; absent when none was given"),
  callbackMethod: Type.Optional(InsightsCallbackMethod),
  format: Type.Optional(InsightsReportFormat),
});

export const InsightsReportExecution = structure("InsightsReportExecution", "One execution of a report", {
  executionId: guid("Identifier of the execution"),
  reportId: guid("Report that was executed"),
  recurrenceInterval,
  recurrenceCount,
  callbackUrl: address("Address that is called when the file can be downloaded; absent when none was given"),
  callbackMethod: Type.Optional(InsightsCallbackMethod),
  format: Type.Optional(InsightsReportFormat),
  executionStatus: InsightsExecutionStatus,
  reportLocation: optionalText("Where the service keeps the file, if it says so; reportAccessSecureLink is the address to download it from", 2048),
  reportAccessSecureLink: address("Address to download the file from; absent before the execution is Completed"),
  reportExpiryTime: Type.Optional(instant("When the address to download from expires; absent when it is not said")),
  reportGeneratedTime: Type.Optional(instant("When the file was made; absent before")),
});
