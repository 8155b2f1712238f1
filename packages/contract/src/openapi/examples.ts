// An example of a schema: what a reader can expect to see, made from the schema itself, so that it is always valid. What a
// property is called tells more of it than its type; a schema that only takes particular texts brings its own examples.

import type { JsonSchema } from "../define/named.ts";

/** Deeper than this only what must be there is shown. */
const depthMax = 4;

/** By the end of a property's name, the first that fits. */
const texts: readonly (readonly [name: RegExp, example: string])[] = [
  [/companyname|organizationname$/i, "Contoso"],
  [/domain$/i, "contoso.onmicrosoft.com"],
  [/userprincipalname|upn$/i, "kim@contoso.onmicrosoft.com"],
  [/e-?mail(address)?$/i, "kim@contoso.com"],
  [/firstname$/i, "Kim"],
  [/middlename$/i, "J."],
  [/lastname|surname$/i, "Akers"],
  [/displayname$/i, "Kim Akers"],
  [/phone(number)?$/i, "4255550100"],
  [/addressline1$/i, "1 Microsoft Way"],
  [/city$/i, "Redmond"],
  [/state$/i, "WA"],
  [/postalcode$/i, "98052"],
  [/country(code)?|market$/i, "US"],
  [/currency(code)?$/i, "USD"],
  [/currencysymbol$/i, "$"],
  [/culture|locale$/i, "en-US"],
  [/language$/i, "en"],
  [/mpnid$/i, "4847383"],
  [/etag$/i, "eyJpZCI6ImExMDNjMTExIiwidmVyc2lvbiI6MX0="],
  [/duration$/i, "P1Y"],
  [/productid$/i, "CFQ7TTC0LH18"],
  [/skuid$/i, "0001"],
  [/availabilityid$/i, "CFQ7TTC0KZJP"],
  [/catalogitemid$/i, "CFQ7TTC0LH18:0001:CFQ7TTC0KZJP"],
  [/invoiceid$/i, "G000123456"],
  [/orderid$/i, "1ce00bdb5a9c"],
];

export function exampleOf(schema: JsonSchema, name = "", depth = 0): unknown {
  if (schema.examples?.length) return schema.examples[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return memberOf(schema.enum);
  if (schema.anyOf) return exampleOf(schema.anyOf[0] ?? {}, name, depth);
  switch (schema.type) {
    case "object": return objectOf(schema, depth);
    case "array": return arrayOf(schema, name, depth);
    case "string": return textOf(schema, name);
    case "integer": return Math.max(schema.minimum ?? 1, 1);
    case "number": return schema.minimum !== undefined && schema.minimum > 12.5 ? schema.minimum : 12.5;
    case "boolean": return true;
    default: return {};
  }
}

/** An example of what is sent: where something must be given, only that, so that it may be sent as it is. */
export const exampleOfBody = (schema: JsonSchema): unknown => exampleOf(needed(schema));

function needed(schema: JsonSchema): JsonSchema {
  const { properties, required = [], items } = schema;
  if (items) return { ...schema, items: needed(items) };
  if (!properties) return schema;
  const kept = Object.entries(properties).filter(([name, { readOnly }]) => (required.length === 0 ? !readOnly : required.includes(name)));
  return { ...schema, properties: Object.fromEntries(kept.map(([name, part]) => [name, needed(part)])) };
}

/** Members that mean nothing come first in many enumerations. */
const memberOf = (members: readonly unknown[]): unknown =>
  members.find((member) => typeof member !== "string" || !/^(none|unknown|undefined|not_?set|)$/i.test(member)) ?? members[0];

function objectOf({ properties = {}, required = [], patternProperties }: JsonSchema, depth: number): object {
  const shown = Object.entries(properties).filter(([key]) => depth < depthMax || required.includes(key));
  const [free] = Object.values(patternProperties ?? {});
  return {
    ...(free && shown.length === 0 && depth < depthMax && { key: exampleOf(free, "key", depth + 1) }),
    ...Object.fromEntries(shown.map(([key, part]) => [key, exampleOf(part, key, depth + 1)])),
  };
}

const arrayOf = ({ items = {}, minItems = 0 }: JsonSchema, name: string, depth: number): unknown[] =>
  depth >= depthMax && minItems === 0 ? [] : Array.from({ length: Math.max(minItems, 1) }, () => exampleOf(items, singular(name), depth + 1));

const singular = (name: string): string => name.replace(/ies$/, "y").replace(/s$/, "");

/** For a text of a certain form that its name does not give away. */
const forms: readonly string[] = [
  "US", "contoso", "contoso.onmicrosoft.com", "kim@contoso.com", "api://contoso", "/name", "0001", "4847383", "2027-03-01T00:00:00Z",
];

function textOf(schema: JsonSchema, name: string): string {
  const text = plainText(schema, name);
  const form = schema.pattern === undefined ? undefined : new RegExp(schema.pattern, "u");
  return form === undefined || form.test(text) ? text : forms.find((one) => form.test(one)) ?? text;
}

function plainText({ format, minLength = 0, maxLength = Infinity }: JsonSchema, name: string): string {
  if (format === "uuid") return guidOf(name);
  if (format === "date-time") return "2027-03-01T00:00:00Z";
  if (format === "date") return "2027-03-01";
  if (format === "uri") return "https://www.contoso.com";
  const found = texts.find(([pattern]) => pattern.test(name))?.[1] ?? (/id$/i.test(name) ? guidOf(name) : wordsOf(name));
  return found.slice(0, maxLength).padEnd(minLength, "0");
}

/** The same for the same name, so that ids of one document agree with one another. */
function guidOf(name: string): string {
  let hash = 0x811c9dc5;
  const digits = Array.from({ length: 4 }, (_none, round) => {
    for (const letter of `${name.toLowerCase()}${round}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, "0");
  }).join("");
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20)}`;
}

const wordsOf = (name: string): string => name === "" ? "text" : name.replaceAll(/([a-z])([A-Z])/g, (_match, end: string, start: string) => `${end} ${start.toLowerCase()}`);
