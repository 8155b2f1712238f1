// What a page knows of an operation: how it is called, and by whom. The values are made from the contract's descriptors
// (`src/operations/`), the types are the contract's own.

import type {
  AccountState, AnswerOf, BodyOf, BuiltOperation, CloudName, Method, operations, PartnerType, PathParams, QueryOf, Right,
} from "@understudy/contract";

type All = typeof operations;

export type OperationId = { [Id in keyof All]: All[Id] extends BuiltOperation ? Id : never }[keyof All];

type Descriptor<Id extends OperationId> = All[Id] extends infer Op extends BuiltOperation ? Op : never;

/** JSON Schema, as the server checks the body with. */
export interface JsonSchema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly enum?: readonly (string | number)[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly const?: unknown;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

export interface OperationOf<Id extends OperationId> {
  readonly id: Id;
  readonly method: Method;
  readonly path: string;
  readonly clouds: readonly CloudName[];
  readonly environment?: "sandbox" | "production";
  readonly right?: Right;
  readonly states?: readonly AccountState[];
  readonly isPaged?: boolean;
  readonly query?: readonly string[];
  readonly body?: JsonSchema;
}

/** What decides whether somebody may call an operation, whichever it is. */
export interface Admission extends Pick<OperationOf<OperationId>, "clouds" | "environment" | "right" | "states"> {
  /** Where only some partners have what it is about: a page says so, the operation itself refuses. */
  readonly partnerTypes?: readonly PartnerType[];
}

/** One page of a collection, as it travels. */
export interface Page<Item> {
  readonly totalCount: number;
  readonly items: readonly Item[];
  readonly continuationToken?: string;
}

type ListingOf<Op extends BuiltOperation> = Exclude<Op["result"]["listing"], undefined>;

type Collected<Op extends BuiltOperation> = ListingOf<Op> extends "none"
  ? AnswerOf<Op>
  : ListingOf<Op> extends "array" ? readonly AnswerOf<Op>[] : Page<AnswerOf<Op>>;

export type Answer<Id extends OperationId> = Collected<Descriptor<Id>>;
export type Body<Id extends OperationId> = BodyOf<Descriptor<Id>>;
export type Query<Id extends OperationId> = QueryOf<Descriptor<Id>>;
type Params<Id extends OperationId> = PathParams<Descriptor<Id>["route"]>;

/** The item of a collection. */
export type Item<Id extends OperationId> = Answer<Id> extends Page<infer One> ? One : never;

/** What a call takes: only what the operation has. */
export type Input<Id extends OperationId> =
  & (keyof Params<Id> extends never ? { readonly params?: undefined } : { readonly params: Params<Id> })
  & (Body<Id> extends undefined ? { readonly body?: undefined } : { readonly body: Body<Id> })
  & {
    readonly query?: Query<Id>;
    /** The ETag of the resource that is changed. */
    readonly ifMatch?: string;
    readonly continuationToken?: string;
    readonly signal?: AbortSignal;
  };
