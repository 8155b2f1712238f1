// What went wrong when no answer came, in this client's words. A call that its caller has ended stays an AbortError, and
// what a credential or the guard throws stays what it is.

import { isRestError } from "@azure/core-rest-pipeline";
import { AttemptTimeout } from "../attempt.ts";
import { isPassing } from "../retry.ts";
import { ConnectionError, RequestTimeoutError } from "./partner-center-error.ts";

interface Call {
  readonly operation: string;
  readonly requestId: string;
  readonly correlationId: string;
}

export function failureOf(error: unknown, call: Call): unknown {
  if (error instanceof AttemptTimeout) {
    return new RequestTimeoutError({ ...call, message: `${call.operation} was not answered within its time`, isRetryable: true, cause: error });
  }
  if (!isRestError(error) || error.response) return error;
  const { code = "" } = error;
  return new ConnectionError({ ...call, code, message: `${call.operation} got no answer: ${error.message}`, isRetryable: isPassing(error), cause: error });
}
