// How a list is wrapped, by the kind of its listing: the envelope that documents describe, around the schema of an item.

import { AnalyticsCollection, InsightsResponse, ODataCollection, ResourceCollection, SeekBasedResourceCollection } from "./envelopes.ts";
import type { JsonSchema } from "./named.ts";
import type { Listing } from "./shape.ts";

const bare = (item: JsonSchema): JsonSchema => ({ type: "array", items: item, description: "What is on this page" });

/** A list says of itself that it is one. */
const ofCollection: JsonSchema = { type: "object", properties: { objectType: { const: "Collection" } } };

/** The envelope, which is not the named one any more once it is known what is in it. */
const around = (envelope: object, place: "items" | "value" | "Value") => (item: JsonSchema): JsonSchema => {
  const { title: _title, properties = {}, ...schema } = envelope as JsonSchema;
  return {
    ...schema,
    properties: {
      ...properties,
      [place]: { ...properties[place], items: item },
      ...(properties["attributes"] && { attributes: ofCollection }),
    },
  };
};

const collection = around(ResourceCollection, "items");

const wrappers: Readonly<Record<Listing, (item: JsonSchema) => JsonSchema>> = {
  none: (body) => body,
  array: bare,
  tokenArray: bare,
  pageArray: bare,
  collection,
  offset: collection,
  seek: around(SeekBasedResourceCollection, "items"),
  next: collection,
  odata: around(ODataCollection, "value"),
  analytics: around(AnalyticsCollection, "Value"),
  insights: around(InsightsResponse, "value"),
};

/** The schema of the whole answer whose item, or whose body where it is no list, has this one. */
export const wrapped = (listing: Listing, item: JsonSchema): JsonSchema => wrappers[listing](item);
