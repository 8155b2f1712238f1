// What goes over the wire in an operation: its documentation and its schemas. Many lie beside the places (`operations.ts`)
// in files of their own: that of a built operation is a part of its descriptor, that of a planned one is not, so that a
// server, which answers 501, need not load it.

import type { FaultDefinition } from "@understudy/kernel";
import type { TObject, TSchema } from "typebox";
import type { PlannedOperation } from "./operation.ts";

/**
 * How a list is wrapped and goes on. Of every kind but `none`, the body's schema is that of one item.
 *
 * - `none`: no list, the body is the whole answer
 * - `array`: a bare JSON array, all at once
 * - `tokenArray`: a bare JSON array; the header MS-ContinuationToken of the answer, sent along, brings the next page
 * - `pageArray`: a bare JSON array, by PageSize and PageNumber
 * - `collection`: `{totalCount, items, links, attributes}`, all at once
 * - `offset`: the same, by size and offset
 * - `seek`: the same, by size and a continuation token
 * - `next`: the same, by the link `next` with its headers
 * - `odata`: `{value, @odata.nextLink}`
 * - `analytics`: `{Value, @nextLink, TotalCount}`
 * - `insights`: `{value, nextLink, totalCount, message, statusCode}`
 */
export type Listing =
  | "none" | "array" | "tokenArray" | "pageArray" | "collection" | "offset" | "seek" | "next" | "odata" | "analytics" | "insights";

export type BodyType = "multipart/form-data";
export type ResultType = "application/pdf" | "text/csv" | "application/octet-stream";
export type OperationIn = "Location" | "Operation-Location";

/** So many calls in so many minutes, of a partner at all or for each of its customers; what is beyond is answered with 429. */
export interface Rate {
  readonly calls: number;
  readonly minutes: number;
  readonly per: "partner" | "customer";
}

export interface Shape {
  /** One line, imperative, without a full stop. */
  readonly summary: string;
  /** What a caller has to know besides: rules, limits, what differs from cloud to cloud. A sentence each. */
  readonly notes?: readonly string[];
  /** Parameters of the query, each described, with its unit and limits. */
  readonly query?: TObject;
  /** Headers that only this operation and few others take, such as If-Match. */
  readonly headers?: TObject;
  readonly body?: TSchema;
  /** What the body is sent as; application/json when absent. */
  readonly bodyType?: BodyType;
  readonly result: {
    readonly status: number;
    /** Absent: the answer has no body. */
    readonly body?: TSchema;
    readonly listing?: Listing;
    /** What the body comes as; application/json when absent. */
    readonly type?: ResultType;
  };
  /** Work goes on after the answer: the header that says where it is asked about. */
  readonly operationIn?: OperationIn;
  /** How often it may be called, where that is documented of it alone. */
  readonly rate?: Rate;
  readonly faults: readonly FaultDefinition[];
}

type PlannedIds<Operations> = { [Id in keyof Operations]: Operations[Id] extends PlannedOperation ? Id : never }[keyof Operations];

/** The shapes of an area: one for each of its planned operations, and for no other. */
export function shapesOf<Operations extends object>(
  _operations: Operations,
  shapes: { readonly [Id in PlannedIds<Operations>]: Shape },
): Readonly<Record<string, Shape>> {
  return shapes;
}
