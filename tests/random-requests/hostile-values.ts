// What nobody should send and somebody does: values of the wrong type and size, odd text, and changes to values that
// were right.

import fc, { type Arbitrary } from "fast-check";

/** NUL, halves of surrogate pairs, marks of direction, signs that combine, and what other languages take for code. */
export const oddTexts: readonly string[] = [
  "", " ", "\u0000", "a\u0000b", "\ud800", "\udc00x", "\u202eevil\u202c", "e\u0301\u0301\u0301", "👩‍👩‍👧‍👦", "\ufeff", "\uffff", "İ", "ß",
  "' OR 1=1 --", "%", "%00", "../../etc/passwd", "<script>", "${7*7}", "{{7*7}}", "__proto__", "constructor", "null", "\r\n\r\n",
  "9999999999999999999999", "-1", "1e999", "2027-02-30", "P1Y", "x".repeat(300), "é".repeat(5_000), "z".repeat(70_000),
];

const oddText = fc.oneof(fc.constantFrom(...oddTexts), fc.string({ unit: "binary", maxLength: 60 }));

const deeplyNested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

export const hostileValue: Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: oddText },
  { weight: 3, arbitrary: fc.constantFrom<unknown>(null, true, false, 0, -0, -1, 1.5, 1e21, 1e308, 2 ** 53, [], {}, [[]], [null], "") },
  { weight: 1, arbitrary: fc.constantFrom(50, 2_000).map(deeplyNested) },
  { weight: 1, arbitrary: fc.array(fc.integer(), { minLength: 1_000, maxLength: 1_000 }) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

type Place = { readonly holder: Record<string, unknown>; readonly key: string };

/** A copy of the value that is wrong in one place, or in a few. */
export const spoilt = (value: Arbitrary<unknown>): Arbitrary<unknown> =>
  fc.tuple(value, fc.array(spoiling, { minLength: 1, maxLength: 3 })).map(([right, spoilings]) => {
    const root = { value: structuredClone(right) };
    for (const { at, spoil } of spoilings) {
      const places = placesIn(root as Record<string, unknown>);
      const place = places[at % places.length];
      if (place) spoil(place);
    }
    return root.value;
  });

const spoiling = fc.record({
  at: fc.nat(),
  spoil: fc.oneof(
    { weight: 4, arbitrary: hostileValue.map((value) => ({ holder, key }: Place) => { holder[key] = structuredClone(value); }) },
    { weight: 2, arbitrary: fc.constant(({ holder, key }: Place) => { delete holder[key]; }) },
    { weight: 1, arbitrary: fc.tuple(oddText, hostileValue).map(([name, value]) => ({ holder }: Place) => { holder[name] = structuredClone(value); }) },
    { weight: 1, arbitrary: fc.constant(({ holder, key }: Place) => { holder[key] = [holder[key]]; }) },
    { weight: 1, arbitrary: fc.constant(({ holder, key }: Place) => { holder[key.toUpperCase()] = holder[key]; }) },
  ),
});

/** No resource is as deep as this. */
const depthMax = 8;

/** Every property of every object, and every entry of every array. */
function placesIn(holder: Record<string, unknown>, depth = 0): Place[] {
  return Object.entries(holder).flatMap(([key, part]) => {
    const isDeeper = typeof part === "object" && part !== null && depth < depthMax;
    return [{ holder, key }, ...(isDeeper ? placesIn(part as Record<string, unknown>, depth + 1) : [])];
  });
}
