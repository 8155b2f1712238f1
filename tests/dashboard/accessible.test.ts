// Every page, as people of every kind of account see it: nothing shuts anybody out, by day and by night, on a small screen.

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

/** What keeps somebody from using the page, or makes it hard. The guards of the library's focus traps are none of a page's parts. */
async function seriousIn(desk: Desk, rules?: readonly string[]): Promise<readonly string[]> {
  const options = { resultTypes: ["violations"], ...(rules && { runOnly: { type: "rule", values: rules } }) };
  const violations: readonly Violation[] = await desk.page.evaluate(
    `axe.run({ exclude: [["[data-tabster-dummy]"]] }, ${JSON.stringify(options)}).then(({ violations }) => violations)`);
  return violations.filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`));
}

async function turnTo(desk: Desk, colorScheme: "light" | "dark"): Promise<void> {
  await desk.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await desk.until(`document.documentElement.style.colorScheme === "${colorScheme}" && document.getAnimations().length === 0`);
}

/** They are others in other kinds of account; the rest is looked at once. */
const differing = new Set(["/", "/customers", "/indirect-resellers", "/account-settings/app-management", "/account-settings/integration-sandbox"]);

/** Shown after an act, which the journeys play. */
const afterAnAct = ["/account-settings/app-management/registered"];

const narrow = { width: 320, height: 800 };
const wide = { width: 1280, height: 900 };

describe("every page", { skip: program === undefined }, () => {
  const here = inBrowser(async () => {
    const world = await startAllPagesWorld();
    // So that the activity log has something to open.
    const contoso = world.ready.accounts.find(({ domain }) => domain === "contoso.onmicrosoft.com");
    assert.ok(contoso);
    await world.call("PATCH", "/internal/v1/myprofile", { token: await world.userToken(contoso), body: { language: "en-US" } });
    return world;
  });
  const seen = new Set<string>();

  for (const [name, login] of Object.entries(logins)) {
    test(`that an administrator of ${name} reaches by links has no serious fault of accessibility, light or dark, and fits a narrow window`, async () => {
      const desk = await here.desk();
      await desk.signIn(login);
      const faults: string[] = [];
      const rows = await crawl(desk, async (row) => {
        await desk.page.evaluate(axe);
        await turnTo(desk, "light");
        faults.push(...(await seriousIn(desk)).map((fault) => `${row}: ${fault}`));
        // Nothing but colours is another by night.
        await turnTo(desk, "dark");
        faults.push(...(await seriousIn(desk, ["color-contrast", "link-in-text-block"])).map((fault) => `${row} (dark): ${fault}`));
        await desk.page.setViewportSize(narrow);
        if (!(await desk.until("document.documentElement.scrollWidth <= innerWidth"))) faults.push(`${row}: wider than ${narrow.width} pixels`);
        await desk.page.setViewportSize(wide);
      }, new Set([...seen].filter((row) => !differing.has(row))));
      for (const row of rows) seen.add(row);
      await desk.close();
      assert.deepEqual(faults, []);
    });
  }

  test("is reached from home, for somebody", () => {
    assert.deepEqual(pagePaths.filter((path) => !seen.has(path) && !afterAnAct.includes(path)), []);
  });
});
