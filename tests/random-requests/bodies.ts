// Bodies of requests: those that fit the operation, those that nearly do, and those that are no JSON at all.

import fc, { type Arbitrary } from "fast-check";
import type { BuiltOperation } from "@understudy/contract";
import { hostileValue, spoilt } from "./hostile-values.ts";
import { fitting, type Schema } from "./schema-values.ts";

export type Body = string | Uint8Array | undefined;

export function bodyFor(operation: BuiltOperation): Arbitrary<Body> {
  if (!operation.body) return someBody;
  const right = fitting(operation.body as Schema);
  return fc.oneof(
    { weight: 8, arbitrary: right.map((value) => JSON.stringify(value)) },
    { weight: 6, arbitrary: spoilt(right).map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: someBody },
  );
}

export const someBody: Arbitrary<Body> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: hostileValue.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.constantFrom<Body>("", "{", '{"a":1,}', "\ufeff{}", "[".repeat(100_000), '{"a":"\ud800"}', "NaN", "{}{}", '{"__proto__":{"domain":"x"}}') },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom(1_048_576, 1_048_577, 1_200_000).map((length) => `"${"a".repeat(length - 2)}"`) },
);
