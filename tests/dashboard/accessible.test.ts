// Every page, as people of every kind of account see it: nothing shuts anybody out, by day and by night.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { logins, startAllPagesWorld } from "./all-pages-world.ts";
import { crawl, pagePaths } from "./crawl.ts";
import type { Desk } from "./desk.ts";
import { inBrowser, program } from "./in-a-browser.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

/** What keeps somebody from using the page, or makes it hard. */
async function seriousIn(desk: Desk): Promise<readonly string[]> {
  const violations: readonly Violation[] = await desk.page.evaluate("axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)");
  return violations.filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`));
}

describe("every page", { skip: program === undefined }, () => {
  const here = inBrowser(startAllPagesWorld);
  const seen = new Set<string>();

  for (const [name, login] of Object.entries(logins)) {
    test(`that an administrator of ${name} reaches by links has no serious fault of accessibility, light or dark`, async () => {
      const desk = await here.desk();
      await desk.signIn(login);
      const faults: string[] = [];
      const rows = await crawl(desk, async (row) => {
        await desk.page.evaluate(axe);
        for (const colorScheme of ["light", "dark"] as const) {
          await desk.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          faults.push(...(await seriousIn(desk)).map((fault) => `${row} (${colorScheme}): ${fault}`));
        }
      });
      for (const row of rows) seen.add(row);
      await desk.close();
      assert.deepEqual(faults, []);
    });
  }

  test("is reached by links from home, for somebody", () => {
    assert.deepEqual(pagePaths.filter((path) => !seen.has(path)), []);
  });
});
