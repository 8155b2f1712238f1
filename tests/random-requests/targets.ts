// What stands in the request line: paths with their parameters filled, and queries; right, in another spelling, or
// broken.

import fc, { type Arbitrary } from "fast-check";
import { hostileValue, oddTexts } from "./hostile-values.ts";
import { mostly } from "./mostly.ts";
import { fitting, type Schema } from "./schema-values.ts";

/** Things in the world, each with the ids by which paths name it and what it belongs to, under the parameters' names. */
export type Names = readonly Readonly<Record<string, string>>[];

export function pathFor(templates: readonly string[], names: Names): Arbitrary<string> {
  const path = fc.constantFrom(...templates).chain((template) => pathFrom(template, names));
  return mostly(path, path.chain(bent));
}

/** `encodeURIComponent` that takes halves of surrogate pairs too. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

/**
 * An empty one would be another path. And \u0130 is two letters in small: the router, which takes paths in any case,
 * does not find the route then.
 */
const oddName = fc.constantFrom(...oddTexts.filter((text) => text !== "" && text !== "\u0130" && text.length < 400));

function pathFrom(template: string, names: Names): Arbitrary<string> {
  const placeholders = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const things = names.filter((thing) => placeholders.every((name) => name in thing));
  const one = fc.tuple(...placeholders.map((name) => mostly(fc.constantFrom(...idsIn(names, name)), fc.uuid(), oddName)));
  const whole = things.length === 0 ? one : fc.constantFrom(...things).map((thing) => placeholders.map((name) => thing[name] ?? ""));
  return fc.oneof({ weight: 2, arbitrary: whole }, { weight: 1, arbitrary: one }).map((found) => found.reduce((path, value) => path.replace(/\{\w+\}/, () => encoded(value)), template));
}

function idsIn(names: Names, name: string): readonly string[] {
  const ids = names.flatMap((thing) => thing[name] ?? []);
  return ids.length > 0 ? ids : ["unknown"];
}

/** The path in another spelling, or broken. */
const bent = (path: string): Arbitrary<string> => fc.constantFrom(
  `${path}/`, path.toUpperCase(), path.replaceAll("/", "//"), path.replace("/v1/", "/v1/v1/"), `${path}%`, `${path}%zz`, `${path}%c0%af`,
  `${path}/more`, `/more${path}`, path.slice(0, -1), `${path};a=b`, `${path}#part`, "/", "//", "/%00", `/${"a/".repeat(300)}`,
  `http://other.example${path}`, path.replaceAll("/", "/./"), path.replace("/v1/", "/v2/"), `${path}\\..\\x`, "*",
);

const queryParameter = (name: string, schema: Schema): Arbitrary<string> => fc.tuple(
  fc.constantFrom(name, name, name.toUpperCase()),
  mostly(fitting(schema, name).map(String), hostileValue.map((value) => (typeof value === "string" ? value : JSON.stringify(value))), filterText),
).map(([given, value]) => `${encoded(given)}=${encoded(value).slice(0, 2_000)}`);

/** Where a filter is asked for, text that is one. */
const filterText = fc.record({
  Field: fc.constantFrom("CompanyName", "Domain", "CustomerId", "ResourceType", "Nothing"),
  Operator: fc.constantFrom("starts_with", "substring", "equals", "StartsWith"),
  Value: fc.constantFrom("c", "Customer", "customer_user", "%", "", "\u0000", "\uffff"),
}).map((filter) => JSON.stringify(filter));

export function queryFor(schema: Schema | undefined): Arbitrary<string> {
  const known = Object.entries(schema?.properties ?? {}).map(([name, part]) => queryParameter(name, part));
  const junk = fc.constantFrom("a=b", "=", "&&", "%", "%zz=%00", "size=1&size=2", "filter", "a[b]=c", "?", `long=${"q".repeat(5_000)}`);
  const parts = known.length > 0 ? fc.array(fc.oneof({ weight: 6, arbitrary: fc.oneof(...known) }, { weight: 1, arbitrary: junk }), { maxLength: 4 }) : fc.array(junk, { maxLength: 1 });
  return parts.map((all) => all.join("&"));
}
