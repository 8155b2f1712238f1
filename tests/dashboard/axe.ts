// What keeps somebody from using the page that is open, or makes it hard, as axe finds it.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

/** Nothing but colours is another by the other. */
const rulesOfColour = ["color-contrast", "link-in-text-block"];

/** By day and by night, each fault with the scheme in which it is. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>("'axe' in globalThis"))) await page.evaluate(axe);
  // The scheme that it has comes first: to change all colours takes longer than to look at them.
  const isDark = await page.evaluate<boolean>("matchMedia('(prefers-color-scheme: dark)').matches");
  const [now, then] = isDark ? ["dark", "light"] as const : ["light", "dark"] as const;
  return [...await faultsIn(page, now), ...await faultsIn(page, then, rulesOfColour)];
}

/** The library's guards of its focus traps are left out: they pass the focus on, and nobody is told of them. */
async function faultsIn(page: Page, colorScheme: "light" | "dark", rules?: readonly string[]): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.evaluate(atRest);
  const options = { resultTypes: ["violations"], ...(rules && { runOnly: { type: "rule", values: rules } }) };
  const violations: readonly Violation[] = await page.evaluate(
    `axe.run({ exclude: [["[data-tabster-dummy]"]] }, ${JSON.stringify(options)}).then(({ violations }) => violations)`);
  return violations.filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${colorScheme}: ${id} at ${target.join(" ")}: ${failureSummary}`));
}

/** Two frames on, and what was moving is where it was going: then the page has its new colours. What moves for ever goes on. */
const atRest = `new Promise((resolve) => {
  const finish = () => document.getAnimations().filter((one) => one.effect.getComputedTiming().endTime !== Infinity).forEach((one) => one.finish());
  requestAnimationFrame(() => { finish(); requestAnimationFrame(() => { finish(); resolve(); }); });
})`;
