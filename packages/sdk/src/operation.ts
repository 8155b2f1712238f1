// What an operation is to this client: plain data, made from the contract, from which a request is built and an answer
// read. A program that uses one operation brings along that one, and not the two hundred others.

import type { AbortSignalLike } from "@azure/abort-controller";

/** Which of the service's hosts serves an operation, by its role. */
export type HostRole = "api" | "graph" | "partnerApi" | "billingExport" | "delegatedAdmin";

/** How a list goes on: see `paging.ts`. */
export type Listing =
  | "array" | "tokenArray" | "pageArray" | "collection" | "offset" | "seek" | "next" | "odata" | "analytics" | "insights";

/** What a value has to be; with an exclamation mark it has to be there. */
export type Kind = `${KindName}${"" | "!"}`;
export type KindName = "text" | "integer" | "number" | "decimal" | "boolean" | "object" | "array" | "file" | "any";

/** What an operation says of the work that goes on after its answer. */
export interface LongRunning {
  /** Where the answer says under which address the work is asked about; `body` when that has an identifier instead. */
  readonly in: "Location" | "Operation-Location" | "body";
  /** It is asked by POST, at this place below that address, with the body that the work was begun with; absent: by GET, there. */
  readonly suffix?: string;
  /** Where the identifier is in the body: `value.0.requestId`. */
  readonly id?: string;
  /** The path to ask with it. */
  readonly path?: string;
  /** The property of what is then answered that says how the work stands, and the words for its ends. */
  readonly property: string;
  readonly succeeded: readonly string[];
  readonly failed: readonly string[];
}

export interface OperationData {
  readonly id: string;
  readonly method: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  /** Absent: `api`. */
  readonly host?: HostRole;
  readonly query?: Readonly<Record<string, Kind>>;
  /** Headers of its own, by the name of the option that sets them. */
  readonly headers?: Readonly<Record<string, readonly [header: string, kind: Kind]>>;
  /** What the body has to hold, by path: `lineItems[].quantity`. The body itself has the empty path. */
  readonly body?: Readonly<Record<string, Kind>>;
  readonly bodyType?: "multipart/form-data";
  readonly listing?: Listing;
  /** What comes: JSON when absent. */
  readonly answer?: "nothing" | "exists" | "file";
  /** Where the answer has decimals. In a list, from an item on. */
  readonly decimals?: readonly string[];
  readonly longRunning?: LongRunning;
}

declare const signature: unique symbol;

/** An operation with the types of its arguments and of what a call of it gives. */
export interface Operation<Arguments extends readonly unknown[], Result> extends OperationData {
  readonly [signature]?: (...args: Arguments) => Result;
}

/** What every call takes besides the operation's own arguments. */
export interface CallOptions {
  /** Ends the call: what has not been sent is not sent, and the promise is rejected with an AbortError. */
  readonly abortSignal?: AbortSignalLike | undefined;
  /** Milliseconds that one attempt may take, from asking for its token to the last byte of its answer; absent: as long as it takes. */
  readonly timeoutMs?: number | undefined;
  /** MS-RequestId, a GUID: a write with an id that the service knows is not done again. Absent: a new one for each call. */
  readonly requestId?: string | undefined;
  /** MS-CorrelationId, a GUID, by which support finds the call. Absent: a new one for each call. */
  readonly correlationId?: string | undefined;
  /** The language of texts in the answer (X-Locale), such as `en-US`. */
  readonly locale?: string | undefined;
  /** Headers besides. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Is told of every answer, before it is read. */
  readonly onResponse?: ((response: ResponseInfo) => void) | undefined;
}

/** What a call that changes something takes besides. */
export interface WriteOptions extends CallOptions {
  /** The version that is to be changed (If-Match): `attributes.etag` of the resource. */
  readonly ifMatch?: string | undefined;
}

/** What a call takes besides that begins work which goes on after its answer. */
export interface WorkOptions extends CallOptions {
  /** What `serialize` of an earlier poller gave: nothing is begun, and the work that it followed is followed on. */
  readonly restoreFrom?: string | undefined;
  /** Milliseconds between questions, where the service does not say itself; absent: two seconds. */
  readonly intervalInMs?: number | undefined;
}

/** An answer without its body. */
export interface ResponseInfo {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId: string;
  readonly correlationId: string;
}

/** A document, price sheet or statement. */
export interface FileAnswer {
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** A file to send. */
export interface FileToSend {
  readonly name: string;
  readonly content: Uint8Array;
  /** Absent: application/octet-stream. */
  readonly contentType?: string;
}
