// Values that fit a schema of the contract, and mostly the rules too, which no schema tells.

import fc, { type Arbitrary } from "fast-check";
import { mostly } from "./mostly.ts";

/** The part of JSON Schema that the contract uses. */
export interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Whatever the pattern allows would be refused by a rule most of the time. */
const plausible: Readonly<Record<string, Arbitrary<unknown>>> = {
  domain: fc.oneof(
    { weight: 3, arbitrary: fc.stringMatching(/^[a-z][a-z0-9]{1,14}$/).map((name) => `${name}.onmicrosoft.com`) },
    // Taken: the refusal comes when part of the customer is written already.
    { weight: 1, arbitrary: fc.constantFrom("understudy.onmicrosoft.com", "SparePrimary0.onmicrosoft.com") },
  ),
  culture: fc.constantFrom("en-US", "de", "zh-Hans-CN"),
  country: fc.constantFrom("US", "de", "fr", "US", "IN", "ZZ"),
  // Of the first spare customer of either account.
  userPrincipalName: fc.tuple(fc.stringMatching(/^[a-z]{1,6}$/), fc.constantFrom("primary", "sandbox", "nowhere"))
    .map(([name, side]) => `${name}@spare${side}0.onmicrosoft.com`),
  mpnId: fc.constantFrom("6363276", "6363324", "1000002", "1234567", "one"),
  templateId: fc.constantFrom("117a77b0-9360-443b-8795-c6dedc750cf9", "998b88de-aa99-4388-a42c-1b3517d49490", "other"),
  password: fc.constantFrom("Correct-Horse-7", "short"),
  policyAccepted: fc.constantFrom(true, true, false),
  agreementAccepted: fc.constantFrom(true, true, false),
  advance: fc.constantFrom("PT1S", "P1M", "P8Y", "P9000Y", "P250000Y", "-P1D", "P", "P1W2D", "PT0.0000001S"),
  to: fc.constantFrom("2027-03-01T00:00:00Z", "2027-03-01", "+200000-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z", "2020-01-01T00:00:00Z"),
  userName: fc.constantFrom("admin@understudy.onmicrosoft.com", "admin", "Admin2", "nobody@understudy.onmicrosoft.com"),
};

const textLengthMax = 40;

export function fitting(schema: Schema, name = ""): Arbitrary<unknown> {
  const known = plausible[name];
  if (known) return known;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.properties) return fittingObject(schema.properties, schema.required ?? []);
  if (schema.items) return fc.array(fitting(schema.items), { maxLength: 3 });
  if (schema.type === "boolean") return fc.boolean();
  if (schema.type === "integer") return fc.integer({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1000 });
  return fittingText(schema);
}

function fittingObject(properties: Readonly<Record<string, Schema>>, required: readonly string[]): Arbitrary<unknown> {
  const parts = Object.entries(properties).map(([name, schema]) => [name, fitting(schema, name)] as const);
  const usual = parts.filter(([name]) => !seldom.has(name));
  const some = (chosen: typeof parts) => fc.record(Object.fromEntries(chosen), { requiredKeys: [...required] });
  return usual.length === parts.length ? some(parts) : mostly(some(usual), some(parts));
}

/** Properties for which most accounts are refused. */
const seldom: ReadonlySet<string> = new Set(["associatedPartnerId"]);

function fittingText({ pattern, format, minLength = 0, maxLength = textLengthMax }: Schema): Arbitrary<string> {
  if (format === "uuid") return fc.uuid();
  if (format === "date-time") return fc.constant("2027-01-31T12:00:00.000Z");
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern)).map((text) => text.slice(0, maxLength));
  return fc.string({ minLength, maxLength: Math.min(maxLength, textLengthMax), unit: "grapheme" });
}
