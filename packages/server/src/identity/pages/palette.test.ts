import assert from "node:assert/strict";
import { test } from "node:test";
import { day, hues, night, type Palette } from "./palette.ts";

/** The formula of WCAG 2: from 1, the same, to 21, black on white. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const words: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ["ink", "card"], ["ink", "inset"], ["ink", "paper"], ["ink", "glow"], ["ink-soft", "card"], ["ink-soft", "inset"], ["ink-soft", "paper"],
  ["accent", "card"], ["accent-strong", "inset"], ["on-accent", "accent"], ["on-accent", "accent-strong"], ["error", "card"], ["error", "error-inset"],
];
const edges: readonly (readonly [keyof Palette, keyof Palette])[] = [["edge", "card"], ["accent", "card"], ["accent", "inset"], ["error", "card"]];

for (const [name, palette] of Object.entries({ day, night })) {
  test(`words can be read and controls be seen by ${name}, as WCAG 2 has it at level AA`, () => {
    for (const [ink, ground] of words) {
      assert.ok(contrast(palette[ink], palette[ground]) >= 4.5, `${ink} on ${ground}: ${contrast(palette[ink], palette[ground])}`);
    }
    for (const [edge, ground] of edges) {
      assert.ok(contrast(palette[edge], palette[ground]) >= 3, `${edge} on ${ground}: ${contrast(palette[edge], palette[ground])}`);
    }
  });
}

test("white initials can be read on every hue", () => {
  for (const hue of hues) assert.ok(contrast("#ffffff", hue) >= 4.5, hue);
});
