// Ends what takes too long or what its caller gives up: work that does not listen, such as another package's credential,
// is no longer waited for.

import { AbortError, type AbortSignalLike } from "@azure/abort-controller";
import { RestError, type PipelinePolicy, type PipelineResponse } from "@azure/core-rest-pipeline";
import { PartnerCenterError } from "./errors/partner-center-error.ts";
import { contentOf } from "./wire/content.ts";

export interface Limits {
  /** Milliseconds; 0, or absent: as long as it takes. */
  readonly timeoutMs?: number | undefined;
  readonly abortSignal?: AbortSignalLike | undefined;
}

/** What was not done within its time. */
export class TimeoutError extends PartnerCenterError {
  override readonly name: string = "TimeoutError";

  constructor(message: string) {
    super({ message, isRetryable: true });
  }
}

/** An attempt of a call that was not answered within the call's `timeoutMs`. */
export class AttemptTimeout extends TimeoutError {}

/** What a timer can wait for at most: it would end a longer wait at once. */
const longestWait = 2 ** 31 - 1;

/** Waits for work within limits. The signal tells the work of them; `late` makes the error for the time. */
export async function limited<Result>({ timeoutMs = 0, abortSignal }: Limits, late: () => Error, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  throwIfEnded(abortSignal);
  const time = new AbortController();
  const timer = timeoutMs > 0 ? setTimeout(() => time.abort(), Math.min(timeoutMs, longestWait)) : undefined;
  const signal = anyOf(abortSignal, time.signal);
  let stop = (): void => undefined;
  const over = new Promise<never>((_resolve, reject) => {
    stop = () => reject(ended());
  });
  signal.addEventListener("abort", stop);
  try {
    return await Promise.race([work(signal), over]);
  } catch (error) {
    throwIfEnded(abortSignal);
    throw time.signal.aborted ? late() : error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

export function throwIfEnded(abortSignal: AbortSignalLike | undefined): void {
  if (abortSignal?.aborted) throw ended();
}

const ended = (): AbortError => new AbortError("The call was ended by its caller.");

export const isAbortSignal = (value: unknown): value is AbortSignalLike =>
  typeof value === "object" && value !== null && "aborted" in value && "addEventListener" in value;

/** Aborted as soon as one of them is. */
export const anyOf = (...signals: readonly (AbortSignalLike | undefined)[]): AbortSignal =>
  AbortSignal.any(signals.filter((signal) => signal !== undefined).map(native));

function native(signal: AbortSignalLike): AbortSignal {
  if (signal instanceof AbortSignal) return signal;
  const controller = new AbortController();
  if (signal.aborted) controller.abort();
  else signal.addEventListener("abort", () => controller.abort());
  return controller.signal;
}

/** An answer with its bytes, where it is a file. */
export interface Received extends PipelineResponse {
  readonly content?: Uint8Array;
}

/** Its bytes; none where nothing came that could be streamed. */
export const contentIn = ({ content, bodyAsText }: Received): Uint8Array => content ?? new TextEncoder().encode(bodyAsText ?? "");

/**
 * One attempt, from asking for its token to the last byte of its answer, within the request's timeout. It works on a copy of
 * the request: when the token comes after the attempt is over, the copy has ended and nothing is sent.
 */
export const attemptPolicy: PipelinePolicy = {
  name: "partnerCenterAttemptPolicy",
  sendRequest: (request, next) =>
    limited({ timeoutMs: request.timeout, abortSignal: request.abortSignal }, () => new AttemptTimeout("not answered within its time"), async (abortSignal) => {
      return withContent(await next({ ...request, timeout: 0, abortSignal }));
    }),
};

async function withContent(response: PipelineResponse): Promise<Received> {
  if (response.readableStreamBody === undefined && response.blobBody === undefined) return response;
  try {
    return { ...response, content: await contentOf(response) };
  } catch (error) {
    throw new RestError(`the answer broke off: ${(error as Error).message}`, { code: RestError.REQUEST_SEND_ERROR, request: response.request });
  }
}
