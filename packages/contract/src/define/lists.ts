// How a list is wrapped, by the kind of its listing, around the schema of an item.

import type { JsonSchema } from "./named.ts";
import { Link } from "./schema.ts";
import type { Listing } from "./shape.ts";

const link = Link as JsonSchema;
const string = (description: string): JsonSchema => ({ type: "string", description });
const integer = (description: string): JsonSchema => ({ type: "integer", description });

const items = (item: JsonSchema): JsonSchema => ({ type: "array", items: item, description: "What is on this page" });

const collection = (item: JsonSchema): JsonSchema => ({
  type: "object",
  required: ["totalCount", "items"],
  properties: {
    totalCount: integer("How many there are; of a page, how many are on it"),
    items: items(item),
    links: { type: "object", properties: { self: link, next: link, previous: link }, description: "Absent `next`: this is the last page" },
    attributes: { type: "object", properties: { objectType: { const: "Collection" } } },
  },
});

const withToken = (schema: JsonSchema): JsonSchema => ({
  ...schema,
  properties: { ...schema.properties, continuationToken: string("Sent along in MS-ContinuationToken for the next page; absent on the last") },
});

const wrappers: Readonly<Record<Listing, (item: JsonSchema) => JsonSchema>> = {
  none: (body) => body,
  array: items,
  tokenArray: items,
  pageArray: items,
  collection,
  offset: collection,
  seek: (item) => withToken(collection(item)),
  next: collection,
  odata: (item) => ({
    type: "object",
    required: ["value"],
    properties: {
      "@odata.context": string("Where the answer's form is described"),
      "@odata.count": integer("How many there are, where that was asked for"),
      value: items(item),
      "@odata.nextLink": string("Where the next page is; absent on the last"),
    },
  }),
  analytics: (item) => ({
    type: "object",
    required: ["Value"],
    properties: { Value: items(item), "@nextLink": string("Where the next page is; absent on the last"), TotalCount: integer("How many there are") },
  }),
  insights: (item) => ({
    type: "object",
    required: ["value"],
    properties: {
      value: items(item),
      nextLink: string("Where the next page is; absent on the last"),
      totalCount: integer("How many there are"),
      message: string("What happened, in words"),
      statusCode: integer("The status once more"),
    },
  }),
};

/** The schema of the whole answer whose item, or whose body where it is no list, has this one. */
export const wrapped = (listing: Listing, item: JsonSchema): JsonSchema => wrappers[listing](item);
