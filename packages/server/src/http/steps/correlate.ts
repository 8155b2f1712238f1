// Step 2: every answer carries the request's ids, echoed or new, and the marks that the service's own answers have.

import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { isGuid } from "@understudy/kernel";

export interface Trace {
  readonly requestId: string;
  readonly correlationId: string;
  /** Whether the client named the request, so that it can be repeated. */
  readonly named: boolean;
}

export function correlate(headers: IncomingHttpHeaders): Trace {
  const requestId = guidIn(headers["ms-requestid"]);
  return {
    requestId: requestId ?? randomUUID(),
    correlationId: guidIn(headers["ms-correlationid"]) ?? randomUUID(),
    named: requestId !== undefined,
  };
}

export function traceHeaders(trace: Trace, locale: string | string[] | undefined): Record<string, string> {
  return {
    "MS-RequestId": trace.requestId,
    "MS-CorrelationId": trace.correlationId,
    "MS-CV": `${randomUUID().slice(19).replace("-", "")}.0`,
    "MS-ServerId": "101",
    ...(typeof locale === "string" && { "X-Locale": locale }),
  };
}

const guidIn = (header: string | string[] | undefined): string | undefined =>
  typeof header === "string" && isGuid(header) ? header : undefined;
