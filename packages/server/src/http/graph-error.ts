// Refusals as Microsoft Graph words them, for the operations that are served on its host: clients of Graph read the code.
// Source: conventions section 11; the page "Microsoft Graph error responses and resource types".

import type { FastifyRequest } from "fastify";
import { allOperations, isBuilt } from "@understudy/contract";
import { machineClock, toInstantText } from "@understudy/kernel";

const codes: Readonly<Record<number, string>> = {
  400: "BadRequest", 401: "InvalidAuthenticationToken", 403: "Authorization_RequestDenied", 404: "ResourceNotFound", 409: "Conflict",
  412: "PreconditionFailed", 413: "RequestEntityTooLarge", 415: "UnsupportedMediaType", 429: "TooManyRequests", 500: "InternalServerError",
};

const served: ReadonlySet<string> = new Set(allOperations.filter(isBuilt).filter(({ host, ownRoute }) => host === "graph" && !ownRoute).map(({ id }) => id));

export const isOnGraph = ({ routeOptions }: FastifyRequest): boolean => served.has(routeOptions.config?.operation ?? "");

/** `name` is the code, where the refusal has one of its own. */
export function graphError({ headers, trace: { requestId } }: FastifyRequest, status: number, message: string, name = codes[status] ?? "GeneralException"): object {
  const named = headers["client-request-id"];
  const innerError = { date: toInstantText(machineClock.now()), "request-id": requestId, "client-request-id": typeof named === "string" ? named : requestId };
  return { error: { code: name, message: message.slice(0, 1024), innerError } };
}
