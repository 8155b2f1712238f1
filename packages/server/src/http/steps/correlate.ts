// Step 2: every answer carries the request's ids, echoed or new, and the marks that the service's own answers have.

import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { BuiltOperation } from "@understudy/contract";
import { isGuid } from "@understudy/kernel";
import { badProperty } from "../../call/index.ts";

export interface Trace {
  readonly requestId: string;
  readonly correlationId: string;
  /** Whether the client named the request, so that it can be repeated. */
  readonly named: boolean;
  /** Whether the client named what the request belongs to. */
  readonly correlated: boolean;
}

export function correlate(headers: IncomingHttpHeaders): Trace {
  const requestId = guidIn(headers["ms-requestid"]);
  const correlationId = guidIn(headers["ms-correlationid"]);
  return {
    requestId: requestId ?? randomUUID(),
    correlationId: correlationId ?? randomUUID(),
    named: requestId !== undefined,
    correlated: correlationId !== undefined,
  };
}

/** A few operations are documented to need both ids: such a request can always be repeated. What is no GUID is none. */
export function checkRequestIds({ needsRequestIds }: BuiltOperation, { named, correlated }: Trace): void {
  if (needsRequestIds !== true || (named && correlated)) return;
  throw badProperty(named ? "MS-CorrelationId" : "MS-RequestId", "this operation needs the header, and a GUID in it");
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
