// Generated from the contract by `npm run generate`: how these operations are called.

import type { InsightsDataset, InsightsQuery, InsightsQueryRequest, InsightsReport, InsightsReportExecution, InsightsReportRequest } from "../models/analytics.ts";
import type { CallOptions, Operation, WriteOptions } from "../operation.ts";
import type { Paged } from "../paging.ts";
import type { Instant } from "../values.ts";

/** Options of `insights.datasets.list`. */
export interface InsightsDatasetsListOptions extends CallOptions {
  /** Name of a data set, to answer no other (at most 1024 characters). */
  readonly datasetName?: string | undefined;
}

/** Options of `insights.queries.list`. */
export interface InsightsQueriesListOptions extends CallOptions {
  /** Identifier of a query, to answer no other (at most 1024 characters). */
  readonly queryId?: string | undefined;
  /** Name of a query, to answer no other (at most 1024 characters). */
  readonly queryName?: string | undefined;
  /** Whether queries that come with the service are answered, too. */
  readonly includeSystemQueries?: boolean | undefined;
  /** Whether only queries that come with the service are answered. */
  readonly includeOnlySystemQueries?: boolean | undefined;
}

/** Options of `insights.queries.test`. */
export interface InsightsQueriesTestOptions extends CallOptions {
  /** The query itself, URL-encoded (at most 8192 characters). */
  readonly exportQuery?: string | undefined;
  /** Identifier of a query that exists. */
  readonly queryId?: string | undefined;
  /** Beginning of the data, in place of the query's TIMESPAN; mpn only. */
  readonly startTime?: Instant | undefined;
  /** End of the data, in place of the query's TIMESPAN; mpn only. */
  readonly endTime?: Instant | undefined;
}

/** Options of `insights.reports.list`. */
export interface InsightsReportsListOptions extends CallOptions {
  /** Identifier of a report, to answer no other (at most 1024 characters). */
  readonly reportId?: string | undefined;
  /** Name of a report, to answer no other (at most 1024 characters). */
  readonly reportName?: string | undefined;
  /** Identifier of a query, to answer reports of this query only (at most 1024 characters). */
  readonly queryId?: string | undefined;
}

/** Options of `insights.reports.executions.list`. */
export interface InsightsReportsExecutionsListOptions extends CallOptions {
  /** Identifiers of executions, to answer no others (at most 1024 characters). */
  readonly executionId?: string | undefined;
  /** Statuses of executions to answer, by InsightsExecutionStatus; Completed when absent (at most 1024 characters). */
  readonly executionStatus?: string | undefined;
  /** Whether only the latest execution is answered, true when absent; false: those of the last 90 days. */
  readonly getLatestExecution?: boolean | undefined;
}

export interface InsightsOperations {
  readonly datasets: InsightsDatasetsOperations;
  readonly queries: InsightsQueriesOperations;
  readonly reports: InsightsReportsOperations;
}

export interface InsightsDatasetsOperations {
  /**
   * List the data sets that queries select from.
   *
   * - The data sets of cmp are ISVCustomer, ISVMarketplaceInsights, ISVUsage and ISVOrder.
   * - {program} is mpn, the partner's own insights, or cmp, those of the commercial marketplace.
   * - For mpn it takes the token of a user who is Global admin or MPN admin and, besides, Executive report viewer.
   * - For cmp it takes an application-only token for https://graph.windows.net, of an application that is added as Manager under User management.
   * - Whatever is answered lies in value, one thing as well as many; statusCode repeats the HTTP status, and for mpn dataRedacted says whether data was left out.
   *
   * `GET /insights/v1/{program}/ScheduledDataset`, for an application or a user, in global.
   */
  list(program: string, options?: InsightsDatasetsListOptions): Paged<InsightsDataset>;
}

export interface InsightsQueriesOperations {
  /**
   * Create a query that reports can execute.
   *
   * - A query is SELECT columns FROM dataset, then in this order and as needed WHERE conditions, ORDER BY columns, LIMIT rows and TIMESPAN range; without TIMESPAN it covers six months.
   * - {program} is mpn, the partner's own insights, or cmp, those of the commercial marketplace.
   * - For mpn it takes the token of a user who is Global admin or MPN admin and, besides, Executive report viewer.
   * - For cmp it takes an application-only token for https://graph.windows.net, of an application that is added as Manager under User management.
   * - Whatever is answered lies in value, one thing as well as many; statusCode repeats the HTTP status, and for mpn dataRedacted says whether data was left out.
   *
   * `POST /insights/v1/{program}/ScheduledQueries`, for an application or a user, in global.
   */
  create(program: string, body: InsightsQueryRequest, options?: CallOptions): Promise<InsightsQuery[]>;
  /**
   * List the queries, the partner's own and those that come with the service.
   *
   * - {program} is mpn, the partner's own insights, or cmp, those of the commercial marketplace.
   * - For mpn it takes the token of a user who is Global admin or MPN admin and, besides, Executive report viewer.
   * - For cmp it takes an application-only token for https://graph.windows.net, of an application that is added as Manager under User management.
   * - Whatever is answered lies in value, one thing as well as many; statusCode repeats the HTTP status, and for mpn dataRedacted says whether data was left out.
   *
   * `GET /insights/v1/{program}/ScheduledQueries`, for an application or a user, in global.
   */
  list(program: string, options?: InsightsQueriesListOptions): Paged<InsightsQuery>;
  /**
   * Delete a query of the partner's own.
   *
   * - The answer holds the query that was deleted.
   * - {program} is mpn, the partner's own insights, or cmp, those of the commercial marketplace.
   * - For mpn it takes the token of a user who is Global admin or MPN admin and, besides, Executive report viewer.
   * - For cmp it takes an application-only token for https://graph.windows.net, of an application that is added as Manager under User management.
   * - Whatever is answered lies in value, one thing as well as many; statusCode repeats the HTTP status, and for mpn dataRedacted says whether data was left out.
   *
   * `DELETE /insights/v1/{program}/ScheduledQueries/{queryId}`, for an application or a user, in global.
   */
  delete(program: string, queryId: string, options?: WriteOptions): Promise<InsightsQuery[]>;
  /**
   * Execute a query at once for its first rows, to see whether it is right.
   *
   * - Exactly one of exportQuery and queryId is given.
   * - value holds the rows: up to 100 for mpn, up to 10 for cmp.
   * - It ends after 100 seconds; a query that takes longer is most likely right, and a report of it will be made.
   * - {program} is mpn, the partner's own insights, or cmp, those of the commercial marketplace.
   * - For mpn it takes the token of a user who is Global admin or MPN admin and, besides, Executive report viewer.
   * - For cmp it takes an application-only token for https://graph.windows.net, of an application that is added as Manager under User management.
   * - Whatever is answered lies in value, one thing as well as many; statusCode repeats the HTTP status, and for mpn dataRedacted says whether data was left out.
   *
   * `GET /insights/v1/{program}/ScheduledQueries/testQueryResult`, for an application or a user, in global.
   */
  test(program: string, options?: InsightsQueriesTestOptions): Paged<Record<string, unknown>>;
}

export interface InsightsReportsOperations {
  /**
   * Schedule a report, or execute it once and at once.
   *
   * - It takes ReportName and QueryId, and unless ExecuteNow is true StartTime and RecurrenceInterval.
   * - With ExecuteNow the schedule is ignored, and QueryStartTime and QueryEndTime replace the query's time span.
   * - When a file can be downloaded the callback is called, by POST as {CallbackUrl}/{reportId} or by GET as {CallbackUrl}?reportId={reportId}; POST when no method is given.
   * - {program} is mpn, the partner's own insights, or cmp, those of the commercial marketplace.
   * - For mpn it takes the token of a user who is Global admin or MPN admin and, besides, Executive report viewer.
   * - For cmp it takes an application-only token for https://graph.windows.net, of an application that is added as Manager under User management.
   * - Whatever is answered lies in value, one thing as well as many; statusCode repeats the HTTP status, and for mpn dataRedacted says whether data was left out.
   *
   * `POST /insights/v1/{program}/ScheduledReport`, for an application or a user, in global.
   */
  create(program: string, body: InsightsReportRequest, options?: CallOptions): Promise<InsightsReport[]>;
  /**
   * List the reports that are scheduled.
   *
   * - {program} is mpn, the partner's own insights, or cmp, those of the commercial marketplace.
   * - For mpn it takes the token of a user who is Global admin or MPN admin and, besides, Executive report viewer.
   * - For cmp it takes an application-only token for https://graph.windows.net, of an application that is added as Manager under User management.
   * - Whatever is answered lies in value, one thing as well as many; statusCode repeats the HTTP status, and for mpn dataRedacted says whether data was left out.
   *
   * `GET /insights/v1/{program}/ScheduledReport`, for an application or a user, in global.
   */
  list(program: string, options?: InsightsReportsListOptions): Paged<InsightsReport>;
  /**
   * Change a report's name, schedule, format or callback.
   *
   * - QueryId cannot be changed: a report of another query is another report.
   * - {program} is mpn, the partner's own insights, or cmp, those of the commercial marketplace.
   * - For mpn it takes the token of a user who is Global admin or MPN admin and, besides, Executive report viewer.
   * - For cmp it takes an application-only token for https://graph.windows.net, of an application that is added as Manager under User management.
   * - Whatever is answered lies in value, one thing as well as many; statusCode repeats the HTTP status, and for mpn dataRedacted says whether data was left out.
   *
   * `PUT /insights/v1/{program}/ScheduledReport/{reportId}`, for an application or a user, in global.
   */
  update(program: string, reportId: string, body: InsightsReportRequest, options?: WriteOptions): Promise<InsightsReport[]>;
  /**
   * Delete a report with all of its executions.
   *
   * - The answer holds the report that was deleted.
   * - {program} is mpn, the partner's own insights, or cmp, those of the commercial marketplace.
   * - For mpn it takes the token of a user who is Global admin or MPN admin and, besides, Executive report viewer.
   * - For cmp it takes an application-only token for https://graph.windows.net, of an application that is added as Manager under User management.
   * - Whatever is answered lies in value, one thing as well as many; statusCode repeats the HTTP status, and for mpn dataRedacted says whether data was left out.
   *
   * `DELETE /insights/v1/{program}/ScheduledReport/{reportId}`, for an application or a user, in global.
   */
  delete(program: string, reportId: string, options?: WriteOptions): Promise<InsightsReport[]>;
  /**
   * Pause a report: it is not executed until it is resumed.
   *
   * - The report's status becomes Paused.
   * - {program} is mpn, the partner's own insights, or cmp, those of the commercial marketplace.
   * - For mpn it takes the token of a user who is Global admin or MPN admin and, besides, Executive report viewer.
   * - For cmp it takes an application-only token for https://graph.windows.net, of an application that is added as Manager under User management.
   * - Whatever is answered lies in value, one thing as well as many; statusCode repeats the HTTP status, and for mpn dataRedacted says whether data was left out.
   *
   * `PUT /insights/v1/{program}/ScheduledReport/pause/{reportId}`, for an application or a user, in global.
   */
  pause(program: string, reportId: string, options?: WriteOptions): Promise<InsightsReport[]>;
  /**
   * Resume a report that was paused.
   *
   * - The report's status becomes Active.
   * - {program} is mpn, the partner's own insights, or cmp, those of the commercial marketplace.
   * - For mpn it takes the token of a user who is Global admin or MPN admin and, besides, Executive report viewer.
   * - For cmp it takes an application-only token for https://graph.windows.net, of an application that is added as Manager under User management.
   * - Whatever is answered lies in value, one thing as well as many; statusCode repeats the HTTP status, and for mpn dataRedacted says whether data was left out.
   *
   * `PUT /insights/v1/{program}/ScheduledReport/resume/{reportId}`, for an application or a user, in global.
   */
  resume(program: string, reportId: string, options?: WriteOptions): Promise<InsightsReport[]>;
  readonly executions: InsightsReportsExecutionsOperations;
}

export interface InsightsReportsExecutionsOperations {
  /**
   * List the executions of a report, with the addresses to download its files from.
   *
   * - Without parameters it answers the latest execution that is Completed: 404 before there is one.
   * - Several ids, {reportId} included, or statuses are separated by semicolons.
   * - {program} is mpn, the partner's own insights, or cmp, those of the commercial marketplace.
   * - For mpn it takes the token of a user who is Global admin or MPN admin and, besides, Executive report viewer.
   * - For cmp it takes an application-only token for https://graph.windows.net, of an application that is added as Manager under User management.
   * - Whatever is answered lies in value, one thing as well as many; statusCode repeats the HTTP status, and for mpn dataRedacted says whether data was left out.
   *
   * `GET /insights/v1/{program}/ScheduledReport/execution/{reportId}`, for an application or a user, in global.
   */
  list(program: string, reportId: string, options?: InsightsReportsExecutionsListOptions): Paged<InsightsReportExecution>;
}

/** List the data sets that queries select from. */
export const insightsDatasetsList: Operation<[program: string, options?: InsightsDatasetsListOptions], Paged<InsightsDataset>> = {
  "id": "insights.datasets.list",
  "method": "GET",
  "path": "/insights/v1/{program}/ScheduledDataset",
  "query": {
    "datasetName": "text"
  },
  "listing": "insights"
};

/** Create a query that reports can execute. */
export const insightsQueriesCreate: Operation<[program: string, body: InsightsQueryRequest, options?: CallOptions], Promise<InsightsQuery[]>> = {
  "id": "insights.queries.create",
  "method": "POST",
  "path": "/insights/v1/{program}/ScheduledQueries",
  "body": {
    "": "object!",
    "Name": "text!",
    "Description": "text",
    "Query": "text!"
  },
  "listing": "insights"
};

/** List the queries, the partner's own and those that come with the service. */
export const insightsQueriesList: Operation<[program: string, options?: InsightsQueriesListOptions], Paged<InsightsQuery>> = {
  "id": "insights.queries.list",
  "method": "GET",
  "path": "/insights/v1/{program}/ScheduledQueries",
  "query": {
    "queryId": "text",
    "queryName": "text",
    "includeSystemQueries": "boolean",
    "includeOnlySystemQueries": "boolean"
  },
  "listing": "insights"
};

/** Delete a query of the partner's own. */
export const insightsQueriesDelete: Operation<[program: string, queryId: string, options?: WriteOptions], Promise<InsightsQuery[]>> = {
  "id": "insights.queries.delete",
  "method": "DELETE",
  "path": "/insights/v1/{program}/ScheduledQueries/{queryId}",
  "listing": "insights"
};

/** Execute a query at once for its first rows, to see whether it is right. */
export const insightsQueriesTest: Operation<[program: string, options?: InsightsQueriesTestOptions], Paged<Record<string, unknown>>> = {
  "id": "insights.queries.test",
  "method": "GET",
  "path": "/insights/v1/{program}/ScheduledQueries/testQueryResult",
  "query": {
    "exportQuery": "text",
    "queryId": "text",
    "startTime": "text",
    "endTime": "text"
  },
  "listing": "insights"
};

/** Schedule a report, or execute it once and at once. */
export const insightsReportsCreate: Operation<[program: string, body: InsightsReportRequest, options?: CallOptions], Promise<InsightsReport[]>> = {
  "id": "insights.reports.create",
  "method": "POST",
  "path": "/insights/v1/{program}/ScheduledReport",
  "body": {
    "": "object!",
    "ReportName": "text!",
    "Description": "text",
    "QueryId": "text",
    "StartTime": "text",
    "ExecuteNow": "boolean",
    "QueryStartTime": "text",
    "QueryEndTime": "text",
    "RecurrenceInterval": "integer",
    "RecurrenceCount": "integer",
    "Format": "text",
    "CallbackUrl": "text",
    "CallbackMethod": "text"
  },
  "listing": "insights"
};

/** List the reports that are scheduled. */
export const insightsReportsList: Operation<[program: string, options?: InsightsReportsListOptions], Paged<InsightsReport>> = {
  "id": "insights.reports.list",
  "method": "GET",
  "path": "/insights/v1/{program}/ScheduledReport",
  "query": {
    "reportId": "text",
    "reportName": "text",
    "queryId": "text"
  },
  "listing": "insights"
};

/** Change a report's name, schedule, format or callback. */
export const insightsReportsUpdate: Operation<[program: string, reportId: string, body: InsightsReportRequest, options?: WriteOptions], Promise<InsightsReport[]>> = {
  "id": "insights.reports.update",
  "method": "PUT",
  "path": "/insights/v1/{program}/ScheduledReport/{reportId}",
  "body": {
    "": "object!",
    "ReportName": "text!",
    "Description": "text",
    "QueryId": "text",
    "StartTime": "text",
    "ExecuteNow": "boolean",
    "QueryStartTime": "text",
    "QueryEndTime": "text",
    "RecurrenceInterval": "integer",
    "RecurrenceCount": "integer",
    "Format": "text",
    "CallbackUrl": "text",
    "CallbackMethod": "text"
  },
  "listing": "insights"
};

/** Delete a report with all of its executions. */
export const insightsReportsDelete: Operation<[program: string, reportId: string, options?: WriteOptions], Promise<InsightsReport[]>> = {
  "id": "insights.reports.delete",
  "method": "DELETE",
  "path": "/insights/v1/{program}/ScheduledReport/{reportId}",
  "listing": "insights"
};

/** Pause a report: it is not executed until it is resumed. */
export const insightsReportsPause: Operation<[program: string, reportId: string, options?: WriteOptions], Promise<InsightsReport[]>> = {
  "id": "insights.reports.pause",
  "method": "PUT",
  "path": "/insights/v1/{program}/ScheduledReport/pause/{reportId}",
  "listing": "insights"
};

/** Resume a report that was paused. */
export const insightsReportsResume: Operation<[program: string, reportId: string, options?: WriteOptions], Promise<InsightsReport[]>> = {
  "id": "insights.reports.resume",
  "method": "PUT",
  "path": "/insights/v1/{program}/ScheduledReport/resume/{reportId}",
  "listing": "insights"
};

/** List the executions of a report, with the addresses to download its files from. */
export const insightsReportsExecutionsList: Operation<[program: string, reportId: string, options?: InsightsReportsExecutionsListOptions], Paged<InsightsReportExecution>> = {
  "id": "insights.reports.executions.list",
  "method": "GET",
  "path": "/insights/v1/{program}/ScheduledReport/execution/{reportId}",
  "query": {
    "executionId": "text",
    "executionStatus": "text",
    "getLatestExecution": "boolean"
  },
  "listing": "insights"
};
