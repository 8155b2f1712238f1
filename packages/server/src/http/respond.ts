// The one place where whatever was thrown becomes an answer: a fault its documented body, anything else a logged 500.

import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { faults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { malformedBody } from "../identity/index.ts";
import { cameThroughDashboard } from "./address.ts";
import { graphError, isOnGraph } from "./graph-error.ts";
import type { House } from "./house.ts";
import { isOnPartnerApi, partnerApiError } from "./partner-api-error.ts";
import { Overloaded } from "../world/index.ts";
import { Throttled } from "./steps/throttle.ts";

/** What a request is refused with, for the inspector to explain. */
export type Refusing = Fault | Throttled | Overloaded;

export const bodyBytesMax = 1_048_576;

export function respond(house: House, error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof Throttled || error instanceof Overloaded) {
    request.refusedBy = error;
    reply.code(429).header("Retry-After", String(error.retryAfterSeconds));
    return reply.send(isOnGraph(request) ? graphError(request, 429, error.message) : { statusCode: 429, message: error.message });
  }
  const fault = error instanceof Fault ? error : (faultOf(error as FastifyError, request) ?? unexpected(house, error, request));
  request.refusedBy = fault;
  const { definition } = fault;
  if (definition === faults.mfaRequired && house.world.settings.mfaAnswer === "y2019") return mfaAnswerOf2019(reply);
  // The connection stays, and the rest of the body is read and dropped: a client that sends all of it before it reads
  // anything finds its answer.
  if (definition === faults.bodyTooLarge) reply.removeHeader("connection");
  if (definition.status === 401) reply.header("WWW-Authenticate", "Bearer");
  reply.code(definition.status);
  if (isTokenService(request) && definition.status < 500) return reply.send(malformedBody(fault.message, request.trace.correlationId));
  if (isOnGraph(request)) return reply.send(graphError(request, definition.status, fault.message, definition.errorName));
  if (isOnPartnerApi(request)) return reply.send(partnerApiError(definition.status, fault.message, definition.errorName));
  return reply.send(faultBody(fault, house));
}

/** Token clients read their own dialect, whoever refuses. */
const isTokenService = ({ routeOptions, raw }: FastifyRequest): boolean =>
  !cameThroughDashboard(raw) && (routeOptions.config?.operation?.startsWith("identity.") ?? false);

export function faultBody(fault: Fault, house: House): object {
  const { mfaAnswer } = house.world.settings;
  // The text and the code of 2020; its status was the same.
  if (fault.definition === faults.mfaRequired && mfaAnswer === "y2020") {
    return { code: 10001, description: "Authentication failed: multi-factor authentication is required.", data: [], source: "PartnerFD" };
  }
  const { code, errorName } = fault.definition;
  const description = fault.message.slice(0, 1024);
  if (errorName !== undefined) return newerBody(code, errorName, description);
  return { code, description, data: fault.data, source: "PartnerFD" };
}

/** As newer services refuse (conventions section 11). No documented example has a parameter. */
const newerBody = (code: number, errorName: string, description: string): object => ({
  code, message: description, description, errorName, isRetryable: false, parameters: {}, errorMessageExtended: `InternalErrorCode=${code}`,
});

function mfaAnswerOf2019(reply: FastifyReply): FastifyReply {
  reply.raw.statusMessage = "Unauthorized - MFA required";
  return reply.code(401).header("WWW-Authenticate", 'Bearer error="invalid_token"').send();
}

/** What the HTTP library refuses before a handler sees it. */
function faultOf(error: FastifyError, { headers, routeOptions }: FastifyRequest): Fault | undefined {
  if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE") return new Fault(faults.bodyTooLarge, { limit: routeOptions.bodyLimit });
  if (error.code === "FST_ERR_CTP_INVALID_CONTENT_LENGTH") return malformed("Content-Length does not match the body");
  if (error.code === "FST_ERR_MAX_PARAM_LENGTH") return malformed("a part of the path is longer than any that is known");
  if (error.code === "FST_ERR_CTP_INVALID_MEDIA_TYPE") {
    return new Fault(faults.unsupportedMediaType, { contentType: headers["content-type"] ?? "", expected: "application/json" });
  }
  if (error.code === "FST_ERR_BAD_URL") return malformed("the path is not percent-encoded as it should be");
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) return malformed(error.message);
  return undefined;
}

const malformed = (why: string): Fault => new Fault(faults.badProperty, { reason: `${why}.` }, [why]);

function unexpected(house: House, error: unknown, request: FastifyRequest): Fault {
  const { correlationId } = request.trace;
  house.log.error({ err: error, correlationId, method: request.method, path: request.url.split("?")[0] }, "unexpected failure");
  return new Fault(faults.unexpected, { correlationId });
}
