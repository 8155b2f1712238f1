// Refusals as the partner API words them, for the operations that are served on its host: each has a name, and no number.
// Source: partner-rest/error-codes.md.

import type { FastifyRequest } from "fastify";
import { allOperations, isBuilt } from "@understudy/contract";

const codes: Readonly<Record<number, string>> = {
  400: "invalidRequest", 401: "unauthenticated", 403: "accessDenied", 404: "itemNotFound", 409: "resourceModified", 412: "preconditionFailed",
  503: "serviceNotAvailable",
};

const served: ReadonlySet<string> = new Set(allOperations.filter(isBuilt).filter(({ host }) => host === "partnerApi").map(({ id }) => id));

export const isOnPartnerApi = ({ routeOptions }: FastifyRequest): boolean => served.has(routeOptions.config?.operation ?? "");

/** `name` is the code, where the refusal has one of its own. */
export const partnerApiError = (status: number, message: string, name = codes[status] ?? (status < 500 ? "invalidRequest" : "generalException")): object =>
  ({ error: { code: name, message: message.slice(0, 1024) } });
