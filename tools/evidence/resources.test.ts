// Each documented resource has its schema in the contract, with each of its properties, and each of them says what it is.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonSchema } from "../../packages/contract/src/define/named.ts";
import { allNamed } from "../../packages/contract/src/whole.ts";
import { factsOf } from "./facts.ts";

interface Fact {
  readonly name: string;
  readonly objectType?: string;
  /** Of a class that only others of these are made from: its properties stand in theirs. */
  readonly abstract?: boolean;
  /** With the type or the enumeration of each. */
  readonly properties: Readonly<Record<string, string>>;
}

const facts = factsOf<Fact>("resources");
const named = allNamed();
const concrete = facts.filter(({ abstract }) => !abstract);

/** Of a schema that stands for several, those of any. */
const propertiesOf = (schema: JsonSchema): Readonly<Record<string, JsonSchema>> =>
  schema.anyOf ? Object.assign({}, ...schema.anyOf.map(propertiesOf)) as Readonly<Record<string, JsonSchema>> : schema.properties ?? {};

test(`each of ${concrete.length} documented resources is in the contract by its name`, () => {
  assert.ok(concrete.length > 0);
  assert.deepEqual(concrete.map(({ name }) => name).filter((name) => !named.has(name)), []);
});

const properties = facts.flatMap(({ name, abstract, properties: own }) => Object.keys(own).map((property) => ({ name, abstract, property })));
const everyProperty = new Set([...named.values()].flatMap((schema) => Object.keys(propertiesOf(schema))));

test(`each of ${properties.length} documented properties is in the contract where it is documented`, () => {
  assert.ok(properties.length > 0);
  const isThere = ({ name, abstract, property }: (typeof properties)[number]): boolean =>
    abstract ? everyProperty.has(property) : Object.hasOwn(propertiesOf(named.get(name) ?? {}), property);
  assert.deepEqual(properties.filter((one) => !isThere(one)).map(({ name, property }) => `${name}.${property}`), []);
});

const objectTypes = concrete.flatMap(({ name, objectType }) => (objectType === undefined ? [] : [{ name, objectType }]));

/** The page's own example says so (country-information-resources.md), against the clients' class names. */
const asExample: Readonly<Record<string, string>> = { CountryValidationRules: "CountryInformation" };

test(`each of ${objectTypes.length} documented object types is answered under its name`, () => {
  assert.ok(objectTypes.length > 0);
  // One that stands for several is answered under theirs.
  const answered = (name: string): unknown => named.get(name)?.properties?.["attributes"]?.properties?.["objectType"]?.const;
  const isOther = ({ name, objectType }: (typeof objectTypes)[number]) => answered(name) !== undefined && answered(name) !== (asExample[name] ?? objectType);
  assert.deepEqual(objectTypes.filter(isOther).map(({ name }) => `${name}: ${String(answered(name))}`), []);
});

test(`each property of the contract's ${named.size} named schemas says what it is`, () => {
  const silent = [...named].flatMap(([name, schema]) => Object.entries(schema.properties ?? {})
    .filter(([property, { description, title }]) => property !== "links" && property !== "attributes" && description === undefined && title === undefined)
    .map(([property]) => `${name}.${property}`));
  assert.deepEqual(silent, []);
});
