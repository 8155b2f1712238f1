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

/** By day and by night, each fault with the scheme in which it is. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  await page.evaluate(axe);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const violations: readonly Violation[] = await page.evaluate("axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)");
    const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    faults.push(...grave.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${colorScheme}: ${id} at ${target.join(" ")}: ${failureSummary}`)));
  }
  return faults;
}
