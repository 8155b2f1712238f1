// What a call throws when the service refuses, or cannot be reached: one class for each category, as the service's own
// SDKs sort them by status. Every one says which call it was and whether it makes sense to repeat it as it is. What this
// client refuses itself, before anything is sent, is of the same base: a program needs to know no more than that one.

/** What is known of a failure. */
export interface Failure {
  readonly message: string;
  /** Of the operation that was called, such as `customers.get`; absent where it failed before there was one. */
  readonly operation?: string;
  /** Absent when no answer came. */
  readonly status?: number;
  /** The service's own code, such as "2000" or "Request_BadRequest"; empty when it gave none. */
  readonly code?: string;
  /** What the answer says besides, as it is: data, parameters, a target. */
  readonly details?: unknown;
  /** Absent when nothing was sent to the API. */
  readonly requestId?: string;
  readonly correlationId?: string;
  readonly isRetryable: boolean;
  /** How long the service asks to wait. */
  readonly retryAfterInMs?: number;
  /** The answer's body, as it came. */
  readonly body?: string;
  readonly cause?: unknown;
}

/** Whatever is absent of a failure is an empty text here, or undefined. */
export class PartnerCenterError extends Error {
  override readonly name: string = "PartnerCenterError";
  readonly operation: string;
  readonly status: number | undefined;
  readonly code: string;
  readonly details: unknown;
  readonly requestId: string;
  readonly correlationId: string;
  readonly isRetryable: boolean;
  readonly retryAfterInMs: number | undefined;
  readonly body: string | undefined;

  constructor(failure: Failure) {
    super(failure.message, "cause" in failure ? { cause: failure.cause } : undefined);
    this.operation = failure.operation ?? "";
    this.status = failure.status;
    this.code = failure.code ?? "";
    this.details = failure.details;
    this.requestId = failure.requestId ?? "";
    this.correlationId = failure.correlationId ?? "";
    this.isRetryable = failure.isRetryable;
    this.retryAfterInMs = failure.retryAfterInMs;
    this.body = failure.body;
  }
}

/** 400: the request is not one that can be carried out. */
export class BadInputError extends PartnerCenterError {
  override readonly name = "BadInputError";
}

/** 401: the token is missing, has expired or is not for this service. */
export class UnauthorizedError extends PartnerCenterError {
  override readonly name = "UnauthorizedError";
}

/** 403: the caller may not do this. */
export class ForbiddenError extends PartnerCenterError {
  override readonly name = "ForbiddenError";
}

/** 404, or 410: there is no such thing, or no longer. */
export class NotFoundError extends PartnerCenterError {
  override readonly name = "NotFoundError";
}

/** 405: this cannot be done with the resource. */
export class InvalidOperationError extends PartnerCenterError {
  override readonly name = "InvalidOperationError";
}

/** 406, or 415: the service does not speak this format. */
export class UnsupportedDataFormatError extends PartnerCenterError {
  override readonly name = "UnsupportedDataFormatError";
}

/** 408, or no answer within `timeoutMs`. */
export class RequestTimeoutError extends PartnerCenterError {
  override readonly name = "RequestTimeoutError";
}

/** 409: it exists already, or its state does not allow this. */
export class AlreadyExistsError extends PartnerCenterError {
  override readonly name = "AlreadyExistsError";
}

/** 412: the resource has changed since it was read; read it again. */
export class PreconditionFailedError extends PartnerCenterError {
  override readonly name = "PreconditionFailedError";
}

/** 429: too many requests; `retryAfterInMs` says when there may be more. */
export class TooManyRequestsError extends PartnerCenterError {
  override readonly name = "TooManyRequestsError";
}

/** 501: this server does not serve the operation. */
export class NotServedError extends PartnerCenterError {
  override readonly name = "NotServedError";
}

/** 503. */
export class ServerBusyError extends PartnerCenterError {
  override readonly name = "ServerBusyError";
}

/** 504. */
export class GatewayTimeoutError extends PartnerCenterError {
  override readonly name = "GatewayTimeoutError";
}

/** 500, or another failure of the server. */
export class ServerError extends PartnerCenterError {
  override readonly name = "ServerError";
}

/** No answer came: the server was not reached, or the connection broke. */
export class ConnectionError extends PartnerCenterError {
  override readonly name = "ConnectionError";
}

/** An answer that is none of this API's: a redirect, which is not followed, or a body that cannot be read. */
export class UnexpectedAnswerError extends PartnerCenterError {
  override readonly name = "UnexpectedAnswerError";
}

/** Work that went on after its answer has failed. */
export class OperationFailedError extends PartnerCenterError {
  override readonly name = "OperationFailedError";
}

type Category = new (failure: Failure) => PartnerCenterError;

const categories: Readonly<Record<number, Category>> = {
  400: BadInputError, 401: UnauthorizedError, 403: ForbiddenError, 404: NotFoundError, 405: InvalidOperationError,
  406: UnsupportedDataFormatError, 408: RequestTimeoutError, 409: AlreadyExistsError, 410: NotFoundError,
  412: PreconditionFailedError, 415: UnsupportedDataFormatError, 429: TooManyRequestsError, 501: NotServedError,
  503: ServerBusyError, 504: GatewayTimeoutError,
};

/** The class of an answer with this status. */
export function categoryOf(status: number): Category {
  const known = categories[status];
  if (known) return known;
  if (status >= 500) return ServerError;
  return status >= 400 ? BadInputError : UnexpectedAnswerError;
}

/** Whether the same request may fare better a moment later. 501 and 505 stay what they are. */
export const isRetryableStatus = (status: number): boolean =>
  status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
