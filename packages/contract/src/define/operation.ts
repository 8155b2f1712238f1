// What an operation is: one value from which routes, validation, documents and clients are read off.
// A built operation has schemas and a handler; a planned one has its place, and answers 501.

import type { FaultDefinition } from "@understudy/kernel";
import type { Static, TObject, TSchema } from "typebox";
import type { CloudName } from "../clouds.ts";
import type { AccountState } from "../internal/account/resources.ts";
import type { Right } from "../roles.ts";
import type { Recording } from "./recording.ts";
import type { BodyType, Listing, OperationIn, Rate, ResultType } from "./shape.ts";

export type Method = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";

/** How a caller may come: with the application's own token, or with a user's token got through an application. */
export type Flow = "app" | "app+user";

/**
 * Which host serves it, by its role. `api` is the Partner Center API root, `login` the token authority;
 * `internal` is ours: what the real product offers only as pages.
 */
export type HostRole =
  | "api" | "login" | "internal" | "graph" | "partnerApi" | "billingExport" | "delegatedAdmin" | "storage" | "subscriber";

/** What both kinds of operation say of themselves. */
export interface Place {
  readonly host: HostRole;
  readonly auth: readonly Flow[];
  readonly clouds: readonly CloudName[];
  /** Absent: both. An operation of the other account kind is refused with 900127. */
  readonly environment?: "sandbox" | "production";
  /** The states of an account in which it is open; absent: `active` alone. */
  readonly states?: readonly AccountState[];
  /** Other paths that serve the same operation. */
  readonly aliases?: readonly string[];
  /** Pages of the public documentation that describe it. */
  readonly sources: readonly string[];
}

export interface Result<Body extends TSchema | undefined, List extends Listing> {
  readonly status: number;
  /** Of a list the schema of one item: the envelope is made around the items. */
  readonly body?: Body;
  readonly listing?: List;
  /** What the body comes as; application/json when absent. */
  readonly type?: ResultType;
}

export interface BuiltSpec<
  Query extends TObject | undefined,
  Body extends TSchema | undefined,
  Answer extends TSchema | undefined,
  List extends Listing,
> extends Place {
  readonly summary: string;
  /** What a caller has to know besides. A sentence each. */
  readonly notes?: readonly string[];
  /** The row of the role matrix that a user needs; app-only callers have no role. */
  readonly right?: Right;
  /** What a token has to be granted, of an application or of a user; only tokens for Microsoft Graph say what they are. */
  readonly permission?: string;
  readonly query?: Query;
  /** Other names of its parameters that clients send, as samples misspell them. */
  readonly queryAliases?: Readonly<Record<string, string>>;
  /** Headers that only this operation and few others take, such as If-Match. */
  readonly headers?: TObject;
  readonly body?: Body;
  readonly bodyType?: BodyType;
  readonly result: Result<Answer, List>;
  /** Work goes on after the answer: the header that says where it is asked about. */
  readonly operationIn?: OperationIn;
  /** How often it may be called, where that is documented of it alone. */
  readonly rate?: Rate;
  /** Faults that only this operation knows; those of the pipeline go without saying. */
  readonly faults: readonly FaultDefinition[];
  /** What the activity log says of it. Every write has one. */
  readonly records?: Recording;
  /** The answer carries a secret that is shown once: a stored copy of it is sealed. */
  readonly answersSecret?: boolean;
  /** The client has to name the request, with both of its ids. */
  readonly needsRequestIds?: boolean;
  /** The token service answers it, the exchange of tokens, or the storage of exports, beside the pipeline. */
  readonly ownRoute?: boolean;
}

export interface BuiltOperation<
  Route extends string = string,
  Query extends TObject | undefined = TObject | undefined,
  Body extends TSchema | undefined = TSchema | undefined,
  Answer extends TSchema | undefined = TSchema | undefined,
  List extends Listing = Listing,
> extends BuiltSpec<Query, Body, Answer, List> {
  readonly status: "built";
  readonly id: string;
  readonly area: string;
  readonly route: Route;
  readonly method: Method;
  readonly path: string;
}

export interface PlannedOperation extends Place {
  readonly status: "planned";
  readonly id: string;
  readonly area: string;
  readonly method: Method;
  readonly path: string;
}

export type Operation = BuiltOperation | PlannedOperation;

/** Names between braces in a route, as its parameters. */
export type PathParams<Route extends string> =
  Route extends `${string}{${infer Name}}${infer Rest}` ? { readonly [K in Name]: string } & PathParams<Rest> : unknown;

/** A schema that was given, or undefined. */
type Given<Schema> = [Exclude<Schema, undefined>] extends [never] ? undefined : Exclude<Schema, undefined>;

export type QueryOf<Op extends BuiltOperation> = Given<Op["query"]> extends infer Q extends TObject ? Static<Q> : Record<never, never>;
export type BodyOf<Op extends BuiltOperation> = Given<Op["body"]> extends infer B extends TSchema ? Static<B> : undefined;
export type AnswerOf<Op extends BuiltOperation> = Given<Op["result"]["body"]> extends infer A extends TSchema ? Static<A> : undefined;

export function operation<
  const Route extends `${Method} /${string}`,
  Query extends TObject | undefined = undefined,
  Body extends TSchema | undefined = undefined,
  Answer extends TSchema | undefined = undefined,
  List extends Listing = "none",
>(route: Route, spec: BuiltSpec<Query, Body, Answer, List>): BuiltOperation<Route, Query, Body, Answer, List> {
  return { status: "built", id: "", area: "", route, ...methodAndPath(route), ...spec };
}

export function planned<const Route extends `${Method} /${string}`>(
  route: Route,
  place: Omit<Place, "host"> & { readonly host?: HostRole },
): PlannedOperation {
  return { status: "planned", id: "", area: "", ...methodAndPath(route), host: "api", ...place };
}

/** An area's operations, each under its id. */
export function area<Operations extends Record<string, { readonly status: Operation["status"] }>>(name: string, operations: Operations): Operations {
  const named = Object.entries(operations).map(([id, operation]) => [id, { ...operation, id, area: name }]);
  return Object.fromEntries(named) as Operations;
}

function methodAndPath(route: string): { method: Method; path: string } {
  const space = route.indexOf(" ");
  return { method: route.slice(0, space) as Method, path: route.slice(space + 1) };
}
