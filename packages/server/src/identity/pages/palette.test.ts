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

type Pair = readonly [keyof Palette, keyof Palette];

/** The card, what is set off from it, and what lies behind it. */
const grounds = ["colorNeutralBackground1", "colorNeutralBackground2", "colorNeutralBackground3"] as const;
const words: readonly Pair[] = [
  ...grounds.flatMap((ground): Pair[] => [["colorNeutralForeground1", ground], ["colorNeutralForeground2", ground], ["colorNeutralForeground3", ground]]),
  ["colorNeutralForeground4", "colorNeutralBackground1"], ["colorNeutralForeground1", "colorNeutralBackground1Hover"],
  ["colorBrandForegroundLink", "colorNeutralBackground1"], ["colorBrandForegroundLinkHover", "colorNeutralBackground1"],
  ["colorBrandForeground1", "colorNeutralBackground1"], ["colorBrandForeground2", "colorBrandBackground2"],
  ["colorNeutralForegroundOnBrand", "colorBrandBackground"], ["colorNeutralForegroundOnBrand", "colorBrandBackgroundHover"],
  ["colorNeutralForegroundOnBrand", "colorBrandBackgroundPressed"],
  ["colorPaletteRedForeground1", "colorNeutralBackground1"], ["colorNeutralForeground1", "colorStatusDangerBackground1"],
  ...hues.map((hue): Pair => [`colorPalette${hue}Foreground2`, `colorPalette${hue}Background2`]),
];
const edges: readonly Pair[] = [
  ["colorNeutralStrokeAccessible", "colorNeutralBackground1"], ["colorCompoundBrandStroke", "colorNeutralBackground1"],
  ["colorPaletteRedBorder2", "colorNeutralBackground1"], ["colorStatusDangerForeground1", "colorStatusDangerBackground1"],
  ["colorStatusSuccessForeground1", "colorNeutralBackground1"], ...grounds.map((ground): Pair => ["colorStrokeFocus2", ground]),
];

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
