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
  return new ConnectionError({ ...call, code, message: `${call.operation} got no answer: ${error.message}${untrusted.has(code) ? howToTrust : ""}`, isRetryable: isPassing(error), cause: error });
}

/** Why a certificate is not trusted whose authority nobody has named. */
const untrusted = new Set([
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "UNABLE_TO_GET_ISSUER_CERT", "UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "SELF_SIGNED_CERT_IN_CHAIN", "DEPTH_ZERO_SELF_SIGNED_CERT",
]);

const howToTrust = ". Its certificate is not trusted here: name the file of its authority's in NODE_EXTRA_CA_CERTS, or give that as tlsOptions: { ca }";
