// The few shapes of schema that the wire needs beyond plain JSON Schema.

import { Type, type Static, type TObject, type TOptional, type TProperties, type TSchema, type TUnsafe } from "typebox";

/** A string of a known set. Requests may spell a member in any case and without underscores; answers use these. */
export function oneOf<const Members extends readonly string[]>(
  members: Members,
  description?: string,
): TUnsafe<Members[number]> {
  return Type.Unsafe({ type: "string", enum: [...members], ...(description && { description }) });
}

/** A documented enumeration, under its own name. Clients must live with members that come later. */
export function enumeration<const Members extends readonly string[]>(
  title: string,
  description: string,
  members: Members,
): TUnsafe<Members[number]> {
  return Type.Unsafe({ type: "string", title, description, enum: [...members] });
}

/** A part of resources, or what a request holds: named, and without links and attributes of its own. */
export const structure = <Properties extends TProperties>(title: string, description: string, properties: Properties): TObject<Properties> =>
  Type.Object(properties, { title, description });

/** The server alone writes it; what a request says of it is ignored. */
export function readOnly<Schema extends TSchema>(schema: Schema): Schema {
  const own = Object.getOwnPropertyDescriptors(schema);
  return Object.create(Object.prototype, { ...own, readOnly: { value: true, enumerable: true } }) as Schema;
}

/** A number with a fraction that must not be lost on the way, such as an amount of money; its description says of what. */
export const decimal = (description: string) => Type.Number({ description, format: "decimal" });

/** Text within bounds. Lengths are counted in characters (code points), as JSON Schema counts them. */
export const text = (description: string, bounds: { minLength?: number; maxLength?: number; pattern?: string; examples?: readonly string[] } = {}) =>
  Type.String({ description, ...bounds });

/** Optional text; an empty string counts as given. */
export const optionalText = (description: string, maxLength = 1024) =>
  Type.Optional(Type.String({ description, maxLength }));

/** ISO 8601 in UTC with milliseconds. */
export const instant = (description: string) => Type.String({ description, format: "date-time" });

export const guid = (description: string) => Type.String({ description, format: "uuid" });

export const KeyValuePair = structure("KeyValuePair", "A value with its name", {
  key: text("Its name"),
  value: text("The value"),
});

export const Link = structure("Link", "Where a related resource is found", {
  uri: text("Relative to the API's root, without the version"),
  method: text("Verb in upper case"),
  headers: Type.Array(KeyValuePair, { description: "Headers to send along, such as MS-ContinuationToken; empty rather than absent" }),
  body: Type.Optional(Type.String({ description: "Body to send along; hardly ever there" })),
});

const attributes = (objectType: string) =>
  Type.Object(
    {
      etag: Type.Optional(Type.String({ description: "Version of the resource, for If-Match" })),
      objectType: Type.Unsafe<string>({ type: "string", const: objectType, description: "Name of the resource's type" }),
    },
    { description: "What a resource says of itself" },
  );

/** Of a resource that says nothing of itself but its type, and always says that. */
export const typeAttributes = <const Name extends string>(objectType: Name) =>
  Type.Object(
    { objectType: Type.Unsafe<Name>({ type: "string", const: objectType, description: "Name of the resource's type" }) },
    { description: "What a resource says of itself" },
  );

const linksTo = (names: readonly string[]) =>
  Type.Object(Object.fromEntries(names.map((name) => [name, Type.Optional(Link)])), { description: "Where it and what belongs to it is found" });

type Attributes = ReturnType<typeof attributes>;
export type ResourceSchema<Properties extends TProperties> = TObject<
  Properties & {
    links: TOptional<TObject<{ self: TOptional<typeof Link> }>>;
    attributes: TOptional<Attributes>;
  }
>;

/** What is not said of most resources: another title than the object type, and links besides `self`. */
export interface Besides {
  readonly title?: string;
  readonly links?: readonly string[];
}

/** A resource of the API: its own properties, its links and its attributes. It goes by its object type, unless it is given a title. */
export function resource<Properties extends TProperties>(
  objectType: string,
  description: string,
  properties: Properties,
  { title = objectType, links = [] }: Besides = {},
): ResourceSchema<Properties> {
  const whole = {
    ...properties,
    links: readOnly(Type.Optional(linksTo(["self", ...links]))),
    attributes: Type.Optional(attributes(objectType)),
  };
  return Type.Object(whole, { title, description }) as unknown as ResourceSchema<Properties>;
}

export type Of<Schema extends TSchema> = Static<Schema>;
