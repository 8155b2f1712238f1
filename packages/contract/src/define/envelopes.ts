// What goes around resources and what travels as text: collections in their several wrappings, links, attributes, filters.
// No operation's own schemas reach these: a collection's is that of its items, a filter's is text.
// Source: utility-resources.md, the models of the SDKs, get-a-list-of-referrals.md.

import { Type } from "typebox";
import { enumeration, KeyValuePair, Link, optionalText, readOnly, structure, text } from "./schema.ts";

export const FieldFilterOperation = enumeration(
  "FieldFilterOperation",
  "How a filter compares, in any case and with or without underscores: .NET writes starts_with, Java StartsWith",
  [
    "equals", "not_equals", "greater_than", "greater_than_or_equals", "less_than", "less_than_or_equals", "substring", "and", "or",
    "starts_with", "not_starts_with",
  ],
);

export const FieldType = enumeration("FieldType", "What a filter's value is read as, in the Java SDK", ["String", "Integer", "Enum", "DateTimeOffset"]);

export const SeekOperation = enumeration(
  "SeekOperation", "Which page of a collection is asked for, beside a continuation token; the documentation uses Next alone",
  ["Next", "Previous", "First", "Last", "PageIndex"],
);

export const SortDirection = enumeration("SortDirection", "Whether a list rises or falls", ["Ascending", "Descending"]);

export const SimpleFieldFilter = structure("SimpleFieldFilter", "One comparison: JSON text in the parameter filter, its names in any case", {
  Field: text("The property that is compared; which ones there are depends on the collection"),
  Value: text("What it is compared with, without regard to case"),
  Operator: FieldFilterOperation,
});

const eitherFilter = (description: string) =>
  Type.Union([SimpleFieldFilter, Type.Object({}, { description: "Another CompoundFieldFilter" })], { description });

export const CompoundFieldFilter = structure("CompoundFieldFilter", "Two filters joined: JSON text in the parameter filter", {
  LeftFilter: eitherFilter("The first of them"),
  Operator: FieldFilterOperation,
  RightFilter: eitherFilter("The second of them"),
});

export const ResourceAttributes = structure("ResourceAttributes", "What a resource says of itself", {
  etag: optionalText("Version of the resource, for If-Match; absent where it has none"),
  objectType: text("Name of the resource's type"),
});

export const StandardResourceLinks = structure("StandardResourceLinks", "Where a resource is found", {
  self: Type.Optional(Link),
});

const pageLinks = { self: Type.Optional(Link), next: Type.Optional(Link) };

export const StandardResourceCollectionLinks = structure("StandardResourceCollectionLinks", "Where a page of a collection is found, and its neighbours", {
  ...pageLinks,
  previous: Type.Optional(Link),
  attributes: Type.Optional(ResourceAttributes),
});

const anything = (description: string) => Type.Array(Type.Object({}), { description });
const ofPage = {
  totalCount: readOnly(Type.Integer({ minimum: 0, description: "How many items the answer holds; of a page, how many are on it" })),
  items: readOnly(anything("The resources; empty rather than absent where there are none")),
  attributes: Type.Optional(ResourceAttributes),
};

export const ResourceCollection = structure("ResourceCollection", "Resources in a list; there is another page where the link next is", {
  ...ofPage,
  links: Type.Optional(StandardResourceCollectionLinks),
});

export const SeekBasedResourceCollection = structure("SeekBasedResourceCollection", "One page of resources, with what brings the next", {
  ...ofPage,
  links: Type.Optional(Type.Object(pageLinks, { description: "Where this page is found, and the next" })),
  continuationToken: readOnly(optionalText("Sent along in MS-ContinuationToken for the next page; absent on the last")),
});

const address = (description: string) => Type.Optional(Type.String({ description, format: "uri" }));

export const ODataCollection = structure("ODataCollection", "A list as Microsoft Graph and the referrals wrap it", {
  "@odata.context": optionalText("Where the answer's form is described"),
  "@odata.count": Type.Optional(Type.Integer({ description: "How many there are in all, where that was asked for" })),
  "@odata.nextLink": address("Where the next page is, in full; absent on the last"),
  value: anything("What is on this page"),
});

export const AnalyticsCollection = structure("AnalyticsCollection", "A list as the analytics wrap it", {
  Value: anything("What is on this page"),
  "@nextLink": Type.Optional(Type.String({ description: "Where the next page is; absent or null on the last" })),
  TotalCount: Type.Optional(Type.Integer({ description: "How many there are in all" })),
});

export const InsightsResponse = structure("InsightsResponse", "A list as the insights wrap it", {
  value: anything("What was asked for"),
  nextLink: Type.Optional(Type.String({ description: "Where the next page is; absent or null on the last" })),
  totalCount: Type.Optional(Type.Integer({ description: "How many there are" })),
  message: Type.Optional(Type.String({ description: "What happened, in words; null where all went well" })),
  statusCode: Type.Optional(Type.Integer({ description: "The status of the answer once more" })),
  dataRedacted: Type.Optional(Type.Boolean({ description: "Whether something was left out that the caller may not see; partner programme alone" })),
});

/** All of them, for the list of schemas that no operation reaches. */
export const envelopes = [
  FieldFilterOperation, FieldType, SeekOperation, SortDirection, SimpleFieldFilter, CompoundFieldFilter, KeyValuePair, ResourceAttributes,
  StandardResourceLinks, StandardResourceCollectionLinks, ResourceCollection, SeekBasedResourceCollection, ODataCollection,
  AnalyticsCollection, InsightsResponse,
] as const;
