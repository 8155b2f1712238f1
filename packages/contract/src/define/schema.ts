// The few shapes of schema that the wire needs beyond plain JSON Schema.

import { Type, type Static, type TObject, type TOptional, type TProperties, type TSchema, type TUnsafe } from "typebox";

/** A string of a known set. Requests may spell a member in any case and without underscores; answers use these. */
export function oneOf<const Members extends readonly string[]>(
  members: Members,
  description?: string,
): TUnsafe<Members[number]> {
  return Type.Unsafe({ type: "string", enum: [...members], ...(description && { description }) });
}

/** Text within bounds. Lengths are counted in characters (code points), as JSON Schema counts them. */
export const text = (description: string, bounds: { minLength?: number; maxLength?: number; pattern?: string } = {}) =>
  Type.String({ description, ...bounds });

/** Optional text; an empty string counts as given. */
export const optionalText = (description: string, maxLength = 1024) =>
  Type.Optional(Type.String({ description, maxLength }));

/** ISO 8601 in UTC with milliseconds. */
export const instant = (description: string) => Type.String({ description, format: "date-time" });

export const guid = (description: string) => Type.String({ description, format: "uuid" });

export const Link = Type.Object(
  {
    uri: text("Relative to the API's root, without the version"),
    method: text("Verb in upper case"),
    headers: Type.Array(Type.Object({ key: Type.String(), value: Type.String() })),
  },
  { title: "Link", description: "Where a related resource is found" },
);

const attributes = (objectType: string) =>
  Type.Object(
    {
      etag: Type.Optional(Type.String({ description: "Version of the resource, for If-Match" })),
      objectType: Type.Unsafe<string>({ type: "string", const: objectType }),
    },
    { title: "ResourceAttributes" },
  );

type Attributes = ReturnType<typeof attributes>;
export type ResourceSchema<Properties extends TProperties> = TObject<
  Properties & {
    links: TOptional<TObject<{ self: TOptional<typeof Link> }>>;
    attributes: TOptional<Attributes>;
  }
>;

/** A resource of the API: its own properties, its links and its attributes, with its object type as title. */
export function resource<Properties extends TProperties>(
  objectType: string,
  description: string,
  properties: Properties,
): ResourceSchema<Properties> {
  const whole = {
    ...properties,
    links: Type.Optional(Type.Object({ self: Type.Optional(Link) })),
    attributes: Type.Optional(attributes(objectType)),
  };
  return Type.Object(whole, { title: objectType, description }) as unknown as ResourceSchema<Properties>;
}

export type Of<Schema extends TSchema> = Static<Schema>;
