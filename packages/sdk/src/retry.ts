// When a call is repeated, and after how long. A repeated request is the same one, with the same MS-RequestId, by which the
// hosts of the API know that they have carried out a write whose answer got lost. No other host knows that header: what
// would be done twice there is repeated only when it cannot have been done.

import type { PipelineRequest, PipelineResponse, PipelineRetryOptions, RestError, RetryStrategy } from "@azure/core-rest-pipeline";
import { isRetryableStatus } from "./errors/partner-center-error.ts";
import type { HostRole } from "./operation.ts";

export const retryDefaults = { maxRetries: 3, retryDelayInMs: 1_000, maxRetryDelayInMs: 64_000 } as const;

/** Faults before anything was sent. */
const unsentFaults = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]);

/** Faults of the network that may be gone a moment later. Certificates that nobody trusts are none of them. */
const passingFaults = new Set([
  "ETIMEDOUT", "ESOCKETTIMEDOUT", "ECONNRESET", "ECONNABORTED", "EPIPE", ...unsentFaults,
  "ENETUNREACH", "EHOSTUNREACH", "REQUEST_SEND_ERROR",
]);

export const isPassing = ({ code }: Pick<RestError, "code">): boolean => code !== undefined && passingFaults.has(code);

export function retryStrategy(options: PipelineRetryOptions = {}, role: HostRole = "api", random: () => number = Math.random): RetryStrategy {
  const { retryDelayInMs, maxRetryDelayInMs } = { ...retryDefaults, ...options };
  return {
    name: "partnerCenterRetryStrategy",
    retry({ retryCount, response, responseError }) {
      const mayHelp = response ? isRetryableStatus(response.status) : responseError !== undefined && isPassing(responseError);
      const mayBeDoneTwice = role !== "api" && !isRepeatable((response ?? responseError)?.request);
      if (!mayHelp || (mayBeDoneTwice && !wasNotDone(response, responseError))) return { skipStrategy: true };
      const asked = response && retryAfterOf(response);
      // Who is asked to wait for longer than a call may take is told so, and decides.
      if (asked !== undefined && asked > maxRetryDelayInMs) return { skipStrategy: true };
      return { retryAfterInMs: asked ?? backOff(retryCount, retryDelayInMs, maxRetryDelayInMs, random()) };
    },
  };
}

/** Of these methods a second time changes nothing more. */
const isRepeatable = (request: PipelineRequest | undefined): boolean =>
  request !== undefined && ["GET", "HEAD", "PUT", "DELETE"].includes(request.method);

/** Who says when to come again has not begun, and what was never sent has not either. */
const wasNotDone = (response: PipelineResponse | undefined, error: RestError | undefined): boolean =>
  response ? (response.status === 429 || response.status === 503) && retryAfterOf(response) !== undefined : unsentFaults.has(error?.code ?? "");

/** Twice as long each time, less up to half of it by chance, so that many clients do not come back at once. */
function backOff(retryCount: number, first: number, most: number, chance: number): number {
  const whole = Math.min(first * 2 ** retryCount, most);
  return whole / 2 + (whole / 2) * chance;
}

/** Milliseconds that the service asks to wait: seconds, or a date, which is compared with the answer's own. */
export function retryAfterOf({ headers }: Pick<PipelineResponse, "headers">): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value) * 1_000;
  // Engines take almost anything for a date; that of HTTP begins with the name of a day.
  if (!/^[A-Za-z]{3}/.test(value)) return undefined;
  const until = Date.parse(value) - Date.parse(headers.get("date") ?? "");
  return Number.isFinite(until) ? Math.max(until, 0) : undefined;
}
