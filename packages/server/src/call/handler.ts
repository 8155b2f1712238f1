// What a handler is given and what it owes. Handlers load, call the rule, save; they know no status and no HTTP.

import type { AnswerOf, BodyOf, BuiltOperation, Operation, PathParams, QueryOf, Recording } from "@understudy/contract";
import type { Unit, View, World } from "../world/index.ts";
import type { Caller } from "./caller.ts";

export interface Call<Op extends BuiltOperation> {
  readonly params: PathParams<Op["route"]>;
  readonly query: QueryOf<Op>;
  readonly body: BodyOf<Op>;
  readonly caller: Caller;
  /** Scheme, host and port by which the request came in: what links in an answer begin with. */
  readonly origin: string;
  /** The If-Match header, if it was sent. */
  readonly ifMatch?: string;
  /** The MS-ContinuationToken header, if it was sent. */
  readonly continuationToken?: string;
  /** The X-Locale header, if it was sent. */
  readonly locale?: string;
  /** The Accept-Encoding header, if it was sent: some files come packed to those who ask for it. */
  readonly acceptEncoding?: string;
}

/** One page of a collection; when more follows, `continuationToken` is there, or `next` where the list goes on by counting. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly continuationToken?: string;
  readonly next?: { readonly size: number; readonly offset: number };
}

/** Where work that goes on after the answer is asked about: relative to the API's root, as it travels. */
export interface Located {
  readonly location: string;
}

/** A file, as it is. */
export interface Download {
  readonly bytes: Uint8Array;
  /** As the browser is to save it; absent where it has no name. */
  readonly fileName?: string;
}

/** A file that is made as it is sent, and may be larger than the memory: it reads what it needs in views of its own. */
export interface FileInPieces {
  readonly pieces: (world: World) => AsyncIterable<string>;
  readonly fileName: string;
}

/** What is asked for is not there yet: when to ask again, and how far it is; 204 where nothing is said of that. */
export interface NotReady<Body = never> {
  readonly retryAfterSeconds: number;
  readonly soFar?: Body;
}

type ListingOf<Op extends BuiltOperation> = Exclude<Op["result"]["listing"], undefined>;

/**
 * What a handler answers. Of a list that goes on by a token, the page; of any other the whole list, out of which the
 * pipeline cuts what was asked for.
 */
type Answer<Op extends BuiltOperation> = {
  none: AnswerOf<Op> extends undefined ? Located | Download | undefined : AnswerOf<Op> | NotReady<AnswerOf<Op>> | Download | FileInPieces;
  /** As a file where its rows travel as one. */
  array: readonly AnswerOf<Op>[] | Download;
  collection: readonly AnswerOf<Op>[];
  /** A page where the whole list might be too long. */
  offset: readonly AnswerOf<Op>[] | Page<AnswerOf<Op>>;
  seek: Page<AnswerOf<Op>>;
  tokenArray: Page<AnswerOf<Op>>;
  pageArray: never;
  next: Page<AnswerOf<Op>> | NotReady;
  odata: never;
  analytics: never;
  insights: never;
}[ListingOf<Op>];

/**
 * What the activity log is told about a write. Old and new are resources as on the wire. One operation may be several
 * things to the log, a user's update a new password for example: which it was is said here, and stands in the place of
 * what the operation's descriptor says.
 */
export interface Change extends Partial<Recording> {
  readonly customer?: { readonly id: string; readonly name: string };
  readonly before?: unknown;
  readonly after?: unknown;
  readonly details?: Readonly<Record<string, string>>;
}

/** Every write says once what it changed; the pipeline makes the record in the same unit of work. */
export type RecordChange = (change: Change) => void;

export type Read<Op extends BuiltOperation> = (call: Call<Op>, view: View) => Promise<Answer<Op>>;
export type Write<Op extends BuiltOperation> = (call: Call<Op>, unit: Unit, record: RecordChange) => Promise<Answer<Op>>;

/**
 * A write with work that must not hold the database, hashing for example: it is done before the unit begins, and not at
 * all for a request that comes again.
 */
export interface PreparedWrite<Op extends BuiltOperation, Prepared> {
  prepare(call: Call<Op>, world: World): Promise<Prepared>;
  write(call: Call<Op>, unit: Unit, record: RecordChange, prepared: Prepared): Promise<Answer<Op>>;
}

/** A question that comes by POST: it changes nothing, so there is no unit of work, nothing to record and nothing to repeat. */
export interface Question<Op extends BuiltOperation> {
  readonly read: Read<Op>;
}

type HandlerOf<Op extends BuiltOperation> = Op["route"] extends `GET ${string}` | `HEAD ${string}`
  ? Read<Op>
  : // What is prepared is the handler's own affair: `any` keeps it out of everybody else's types.
    // oxlint-disable-next-line typescript/no-explicit-any
    Write<Op> | PreparedWrite<Op, any> | Question<Op>;

/** Every built operation of an area has its handler: one that is missing does not compile. */
export type Handlers<Operations extends Readonly<{ [id: string]: Operation }>> = {
  readonly [Id in keyof Operations as Operations[Id] extends BuiltOperation ? Id : never]: Operations[Id] extends BuiltOperation
    ? HandlerOf<Operations[Id]>
    : never;
};

/** Lets the compiler fix the type of what was prepared between the two halves. */
export const prepared = <Op extends BuiltOperation, Prepared>(
  handler: PreparedWrite<Op, Prepared>,
): PreparedWrite<Op, Prepared> => handler;
