// What went wrong when no answer came, in this client's words. A call that its caller has ended stays an AbortError, and
// what a credential or the guard throws stays what it is.

import type { AbortSignalLike } from "@azure/abort-controller";
import { isRestError } from "@azure/core-rest-pipeline";
import { isPassing } from "../retry.ts";
import { ConnectionError, RequestTimeoutError } from "./partner-center-error.ts";

interface Call {
  readonly operation: string;
  readonly requestId: string;
  readonly correlationId: string;
  readonly abortSignal: AbortSignalLike | undefined;
}

export function failureOf(error: unknown, { abortSignal, ...call }: Call): unknown {
  const isAbort = error instanceof Error && error.name === "AbortError";
  if (isAbort && !abortSignal?.aborted) {
    return new RequestTimeoutError({ ...call, message: `${call.operation} was not answered within its time`, isRetryable: true, cause: error });
  }
  if (!isRestError(error) || error.response) return error;
  const { code = "" } = error;
  return new ConnectionError({ ...call, code, message: `${call.operation} reached no server: ${error.message}`, isRetryable: isPassing(error), cause: error });
}
