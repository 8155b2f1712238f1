// Refusals of the token service, in Azure AD's dialect: clients act on `error` and on the AADSTS number.
// Source: identity reference section 5.

import { randomUUID } from "node:crypto";
import { machineClock } from "@understudy/kernel";

/** One row of the table: how a case is refused. `{name}` in the text stands for a value. */
export interface Refusal {
  readonly status: 400 | 401;
  readonly error: string;
  readonly number: number;
  readonly text: string;
}

const refusal = (status: 400 | 401, error: string, number: number, text: string): Refusal => ({ status, error, number, text });

export const refusals = {
  wrongVerb: refusal(400, "invalid_request", 900561, "The endpoint only accepts POST requests. Received a {method} request."),
  unknownTenant: refusal(400, "invalid_request", 90002, "Tenant '{tenant}' not found. Check that the tenant id or domain is right, and that it belongs to this world."),
  unknownTenantOfDocument: refusal(400, "invalid_tenant", 90002, "Tenant '{tenant}' not found. Check that the tenant id or domain is right, and that it belongs to this world."),
  emptyTenant: refusal(400, "invalid_request", 900021, "Requested tenant identifier '{tenant}' is not valid."),
  malformedTenant: refusal(400, "invalid_request", 900023, "Specified tenant identifier '{tenant}' is neither a valid DNS name, nor a valid external domain."),
  noTenantInformation: refusal(400, "invalid_request", 50059, "No tenant-identifying information found in either the request or implied by any provided credentials."),
  otherCloud: refusal(400, "invalid_request", 90038, "Tenant '{tenant}' belongs to another national cloud. Use the authority of that cloud: {authority}."),
  unknownInstance: refusal(400, "invalid_instance", 50049, "Unknown or invalid instance."),
  missingParameter: refusal(400, "invalid_request", 900144, "The request body must contain the following parameter: '{parameter}'."),
  malformedRequest: refusal(400, "invalid_request", 9002313, "Invalid request. Request is malformed or invalid. {reason}"),
  unsupportedGrant: refusal(400, "unsupported_grant_type", 70003, "The app requested an unsupported grant type '{grant}'. {reason}"),
  unknownClient: refusal(400, "unauthorized_client", 700016, "Application with identifier '{client}' was not found in the directory '{tenant}'. Register it there, or check which tenant the request was sent to."),
  missingSecret: refusal(401, "invalid_client", 7000218, "The request body must contain the following parameter: 'client_assertion' or 'client_secret'."),
  wrongSecret: refusal(401, "invalid_client", 7000215, "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret id, for a secret added to app '{client}'."),
  expiredSecret: refusal(401, "invalid_client", 7000222, "The provided client secret keys for app '{client}' are expired. Add a new key in App management."),
  secretFromPublicClient: refusal(401, "invalid_client", 700025, "Client is public so neither 'client_assertion' nor 'client_secret' should be presented."),
  unknownResource: refusal(400, "invalid_resource", 500011, "The resource principal named {resource} was not found in the tenant named {tenant}."),
  unknownResourceV1: refusal(400, "invalid_resource", 50001, "The resource principal named {resource} was not found in the tenant named {tenant}."),
  resourceOnV2: refusal(400, "invalid_request", 901002, "The 'resource' request parameter is not supported."),
  scopeNotDefault: refusal(400, "invalid_scope", 1002012, "The provided value for scope {scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI)."),
  severalResources: refusal(400, "invalid_scope", 28000, "Provided value for the input parameter scope is not valid because it contains more than one resource. Scope {scope} is not valid."),
} as const satisfies Record<string, Refusal>;

export class TokenRefused extends Error {
  override readonly name = "TokenRefused";
  readonly refusal: Refusal;

  constructor(refusal: Refusal, values: Readonly<Record<string, string>> = {}) {
    super(refusal.text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder));
    this.refusal = refusal;
  }
}

/**
 * What the HTTP library refuses on the token service's paths, in the token service's words. The request's host may be
 * what is wrong with it, so the link names the real one.
 */
export const malformedBody = (reason: string, correlationId: string): ErrorBody =>
  errorBody(new TokenRefused(refusals.malformedRequest, { reason }), { origin: "https://login.microsoftonline.com", correlationId });

export interface ErrorBody {
  readonly error: string;
  readonly error_description: string;
  readonly error_codes: readonly number[];
  readonly timestamp: string;
  readonly trace_id: string;
  readonly correlation_id: string;
  readonly error_uri: string;
}

/** The body of a refusal. `origin` is where the request came in, so that the link leads somewhere. */
export function errorBody(
  refused: TokenRefused,
  about: { readonly origin: string; readonly correlationId: string },
): ErrorBody {
  const { error, number } = refused.refusal;
  // For the reader of a client's log, who compares it with the log's own times.
  const timestamp = machineClock.now().toString({ fractionalSecondDigits: 0 }).replace("T", " ");
  const traceId = randomUUID();
  const description = [
    `AADSTS${number}: ${refused.message}`, `Trace ID: ${traceId}`,
    `Correlation ID: ${about.correlationId}`, `Timestamp: ${timestamp}`,
  ];
  return {
    error,
    error_description: description.join("\r\n"),
    error_codes: [number],
    timestamp,
    trace_id: traceId,
    correlation_id: about.correlationId,
    error_uri: `${about.origin}/error?code=${number}`,
  };
}
